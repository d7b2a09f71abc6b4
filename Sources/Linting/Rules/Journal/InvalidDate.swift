import Journal
import SourceText

enum InvalidDate: Rule {
  static let id = "invalid-date"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      var written: String {
        Wording.quoted(journal.interview.source.string(problem.range))
      }
      let help = "Correct the date; until then nothing is reckoned from it."
      switch problem.kind {
      case .invalidDate:
        report.report(
          .error, at: problem.range, "\(written) is not a day of the calendar.", help: help)
      case .misspeltMonth(let meant):
        report.report(
          .error, at: problem.range, "\(written) names no month; did you mean \(meant)?",
          help: help,
          fix: problem.fix.map { Fix("Write “\(meant)”", [$0], isSafe: false, effect: .addsEvents) }
        )
      case .misspeltWeekday(let meant):
        report.report(
          .error, at: problem.range, "\(written) names no weekday; did you mean \(meant)?",
          help: help,
          fix: problem.fix.map { Fix("Write “\(meant)”", [$0], isSafe: false, effect: .addsEvents) }
        )
      case .strayYear:
        report.report(
          .error, at: problem.range, "\(written) names no year of our time.", help: help)
      case .unspacedDate:
        report.report(
          .error, at: problem.range, "A word follows \(written) without a space.",
          help: "Put a space after the date; until then nothing is reckoned from it.",
          fix: problem.fix.map {
            Fix("Put a space after the date", [$0], isSafe: false, effect: .addsEvents)
          })
      case .backwardRange:
        report.report(
          .error, at: problem.range, "\(written) runs backwards: its last day comes first.",
          help: help)
      case .secondDate:
        report.report(
          .error, at: problem.range, "\(written) are two dates; which of them is meant?",
          help: "Keep one; several days are written `2026-11-10/12`.")
      case .hearBackBeforeEntry(let date, let entry):
        report.report(
          .error, at: problem.range,
          "They can't be heard from by \(journal.day(date)), before the day of the entry, "
            + "\(journal.day(entry)).",
          help: "Correct one of the two dates; until then nothing is reckoned from this one.")
      default: continue
      }
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A date that is not in the calendar, or can't be meant",
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
        Example(
          """
          # Acme — Engineer

          ## ↓26 Octover 2026: phone screen with Priya

          | ↓2026-11-188 | Thank-you email |

          ## ↓18-17 November 2026 On-site interview
          """,
          today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          - ↓Wensday, Nov 4 2026: phone screen with Priya
          - ↓2206-11-05 Thank-you email
          - ↓2026-11-12Called Priya, no answer
          """,
          today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-06 2026-11-09 Called Priya
          - ↓2026/11-12 Thank-you email
          """,
          today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 17, 2026)

          - Hear back by: ↓2 October 2026
          """,
          today: "2026-11-18"),
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
