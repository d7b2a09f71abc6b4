import Journal

enum BrokenSummary: Rule {
  static let id = "broken-summary"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    if journal.interview.markers.isEmpty { return }
    guard case .broken(let place, let reason) = journal.sectionState else { return }
    report.report(
      .error, at: place, message(reason),
      help: "Keep one begin and one end marker, in this order; until then the section isn't "
        + "rewritten.")
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Markers of the summary that are missing, doubled or nested",
      phase: .journal, severity: .error,
      practice: RulePractice(
        "The generated section stands between one begin and one end marker.", source: .format),
      why: "Without both it can't be told what is generated and what is yours.",
      remedy: "Restore the markers, or remove them all and run `interviewlint summary --insert`.",
      triggering: SummaryExamples.broken, passing: SummaryExamples.fine)
  }
}

private func message(_ reason: String) -> String {
  "The markers of the summary are broken: \(reason)."
}
