import Journal
import SourceText

enum MissingCompany: Rule {
  static let id = "missing-company"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let interview = journal.interview
    // A field that is there and can't be used is a matter of the front matter.
    guard interview.company?.value == nil, !interview.events.isEmpty,
      !journal.mayHaveLost("company")
    else { return }
    let place = interview.company?.range ?? interview.title
    report.report(
      .warning, at: place ?? interview.source.start..<interview.source.start,
      message(interview),
      help: "Write `# Company — Role` as the title, or `company:` in the front matter.")
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A journal that doesn't say which company it is about",
      phase: .journal, severity: .warning,
      practice: RulePractice("One journal is about one company and one role.", source: .format),
      why: "The agenda and the report name every thread by its company.",
      remedy: "Write `# Company — Role` as the title, or `company:` in the front matter.",
      triggering: [
        Example(
          """
          ↓- 2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          ↓---
          role: Engineer
          ---

          ## Interview with Dana (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          ↓2026-11-03: applied online.
          """, today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          ---
          company: Acme
          ---

          ## Interview with Dana (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Engineer at Acme

          2026-11-03: applied online.
          """, today: "2026-11-04"),
        Example(
          """
          ---
          compnay: Acme
          ---

          2026-11-03: applied online.
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ interview: Interview) -> String {
  guard let title = interview.title, !title.isEmpty else { return "No company is named." }
  return
    "No company is named; the title \(Wording.quoted(interview.source.string(title))) stands in for it."
}
