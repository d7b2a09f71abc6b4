import Journal

enum EditedSummary: Rule {
  static let id = "edited-summary"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    if journal.interview.markers.isEmpty { return }
    guard case .edited(let section) = journal.sectionState else { return }
    report.report(
      .error, at: section, message,
      help: "Move what you wrote out of the section, then run `interviewlint summary --force`.")
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A generated summary that was changed by hand",
      phase: .journal, severity: .error,
      practice: RulePractice("What is generated is not written by hand.", source: .format),
      why:
        "The next rewrite would lose the words; so nothing is overwritten until you have moved them.",
      remedy: "Move the words out of the section, then run `interviewlint summary --force`.",
      triggering: SummaryExamples.edited, passing: SummaryExamples.fine)
  }
}

private let message = "The generated summary was changed by hand."
