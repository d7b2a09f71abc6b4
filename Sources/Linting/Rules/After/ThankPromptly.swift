import FollowUp
import Journal

enum ThankPromptly: Rule {
  static let id = "thank-promptly"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where rounds[index].thankYouDaysLate > 0 {
      let round = rounds[index]
      guard let thankYou = round.thankYou else { continue }
      let event = journal.interview.events[thankYou]
      report.report(
        .note, at: event.range, message(round, sent: event.date, journal),
        help: "Next time, write it on the way home from the interview.", due: round.thankYouDue)
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A thank-you that went out late",
      phase: .after, severity: .note,
      practice: RulePractice(
        "Send the thank-you immediately after the interview; most advice says within a day.",
        source: .article),
      why: "Thanks count most while the conversation is fresh and the decision open.",
      remedy: "Nothing now. Next time, have the card and the address ready beforehand.",
      options: ["practice: thank-you-within"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - ↓2026-11-06 Thank-you email to Dana
          """, today: "2026-11-07"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## ↓Emailed Dana to thank her (Nov 9, 2026)
          """, today: "2026-11-10"),
        Example(
          """
          # Acme — Engineer

          ↓2026-11-05: sent a thank-you card.
          2026-11-03: on-site interview.
          """, today: "2026-11-07"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-07"),
        Example(
          """
          ---
          company: Acme
          practice:
            thank-you-within: 3 days
          ---

          ## Interview with Dana (Nov 3, 2026)

          ## Emailed Dana to thank her (Nov 6, 2026)
          """, today: "2026-11-10"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [ ] 2026-11-06 Thank-you email to Dana
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ round: Round, sent: CivilDate, _ journal: CheckedJournal) -> String {
  "The thank-you for \(journal.words(for: round)) went out on \(journal.day(sent)), "
    + "\(Wording.count(round.thankYouDaysLate, "day")) late."
}
