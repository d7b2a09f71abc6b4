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
    let end = endOfWords(ofLine: number)
    let places = [
      ("on this line", Edit(end..<end, with: " \(comment("-line", finding))")),
      ("on this line", above(number, finding)),
      ("in this file", atTop(finding)),
    ]
    for (place, edit) in places where silences(finding, edit) {
      return CodeAction(
        title: "Silence \(finding.rule) \(place), as accepted today", kind: .quickFix,
        diagnostics: [maker.diagnostic(finding, of: uri, read.map)], edit: workspaceEdit([edit]))
    }
    return nil
  }

  /// Before blanks at its end, the closing marks of a heading, or the last bar of a row.
  private func endOfWords(ofLine number: Int) -> Int {
    let line = read.source.line(number)
    let bytes = read.source.bytes
    func isBlank(_ place: Int) -> Bool { bytes[place] == 0x20 || bytes[place] == 0x09 }
    var end = line.upperBound
    func skipBlanks() { while end > line.lowerBound, isBlank(end - 1) { end -= 1 } }
    skipBlanks()
    let first = bytes[line].first { $0 != 0x20 && $0 != 0x09 }
    let mark: UInt8
    switch first {
    case UInt8(ascii: "#")?: mark = UInt8(ascii: "#")
    case UInt8(ascii: "|")?: mark = UInt8(ascii: "|")
    default: return end
    }
    var marks = end
    while marks > line.lowerBound, bytes[marks - 1] == mark { marks -= 1 }
    let isHeading = mark == UInt8(ascii: "#")
    guard marks < end, marks > line.lowerBound, !isHeading || isBlank(marks - 1) else { return end }
    end = marks
    skipBlanks()
    return end
  }

  private func above(_ number: Int, _ finding: Finding) -> Edit {
    let start = read.source.fullLine(number).lowerBound
    return Edit(start..<start, with: comment("-next-line", finding) + read.source.lineEnding)
  }

  /// Under the title, with a blank line above and below.
  private func atTop(_ finding: Finding) -> Edit {
    let source = read.source
    let top = read.interview.bodyStart
    let lineEnding = source.lineEnding
    let number = source.line(at: top)
    let isBlankBelow =
      top >= source.bytes.count || source.bytes[source.line(number)].allSatisfy { $0 == 0x20 }
    let isUnderTitle = read.interview.title != nil && number > 1 && top > 0
    return Edit(
      top..<top,
      with: (isUnderTitle ? lineEnding : "") + comment("-file", finding) + lineEnding
        + (isBlankBelow ? "" : lineEnding))
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
    // What comes from the comparison with other files isn't found again from this one alone.
    guard finding.relatedFiles.isEmpty else { return true }
    return count(after.findings, finding.rule) < count(read.findings, finding.rule)
      && count(after.findings, "unused-disable") <= count(read.findings, "unused-disable")
  }
}
