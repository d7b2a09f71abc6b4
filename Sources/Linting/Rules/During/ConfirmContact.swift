import FollowUp
import Journal

enum ConfirmContact: Rule {
  static let id = "confirm-contact"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].isPlanned {
      let field = journal.field(of: rounds[index]) { $0.contact }
      if field?.value != nil { continue }
      let round = rounds[index]
      let place = field?.range ?? journal.interview.events[round.interview].range
      if journal.isPastAsking(round) {
        report.report(
          .contact, of: round, in: journal, at: place, message(journal.words(for: round)),
          help:
            "Next time, ask the interviewer whether they are the right person to follow up with.")
        continue
      }
      report.report(
        .warning, at: place, message(journal.words(for: round)),
        help: "Ask \(journal.nextContact(after: round)) who the right person is, and note it as "
          + "“Contact: …” under the interview.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview after which it isn't confirmed whom to contact",
      phase: .during, severity: .warning,
      severityNote:
        "Note once a word from them, a later round or the close has overtaken it, or no "
        + "further contact is fine in which to ask.",
      practice: RulePractice(
        "Confirm that the interviewer is the right person to follow up with.", source: .article),
      why: "A follow-up that reaches the wrong desk is lost, and the silence says nothing.",
      remedy: "Ask in the thank-you or at the next contact. Record it as “Contact: …” under the "
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

          - Contact: ↓?
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓3 Nov 2026: phone screen with Priya.
          Next steps: a decision
          Hear back by: 11 Nov 2026
          Will follow up: yes
          4 Nov 2026: thank-you email to Priya about the rota.
          12 Nov 2026: Priya called back with news.
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Contact: Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          Dana is the right person to follow up with.
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
  "No contact confirmed for \(interview)."
}
