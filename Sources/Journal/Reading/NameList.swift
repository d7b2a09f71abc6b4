/// Splits "Dana Whitfield, Marcus Lee and Priya (HR)" into names.
enum NameList {
  static func names(in range: Range<Int>, of text: [UInt8]) -> [String] {
    var names: [String] = []
    forEachPart(of: range, in: text) { part, _ in
      let name = bare(part, in: text)
      if !name.isEmpty { names.append(PlainText.string(name, in: text)) }
    }
    return names
  }

  /// Calls `body` with each part between commas, "and" and the like outside brackets, and with the byte
  /// that parts it from the one before: nil of the first.
  static func forEachPart(
    of range: Range<Int>, in text: [UInt8], _ body: (Range<Int>, _ separator: UInt8?) -> Void
  ) {
    var start = range.lowerBound
    var index = start
    var depth = 0
    var separator: UInt8?
    while index < range.upperBound {
      let byte = text[index]
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      if depth == 0, let length = separatorLength(at: index, in: range, of: text) {
        body(start..<index, separator)
        separator = byte
        index += length
        start = index
      } else {
        index += 1
      }
    }
    body(start..<range.upperBound, separator)
  }

  private static func separatorLength(
    at index: Int, in range: Range<Int>, of text: [UInt8]
  ) -> Int? {
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "&"), UInt8(ascii: "/"),
      UInt8(ascii: "+"), 0x0A:
      return 1
    case 0x20 where PlainText.hasPrefix(index..<range.upperBound, " and ", in: text): return 5
    default: return nil
    }
  }

  /// Without brackets after the name, and without "and" before it.
  private static func bare(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var name = PlainText.trim(range, in: text)
    if PlainText.hasPrefix(name, "and ", in: text) {
      name = PlainText.trim(name.lowerBound + 4..<name.upperBound, in: text)
    }
    if let bracket = name.first(where: { text[$0] == UInt8(ascii: "(") }) {
      name = PlainText.trim(name.lowerBound..<bracket, in: text)
    }
    while let last = name.last, text[last] == UInt8(ascii: ".") || isQuote(text[last]) {
      name = name.lowerBound..<last
    }
    while let first = name.first, isQuote(text[first]) { name = first + 1..<name.upperBound }
    return name
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
