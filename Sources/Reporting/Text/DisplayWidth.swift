/// How many columns of a terminal text takes.
package enum DisplayWidth {
  package static func of(_ text: String) -> Int {
    // Below U+0300, which begins with the byte 0xCC, every scalar is a character of one column.
    if text.utf8.allSatisfy({ $0 < 0xCC }) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// 0, 1 or 2. Approximates what terminals do with Unicode's East Asian Width (UAX #11) and emoji.
  package static func of(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
      // A text character followed by this selector is shown as a wide picture.
      if scalar.value == 0xFE0F, width > 0 { return 2 }
      width = max(width, of(scalar))
    }
    return width
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
