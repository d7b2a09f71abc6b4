import Journal

enum WeekdayMismatch: Rule {
  static let id = "weekday-mismatch"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .weekdayMismatch(let date, let stated) = problem.kind else { continue }
      report.report(
        .error, at: problem.range, message(date, stated, journal.today),
        help: "Correct the weekday or the date, whichever is wrong.",
        // The date may be the wrong one of the two, so nobody but the writer can choose.
        fix: problem.fix.map {
          Fix("Write \(Wording.weekday(date.weekday))", [$0], isSafe: false)
        })
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A weekday that isn't that of its date",
      phase: .journal, severity: .error,
      practice: RulePractice("A date says one thing to every reader.", source: .format),
      why: "One of the two is wrong. If it is the date, a call is made on the wrong day.",
      remedy: "Look it up and correct the one that is wrong.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓Mon 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## ↓Friday, 3 Nov 2026: Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          **2026-11-03** (↓Wed): applied online
          """, today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - Tue 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Tuesday, 3 Nov 2026: Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Monday's interview moved to today
          """,
          today: "2026-11-04"),
      ])
  }
}

private func message(_ date: CivilDate, _ stated: Weekday, _ today: CivilDate) -> String {
  "\(Wording.day(date, today)) is a \(Wording.weekday(date.weekday)), not a \(Wording.weekday(stated))."
}
