import Journal
import Linting
import SourceText

/// The findings as one JSON object, one finding a line. Fields are only ever added.
struct JSONFindings: FindingFormatter {
  private let today: CivilDate

  init(_ options: FindingOutputOptions) { today = options.today }

  var opening: [UInt8] { Array(#"{"version":1,"today":"\#(today)","findings":["#.utf8) }
  var separator: [UInt8] { Array(",".utf8) }

  func part(_ file: FileFindings) -> [UInt8] {
    var part: [UInt8] = []
    for finding in file.findings {
      if !part.isEmpty { part.append(UInt8(ascii: ",")) }
      part.append(UInt8(ascii: "\n"))
      var json = JSONWriter()
      write(finding, in: file, to: &json)
      part += json.bytes
    }
    return part
  }

  private func write(_ finding: Finding, in file: FileFindings, to json: inout JSONWriter) {
    json.object { json in
      json.field("path", file.path)
      write(file.location(finding.range), to: &json)
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("message", finding.message)
      json.field("help", finding.help)
      json.field("due", finding.due?.description)
      json.key("fix")
      if let fix = finding.fix { write(fix, in: file, to: &json) } else { json.null() }
    }
  }

  private func write(_ fix: Fix, in file: FileFindings, to json: inout JSONWriter) {
    json.object { json in
      json.field("title", fix.title)
      json.field("safe", fix.isSafe)
      json.array("edits", of: fix.edits) { json, edit in
        json.object { json in
          write(file.location(edit.range), to: &json)
          json.field("text", String(decoding: edit.replacement, as: UTF8.self))
        }
      }
    }
  }

  private func write(_ location: Location, to json: inout JSONWriter) {
    json.field("line", location.start.line)
    json.field("column", location.start.column)
    json.field("endLine", location.end.line)
    json.field("endColumn", location.end.column)
  }

  func closing(_ counts: FindingCounts) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("files", counts.files)
      json.field("skipped", counts.skipped)
      json.field("error", counts.errors)
      json.field("warning", counts.warnings)
      json.field("note", counts.notes)
    }
    return Array(#"],"summary":"#.utf8) + json.bytes + Array("}\n".utf8)
  }
}
