import FollowUp
import Journal

enum RespectStopRequest: Rule {
  static let id = "respect-stop-request"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach where contact.oversteps.contains(.afterStopRequest) {
      let request = contact.after.map { journal.interview.events[$0] }
      report.report(
        contact.isPlanned ? .error : .warning, at: journal.interview.events[contact.event].range,
        evenWhenClosed: true, message(contact, request, journal),
        help: contact.isPlanned
          ? "Leave it out." : "Don't contact them again unless they write to you first.",
        related: request.map { [RelatedRange($0.range, "they asked here")] } ?? [])
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Contact after they asked for none",
      phase: .waiting, severity: .error,
      severityNote:
        "That is for a planned one; warning where it was made already, even in a thread "
        + "that is over.",
      practice: RulePractice(
        "When they ask you not to contact them again, don't, not even to thank them.",
        source: .article),
      why:
        "The article tells of a client who was asked to stop. Past that point nothing can be won.",
      remedy: "Leave it out. Only an answer to something that they ask later is fine.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-12 Dana asked me not to contact them again
          - ↓[ ] 2026-11-20 Follow-up call to Dana
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## They asked me to stop contacting them (Nov 12, 2026)

          ## ↓Emailed Dana once more (Nov 16, 2026)
          """, today: "2026-11-17", severity: .warning),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-12: Dana asked me to stop calling.
          ↓2026-11-13: sent a thank-you card to Dana.
          """, today: "2026-11-17", severity: .warning),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Follow-up call to Dana: left a message
          - 2026-11-12 Dana asked me not to contact them again
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## They asked me to stop contacting them (Nov 12, 2026)

          ## Dana wrote: could you send your references? (Nov 20, 2026)

          ## Sent Dana the references (Nov 20, 2026)
          """, today: "2026-11-21"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          """, today: "2026-11-12"),
      ])
  }
}

private func message(_ contact: Outreach, _ request: Event?, _ journal: CheckedJournal) -> String {
  let verb = contact.isPlanned ? "comes" : "came"
  let when = request.map { " on \(journal.day($0.date))" } ?? ""
  return
    "\(journal.words(for: contact).capitalizedSentence) \(verb) after they asked\(when) not to be "
    + "contacted."
}
