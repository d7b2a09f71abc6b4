import FollowUp
import Journal

enum SpaceFollowUps: Rule {
  static let id = "space-follow-ups"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for contact in journal.timeline.outreach where contact.oversteps.contains(.tooSoon) {
      if journal.isOverdueAndFine(contact) { continue }
      let previous = contact.previous.map { journal.interview.events[$0] }
      report.report(
        contact.isPlanned ? .error : .note, at: journal.interview.events[contact.event].range,
        message(contact, previous, journal),
        help: help(contact, journal),
        due: contact.isPlanned ? contact.allowedFrom : nil,
        related: previous.map { [RelatedRange($0.range, "the follow-up before it")] } ?? [])
    }
  }

  private static func help(_ contact: Outreach, _ journal: CheckedJournal) -> String {
    let allowance = journal.timeline.practice.replyAllowance
    guard contact.isPlanned else { return "Next time, leave them \(allowance) to answer." }
    guard let fine = contact.allowedFrom else { return "Leave it out." }
    return journal.unlessDone(
      contact,
      "leave them \(allowance): move it to \(Wording.weekdayAndDay(fine, journal.today)) or later"
        + "\(journal.planHint(journal.interview.events[contact.event])).")
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Two follow-ups too close to each other",
      phase: .waiting, severity: .error,
      severityNote: "That is for a planned one; note where it was made already.",
      practice: RulePractice(
        "Leave them a couple of days to answer before you contact them again.", source: .article),
      why: "Two contacts in a row read as impatience, whatever they say.",
      remedy: "Move the planned contact to a later day.",
      options: ["practice: reply-allowance"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-11 Follow-up call to Dana: left a message
          - ↓[ ] 2026-11-12 Follow-up email to Dana
          """, today: "2026-11-11"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## ↓Emailed Dana to ask for news (Nov 12, 2026)
          """, today: "2026-11-13", severity: .note),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-13: called Dana, no answer.
          ↓2026-11-16: called Dana again, left a voicemail.
          """, today: "2026-11-16", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-11 Follow-up call to Dana: left a message
          - [ ] 2026-11-13 Follow-up email to Dana
          """, today: "2026-11-11"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Dana called back, wants to know more (Nov 11, 2026)

          ## Sent Dana the paperwork that she asked for (Nov 12, 2026)
          """, today: "2026-11-13"),
        Example(
          """
          ---
          company: Acme
          practice:
            reply-allowance: 1 business day
          ---

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          - 2026-11-12 Follow-up email to Dana
          """, today: "2026-11-13"),
      ])
  }
}

private func message(_ contact: Outreach, _ previous: Event?, _ journal: CheckedJournal) -> String {
  let verb = contact.isPlanned ? "comes" : "came"
  let before = previous.map { " on \(journal.day($0.date))" } ?? ""
  return "\(journal.words(for: contact).capitalizedSentence) \(verb) too soon after the unanswered "
    + "follow-up\(before)."
}
