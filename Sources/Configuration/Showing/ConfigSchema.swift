import FollowUp
import Journal
import Reporting

/// The JSON Schema of the config, for editors: what `config --schema` prints.
package enum ConfigSchema {
  /// By the draft of 2020-12, with a line feed at the end.
  package static func text(definition: ConfigDefinition = .standard) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.field("title", "interviewlint config")
      json.field("description", "What .interviewlint.yml may hold.")
      section(of: definition.keys, &json)
    }
    json.endLine()
    return json.text
  }

  /// A mapping with these keys and no others. It may be left empty.
  private static func section(of keys: [ConfigKey], _ json: inout JSONWriter) {
    json.array("type", of: ["object", "null"])
    json.field("additionalProperties", false)
    json.object("properties") { json in
      for key in keys {
        json.object(key.name) { json in
          json.field("description", key.summary)
          write(key.kind, &json)
          write(key.defaultValue, key.kind, &json)
        }
      }
    }
  }

  private static func write(_ kind: ConfigKey.Kind, _ json: inout JSONWriter) {
    switch kind {
    case .word(let words):
      json.array("enum", of: words)
    case .practice(let key):
      switch key.value {
      case .duration:
        json.field("type", "string")
        json.field("pattern", duration)
      case .count:
        json.field("type", "integer")
        json.field("minimum", 0)
        json.field("maximum", Practice.largestLimit)
      }
    case .path:
      json.field("type", "string")
      json.field("minLength", 1)
    case .list(let item):
      oneOrMany(&json) { json in write(item, &json) }
    case .section(let keys, noun: _):
      section(of: keys, &json)
    case .vocabulary:
      writeVocabulary(&json)
    }
  }

  private static func write(_ item: ConfigKey.Item, _ json: inout JSONWriter) {
    switch item {
    case .weekday:
      json.array("enum", of: Weekday.allCases.flatMap { [$0.configName, $0.fullName] })
    case .date:
      json.field("type", "string")
      json.field("format", "date")
      json.field("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
    case .glob:
      json.field("type", "string")
      json.field("minLength", 1)
    }
  }

  /// A phrase has a kind; a kind has its phrases.
  private static func writeVocabulary(_ json: inout JSONWriter) {
    let kinds = EventKind.allCases.map(\.rawValue)
    json.array("type", of: ["object", "null"])
    json.object("properties") { json in
      for kind in kinds {
        json.object(kind) { json in
          oneOrMany(&json) { json in
            json.field("type", "string")
            json.field("minLength", 1)
          }
        }
      }
    }
    json.object("additionalProperties") { json in json.array("enum", of: kinds) }
  }

  /// A value, or a list of such.
  private static func oneOrMany(_ json: inout JSONWriter, _ one: (inout JSONWriter) -> Void) {
    json.array("anyOf") { json in
      json.object { json in one(&json) }
      json.object { json in
        json.field("type", "array")
        json.object("items") { json in one(&json) }
      }
    }
  }

  private static func write(
    _ value: ConfigValue?, _ kind: ConfigKey.Kind, _ json: inout JSONWriter
  ) {
    switch (value, kind) {
    case (.text(let text), .practice(let key)) where key.value == .count:
      json.field("default", Int(text))
    case (.text(let text), _): json.field("default", text)
    case (.list(let items), _): json.array("default", of: items)
    case (nil, _): break
    }
  }

  /// What `Duration` reads, up to a year, in lower case.
  private static let duration =
    "^([0-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-5]) (calendar |business )?days?$"
}
