import Journal
import SourceText

enum IncompleteDate: Rule {
  static let id = "incomplete-date"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .incompleteDate(let meant) = problem.kind else { continue }
      let written = journal.interview.source.string(problem.range)
      report.report(
        .warning, at: problem.range, message(written, meant),
        help: meant.map { "Write it in full: \($0)." }
          ?? "Write year, month and day, as 2026-11-03; until then the entry isn't read.",
        fix: problem.fix.map { Fix("Write the date in full", [$0]) })
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A date without its year or day",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "Every entry stands under the day on which it happened.", source: .format),
      why:
        "A year can only be guessed from the entries around it, and next year the guess may be another one. Without a day nothing can be reckoned at all.",
      remedy:
        "Write the date in full. Where the year is clear from the neighbours, `--fix` does it.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana
          - ↓Nov 4 Thank-you email to Dana
          """,
          today: "2026-11-05",
          fixed:
            """
            # Acme — Engineer

            - 2026-11-03 Interview with Dana
            - 2026-11-04 Thank-you email to Dana
            """
        ),
        Example(
          """
          # Acme — Engineer

          ## Applied (2026-10-01)

          ## Interview with Dana, ↓early Nov
          """,
          today: "2026-11-20"),
        Example(
          """
          # Acme — Engineer

          ↓June 2026: applied through the website
          """, today: "2026-07-01"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana
          - 2026-11-04 Thank-you email
          """,
          today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Nov 3, 2026: Interview with Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Heard that June 2026 was busy
          """, today: "2026-11-05"),
      ])
  }
}

private func message(_ written: String, _ meant: CivilDate?) -> String {
  if let meant {
    "\(Wording.quoted(written)) has no year and is read as \(meant)."
  } else {
    "\(Wording.quoted(written)) is not a complete date."
  }
}
