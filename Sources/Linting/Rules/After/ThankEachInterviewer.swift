import FollowUp
import Journal

enum ThankEachInterviewer: Rule {
  static let id = "thank-each-interviewer"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for (index, missed) in journal.timeline.unthanked(of: journal.interview) {
      let round = journal.timeline.rounds[index]
      guard let first = round.thankYou else { continue }
      report.report(
        .note, at: journal.interview.events[first].range,
        message(round, missed, journal),
        help: round.isPastThanking
          ? "Next time, thank each interviewer by name."
          : "Thank \(Wording.list(missed)) as well, each in words of their own.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Several interviewers, of whom only some were thanked",
      phase: .after, severity: .note,
      practice: RulePractice(
        "The thank-you is personal: each interviewer gets their own.", source: .advice),
      why: "Interviewers compare notes, and the one who was left out notices.",
      remedy: "Send the others a few words too, and name whom each thank-you went to.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield, Priya Shah
          - ↓2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Panel interview (Nov 3, 2026)

          Met with: Dana Whitfield, Priya Shah and Sam Okafor

          ## ↓Emailed Dana and Sam to thank them (Nov 4, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - **Panel:** Dana Whitfield, Priya Shah, Sam Okafor
          - ↓2026-11-03 Handwritten card to thank Priya Shah
          - 2026-11-04 Thank-you email to Sam Okafor
          """, today: "2026-11-05"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield, Priya Shah
          - 2026-11-04 Thank-you email to Dana
          - 2026-11-04 Thank-you email to Priya
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Panel interview (Nov 3, 2026)

          Met with: Dana Whitfield, Priya Shah and Sam Okafor

          ## Emailed thanks to all of them (Nov 4, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
      ])
  }
}

private func message(_ round: Round, _ missed: [String], _ journal: CheckedJournal) -> String {
  "No thank-you recorded to \(Wording.list(missed)) for the interview on \(journal.day(round.day))."
}
