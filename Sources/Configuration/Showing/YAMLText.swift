import SourceText

/// Writes values as YAML that reads back as the same text.
package enum YAMLText {
  /// On one line.
  static func value(_ value: ConfigValue) -> String {
    switch value {
    case .text(let text): scalar(text)
    case .list(let items): "[" + items.map(scalar).joined(separator: ", ") + "]"
    }
  }

  /// Without quotes where neither this nor any other reader of YAML could take it for something
  /// else.
  package static func scalar(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  /// Text that can stand in a comment.
  static func comment(_ text: String) -> String { HarmlessText.line(text) }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isWordByte(first),
      isWordByte(last)
    else { return false }
    switch text.lowercased() {
    case "null", "true", "false", "yes", "no", "on", "y", "n": return false
    default:
      return text.utf8.allSatisfy { isWordByte($0) || " -_./".utf8.contains($0) }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String { "\"\(insideQuotes(text))\"" }

  /// What stands between double quotes for a text.
  package static func insideQuotes(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case " "..."~", "\u{A1}"..."\u{2010}", "\u{2070}"..."\u{D7FF}", "\u{10000}"..."\u{10FFFF}":
        result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      }
    }
    return result
  }
}
