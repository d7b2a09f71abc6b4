package import Linting
import SourceText

extension RulePage {
  /// Rules with all that there is to read about them (`rule --output-format json`).
  package static func json(_ rules: [any Rule.Type]) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("version", 1)
      json.array("rules", of: rules) { json, rule in
        let about = rule.about
        json.object { json in
          json.field("id", rule.id)
          json.field("summary", about.summary)
          json.field("phase", about.phase.rawValue.lowercased())
          json.field("severity", about.severity.rawValue)
          json.field("severityNote", about.severityNote)
          json.field("practice", about.practice.text)
          json.field("source", about.practice.source.rawValue)
          json.field("why", about.why)
          json.field("remedy", about.remedy)
          json.array("options", of: about.options)
          json.array("examples") { json in
            for example in about.triggering + about.passing { write(example, about, &json) }
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func write(
    _ example: Example, _ about: RuleDescription, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("journal", example.text)
      json.field("today", example.today)
      json.array("findings", of: example.markOffsets) { json, offset in
        let lines = example.text.utf8.prefix(offset).split(
          separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        json.object { json in
          json.field("line", lines.count)
          json.field("column", (lines.last?.count ?? 0) + 1)
          json.field("severity", (example.severity ?? about.severity).rawValue)
        }
      }
      json.field("fixed", example.fixed)
    }
  }
}
