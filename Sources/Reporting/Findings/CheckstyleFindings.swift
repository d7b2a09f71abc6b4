import Linting
import SourceText

/// The XML that Checkstyle writes, which many build servers read.
struct CheckstyleFindings: FindingFormatter {
  private let version: String

  init(_ options: FindingOutputOptions) { version = options.version }

  var opening: [UInt8] {
    Array("\(XMLText.declaration)<checkstyle version=\"\(XMLText.escaped(version))\">\n".utf8)
  }

  func part(_ file: FileFindings) -> [UInt8] {
    if file.findings.isEmpty { return [] }
    var text = "  <file name=\"\(XMLText.escaped(file.path))\">\n"
    for finding in file.findings {
      let start = file.location(finding.range).start
      let message = finding.help.isEmpty ? finding.message : "\(finding.message) \(finding.help)"
      text += "    <error line=\"\(start.line)\" column=\"\(start.column)\""
      text += " severity=\"\(severity(finding.severity))\""
      text +=
        " message=\"\(XMLText.escaped(message))\" source=\"interviewlint.\(finding.rule)\"/>\n"
    }
    text += "  </file>\n"
    return Array(text.utf8)
  }

  func closing(_ counts: FindingCounts) -> [UInt8] { Array("</checkstyle>\n".utf8) }

  private func severity(_ severity: Severity) -> String {
    severity == .note ? "info" : severity.rawValue
  }
}
