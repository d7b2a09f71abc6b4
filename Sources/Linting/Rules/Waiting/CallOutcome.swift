import FollowUp
import Journal

enum CallOutcome: Rule {
  static let id = "call-outcome"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach
    where contact.kind == .followUp && !contact.isPlanned && !contact.isRepeated {
      let index = contact.event
      guard journal.interview.events[index].channel == .call,
        journal.interview.events[index].outcome == nil
      else { continue }
      let event = journal.interview.events[index]
      report.report(
        .note, at: event.range, message(event, journal),
        help: "Add “spoke with …”, “left a message” or “no answer”.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A call that doesn't say whether anyone was reached",
      phase: .waiting, severity: .note,
      practice: RulePractice(
        "A call that reached nobody is followed by one more after a couple of days.",
        source: .article),
      why:
        "A call that reached someone is answered; one that didn't counts against the limit. This one "
        + "is counted as unanswered.",
      remedy: "Add to the entry what came of the call.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - ↓2026-11-11 Follow-up call to Dana
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## ↓Called Dana (Nov 11, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          | --- | --- |
          | 2026-11-03 | Interview |
          ↓| 2026-11-11 | Follow-up call |
          """, today: "2026-11-12"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Follow-up call to Dana: left a message
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Called Dana, no answer (Nov 11, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-12"),
      ])
  }
}

private func message(_ event: Event, _ journal: CheckedJournal) -> String {
  let to = event.people.isEmpty ? "" : " to \(Wording.list(event.people))"
  return "The call\(to) on \(journal.day(event.date)) doesn't say whether anyone was reached."
}
