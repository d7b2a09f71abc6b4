/// Reads `[ ]`, `[x]` and their relatives at the start of a list item. `[]` is a slip for `[ ]`.
enum TaskBoxReader {
  /// "TODO 2026-11-16 call Dana" is a task without a box.
  ///
  /// - Returns: where the date begins; nil where none follows.
  static func todo(atStartOf range: Range<Int>, in text: [UInt8]) -> Int? {
    // Nearly every text ends with its first letter.
    guard range.count > 5, text[range.lowerBound] == UInt8(ascii: "T"),
      text[range.lowerBound..<range.lowerBound + 4].elementsEqual("TODO".utf8)
    else { return nil }
    var start = range.lowerBound + 4
    if text[start] == UInt8(ascii: ":") { start += 1 }
    let afterMark = start
    while start < range.upperBound, PlainText.isBlank(text[start]) { start += 1 }
    guard start > afterMark, start < range.upperBound,
      DateReader.date(atStartOf: start..<range.upperBound, in: text, order: nil) != nil
    else { return nil }
    return start
  }

  /// "[ ] by 2026-11-28 call Dana", "[ ] @November 28, 2026 call Dana"
  ///
  /// - Returns: where the date begins to which the words after a box lead; nil where none follows.
  static func dueDate(atStartOf range: Range<Int>, in text: [UInt8]) -> Int? {
    var start = range.lowerBound
    if start < range.upperBound, text[start] == UInt8(ascii: "@") {
      start += 1
    } else if let lead = leads.first(where: { PlainText.hasPrefix(range, $0, in: text) }) {
      start += lead.utf8CodeUnitCount
      if start < range.upperBound, text[start] == UInt8(ascii: ":") { start += 1 }
      let afterLead = start
      while start < range.upperBound, PlainText.isBlank(text[start]) { start += 1 }
      guard start > afterLead else { return nil }
    } else {
      return nil
    }
    return DateReader.date(atStartOf: start..<range.upperBound, in: text, order: nil) == nil
      ? nil : start
  }

  private static let leads: [StaticString] = ["by", "due", "on", "before", "until"]

  /// "Email Dana (due 2026-11-30)"
  ///
  /// - Returns: the date, and where the words end before its bracket.
  static func bracketedDueDate(
    atEndOf range: Range<Int>, in text: [UInt8], order: DateOrder?
  ) -> (WrittenDate, Int)? {
    guard let last = range.last, text[last] == UInt8(ascii: ")"),
      let open = text[range].lastIndex(of: UInt8(ascii: "(")),
      let start = dueDate(atStartOf: open + 1..<last, in: text),
      let date = DateReader.date(atStartOf: start..<last, in: text, order: order),
      date.range.upperBound == last
    else { return nil }
    return (date, open)
  }

  /// "Email Dana by" or "Email Dana 📅" before a date at the end, without what leads to it.
  static func withoutLead(_ words: Range<Int>, in text: [UInt8]) -> Range<Int> {
    if words.count > 4, text[words.upperBound - 4] == 0xF0, text[words.upperBound - 3] == 0x9F {
      return PlainText.skipTrailingSeparator(
        words.lowerBound..<words.upperBound - 4, in: text)
    }
    for lead in leads {
      let start = words.upperBound - lead.utf8CodeUnitCount
      if start > words.lowerBound, PlainText.isBlank(text[start - 1]),
        PlainText.equals(start..<words.upperBound, lead, in: text)
      {
        return PlainText.skipTrailingSeparator(words.lowerBound..<start, in: text)
      }
    }
    return words
  }

  /// "[?] 2026-11-28 call Dana": a mark of the writer's own says neither that it was done nor that it wasn't.
  ///
  /// - Returns: where the date begins; nil where none follows.
  static func afterOwnMark(atStartOf range: Range<Int>, in text: [UInt8]) -> Int? {
    guard range.count > 4, text[range.lowerBound] == UInt8(ascii: "["),
      text[range.lowerBound + 2] == UInt8(ascii: "]"), PlainText.isBlank(text[range.lowerBound + 3])
    else { return nil }
    let start = range.lowerBound + 4
    return DateReader.date(atStartOf: start..<range.upperBound, in: text, order: nil) == nil
      ? nil : start
  }

  /// The box, and where the text after it begins.
  static func box(
    atStartOf range: Range<Int>, in text: [UInt8]
  ) -> (Entry.TaskBox, end: Int)? {
    let start = range.lowerBound
    if range.count > 3, text[start] == UInt8(ascii: "["), text[start + 1] == UInt8(ascii: "]"),
      PlainText.isBlank(text[start + 2])
    {
      return (.unticked, start + 3)
    }
    guard range.count >= 3, text[start] == UInt8(ascii: "["), text[start + 2] == UInt8(ascii: "]"),
      range.count == 3 || PlainText.isBlank(text[start + 3])
    else { return nil }
    let box: Entry.TaskBox
    switch text[start + 1] {
    case let mark where TaskBoxMark.isOpen(mark): box = .unticked
    case UInt8(ascii: "x"), UInt8(ascii: "X"): box = .ticked
    // Obsidian's mark for a task that was given up.
    case UInt8(ascii: "-"): box = .cancelled
    default: return nil
    }
    var end = start + 3
    while end < range.upperBound, PlainText.isBlank(text[end]) { end += 1 }
    return (box, end)
  }
}
