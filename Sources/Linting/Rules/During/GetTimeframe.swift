import FollowUp
import Journal

enum GetTimeframe: Rule {
  static let id = "get-timeframe"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].isPlanned && rounds[index].timeframe == nil {
      let field = journal.field(of: rounds[index]) { $0.hearBackBy }
      // Words that name no day are the business of `concrete-timeframe`.
      if field?.value != nil { continue }
      let round = rounds[index]
      let place = field?.range ?? journal.interview.events[round.interview].range
      if journal.isPastAsking(round) {
        report.report(
          .timeframe, of: round, in: journal, at: place, message(journal.words(for: round)),
          help: "Next time, ask by when you can expect to hear from them.")
        continue
      }
      report.report(
        .warning, at: place, message(journal.words(for: round)),
        help:
          "Ask \(journal.whom) by when you can expect to hear, and note it as “Hear back by: …”; "
          + "until then \(journal.day(round.hearBack.date)) is assumed.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview after which nobody said when to expect news",
      phase: .during, severity: .warning,
      severityNote:
        "Note once a word from them, a later round or the close has overtaken it, or no "
        + "further contact is fine in which to ask.",
      practice: RulePractice(
        "Get a definite timeframe within which you can expect to hear something.", source: .article),
      why:
        "The date is theirs to keep. Without one every follow-up is a guess between too early and "
        + "too late.",
      remedy:
        "Ask in the thank-you or at the next contact. Record it as “Hear back by: …” under the "
        + "interview, or as an entry of its own.",
      options: ["practice: wait-without-timeframe"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 Interview with Dana Whitfield

          - Hear back by: ↓didn't ask
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          | --- | --- |
          ↓| 2026-11-03 | On-site interview. Next steps: a decision |
          | 2026-11-04 | Thank-you email about the rota |
          | 2026-11-12 | They replied |
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Decision: soon
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ interview: String) -> String {
  "No date by which to hear back recorded for \(interview)."
}
