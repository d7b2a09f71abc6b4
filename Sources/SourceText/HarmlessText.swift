/// Words from the notes, made fit to be shown: no control character, escape sequence or invisible
/// direction mark reaches a terminal or an annotation as itself.
package enum HarmlessText {
  /// The text with a picture, as `␛`, or an escape, as `\u{202E}`, for each character that does
  /// something instead of being seen. The result is one line.
  package static func line(_ text: String) -> String {
    if isHarmless(text) { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// Whether every character of it is merely seen. No line end is, and no tab.
  package static func isHarmless(_ text: String) -> Bool {
    // Nearly every text is printable ASCII.
    let isPlain =
      text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 &- 0x20 < 0x5F } } ?? false
    return isPlain || !text.unicodeScalars.contains(where: isActive)
  }

  package static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if !isActive(scalar) {
      result.unicodeScalars.append(scalar)
    } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
      result.unicodeScalars.append(picture)
    } else if scalar.value == 0x7F {
      result.append("␡")
    } else {
      result.append("\\u{\(String(scalar.value, radix: 16, uppercase: true))}")
    }
  }

  /// Control characters (C0, C1), line and paragraph separators, marks that turn the direction of
  /// text, invisible characters, and the tag characters that can hide text. Joiners stay: emoji and
  /// several scripts need them.
  package static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x00AD, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
