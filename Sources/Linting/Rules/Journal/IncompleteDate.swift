import Journal
import SourceText

enum IncompleteDate: Rule {
  static let id = "incomplete-date"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    // Who leaves out the year does so throughout: it is said once, and mended at once.
    var guessed: [ReadingProblem] = []
    var yearless: [(problem: ReadingProblem, date: YearlessDate)] = []
    for problem in journal.interview.problems {
      switch problem.kind {
      case .incompleteDate(.some): guessed.append(problem)
      case .yearlessDate(let date): yearless.append((problem, date))
      case .incompleteDate(nil) where isSlashed(problem, journal):
        report.report(
          .warning, at: problem.range,
          "\(words(problem, journal)) can be read month first or day first, and has no year.",
          help: "Write year, month and day, as 2026-11-03, or set `dates: month-first` or "
            + "`dates: day-first` in the config; until then the entry isn't read.")
      case .incompleteDate(nil):
        report.report(
          .warning, at: problem.range, "\(words(problem, journal)) names no day.",
          help: "Write year, month and day, as 2026-11-03; until then the entry isn't read.")
      default: break
      }
    }
    reportGuessed(guessed, journal, &report)
    reportYearless(yearless, journal, &report)
  }

  /// Nothing is reckoned with a year that only today tells: by next year it would be another one.
  private static func reportYearless(
    _ dates: [(problem: ReadingProblem, date: YearlessDate)], _ journal: CheckedJournal,
    _ report: inout FindingSink
  ) {
    guard let (first, date) = dates.first else { return }
    let likely = date.nearest(to: journal.today)
    let full = likely.map {
      DateInFull.words(first.range, of: journal.interview.source.bytes, as: $0)
    }
    let example = full.map { "as “\($0)” if that is the year" } ?? "as 2026-11-03"
    report.report(
      .warning, at: first.range,
      "\(words(first, journal))\(others(dates.count - 1)) \(dates.count == 1 ? "has" : "have") "
        + "no year, and nothing in this file says which.",
      help: dates.count == 1
        ? "Write it with its year, \(example); until then the entry isn't read."
        : "Write one of them with its year, \(example); until then the entries aren't read.",
      fix: full.map {
        Fix(
          "Write “\($0)”", [Edit(first.range, with: $0)], isSafe: false, effect: .addsEvents)
      },
      related: dates.dropFirst().map { RelatedRange($0.problem.range, "has no year either") })
  }

  private static func reportGuessed(
    _ problems: [ReadingProblem], _ journal: CheckedJournal, _ report: inout FindingSink
  ) {
    guard let first = problems.first, case .incompleteDate(let meant?) = first.kind else { return }
    let edits = problems.compactMap(\.fix)
    let full =
      first.fix.map { String(decoding: $0.replacement, as: UTF8.self) } ?? meant.description
    let others = others(problems.count - 1)
    report.report(
      .warning, at: first.range,
      problems.count == 1
        ? "\(words(first, journal)) has no year and is read as \(meant)."
        : "\(words(first, journal))\(others) have no year; this one is read as \(meant).",
      help: problems.count == 1
        ? "Write it in full: \(full)."
        : "Write them in full, this one as \(full)\(edits.isEmpty ? "" : "; `--fix` does it").",
      fix: edits.isEmpty
        ? nil : Fix(edits.count == 1 ? "Write the date in full" : "Write the dates in full", edits),
      related: problems.dropFirst().map { RelatedRange($0.range, "has no year either") })
  }

  /// "1/10": neither the first of October nor the tenth of January, as long as nothing says which.
  private static func isSlashed(_ problem: ReadingProblem, _ journal: CheckedJournal) -> Bool {
    let parts = journal.interview.source.bytes[problem.range].split(separator: UInt8(ascii: "/"))
    return parts.count == 2
      && parts.allSatisfy { part in
        part.count <= 2 && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  private static func words(_ problem: ReadingProblem, _ journal: CheckedJournal) -> String {
    Wording.quoted(journal.interview.source.string(problem.range))
  }

  private static func others(_ count: Int) -> String {
    count == 0 ? "" : " and \(Wording.count(count, "other date"))"
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
            - Nov 4, 2026 Thank-you email to Dana
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
        Example(
          """
          # Acme — Engineer

          Wed ↓28 Oct - phone screen with Priya
          Thu 29 Oct - emailed her thanks
          """, today: "2026-11-22"),
        Example(
          """
          # Acme — Engineer

          Applied in 2026, and on 2026-10-01 at last heard from them.

          Mon ↓5 Oct: phone screen with Priya

          Tue 6 Oct: thank-you email about the rota
          """, today: "2026-10-07",
          fixed:
            """
            # Acme — Engineer

            Applied in 2026, and on 2026-10-01 at last heard from them.

            Mon 5 Oct 2026: phone screen with Priya

            Tue 6 Oct 2026: thank-you email about the rota
            """),
        Example(
          """
          # Acme — Engineer

          - ↓Oct 21: applied
          - Nov 9: interview with Dana
          """, today: "2026-11-10"),
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
