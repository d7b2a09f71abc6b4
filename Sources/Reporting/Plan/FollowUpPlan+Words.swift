import FollowUp
import Journal

/// What a plan says of its steps.
extension FollowUpPlan {
  /// In a few words, for people: "Call Dana Whitfield". Holds names from the notes.
  func words(for step: Step) -> String {
    switch step.kind {
    case .writePlan: "Write down how you will follow up"
    case .interview where step.due ?? today < today:
      "Interview: note how it went, or to which day it was moved"
    case .interview:
      "Interview: ask for the next steps and for a date, say that you will follow up, and ask whom to "
        + "contact"
    case .sendThankYou: "Send the thank-you" + toPeople(step) { $0 }
    case .hearBack:
      "Wait for word from them" + (step.isAssumed ? " (assumed: nobody named a date)" : "")
    case .followUp where step.isDone: done(step)
    case .followUp(_, byCall: true): "Call \(contact ?? "them") if there is no word"
    case .followUp(_, byCall: false): "Call or email \(contact ?? "them") once more"
    case .moveOn: "Move on, and put your energy into the next job"
    case .answerOffer: "Answer the offer"
    }
  }

  /// A follow-up as it was made, which need not be the way that the practice wants.
  private func done(_ step: Step) -> String {
    switch channel(of: step) {
    case .call, .voicemail: "Call \(contact ?? "them")"
    case .email: "Email \(contact ?? "them")"
    case .message: "Message \(contact ?? "them")"
    default: "Follow up with \(contact ?? "them")"
    }
  }

  /// As an entry of a journal, after its date; nil for what is no entry of a plan. Each is read back as
  /// the event that it plans.
  func entry(for step: Step) -> String? {
    if step.isDone { return nil }
    switch step.kind {
    case .interview: return step.due ?? today < today ? nil : FollowUpPlan.questions
    case .sendThankYou:
      return "Thank-you email" + toPeople(step, escaped)
    case .followUp(_, byCall: true): return "Follow-up call" + toContact
    case .followUp(_, byCall: false): return "Follow-up call or email" + toContact
    case .moveOn: return "Move on"
    case .writePlan, .hearBack, .answerOffer: return nil
    }
  }

  /// Read as a note, ticked or not: words that name what is asked for would tell of a date or a call.
  static let questions =
    "Before leaving: ask what comes next, get a date, say I will call, confirm whom to call"

  private var toContact: String { contact.map { " to \(escaped($0))" } ?? "" }

  private func escaped(_ name: String) -> String { MarkdownText.escaped(name, columns: 80) }

  private func toPeople(_ step: Step, _ spelt: (String) -> String) -> String {
    guard let last = step.people.last else { return "" }
    let others = step.people.dropLast()
    return " to " + spelt(others.isEmpty ? last : others.joined(separator: ", ") + " and " + last)
  }
}
