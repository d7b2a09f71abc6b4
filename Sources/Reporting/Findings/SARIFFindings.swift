import Journal
import Linting
import SourceText

/// SARIF 2.1.0 (OASIS, 2020), for code scanning services and editors.
struct SARIFFindings: FindingFormatter {
  private let version: String
  private let ruleIndex: [String: Int]

  init(_ options: FindingOutputOptions) {
    version = options.version
    ruleIndex = Dictionary(
      uniqueKeysWithValues: Rules.ids.enumerated().map { ($0.element, $0.offset) })
  }

  var opening: [UInt8] {
    var driver = JSONWriter()
    driver.object { json in
      json.field("name", "interviewlint")
      json.field("version", version)
      json.array("rules", of: Rules.all) { json, rule in writeRule(rule.id, rule.about, to: &json) }
    }
    let schema =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return Array(#"{"$schema":"\#(schema)","version":"2.1.0","runs":[{"tool":{"driver":"#.utf8)
      + driver.bytes
      + Array(#"},"columnKind":"unicodeCodePoints","results":["#.utf8)
  }

  var separator: [UInt8] { Array(",".utf8) }

  func closing(_ counts: FindingCounts) -> [UInt8] { Array("]}]}\n".utf8) }

  func part(_ file: FileFindings) -> [UInt8] {
    var part: [UInt8] = []
    var fingerprints = LineFingerprints()
    for finding in file.findings {
      if !part.isEmpty { part.append(UInt8(ascii: ",")) }
      part.append(UInt8(ascii: "\n"))
      var json = JSONWriter()
      write(finding, in: file, fingerprints.next(for: finding, in: file.source), to: &json)
      part += json.bytes
    }
    return part
  }
}

// MARK: - Rules

extension SARIFFindings {
  private func writeRule(_ id: String, _ about: RuleDescription, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.object("shortDescription") { $0.field("text", about.summary + ".") }
      json.object("fullDescription") { $0.field("text", about.practice.text) }
      json.object("help") { json in
        json.field("text", "\(about.why) \(about.remedy)")
        json.field("markdown", RulePage.markdown(id, about, withExamples: false))
      }
      json.object("defaultConfiguration") { $0.field("level", about.severity.rawValue) }
      json.object("properties") { $0.array("tags", of: [about.phase.rawValue.lowercased()]) }
    }
  }
}

// MARK: - Results

extension SARIFFindings {
  private func write(
    _ finding: Finding, in file: FileFindings, _ fingerprint: String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("ruleId", finding.rule)
      if let index = ruleIndex[finding.rule] { json.field("ruleIndex", index) }
      json.field("level", finding.severity.rawValue)
      let words = finding.help.isEmpty ? finding.message : "\(finding.message) \(finding.help)"
      writeMessage(words, to: &json)
      json.array("locations") { writeLocation(finding.range, nil, in: file, to: &$0) }
      if !finding.related.isEmpty {
        json.array("relatedLocations", of: finding.related) { json, related in
          writeLocation(related.range, related.message, in: file, to: &json)
        }
      }
      json.object("partialFingerprints") { $0.field("interviewlint/v1", fingerprint) }
      if let fix = finding.fix, !fix.edits.isEmpty {
        json.array("fixes") { write(fix, in: file, to: &$0) }
      }
      if let due = finding.due {
        json.object("properties") { $0.field("due", due.description) }
      }
    }
  }

  private func write(_ fix: Fix, in file: FileFindings, to json: inout JSONWriter) {
    json.object { json in
      json.object("description") { $0.field("text", fix.title) }
      json.array("artifactChanges") { json in
        json.object { json in
          writeArtifact(file, to: &json)
          json.array("replacements", of: fix.edits) { json, edit in
            json.object { json in
              json.object("deletedRegion") { writeRegion(edit.range, in: file, to: &$0) }
              json.object("insertedContent") {
                $0.field("text", String(decoding: edit.replacement, as: UTF8.self))
              }
            }
          }
        }
      }
    }
  }

  private func writeLocation(
    _ range: Range<Int>, _ message: String?, in file: FileFindings, to json: inout JSONWriter
  ) {
    json.object { json in
      json.object("physicalLocation") { json in
        writeArtifact(file, to: &json)
        json.object("region") { writeRegion(range, in: file, to: &$0) }
      }
      if let message { writeMessage(message, to: &json) }
    }
  }

  private func writeArtifact(_ file: FileFindings, to json: inout JSONWriter) {
    json.object("artifactLocation") { $0.field("uri", PathURI.uri(of: file.path)) }
  }

  /// Square brackets would be links (SARIF 2.1.0, 3.11.6).
  private func writeMessage(_ text: String, to json: inout JSONWriter) {
    var escaped = ""
    for character in HarmlessText.line(text) {
      if character == "[" || character == "]" || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
    json.object("message") { $0.field("text", escaped) }
  }

  private func writeRegion(_ range: Range<Int>, in file: FileFindings, to json: inout JSONWriter) {
    let location = file.location(range)
    json.field("startLine", location.start.line)
    json.field("startColumn", column(of: location.start, in: file))
    json.field("endLine", location.end.line)
    json.field("endColumn", column(of: location.end, in: file))
  }

  /// From 1, in Unicode code points, as `columnKind` announces.
  private func column(of position: Position, in file: FileFindings) -> Int {
    guard let source = file.source else { return 1 }
    let start = source.lineStarts[position.line - 1]
    let bytes = source.bytes[start..<start + position.column - 1]
    return bytes.count { $0 & 0xC0 != 0x80 } + 1
  }
}
