import Journal
import SourceText

enum UnknownRule: Rule {
  static let id = "unknown-rule"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .unknownDirective(let meant) = problem.kind else { continue }
      let written = Wording.quoted(journal.interview.source.string(problem.range))
      report.report(
        .warning, at: problem.range, commentMessage(written, meant),
        help: meant.map { "Write “\($0)”." }
          ?? "Such a comment begins with “interviewlint-disable”, “-disable-line”, "
          + "“-disable-next-line”, “-disable-file” or “-enable”.",
        // It might then silence something that nobody meant to silence.
        fix: problem.fix.map { Fix("Rename to “\(meant ?? "")”", [$0], isSafe: false) })
    }
    for directive in journal.interview.directives {
      for name in directive.rules where Rules.named(name.name) == nil {
        let near = NearMiss.nearest(to: name.name, among: Rules.ids)
        report.report(
          .warning, at: name.range, message(name.name, near),
          help: near.map { "Write “\($0)”." } ?? "`interviewlint rule` lists the rules.",
          // It might then silence something that nobody meant to silence.
          fix: near.map {
            Fix("Rename to “\($0)”", [Edit(name.range, with: $0)], isSafe: false)
          })
      }
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A comment that isn't known, or names a rule that doesn't exist",
      phase: .journal, severity: .warning, severityNote: "In a config file it is an error.",
      practice: RulePractice("A rule is switched off by its own name.", source: .format),
      why: "The comment silences nothing, though someone meant it to.",
      remedy: "Correct the name; `interviewlint rule` lists them all.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable ↓send-thankyou -->

          - 2026-11-03 Interview
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview <!-- interviewlint-disable-line ↓no-such-rule -->
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-file move-on ↓moveon -- known -->

          ## Interview with Dana (Nov 3, 2026)
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- ↓interviewlint-disabel send-thank-you -->

          | 2026-11-03 | Interview |
          """,
          today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable send-thank-you -->

          - 2026-11-03 Interview
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-file -->
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-file move-on -- not a rule -->

          ## Interview with Dana (Nov 3, 2026)
          """,
          today: "2026-11-04"),
      ])
  }
}

private func commentMessage(_ written: String, _ meant: String?) -> String {
  "There is no comment \(written)" + (meant.map { "; did you mean “\($0)”?" } ?? ".")
}

private func message(_ name: String, _ near: String?) -> String {
  let complaint = "There is no rule \(Wording.quoted(name))"
  return near.map { complaint + "; did you mean “\($0)”?" } ?? complaint + "."
}
