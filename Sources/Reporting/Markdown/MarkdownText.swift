import SourceText

/// Words from the notes, made to show as themselves in Markdown, wherever they stand in a line but at
/// its start: on GitHub, in Obsidian, and in CommonMark at large.
package enum MarkdownText {
  /// - Parameter columns: the text is cut at the last character that fits, and `…` put after it.
  package static func escaped(_ text: String, columns: Int = .max) -> String {
    if isPlain(text, columns: columns) { return text }
    let line = cut(oneLine(text, columns: columns), columns: columns)
    var result = ""
    result.reserveCapacity(line.utf8.count + 16)
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      // Entities, so that there is no tag or comment even for a tool that knows no escapes.
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#":
        result += "\\"
        result.unicodeScalars.append(scalar)
      // Obsidian's highlights and comments.
      case "=" where before == "=" || after == "=", "%" where before == "%" || after == "%":
        result += "\\"
        result.unicodeScalars.append(scalar)
      // What GitHub and others make a link of, unasked.
      case ":" where after == "/": result += "\\:"
      case "." where isEndOfWWW(scalars[..<index]): result += "\\."
      case "@" where after != " ": result += "\\@"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return line.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(result)\u{2069}" : result
  }

  /// Whether there is nothing to do, as with most words.
  private static func isPlain(_ text: String, columns: Int) -> Bool {
    guard text.utf8.count <= columns else { return false }
    // As after white space.
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"),
        UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"):
        break
      case UInt8(ascii: " ") where last != UInt8(ascii: " "): break
      case UInt8(ascii: ".") where last | 0x20 != UInt8(ascii: "w"): break
      case UInt8(ascii: "/") where last != UInt8(ascii: ":"): break
      default: return false
      }
      last = byte
    }
    return last != UInt8(ascii: " ") || text.isEmpty
  }

  /// A mail address, which may become a link.
  static func address(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "@"):
        true
      default: false
      }
    }
    return isPlain && text.utf8.count <= 80 ? text : escaped(text, columns: 80)
  }

  /// The text with white space folded and without what is not seen but obeyed: of a long one no more
  /// than what can fill the columns, lest a name that is no name be gone through for every event.
  private static func oneLine(_ text: String, columns: Int) -> String {
    let most = columns < 1 << 16 ? (columns + 2) * longestCharacter : .max
    var result = ""
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !isAfterSpace { result += " " }
        isAfterSpace = true
      } else if scalar.value < 0x20 || scalar.value == 0x7F || !HarmlessText.isActive(scalar) {
        if result.utf8.count > most { return result + "…" }
        HarmlessText.append(scalar, to: &result)
        isAfterSpace = false
      }
    }
    if isAfterSpace, !result.isEmpty { result.unicodeScalars.removeLast() }
    return result
  }

  /// A character of more bytes than this is a heap of accents, and none that a name or word needs.
  private static let longestCharacter = 64

  private static func cut(_ text: String, columns: Int) -> String {
    if text.utf8.count <= min(columns, longestCharacter) { return text }
    var width = 0
    // The end of the last character after which the mark of the cut still fits.
    var lastEnd = text.startIndex
    for index in text.indices {
      let character = text[index]
      guard character.utf8.count <= longestCharacter else { return text[..<lastEnd] + "…" }
      width += DisplayWidth.of(character)
      if width > columns { return text[..<lastEnd] + "…" }
      if width < columns { lastEnd = text.index(after: index) }
    }
    return text
  }

  private static func isEndOfWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  /// The blocks of Hebrew, Arabic and the scripts that are written like them.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
