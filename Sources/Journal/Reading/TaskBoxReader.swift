/// Reads `[ ]`, `[x]` and their relatives at the start of a list item. `[]` is a slip for `[ ]`.
enum TaskBoxReader {
  /// "TODO 2026-11-16 call Dana" is a task without a box.
  ///
  /// - Returns: where the date begins; nil where none follows.
  static func todo(atStartOf range: Range<Int>, in text: [UInt8]) -> Int? {
    guard range.count > 5, text[range.lowerBound..<range.lowerBound + 4].elementsEqual("TODO".utf8)
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
    case 0x20: box = .unticked
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
