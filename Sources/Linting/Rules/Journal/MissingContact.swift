import FollowUp
import Journal
import SourceText

enum MissingContact: Rule {
  static let id = "missing-contact"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let timeline = journal.timeline
    // Nothing has to be followed up before there is an interview.
    guard timeline.isOpen, timeline.currentRound?.isContactOver != true,
      timeline.next.people.isEmpty, journal.interview.contacts.isEmpty,
      let round = timeline.rounds.last, journal.interviewers(of: round).isEmpty,
      !namesSomebody(journal.interview.events[round.interview].text),
      !journal.interview.events.contains(where: { $0.fields.contact?.value != nil }),
      !journal.mayHaveLost("contact")
    else { return }
    let place = journal.interview.title ?? journal.interview.events[round.interview].range
    report.report(
      .warning, at: place, message,
      help: "Add `contact: Name <mail>` to the front matter, or “Contact: …” under the interview.")
  }

  /// "Interview with Dana": the name is there, though nothing else in the file makes it known.
  private static func namesSomebody(_ text: String) -> Bool {
    var isAfterWith = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      if isAfterWith, word.first?.isUppercase == true { return true }
      isAfterWith = ["with", "w/", "by"].contains(word.lowercased())
    }
    return false
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An open thread with nobody to follow up with",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "Know the right person to contact before you leave the interview.", source: .article),
      why: "When the call is due, it is too late to find out whom to call.",
      remedy: "Name the contact in the front matter, or under the interview.",
      triggering: [
        Example(
          """
          # ↓Acme — Engineer

          - 2026-11-03 Interview
          """, today: "2026-11-04"),
        Example(
          """
          ---
          company: Acme
          ---

          ## ↓On-site interview (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # ↓Acme — Engineer

          | Date | What |
          | --- | --- |
          | 2026-11-10 | Phone screen |
          """, today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          ---
          company: Acme
          contact: Dana Whitfield <dana@acme.example>
          ---

          - 2026-11-03 Interview
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## On-site interview (Nov 3, 2026)

          Contact: Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Applied online
          """, today: "2026-11-04"),
      ])
  }
}

private let message = "Nobody to follow up with is named."
