import FollowUp
import Journal

enum StopAfterSilence: Rule {
  static let id = "stop-after-silence"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach where contact.oversteps.contains(.beyondLimit) {
      report.report(
        contact.isPlanned ? .error : .warning, at: journal.interview.events[contact.event].range,
        message(contact, journal),
        help: contact.isPlanned
          ? journal.unlessDone(
            contact,
            "leave it out: accept that you have done all you can, and turn to the next job.")
          : "Don't contact them again unless they answer; turn to the next job.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "More unanswered follow-ups than are good",
      phase: .waiting, severity: .error,
      severityNote: "That is for a planned one; warning where it was made already.",
      practice: RulePractice(
        "After two unanswered follow-ups, stop: going on does more harm than good.",
        source: .article),
      why:
        "Whoever is right for the job will hear without it, and nobody else's mind is changed by it; "
        + "but it can cost the goodwill that is there.",
      remedy:
        "Leave it out. With `persistence: high` in the front matter, for a sales role or a known "
        + "finalist, one more is fine.",
      options: ["practice: follow-up-limit"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-11 Follow-up call to Dana: left a message
          - 2026-11-13 Follow-up email to Dana
          - ↓[ ] 2026-11-18 Follow-up call to Dana
          """, today: "2026-11-14"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to ask for news (Nov 13, 2026)

          ## ↓Called Dana again, no answer (Nov 18, 2026)
          """, today: "2026-11-19", severity: .warning),
        Example(
          """
          ---
          company: Acme
          practice:
            follow-up-limit: 1
          ---

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-11: left a voicemail for Dana.

          - ↓[ ] 2026-11-13 Follow-up email
          """, today: "2026-11-12"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-11 Follow-up call to Dana: left a message
          - 2026-11-13 Follow-up email to Dana
          """, today: "2026-11-14"),
        Example(
          """
          ---
          company: Acme
          persistence: high
          ---

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to ask for news (Nov 13, 2026)

          ## Called Dana again, no answer (Nov 18, 2026)
          """, today: "2026-11-19"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          - 2026-11-13 Follow-up email to Dana
          - 2026-11-16 Dana replied: no decision yet
          - 2026-11-24 Follow-up call to Dana: left a message
          """, today: "2026-11-25"),
      ])
  }
}

private func message(_ contact: Outreach, _ journal: CheckedJournal) -> String {
  let verb = contact.isPlanned ? "would be" : "was"
  let limit =
    switch contact.limit {
    case 0: "none is wanted"
    case 1: "one is enough"
    case 2: "two are enough"
    default: "\(contact.limit) are enough"
    }
  return "\(journal.words(for: contact).capitalizedSentence) \(verb) the "
    + "\(CheckedJournal.ordinal(contact.number)) without an answer; \(limit)."
}
