import FollowUp
import Journal

enum CallFirst: Rule {
  static let id = "call-first"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach where contact.oversteps.contains(.notACall) {
      if journal.isOverdueAndFine(contact) { continue }
      report.report(
        contact.isPlanned ? .warning : .note, at: journal.interview.events[contact.event].range,
        message(contact, journal),
        help: contact.isPlanned
          ? "Plan a phone call instead." : "Next time, begin with a phone call.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A first follow-up that isn't a phone call",
      phase: .waiting, severity: .warning,
      severityNote: "That is for a planned one; note where it was made already.",
      practice: RulePractice(
        "The first follow-up is a phone call, as announced at the interview.", source: .article),
      why: "A call gets an answer where a mail is easily put off.",
      remedy: "Call first. The second follow-up may be a call or an email.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - ↓[ ] 2026-11-11 Follow-up email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## ↓Emailed Dana to ask for news (Nov 11, 2026)
          """, today: "2026-11-12", severity: .note),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          | --- | --- |
          | 2026-11-03 | Interview |
          ↓| 2026-11-12 | Follow-up email |
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to ask for news (Nov 13, 2026)
          """, today: "2026-11-14"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
      ])
  }
}

private func message(_ contact: Outreach, _ journal: CheckedJournal) -> String {
  let verb = contact.isPlanned ? "is" : "was"
  return "\(journal.words(for: contact).capitalizedSentence) \(verb) the first after the silence, "
    + "and not a phone call."
}
