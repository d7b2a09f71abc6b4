import FollowUp
import Journal

/// Words for the steps that lie ahead, each with its date.
enum SummarySteps {
  static func words(for step: Step) -> String {
    let words = sentence(step)
    return step.isAssumed && step.kind == .hearBack
      ? "\(words) (nobody named a date: this one is assumed)" : words
  }

  private static func sentence(_ step: Step) -> String {
    switch step.kind {
    case .writePlan: "Write down how you will follow up\(date(step.due, "before"))"
    case .interview: "Interview\(date(step.opens, "on"))"
    case .sendThankYou: "Send the thank-you\(to(step.people))\(date(step.due, "by"))"
    case .hearBack: "Wait for word from them\(date(step.due, "until"))"
    case .followUp(_, byCall: true): "Call \(whom(step))\(date(step.opens, "on"))"
    case .followUp(_, byCall: false): "Call or email once more\(date(step.opens, "on"))"
    case .moveOn: "Move on\(date(step.opens, "from")), if there is no word by then"
    case .answerOffer: "Answer the offer\(date(step.due, "by"))"
    }
  }

  private static func whom(_ step: Step) -> String {
    step.people.isEmpty ? "them" : list(step.people)
  }

  private static func to(_ names: [String]) -> String { names.isEmpty ? "" : " to \(list(names))" }

  private static func list(_ names: [String]) -> String {
    names.map { MarkdownText.escaped($0, columns: 60) }.joined(separator: ", ")
  }

  private static func date(_ date: CivilDate?, _ preposition: String) -> String {
    date.map { " \(preposition) **\(EventWording.day($0))**" } ?? ""
  }
}
