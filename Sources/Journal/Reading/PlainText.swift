/// Small questions about ranges of plain text.
enum PlainText {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The range without blanks at both ends; no-break spaces count as blanks.
  static func trim(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if isBlank(text[start]) {
        start += 1
      } else if start + 1 < end, text[start] == 0xC2, text[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start {
      if isBlank(text[end - 1]) {
        end -= 1
      } else if end - 1 > start, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// The range without what separates a date from the words after it: blanks, `:`, `.`, `,`, `|`,
  /// `;`, `)`, hyphens, dashes and arrows.
  static func skipSeparator(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end {
      switch text[start] {
      case 0x20, 0x09, 0x0A, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "]"),
        UInt8(ascii: "-"), UInt8(ascii: "~"):
        start += 1
      case UInt8(ascii: "="), UInt8(ascii: ">"):
        // Parts of arrows: "->", "=>".
        start += 1
      case 0xC2 where start + 1 < end && (text[start + 1] == 0xA0 || text[start + 1] == 0xB7):
        start += 2
      case 0xE2 where start + 2 < end && isDashOrArrow(text[start + 1], text[start + 2]):
        start += 3
      default:
        return start..<end
      }
    }
    return start..<end
  }

  /// The range without what people put before a date for looks: emoji, dingbats, bullets and signs.
  static func skipOrnament(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    let end = range.upperBound
    while start < end {
      switch text[start] {
      case 0x20, 0x09, UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"),
        UInt8(ascii: "-"), UInt8(ascii: "~"), UInt8(ascii: "@"), UInt8(ascii: "!"):
        start += 1
      case 0xC2 where start + 1 < end && text[start + 1] != 0xA3: start += 2
      // General punctuation, arrows, symbols, dingbats; variation selectors.
      case 0xE2: start += 3
      case 0xEF where !isWideDigit(start, in: text, end: end): start += 3
      // Emoji.
      case 0xF0 where start + 1 < end && text[start + 1] == 0x9F: start += 4
      case UInt8(ascii: "[") where start + 1 < end && text[start + 1] == UInt8(ascii: "["):
        // A link that is closed is read with its date; one that isn't is a slip.
        return closesLink(start..<end, in: text) ? start..<end : min(start + 2, end)..<end
      default: return start..<end
      }
    }
    return min(start, end)..<end
  }

  /// A digit as wide as the letters of East Asian scripts: U+FF10 to U+FF19.
  private static func isWideDigit(_ place: Int, in text: [UInt8], end: Int) -> Bool {
    place + 2 < end && text[place + 1] == 0xBC && (0x90...0x99).contains(text[place + 2])
  }

  private static func closesLink(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    range.dropLast().contains {
      text[$0] == UInt8(ascii: "]") && text[$0 + 1] == UInt8(ascii: "]")
    }
  }

  /// Separators between the words and a date after them.
  static func skipTrailingSeparator(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var end = range.upperBound
    let start = range.lowerBound
    while end > start {
      switch text[end - 1] {
      case 0x20, 0x09, 0x0A, UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "|"),
        UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "@"):
        end -= 1
      default:
        if end - start >= 3, text[end - 3] == 0xE2, isDashOrArrow(text[end - 2], text[end - 1]) {
          end -= 3
        } else {
          return start..<end
        }
      }
    }
    return start..<end
  }

  /// En and em dash, bullet, and the plain arrows, after their first byte.
  private static func isDashOrArrow(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x90...0x95), (0x80, 0xA2), (0x86, 0x92), (0x87, 0x92): true
    default: false
    }
  }

  /// Whether the ASCII letters of the range equal `word`, which is in lower case.
  static func equals(_ range: Range<Int>, _ word: StaticString, in text: [UInt8]) -> Bool {
    range.count == word.utf8CodeUnitCount && hasPrefix(range, word, in: text)
  }

  /// Whether the range begins with `word`, which is in lower case, whatever the case of the text.
  static func hasPrefix(_ range: Range<Int>, _ word: StaticString, in text: [UInt8]) -> Bool {
    guard range.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where lowercased(text[range.lowerBound + offset]) != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the first three letters of the range are those of `word`, which is in lower case.
  static func startsAlike(_ range: Range<Int>, _ word: [UInt8], in text: [UInt8]) -> Bool {
    range.count >= 3
      && (0..<3).allSatisfy { lowercased(text[range.lowerBound + $0]) == word[$0] }
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: byte >= 0x80
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  static func hasDigit(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { text in
      UnsafeBufferPointer(rebasing: text[range]).contains(where: isDigit)
    }
  }

  /// The text of a range, with line breaks and runs of blanks as single blanks.
  static func string(_ range: Range<Int>, in text: [UInt8]) -> String {
    let trimmed = trim(range, in: text)
    let isEven = text.withUnsafeBufferPointer { text in
      var last: UInt8 = 0
      for byte in UnsafeBufferPointer(rebasing: text[trimmed]) {
        if byte <= 0x20, byte == 0x0A || byte == 0x09 || (byte == 0x20 && last == 0x20) {
          return false
        }
        last = byte
      }
      return true
    }
    if isEven { return String(decoding: text[trimmed], as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(trimmed.count)
    for index in trimmed {
      if isBlank(text[index]) {
        if bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(text[index])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
