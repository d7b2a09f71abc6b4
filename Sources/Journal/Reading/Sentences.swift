/// Splits running prose into sentences.
enum Sentences {
  /// Calls `body` with each sentence of the range, without the blanks around it. A line that its writer
  /// ended is one by itself.
  static func forEach(
    in range: Range<Int>, of text: [UInt8], _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if mayEnd(text[index]), ends(at: index, in: range, of: text) {
        let sentence = PlainText.trim(start..<index + 1, in: text)
        if !sentence.isEmpty { body(sentence) }
        start = index + 1
      }
      index += 1
    }
    let rest = PlainText.trim(start..<range.upperBound, in: text)
    if !rest.isEmpty { body(rest) }
  }

  @inline(__always)
  static func mayEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == 0x0A
  }

  /// A full stop, exclamation or question mark ends a sentence where a blank follows, then no lower
  /// case letter, and no abbreviation stands before.
  static func ends(at index: Int, in range: Range<Int>, of text: [UInt8]) -> Bool {
    let byte = text[index]
    if byte == 0x0A {
      return text.withUnsafeBufferPointer { LineBreak.endsSentence(at: index, in: $0) }
    }
    var next = index + 1
    while next < range.upperBound, isCloser(text[next]) { next += 1 }
    guard next < range.upperBound else { return true }
    guard PlainText.isBlank(text[next]) else { return false }
    let blanks = next
    while next < range.upperBound, PlainText.isBlank(text[next]) { next += 1 }
    guard next < range.upperBound else { return true }
    if byte != UInt8(ascii: ".") { return true }
    let following = text[next]
    if following >= UInt8(ascii: "a"), following <= UInt8(ascii: "z") { return false }
    // "They decide in Jan." may end a line, and with it the sentence; "Jan." and "5" go on.
    let isLineEnd = text[blanks..<next].contains(0x0A) && PlainText.isLetter(following)
    return !isAbbreviation(before: index, in: range, of: text, orDate: !isLineEnd)
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  private static let abbreviations: [StaticString] = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "jr", "sr", "vs", "approx", "dept", "inc", "ltd",
    "no", "ext", "e.g", "i.e", "cf",
  ]
  private static let shortDates: [StaticString] = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Whether the full stop at `index` belongs to a title, an initial or another short form.
  ///
  /// - Parameter orDate: or to that of a month or weekday.
  static func isAbbreviation(
    before index: Int, in range: Range<Int>, of text: [UInt8], orDate: Bool = false
  ) -> Bool {
    var start = index
    while start > range.lowerBound,
      PlainText.isLetter(text[start - 1]) || text[start - 1] == UInt8(ascii: ".")
    {
      start -= 1
    }
    let word = start..<index
    guard !word.isEmpty, word.count <= 6 else { return false }
    // A single letter is an initial: "Dana W. called".
    if word.count == 1 { return text[start] != UInt8(ascii: "I") }
    return abbreviations.contains { PlainText.equals(word, $0, in: text) }
      || orDate && shortDates.contains { PlainText.equals(word, $0, in: text) }
  }
}
