import FollowUp
import Journal

/// Says in a sentence where a thread stands after its last entry.
struct SummaryStanding {
  let interview: Interview
  let timeline: Timeline

  var words: String {
    switch timeline.next.owedThanks {
    case .none: sentence
    case .toSome: "\(sentence) Thanks to some of those met are still owed."
    case .toAll: "\(sentence) The thank-you is still owed."
    }
  }

  private var sentence: String {
    switch timeline.standing {
    case .preparing: "Nothing has happened yet."
    case .applied: "No interview is arranged yet."
    case .interviewPlanned:
      "An interview is planned\(on(timeline.upcomingRound?.day))."
    case .thankYouDue:
      "The thank-you for the interview\(on(timeline.currentRound?.day)) is due."
    case .waiting: waiting
    case .firstFollowUpDue where isTheirRequestOpen: "What they asked for is still to be sent."
    case .firstFollowUpDue: "There was no word\(by(timeline.hearBack?.date)): a call is due."
    case .messageLeft:
      "The follow-up\(on(timeline.lastUnansweredDay)) may still be answered."
    case .secondFollowUpDue:
      "The follow-up\(on(timeline.lastUnansweredDay)) went unanswered: another is due."
    case .doneAllYouCan: "All that can be done is done: \(unanswered)."
    case .moveOn: "It is time to move on: \(unanswered)."
    case .offer: "They made an offer\(on(day(of: timeline.offer))), which waits for an answer."
    case .accepted: "You took the offer\(on(endDay))."
    case .declined: "You turned the offer down\(on(endDay))."
    case .rejected: "They said no\(on(endDay))."
    case .withdrawn: "You pulled out\(on(endDay))."
    case .askedToStop: "They asked not to be contacted further\(on(endDay))."
    case .closed: "Closed\(on(endDay))."
    }
  }

  private var isTheirRequestOpen: Bool {
    if case .request = timeline.next.reason { true } else { false }
  }

  private var waiting: String {
    guard let hearBack = timeline.hearBack else { return "Waiting for word from them." }
    return "Waiting for word from them until \(EventWording.day(hearBack.date))"
      + (hearBack.isAssumed ? ", a date that nobody named." : ".")
  }

  private var unanswered: String {
    let count = timeline.unanswered
    let last = on(timeline.lastUnansweredDay)
    return count == 1
      ? "the follow-up\(last) went unanswered"
      : "\(count) follow-ups went unanswered, the last\(last)"
  }

  private var endDay: CivilDate? { day(of: timeline.ending?.event) }

  private func day(of event: Int?) -> CivilDate? { event.map { interview.events[$0].lastDay } }

  private func on(_ date: CivilDate?) -> String { date.map { " on \(EventWording.day($0))" } ?? "" }

  private func by(_ date: CivilDate?) -> String { date.map { " by \(EventWording.day($0))" } ?? "" }
}
