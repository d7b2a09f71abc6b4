import FollowUp
import Journal

enum PlanAhead: Rule {
  static let id = "plan-ahead"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].hasPlan {
      let round = rounds[index]
      let range = journal.interview.events[round.interview].range
      if !round.isPlanned, journal.isPastAsking(round) {
        report.report(
          .plan, of: round, in: journal, at: range, message(journal.words(for: round)),
          help: "Next time, write down before you go when you will send thanks, call, call again "
            + "and move on.")
      } else if !round.isPlanned {
        report.report(
          .note, at: range, message(journal.words(for: round)),
          help: "Next time, write down before you go when you will send thanks, call, call again "
            + "and move on.")
      } else if round.day >= journal.today {
        report.report(
          .warning, at: range, message(journal.words(for: round)),
          help: "Write the plan before you go: `interviewlint plan --write` works out its dates.",
          due: round.day,
          fix: journal.settings.planFix(journal.interview, journal.timeline))
      }
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview without a follow-up plan",
      phase: .before, severity: .warning, severityNote: "Note once the interview has taken place.",
      practice: RulePractice(
        "Decide before the interview how you will behave after it.", source: .article),
      why: "With the dates settled beforehand, hope and nerves don't decide when to call.",
      remedy: "Put a “Follow-up plan” heading with the planned steps into the journal; "
        + "`interviewlint plan --write` does it.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓[ ] 2026-11-10 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## ↓Interview with Dana (Nov 10, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓2026-11-03: interviewed with Dana Whitfield
          """, today: "2026-11-04", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - [ ] 2026-11-10 Interview with Dana Whitfield

          ## Follow-up plan

          - [ ] 2026-11-11 Thank-you email to Dana
          - [ ] 2026-11-18 Follow-up call to Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 10, 2026)

          Follow-up plan: thanks the same evening, call a day after the promised date
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Applied online
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ interview: String) -> String {
  "No follow-up plan recorded for \(interview)."
}
