import FollowUp
import Journal

enum AskNextSteps: Rule {
  static let id = "ask-next-steps"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].isPlanned {
      let field = journal.field(of: rounds[index]) { $0.nextSteps }
      if field?.value != nil { continue }
      let round = rounds[index]
      let place = field?.range ?? journal.interview.events[round.interview].range
      if journal.isPastAsking(round) {
        report.report(
          .nextSteps, of: round, in: journal, at: place, message(journal.words(for: round)),
          help: "Next time, ask at the end of the conversation what happens next.")
        continue
      }
      report.report(
        .warning, at: place, message(journal.words(for: round)),
        help: "Ask \(journal.whom) \(journal.nextContact(after: round)), and note the answer as "
          + "“Next steps: …”.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview after which the next steps aren't known",
      phase: .during, severity: .warning,
      severityNote:
        "Note once a word from them, a later round or the close has overtaken it, or no "
        + "further contact is fine in which to ask.",
      practice: RulePractice(
        "At the end of the conversation, ask what the next steps will be.", source: .article),
      why:
        "Who knows what comes next can wait for it calmly, and knows when silence means something.",
      remedy: "Ask in the thank-you or at the next contact. Record it as “Next steps: …” under the "
        + "interview.",
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

          - Next steps: ↓not asked
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓3 Nov 2026: phone screen with Priya.
          4 Nov 2026: thank-you email to Priya about the rota.
          12 Nov 2026: Priya called back with news.
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Next steps: a second round with the team
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Phone screen with Priya (Nov 3, 2026)

          **What's next:** take-home exercise
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - [ ] 2026-11-10 Interview with Dana Whitfield
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ interview: String) -> String {
  "No next steps recorded for \(interview)."
}
