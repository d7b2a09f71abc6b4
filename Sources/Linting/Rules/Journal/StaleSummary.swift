import Journal

enum StaleSummary: Rule {
  static let id = "stale-summary"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    if journal.interview.markers.isEmpty { return }
    guard case .stale(let section, let rewrite) = journal.sectionState else { return }
    report.report(
      .error, at: section, message,
      help: "Run `interviewlint summary`, or `interviewlint check --fix`.", fix: rewrite)
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A generated summary that doesn't match the notes",
      phase: .journal, severity: .error,
      practice: RulePractice("The summary says what the notes say.", source: .format),
      why: "A reader trusts the summary; one that is out of date names the wrong day to call.",
      remedy: "Run `interviewlint summary`, or remove the section with its markers.",
      triggering: SummaryExamples.stale, passing: SummaryExamples.fine)
  }
}

private let message = "The summary doesn't match the notes any more."
