import FollowUp
import Journal

enum AnnounceFollowUp: Rule {
  static let id = "announce-follow-up"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].isPlanned {
      let field = journal.field(of: rounds[index]) { $0.willFollowUp }
      if field?.value == true { continue }
      let round = rounds[index]
      let place = field?.range ?? journal.interview.events[round.interview].range
      if journal.isPastAsking(round) {
        report.report(
          .announcement, of: round, in: journal, at: place, message(journal.words(for: round)),
          help: "Next time, tell the interviewer that you will follow up.")
        continue
      }
      report.report(
        .warning, at: place, message(journal.words(for: round)),
        help:
          "Tell \(journal.whom) \(journal.nextContact(after: round)) that you will follow up, and "
          + "note it as “Will follow up: yes”.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview at which the follow-up wasn't announced",
      phase: .during, severity: .warning,
      severityNote:
        "Note once a word from them, a later round or the close has overtaken it, or no "
        + "further contact is fine in which to ask.",
      practice: RulePractice(
        "Let the interviewer know that you will follow up as well.", source: .article),
      why: "A call that was announced is expected; one that wasn't may feel like pressure.",
      remedy:
        "Say so in the thank-you or at the next contact. Record it as “Will follow up: yes” under "
        + "the interview.",
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

          - Will follow up: ↓no
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓3 Nov 2026: phone screen with Priya.
          Next steps: a decision
          Hear back by: 11 Nov 2026
          4 Nov 2026: thank-you email to Priya about the rota.
          12 Nov 2026: Priya called back with news.
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Will follow up: yes
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          Told her I'd call next Wednesday.
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
  "No announcement of a follow-up recorded for \(interview)."
}
