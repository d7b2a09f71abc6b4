import FollowUp
import Journal

/// Words for the steps that lie ahead, each with its date.
struct SummarySteps {
  /// Whom to follow up with.
  let contacts: [String]
  /// Whom the next step is about.
  let people: [String]

  func words(for step: Step) -> String {
    let words = sentence(step)
    return step.isAssumed && step.kind == .hearBack
      ? "\(words) (nobody named a date: this one is assumed)" : words
  }

  private func sentence(_ step: Step) -> String {
    switch step.kind {
    case .writePlan: "Write down how you will follow up\(date(step.due, "before"))"
    case .interview: "Interview\(date(step.opens, "on"))"
    case .sendThankYou: "Send the thank-you\(to(people))\(date(step.due, "by"))"
    case .hearBack: "Wait for word from them\(date(step.due, "until"))"
    case .followUp(_, byCall: true): "Call \(who)\(date(step.opens, "on"))"
    case .followUp(_, byCall: false): "Call or email once more\(date(step.opens, "on"))"
    case .moveOn: "Move on\(date(step.opens, "from")), if there is no word by then"
    case .answerOffer: "Answer the offer\(date(step.due, "by"))"
    }
  }

  private var who: String { contacts.isEmpty ? "them" : list(contacts) }

  private func to(_ names: [String]) -> String { names.isEmpty ? "" : " to \(list(names))" }

  private func list(_ names: [String]) -> String {
    names.map { MarkdownText.escaped($0, columns: 60) }.joined(separator: ", ")
  }

  private func date(_ date: CivilDate?, _ preposition: String) -> String {
    date.map { " \(preposition) **\(EventWording.day($0))**" } ?? ""
  }
}
