import Journal
import SourceText

enum InvalidDate: Rule {
  static let id = "invalid-date"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems where problem.kind == .invalidDate {
      let written = journal.interview.source.string(problem.range)
      report.report(
        .error, at: problem.range, message(written),
        help: "Correct the date; until then the entry isn't read.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A date that is not in the calendar",
      phase: .journal, severity: .error,
      practice: RulePractice(
        "Every entry stands under the day on which it happened.", source: .format),
      why:
        "What follows from an entry is counted from its date. Without one the entry can't be read.",
      remedy: "Correct the date.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-02-30 Interview with Dana
          """, today: "2026-03-02"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (↓Nov 31, 2026)
          """, today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          |---|---|
          | ↓2026-13-01 | Applied online |
          """,
          today: "2026-12-01"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-02-28 Interview with Dana
          """, today: "2026-03-02"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Feb 29, 2028)
          """, today: "2028-03-01"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Applied, order number 2026-02-30 on the form
          """,
          today: "2026-11-04"),
      ])
  }
}

private func message(_ written: String) -> String {
  "\(Wording.quoted(written)) is not a day of the calendar."
}
