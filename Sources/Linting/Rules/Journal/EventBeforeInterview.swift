import FollowUp
import Journal

enum EventBeforeInterview: Rule {
  static let id = "event-before-interview"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    // One interview is missing, however many contacts follow it.
    let first = journal.timeline.outreach.first { $0.oversteps.contains(.beforeInterview) }
    guard let first else { return }
    report.report(
      .warning, at: journal.interview.events[first.event].range, message(first, journal),
      help:
        "Record the interview with its date, or correct the date of this entry. If there was none, "
        + "end the line with `<!-- interviewlint-disable-line \(id) -->`.")
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A thank-you or follow-up with no interview before it",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "Thanks and follow-ups come after an interview, so the interview is recorded.",
        source: .format),
      why:
        "Either the interview is missing from the notes or a date is wrong; nothing can be reckoned "
        + "from it.",
      remedy: "Record the interview, or correct the date.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-02 Thank-you email to Dana
          - 2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Applied online (Oct 20, 2026)

          ## ↓Left a voicemail for Dana (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓2026-11-03: emailed Dana to thank her for the talk.
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-03 Thank-you email to Dana
          - 2026-11-10 Called Dana, no answer
          - 2026-11-12 Emailed Dana for news
          """, today: "2026-11-13"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-03 Thank-you email to Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Emailed Dana to thank her (Nov 4, 2026)

          ## Interview with Dana (Nov 3, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: sent Dana my CV.
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ contact: Outreach, _ journal: CheckedJournal) -> String {
  "No interview recorded before \(journal.words(for: contact))."
}
