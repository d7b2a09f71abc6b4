import Linting
import Reporting
import SourceText
import SystemPackage

/// Puts findings into the protocol's terms, as far as the client takes them.
struct DiagnosticMaker: Sendable {
  let encoding: PositionEncoding
  let takesTags: Bool
  let takesRelated: Bool
  /// The folder with a page for each rule; nil where there is none or the client can't link.
  let helpFolder: String?

  init(_ capabilities: ClientCapabilities, helpFolder: String?) {
    encoding = capabilities.encoding
    takesTags = capabilities.takesDiagnosticTags
    takesRelated = capabilities.takesRelatedInformation
    self.helpFolder = capabilities.takesCodeDescription ? helpFolder : nil
  }

  func diagnostics(_ findings: [Finding], of uri: DocumentURI, _ map: LineMap) -> [Diagnostic] {
    findings.map { diagnostic($0, of: uri, map) }
  }

  func diagnostic(_ finding: Finding, of uri: DocumentURI, _ map: LineMap) -> Diagnostic {
    let message = HarmlessText.line(finding.message)
    var diagnostic = Diagnostic(
      range: map.range(finding.range), severity: Self.severity(finding.severity),
      code: finding.rule, help: helpFolder.map { "\($0)/\(finding.rule).md" },
      message: finding.help.isEmpty
        ? message : "\(message)\n\(HarmlessText.line(finding.help))")
    if takesTags, finding.rule == "unused-disable" { diagnostic.tags = [.unnecessary] }
    if takesRelated {
      diagnostic.related = finding.relatedFiles.map { related in
        // Its text isn't at hand: the line is all that is known.
        let start = TextPosition(line: related.line - 1, character: 0)
        return Diagnostic.Related(
          location: TextLocation(
            uri: DocumentURI(path: FilePath(related.path)),
            range: TextRange(start: start, end: start)),
          message: HarmlessText.line(related.message))
      }
      diagnostic.related += finding.related.map { related in
        Diagnostic.Related(
          location: TextLocation(uri: uri, range: map.range(related.range)),
          message: HarmlessText.line(related.message))
      }
    }
    return diagnostic
  }

  /// About a text that can't be read.
  func diagnostic(failure: String) -> Diagnostic {
    let start = TextPosition(line: 0, character: 0)
    return Diagnostic(
      range: TextRange(start: start, end: start), severity: .error, code: nil, help: nil,
      message: failure)
  }

  static func severity(_ severity: Severity) -> Diagnostic.Severity {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .information
    }
  }
}

/// `textDocument/publishDiagnostics`.
struct PublishedDiagnostics: JSONWritable {
  static let method = "textDocument/publishDiagnostics"

  var uri: DocumentURI
  /// Of the text that was read; nil for a file that isn't open.
  var version: Int?
  var diagnostics: [Diagnostic]

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("uri", uri)
      json.optional("version", version)
      json.field("diagnostics", diagnostics)
    }
  }
}
