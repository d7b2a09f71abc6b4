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
    var text = ""
    text.reserveCapacity(file.findings.count * 384)
    let path = HarmlessText.line(file.path)
    var shown: Range<Int>?
    for finding in file.findings {
      let start = file.location(finding.range).start
      text += style.paint("\(path):\(start.line):\(start.column):", .bold)
      text += " \(style.paint(finding.severity.rawValue + ":", ink(finding.severity)))"
      text += " \(HarmlessText.line(finding.message)) \(style.paint("[\(finding.rule)]", .dim))\n"
      if isConcise { continue }
      if let source = file.source, finding.range != shown {
        appendExcerpt(SourceExcerpt(source, finding.range), finding.severity, to: &text)
        shown = finding.range
      }
      if !finding.help.isEmpty {
        text += "  \(style.paint("help:", .green)) \(HarmlessText.line(finding.help))\n"
      }
    }
    return Array(text.utf8)
  }

  private func appendExcerpt(
    _ excerpt: SourceExcerpt, _ severity: Severity, to text: inout String
  ) {
    let number = String(excerpt.line)
    let bar = style.paint("|", .dim)
    let margin = max(0, 5 - number.utf8.count)
    text += Self.blanks(margin)
    text += style.paint(number, .dim)
    text += " "
    text += bar
    text += " "
    text += excerpt.text
    text += "\n"
    text += Self.blanks(margin + number.utf8.count + 1)
    text += bar
    text += Self.blanks(excerpt.indent + 1)
    text += style.paint(String(Self.manyCarets.prefix(excerpt.carets)), ink(severity))
    text += "\n"
  }

  private static func blanks(_ count: Int) -> Substring { manyBlanks.prefix(count) }

  // No excerpt is wider.
  private static let manyBlanks = String(repeating: " ", count: 2 * SourceExcerpt.longest)
  private static let manyCarets = String(repeating: "^", count: 2 * SourceExcerpt.longest)

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
