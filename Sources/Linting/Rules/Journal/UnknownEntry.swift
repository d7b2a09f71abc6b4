import Journal
import SourceText

enum UnknownEntry: Rule {
  static let id = "unknown-entry"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let problems = journal.interview.problems
    for (index, problem) in problems.enumerated() {
      if let (reason, help) = uncounted(problem.kind) {
        // What mends the first line under a quotation mends those after it.
        if isSwallowedToo(problem), index > 0, problems[index - 1].kind == problem.kind { continue }
        let others = problems[(index + 1)...].prefix(while: isSwallowedToo).count
        let words = Wording.quoted(journal.interview.source.string(problem.range))
        let lines = others == 0 ? "isn't" : "and \(Wording.count(others, "line")) after it aren't"
        report.report(
          .warning, at: problem.range, "\(words) \(lines) counted, since \(reason).", help: help,
          fix: problem.fix.map {
            Fix("Put a blank line before it", [$0], isSafe: false, effect: .addsEvents)
          })
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
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 Interview with Dana

          ↓Dana called on 2026-11-12 with an offer.
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          | What | Date |
          |---|---|
          ↓| Interview with Dana | 2026-11-03 |

          <div>
          ↓2026-11-04 Thank-you email to Dana
          </div>
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-11 emailed Dana to ask for news
          > Hi Dana, is there any news?
          ↓2026-11-13 Dana replied: they need another week
          2026-11-20 called Dana, left a voicemail
          """, today: "2026-11-13"),
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
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 Interview with Dana

          They decide by 2026-11-20, and the panel is on 2026-11-12. Applied on 2026-10-20.
          """, today: "2026-11-04"),
      ])
  }
}

/// Whether it is a further line under a quotation: the first one has the fix.
private func isSwallowedToo(_ problem: ReadingProblem) -> Bool {
  problem.kind == .hiddenEntry(.quotation) && problem.fix == nil
}

/// Why a line that tells an event isn't counted, and what to do about it; nil for other problems.
private func uncounted(_ kind: ReadingProblem.Kind) -> (reason: String, help: String)? {
  switch kind {
  case .otherCompany(let name):
    (
      "“\(name)” is neither this journal's company nor known here",
      "Write “(other job)” behind it if it is about another; else name “\(name)” above the first entry, as "
        + "in `Contact: \(name)`."
    )
  case .misplacedDate:
    ("its date doesn't come first", "Give it a line of its own that begins with its date.")
  case .hiddenEntry(.html):
    ("Markdown takes it for HTML", "Leave out the tag or comment, or put a blank line after it.")
  case .hiddenEntry(.indentation):
    ("four blanks before it make code of it", "Indent it less.")
  case .hiddenEntry(.listNumber):
    ("its day is taken for the number of a list", "Write the day without the full stop.")
  case .hiddenEntry(.quotation):
    ("Markdown goes on with the quotation above it", "Put a blank line between the two.")
  default: nil
  }
}

private func message(_ words: String, _ suggestion: String?) -> String {
  let complaint = "It isn't clear what happened in \(Wording.quoted(words))"
  return suggestion.map { complaint + "; did you mean “\($0)”?" } ?? complaint + "."
}
