import Journal
import SourceText

enum UnknownEntry: Rule {
  static let id = "unknown-entry"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      if case .misplacedDate = problem.kind {
        let words = Wording.quoted(journal.interview.source.string(problem.range))
        report.report(
          .warning, at: problem.range,
          "\(words) isn't counted, since its date doesn't come first.",
          help: "Begin the line with its date.")
        continue
      }
      guard case .unknownEntry(let suggestion) = problem.kind else { continue }
      let words = journal.interview.source.string(problem.range)
      report.report(
        .warning, at: problem.range, message(words, suggestion),
        help: suggestion.map { "If so, write “\($0)”; else say in other words what happened." }
          ?? "Say in other words what happened, or give the phrase a meaning under `vocabulary:` "
          + "in the config.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A dated line that reads like an event, but can't be counted",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "What happened is written so that it can be told what it was.", source: .format),
      why:
        "An entry that isn't understood counts for nothing: a thank-you may seem missing, or a call due that was made.",
      remedy:
        "Use a phrase such as “Interview”, “Thank-you email”, “Follow-up call” or “Reply”, or add your own to the config. `interviewlint events` shows how each entry is understood.",
      options: ["vocabulary"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 ↓Thnak-you emial to Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 ↓Thnak-you emial
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: ↓folow-up cal to Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-01 Applied
          - ↓Interview with Dana on 2026-11-03
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ↓On Nov 3, 2026 I called Dana to ask for news.

          2026-11-04: left a voicemail
          """, today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Read up on their robots
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: left a voicemail for Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          Their founder was interviewed on 2026-10-01 in the Courier.
          Posted: 2026-10-20

          - 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ words: String, _ suggestion: String?) -> String {
  let complaint = "It isn't clear what happened in \(Wording.quoted(words))"
  return suggestion.map { complaint + "; did you mean “\($0)”?" } ?? complaint + "."
}
