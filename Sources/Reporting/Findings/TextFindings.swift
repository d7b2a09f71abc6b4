import Linting
import SourceText

/// `path:line:column: severity: message [rule]`, and unless concise the line itself and what to do. Of
/// several findings about the same words the first shows them.
struct TextFindings: FindingFormatter {
  private let style: TerminalStyle
  private let isConcise: Bool
  private let isQuiet: Bool

  init(_ options: FindingOutputOptions, isConcise: Bool) {
    style = TerminalStyle(isOn: options.usesColor)
    self.isConcise = isConcise
    isQuiet = options.isQuiet
  }

  func part(_ file: FileFindings) -> [UInt8] {
    if file.findings.isEmpty { return [] }
    var text: [UInt8] = []
    text.reserveCapacity(file.findings.count * 384)
    let path = HarmlessText.line(file.path)
    var shown: Range<Int>?
    for finding in file.findings {
      let start = file.position(at: finding.range.lowerBound)
      appendHead(finding, path, start, to: &text)
      if isConcise { continue }
      if let source = file.source, finding.range != shown {
        appendExcerpt(
          SourceExcerpt(source, finding.range, line: start.line), finding.severity, to: &text)
        shown = finding.range
      }
      if !finding.help.isEmpty {
        text.append("  ")
        style.paint(.green, in: &text) { $0.append("help:") }
        text.append(" ")
        text.append(HarmlessText.line(finding.help))
        text.append("\n")
      }
    }
    return text
  }

  private func appendHead(
    _ finding: Finding, _ path: String, _ start: Position, to text: inout [UInt8]
  ) {
    style.paint(.bold, in: &text) { text in
      text.append(path)
      text.append(":")
      text.append(decimal: start.line)
      text.append(":")
      text.append(decimal: start.column)
      text.append(":")
    }
    text.append(" ")
    style.paint(ink(finding.severity), in: &text) { text in
      text.append(finding.severity.rawValue)
      text.append(":")
    }
    text.append(" ")
    text.append(HarmlessText.line(finding.message))
    text.append(" ")
    style.paint(.dim, in: &text) { text in
      text.append("[")
      text.append(finding.rule)
      text.append("]")
    }
    text.append("\n")
  }

  private func appendExcerpt(
    _ excerpt: SourceExcerpt, _ severity: Severity, to text: inout [UInt8]
  ) {
    let number = String(excerpt.line)
    let margin = max(0, 5 - number.utf8.count)
    text.append(margin, times: Self.blank)
    style.paint(.dim, in: &text) { $0.append(number) }
    text.append(" ")
    style.paint(.dim, in: &text) { $0.append("|") }
    text.append(" ")
    text.append(contentsOf: excerpt.text)
    text.append("\n")
    text.append(margin + number.utf8.count + 1, times: Self.blank)
    style.paint(.dim, in: &text) { $0.append("|") }
    text.append(excerpt.indent + 1, times: Self.blank)
    style.paint(ink(severity), in: &text) {
      $0.append(excerpt.carets, times: UInt8(ascii: "^"))
    }
    text.append("\n")
  }

  private static let blank = UInt8(ascii: " ")

  func closing(_ counts: FindingCounts) -> [UInt8] {
    if isQuiet { return [] }
    return Array((Self.count(counts) + "\n").utf8)
  }

  /// "2 errors, 1 note in 12 journals; 1 can be mended with --fix."
  private static func count(_ counts: FindingCounts) -> String {
    func several(_ number: Int, _ what: String) -> String {
      "\(number) \(what)\(number == 1 ? "" : "s")"
    }
    let journals = several(counts.files, "journal")
    if counts.total == 0 { return "Nothing to report in \(journals)." }
    let parts = [
      (counts.errors, "error"), (counts.warnings, "warning"), (counts.notes, "note"),
    ].filter { $0.0 > 0 }.map { several($0.0, $0.1) }
    let fixable = counts.fixable == 0 ? "" : "; \(counts.fixable) can be mended with --fix"
    return "\(parts.joined(separator: ", ")) in \(journals)\(fixable)."
  }

  private func ink(_ severity: Severity) -> TerminalStyle.Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
