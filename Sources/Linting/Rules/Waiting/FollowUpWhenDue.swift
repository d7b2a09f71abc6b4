import FollowUp
import Journal

enum FollowUpWhenDue: Rule {
  static let id = "follow-up-when-due"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let timeline = journal.timeline
    guard timeline.next.kind == .followUpCall, let opens = timeline.next.opens,
      opens <= journal.today, let hearBack = timeline.hearBack
    else { return }
    let events = journal.interview.events
    if case .request(let day) = timeline.next.reason,
      let request = events.last(where: { $0.lastDay == day && $0.isRequest })
    {
      report.report(
        .warning, at: request.range, requestMessage(request, day, journal),
        help:
          "Send what they asked for rather than a follow-up, and record that; if it was sent, record "
          + "it with its date.",
        due: timeline.next.due)
      return
    }
    let place = timeline.currentRound?.interview ?? hearBack.event
    report.report(
      .warning, at: events[place].range, message(hearBack, opens, journal),
      help:
        "Call \(journal.whom) \(day(of: journal)), and record the call and whether you reached anyone"
        + "\(journal.tickingHint(.followUp))"
        + "\(owedThanks(timeline)).",
      due: timeline.next.due)
  }

  /// Nobody is in on a weekend.
  private static func day(of journal: CheckedJournal) -> String {
    let day = journal.timeline.practice.calendar.businessDay(onOrAfter: journal.today)
    return day == journal.today ? "today" : "on \(Wording.weekdayAndDay(day, journal.today))"
  }

  private static func owedThanks(_ timeline: Timeline) -> String {
    switch timeline.next.owedThanks {
    case .none: ""
    case .toSome: "; thanks to some of those met are still owed too"
    case .toAll: "; the thank-you is still owed too"
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "The hear-back date has passed with no word and no follow-up",
      phase: .waiting, severity: .warning,
      practice: RulePractice(
        "If you don't hear anything in the expected time, follow up with a phone call.",
        source: .article),
      why: "Too little follow-up costs as much as too much: silence can look like lost interest.",
      remedy: "Call, as you said you would. Record the call, and the reply when it comes.",
      options: ["practice: call-after", "practice: wait-without-timeframe"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## ↓Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.
          """, today: "2026-11-11"),
        Example(
          """
          # Acme — Engineer

          ↓2026-11-03: interviewed with Priya.
          2026-11-03: emailed Priya to thank her.
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Applied online
          - ↓2026-11-04 Dana Whitfield wrote: they will decide by 2026-11-10
          """, today: "2026-11-11"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-10"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## Left a voicemail for Dana (Nov 11, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-09 Reply from Dana: they need until 2026-11-17
          """, today: "2026-11-12"),
      ])
  }
}

private func message(
  _ hearBack: HearBackDate, _ opens: CivilDate, _ journal: CheckedJournal
) -> String {
  let (word, origin) = origin(of: hearBack, journal)
  return "No \(word) recorded by \(journal.day(hearBack.date))"
    + (hearBack.isAssumed ? " (assumed, as no date was given)" : "")
    + " after \(origin); "
    + "a follow-up call has been due since \(Wording.weekdayAndDay(opens, journal.today))."
}

/// What is missing, and what the wait for it began with: the interview, or what came later.
private func origin(
  of hearBack: HearBackDate, _ journal: CheckedJournal
) -> (word: String, origin: String) {
  let event = journal.interview.events[hearBack.event]
  if let round = journal.timeline.currentRound, event.date <= round.day {
    return ("word", journal.words(for: round))
  }
  let people = event.people.isEmpty ? nil : Wording.list(event.people)
  let day = journal.day(event.lastDay)
  if event.direction != .out { return ("further word", "that from \(people ?? "them") on \(day)") }
  func to(_ contact: String) -> String {
    "your \(contact)\(people.map { " to \($0)" } ?? "") on \(day)"
  }
  switch event.kind {
  case .answer: return ("word", to("answer"))
  // Only one that reached them begins a wait.
  case .followUp where event.channel == .call: return ("further word", to("call"))
  case .followUp:
    return ("further word", "your talk\(people.map { " with \($0)" } ?? "") on \(day)")
  default: return ("word", "what you sent in on \(day)")
  }
}

private func requestMessage(_ request: Event, _ day: CivilDate, _ journal: CheckedJournal) -> String
{
  "\(Wording.quoted(request.text)) on \(journal.day(day)) waits for an answer: none is recorded."
}
