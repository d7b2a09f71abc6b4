import FollowUp
import Journal

enum SendThankYou: Rule {
  static let id = "send-thank-you"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices where !rounds[index].isPlanned && rounds[index].thankYou == nil {
      let round = rounds[index]
      let range = journal.interview.events[round.interview].range
      if round.isPastThanking {
        report.report(
          .thankYou, of: round, in: journal, at: range, message(round, journal),
          help: "If thanks went out, record them with their date; else send them sooner next time.",
          due: round.thankYouDue)
        continue
      }
      report.report(
        .warning, at: range, message(round, journal),
        help: "Send a handwritten note or an email\(to(round, journal)), and record it as "
          + "“\(journal.today) Thank-you email”\(journal.tickingHint(.thankYou)).",
        due: round.thankYouDue)
    }
  }

  private static func to(_ round: Round, _ journal: CheckedJournal) -> String {
    var people = journal.interviewers(of: round)
    if people.isEmpty { people = journal.timeline.whomToContact }
    return people.isEmpty ? "" : " to \(Wording.list(people))"
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "An interview without a recorded thank-you",
      phase: .after, severity: .warning,
      severityNote:
        "Note once a word from them, a later round or the close has overtaken it, or every follow-up "
        + "went unanswered.",
      practice: RulePractice(
        "Send a personal thank-you, handwritten or by email, immediately after the interview.",
        source: .article),
      why: "Thanks are expected, they keep you in mind, and they are a second chance to ask what "
        + "wasn't asked.",
      remedy: "Send it, however late, and record it with its date. If it was sent, record that.",
      options: ["practice: thank-you-within"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## ↓Interview with Dana (Nov 3, 2026)

          - [ ] 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-03"),
        Example(
          """
          # Acme — Engineer

          | When | What |
          | --- | --- |
          ↓| 2026-11-03 | Phone screen |
          | 2026-11-09 | They called back: second round |
          """, today: "2026-11-10", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          Nov 3, 2026: posted a handwritten card to thank her for the tour.
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Rejected
          """, today: "2026-11-20"),
      ])
  }
}

private func message(_ round: Round, _ journal: CheckedJournal) -> String {
  let late = round.thankYouDue.days(to: journal.today)
  let due = journal.day(round.thankYouDue)
  let deadline =
    switch late {
    case ...0: "it is due by \(due)"
    case 1: "it was due by \(due), yesterday"
    default: "it was due by \(due), \(late) days ago"
    }
  return "No thank-you recorded for \(journal.words(for: round)); \(deadline)."
}
