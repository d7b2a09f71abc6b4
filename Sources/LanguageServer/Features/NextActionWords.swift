import FollowUp
import Journal
import Reporting
import SourceText

/// The next action in a few words, for the edge of the notes.
enum NextActionWords {
  /// `call Dana Whitfield from Wed 11 Nov`; nil where there is nothing to do or to await.
  static func short(_ timeline: Timeline, today: CivilDate) -> String? {
    let next = timeline.next
    guard let what = what(next) else { return nil }
    guard let day = next.isTask && next.opens ?? today <= today ? next.due : next.opens else {
      return what
    }
    let date = day.words(seenFrom: today)
    let when =
      switch next.kind {
      case .interview: "on"
      case .writePlan: "before"
      case .wait: "until"
      default:
        next.overdueDays(on: today) > 0
          ? "since" : next.opens ?? today > today || next.kind == .stopAndWait ? "from" : "by"
      }
    if day == today, when != "before" { return "\(what) today" }
    return "\(what) \(when) \(date)"
  }

  /// The same where there is room for more: of what is only awaited it says what comes then.
  static func sentence(_ timeline: Timeline, today: CivilDate) -> String? {
    let next = timeline.next
    guard !next.isTask, let opens = next.opens, opens > today,
      let step = timeline.ahead.first(where: { $0.kind != .hearBack })
    else { return short(timeline, today: today) }
    let whom = next.who.map(HarmlessText.line) ?? "them"
    let then: String
    switch step.kind {
    case .followUp(_, byCall: true): then = "call \(whom)"
    case .followUp(_, byCall: false): then = "call or email \(whom) once more"
    case .moveOn: then = "move on"
    default: return short(timeline, today: today)
    }
    return "nothing to do until \(opens.words(seenFrom: today)), then \(then)"
  }

  private static func what(_ next: NextAction) -> String? {
    let whom = next.who.map(HarmlessText.line)
    if case .interviewNotTold = next.reason { return "note how the interview went" }
    switch next.kind {
    case .writePlan: return "write the follow-up plan"
    case .interview: return "interview"
    case .sendThankYou: return "send the thank-you" + (whom.map { " to \($0)" } ?? "")
    case .wait: return "wait for word"
    case .followUpCall: return "call \(whom ?? "them")"
    case .secondFollowUp: return "call or email \(whom ?? "them") again"
    case .stopAndWait: return "all is done; move on"
    case .moveOn: return "move on"
    case .answerOffer: return "answer the offer"
    case .none: return nil
    }
  }
}
