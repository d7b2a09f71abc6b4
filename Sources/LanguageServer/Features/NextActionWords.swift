import FollowUp
import Journal
import Linting
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
      case .interview: " on"
      case .writePlan: " before"
      case .wait: " until"
      default:
        next.overdueDays(on: today) > 0
          ? ", due since"
          : next.opens ?? today > today || next.kind == .stopAndWait ? " from" : " by"
      }
    if day == today { return next.kind == .writePlan ? "\(what) before you go" : "\(what) today" }
    return "\(what)\(when) \(date)"
  }

  /// The same where there is room for more: of what is only awaited it says what comes then.
  static func sentence(_ timeline: Timeline, today: CivilDate) -> String? {
    let next = timeline.next
    guard !next.isTask, let opens = next.opens, opens > today, let then = step(after: timeline)
    else { return short(timeline, today: today) }
    return "nothing to do until \(opens.words(seenFrom: today)), then \(then)"
  }

  /// What is to be done on the day on which the next action opens: of what is only awaited, the step
  /// that it leads to.
  static func stepAhead(in timeline: Timeline) -> String? {
    timeline.next.isTask ? what(timeline.next) : step(after: timeline) ?? what(timeline.next)
  }

  private static func step(after timeline: Timeline) -> String? {
    let whom = whom(timeline.next) ?? "them"
    return switch timeline.stepAwaited {
    case .followUp(_, byCall: true): "call \(whom)"
    case .followUp(_, byCall: false): "call or email \(whom) once more"
    case .moveOn: "move on"
    default: nil
    }
  }

  private static func whom(_ next: NextAction) -> String? {
    next.people.isEmpty ? nil : HarmlessText.line(Wording.list(next.people))
  }

  private static func what(_ next: NextAction) -> String? {
    let whom = whom(next)
    if case .interviewNotTold = next.reason { return "note how the interview went" }
    if case .request = next.reason { return "send what they asked for" }
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
