import Journal
import SourceText

enum AmbiguousDate: Rule {
  static let id = "ambiguous-date"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .ambiguousDate(let monthFirst, let dayFirst) = problem.kind else { continue }
      let written = journal.interview.source.string(problem.range)
      report.report(
        .error, at: problem.range, message(written, monthFirst, dayFirst, journal.today),
        help: "Write \(monthFirst) or \(dayFirst), or set `dates: month-first` or "
          + "`dates: day-first` in the config.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A date that can be read month first or day first",
      phase: .journal, severity: .error,
      practice: RulePractice("A date says one thing to every reader.", source: .format),
      why: "A guess would be wrong half of the time, and every date that follows from it too.",
      remedy: "Write the date as 2026-11-03, or say once in the config which part comes first.",
      options: ["dates"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓11/03/2026 Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓03/11/2026: spoke with Dana on the phone
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          | When | What |
          |---|---|
          | ↓04/05/2026 | Applied online |
          """,
          today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 11/13/2026 Interview with Dana
          """, today: "2026-11-14"),
        Example(
          """
          # Acme — Engineer

          03.11.2026: spoke with Dana on the phone
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
      ])
  }
}

private func message(
  _ written: String, _ monthFirst: CivilDate, _ dayFirst: CivilDate, _ today: CivilDate
) -> String {
  "\(Wording.quoted(written)) can be \(Wording.day(monthFirst, today)) or \(Wording.day(dayFirst, today))."
}
