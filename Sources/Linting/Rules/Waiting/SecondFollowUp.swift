import FollowUp
import Journal

enum SecondFollowUp: Rule {
  static let id = "second-follow-up"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let timeline = journal.timeline
    guard timeline.next.kind == .secondFollowUp, let opens = timeline.next.opens,
      opens <= journal.today, let last = timeline.lastUnanswered
    else { return }
    let event = journal.interview.events[last]
    report.report(
      .warning, at: event.range, message(event, opens, journal),
      help: "Call or email \(journal.whom) once more, and record it\(rest(timeline))"
        + "\(journal.tickingHint(.followUp)).",
      due: timeline.next.due)
  }

  private static func rest(_ timeline: Timeline) -> String {
    timeline.unanswered + 1 >= timeline.practice.followUpLimit
      ? "; after that, leave it at that" : ""
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A follow-up has gone unanswered long enough for one more",
      phase: .waiting, severity: .warning,
      practice: RulePractice(
        "If a message isn't answered within a couple of days, another call or email is fine.",
        source: .article),
      why: "People are busy. One more contact shows interest; it is the last that does no harm.",
      remedy: "Call or email once more, and record it.",
      options: ["practice: reply-allowance", "practice: follow-up-limit"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - ↓2026-11-11 Follow-up call to Dana: left a message
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## ↓Left a voicemail for Dana (Nov 11, 2026)
          """, today: "2026-11-16"),
        Example(
          """
          ---
          company: Acme
          persistence: high
          ---

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          - ↓2026-11-13 Follow-up email to Dana
          """, today: "2026-11-17"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-11 Follow-up call to Dana: left a message
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## Called Dana, spoke with her (Nov 11, 2026)
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          - 2026-11-13 Follow-up email to Dana
          """, today: "2026-11-16"),
      ])
  }
}

private func message(_ event: Event, _ opens: CivilDate, _ journal: CheckedJournal) -> String {
  let to = event.people.isEmpty ? "" : " to \(Wording.list(event.people))"
  return "No answer recorded to the follow-up\(to) on \(journal.day(event.date)); "
    + "one more call or email has been fine since \(Wording.weekdayAndDay(opens, journal.today))."
}
