import FollowUp
import Journal

/// What a task is, in words.
struct TaskWords {
  let today: CivilDate

  /// `call Dana Whitfield`.
  func words(_ task: ReportTask) -> Phrase {
    switch task.kind {
    case .step(let kind): step(kind, task)
    case .answer: "\(own: TaskWords.planned(.answer))\(to(task.people))"
    case .planned(let kind):
      "planned: \(own: TaskWords.planned(kind))"
        + (kind == .answer || kind == .thankYou ? to(task.people) : with(task.people))
    }
  }

  /// The words, with what they hang on.
  func words(withCondition task: ReportTask) -> Phrase {
    var phrase = words(task)
    if task.isConditional { phrase += ", if there is no word by then" }
    if task.wouldOverstep { phrase += ", which would overstep the practice" }
    if task.isAssumed { phrase += " (nobody named a date: it is assumed)" }
    return phrase
  }

  private func step(_ kind: NextAction.Kind, _ task: ReportTask) -> Phrase {
    switch kind {
    case .writePlan: "write down how you will follow up"
    case .interview where task.due ?? today < today:
      "note how the interview\(with(task.people)) went, or to which day it was moved"
    case .interview: "interview\(with(task.people))"
    case .sendThankYou: "send the thank-you\(to(task.people))"
    case .wait: "wait for word from them"
    case .followUpCall: "call \(them(task.people))"
    case .secondFollowUp: "call or email \(them(task.people)) once more"
    case .stopAndWait: "wait: all that can be done is done"
    case .moveOn: "move on"
    case .answerOffer: "answer the offer"
    case .none: "nothing"
    }
  }

  private func with(_ people: [String]) -> Phrase {
    people.isEmpty ? "" : " with \(TaskWords.list(people))"
  }

  private func to(_ people: [String]) -> Phrase {
    people.isEmpty ? "" : " to \(TaskWords.list(people))"
  }

  private func them(_ people: [String]) -> Phrase {
    people.isEmpty ? "them" : TaskWords.list(people)
  }

  /// `A, B and C`.
  static func list(_ names: [String]) -> Phrase {
    var phrase = Phrase()
    for (index, name) in names.enumerated() {
      if index > 0 { phrase += index == names.count - 1 ? " and " : ", " }
      phrase += "\(notes: name)"
    }
    return phrase
  }

  private static func planned(_ kind: EventKind) -> String {
    switch kind {
    case .applied: "apply"
    case .thankYou: "thank-you"
    case .followUp: "follow-up"
    case .answer: "send what they asked for"
    case .assessment: "assessment"
    case .accepted: "accept the offer"
    case .declined: "turn the offer down"
    case .withdrew: "withdraw"
    default: EventWording.kind(kind).lowercased()
    }
  }

  /// For headings of calendars: `call or email once more`, without whom.
  static func title(_ kind: ReportTask.Kind) -> String {
    switch kind {
    case .planned(let kind): planned(kind)
    case .answer: planned(.answer)
    case .step(let kind):
      switch kind {
      case .writePlan: "write the follow-up plan"
      case .interview: "interview"
      case .sendThankYou: "send the thank-you"
      case .wait: "wait for word"
      case .followUpCall: "call"
      case .secondFollowUp: "call or email once more"
      case .stopAndWait: "wait"
      case .moveOn: "move on"
      case .answerOffer: "answer the offer"
      case .none: "nothing"
      }
    }
  }
}
