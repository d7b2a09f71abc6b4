import Journal
import Linting
import SourceText

/// Comments that switch a rule off where it reports, with a reason to be written over.
extension CodeActions {
  func disabling(_ finding: Finding) -> CodeAction? {
    // These speak of such comments.
    if finding.rule == "unused-disable" || finding.rule == "unknown-rule" { return nil }
    let source = read.source
    let number = source.line(at: finding.range.lowerBound)
    let line = source.line(number)
    let start = source.fullLine(number).lowerBound
    let top = read.interview.bodyStart
    let places = [
      (
        "on this line",
        Edit(line.upperBound..<line.upperBound, with: " \(comment("-line", finding))")
      ),
      (
        "on this line",
        Edit(start..<start, with: comment("-next-line", finding) + source.lineEnding)
      ),
      (
        "in this file",
        Edit(top..<top, with: comment("-file", finding) + source.lineEnding + source.lineEnding)
      ),
    ]
    for (place, edit) in places where silences(finding, edit) {
      return CodeAction(
        title: "Silence \(finding.rule) \(place), with a reason", kind: .quickFix,
        diagnostics: [maker.diagnostic(finding, of: uri, read.map)], edit: workspaceEdit([edit]))
    }
    return nil
  }

  private func comment(_ scope: String, _ finding: Finding) -> String {
    "<!-- interviewlint-disable\(scope) \(finding.rule) -- accepted on \(read.today) -->"
  }

  /// Whether the comment is found, and does just what it should.
  private func silences(_ finding: Finding, _ edit: Edit) -> Bool {
    guard let after = attempt(Fix("", [edit])) else { return false }
    func count(_ findings: [Finding], _ rule: String) -> Int {
      findings.count { $0.rule == rule }
    }
    guard after.interview.directives.count == read.interview.directives.count + 1 else {
      return false
    }
    // What comes from the comparison with other files isn't among those that are found again.
    let isFound = again(read.source)?.findings.contains { $0 == finding } ?? false
    guard isFound else { return true }
    return count(after.findings, finding.rule) < count(read.findings, finding.rule)
      && count(after.findings, "unused-disable") <= count(read.findings, "unused-disable")
  }
}
