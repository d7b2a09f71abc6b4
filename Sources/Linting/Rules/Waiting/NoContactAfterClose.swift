import FollowUp
import Journal

enum NoContactAfterClose: Rule {
  static let id = "no-contact-after-close"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach where contact.oversteps.contains(.afterClose) {
      let close = contact.after.map { journal.interview.events[$0] }
      report.report(
        contact.isPlanned ? .error : .note, at: journal.interview.events[contact.event].range,
        message(contact, close, journal),
        help: contact.isPlanned
          ? "Leave it out; one gracious reply is all that is fine."
          : "Next time, leave it at one gracious reply.",
        related: close.map { [RelatedRange($0.range, "it was over here")] } ?? [])
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A follow-up when it is over",
      phase: .waiting, severity: .error,
      severityNote:
        "That is for a planned one; note where it was made already and they came back since: a thread "
        + "that is over shows only errors.",
      practice: RulePractice(
        "Accept the decision. One gracious reply to a rejection is fine, a second contact isn't.",
        source: .advice),
      why:
        "It changes nobody's mind, and the next opening at the same company is decided by how you "
        + "left.",
      remedy: "Leave it out.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-10 Rejected by email
          - 2026-11-10 Thank-you email to Dana for the chance
          - ↓[ ] 2026-11-20 Follow-up call to Dana
          """, today: "2026-11-13"),
        Example(
          """
          ---
          company: Acme
          status: closed
          ---

          ## Interview with Dana (Nov 3, 2026)

          - ↓[ ] 2026-11-20 Follow-up call to Dana
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-10: moving on.

          - ↓[ ] 2026-11-20 Follow-up email
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-10 Rejected by email
          - 2026-11-11 Follow-up email to Dana
          - ↓2026-11-12 Follow-up call to Dana
          - 2026-11-18 On-site interview with Priya Shah
          """, today: "2026-11-19", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-10 Rejected by email
          - [ ] 2026-11-10 Thank-you email to Dana for the chance
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Rejected (Nov 10, 2026)

          ## Called Dana for news (Nov 16, 2026)
          """, today: "2026-11-17"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [ ] 2026-11-12 Follow-up call to Dana
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ contact: Outreach, _ close: Event?, _ journal: CheckedJournal) -> String {
  let verb = contact.isPlanned ? "comes" : "came"
  let words = journal.words(for: contact).capitalizedSentence
  guard let close else { return "\(words) \(verb) though the thread is marked closed." }
  let what =
    switch close.kind {
    case .rejection: "the rejection"
    case .withdrew: "the withdrawal"
    case .declined: "the offer was declined"
    case .accepted: "the offer was accepted"
    default: "the close"
    }
  return "\(words) \(verb) after \(what) on \(journal.day(close.date))."
}
