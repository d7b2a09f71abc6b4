import Journal
import SourceText

enum UnknownField: Rule {
  static let id = "unknown-field"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .unknownField(let suggestion) = problem.kind else { continue }
      report.report(
        .warning, at: problem.range,
        message(journal.interview.source.string(problem.range), suggestion),
        help: "Rename it to “\(suggestion)”, or to something less like it.",
        fix: problem.fix.map { Fix("Rename to “\(suggestion)”", [$0]) })
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A field or front-matter key that is nearly a known one",
      phase: .journal, severity: .warning,
      practice: RulePractice("Fields have the names that the format gives them.", source: .format),
      why: "A misspelt field is not read: the hear-back date it holds counts as not given.",
      remedy: "Correct the name; `--fix` does it.",
      triggering: [
        Example(
          """
          ---
          ↓compnay: Acme
          role: Engineer
          ---

          - 2026-11-03 Interview with Dana
          """,
          today: "2026-11-04",
          fixed: """
            ---
            company: Acme
            role: Engineer
            ---

            - 2026-11-03 Interview with Dana
            """),
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 Interview with Dana

          - ↓Hear bakc by: 2026-11-10
          """,
          today: "2026-11-04",
          fixed:
            """
            # Acme — Engineer

            ## 2026-11-03 Interview with Dana

            - Hear back by: 2026-11-10
            """
        ),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - **↓Interviewrs:** Dana Whitfield
          """,
          today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          ---
          company: Acme
          tags: [jobs]
          ---

          - 2026-11-03 Interview with Dana
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## 2026-11-03 Interview with Dana

          - Hear back by: 2026-11-10
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Dress code: casual
          """,
          today: "2026-11-04"),
      ])
  }
}

private func message(_ written: String, _ suggestion: String) -> String {
  "\(Wording.quoted(written)) is not a known field; did you mean “\(suggestion)”?"
}
