import Linting
import SourceText

/// Workflow commands that GitHub Actions turns into annotations.
struct GitHubFindings: FindingFormatter {
  func part(_ file: FileFindings) -> [UInt8] {
    var text = ""
    for finding in file.findings {
      let location = file.location(finding.range)
      var properties = [("file", file.path), ("line", String(location.start.line))]
      // Columns are only allowed on a single line.
      if location.end.line == location.start.line {
        properties.append(("col", String(location.start.column)))
        properties.append(("endColumn", String(location.end.column)))
      }
      properties.append(("title", finding.rule))
      let list = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
      text += "::\(command(finding.severity)) \(list)::\(Self.data(finding.message))"
      text += finding.help.isEmpty ? "\n" : "%0A\(Self.data(finding.help))\n"
    }
    return Array(text.utf8)
  }

  func closing(_ counts: FindingCounts) -> [UInt8] { [] }

  private func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  /// Line ends become pictures, so that nothing from the notes can begin a command of its own.
  private static func data(_ text: String) -> String {
    escape(HarmlessText.line(text), [("%", "%25")])
  }

  private static func property(_ text: String) -> String {
    escape(HarmlessText.line(text), [("%", "%25"), (":", "%3A"), (",", "%2C")])
  }

  private static func escape(
    _ text: String, _ replacements: [(Unicode.Scalar, String)]
  ) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = replacements.first(where: { $0.0 == scalar }) {
        result += replacement.1
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
