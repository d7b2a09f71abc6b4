import Journal
import SourceText

/// A row of a table, taken apart so that another can be written like it.
struct EntryRow {
  /// As in `| 2026-11-03 | Interview |`, each with its blanks.
  private var cells: [String] = []
  private var dateCell = 0
  private var wordsCell = 1
  /// How many cells, from the first, have their bars right under those of the header.
  private var aligned = 0
  /// What stands around the date in its cell: emphasis, brackets.
  private var beforeDate = ""
  private var afterDate = ""

  /// - Returns: nil where the line isn't a row with bars at both ends.
  init?(of event: Event, line number: Int, in source: SourceText) {
    let line = source.line(number)
    guard let bars = Self.bars(in: line, source), bars.count > 2 else { return nil }
    for (left, right) in zip(bars, bars.dropFirst()) {
      let cell = left + 1..<right
      if cell.contains(event.dateRange.lowerBound) {
        dateCell = cells.count
        let text = source.bytes
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        beforeDate = EntryPattern.string(
          text[cell.lowerBound..<event.dateRange.lowerBound].drop(while: isBlank))
        let end = min(event.dateRange.upperBound, right)
        afterDate = EntryPattern.string(text[end..<right].filter { !isBlank($0) })
        // A weekday or time beside it is that of its own date.
        if (beforeDate + afterDate).utf8.contains(where: EntryPattern.isWordByte) {
          (beforeDate, afterDate) = ("", "")
        }
      }
      cells.append(source.string(cell))
    }
    wordsCell = dateCell + 1 < cells.count ? dateCell + 1 : 0
    guard let header = Self.header(above: number, source),
      let headerBars = Self.bars(in: source.line(header), source)
    else { return }
    let start = source.line(header).lowerBound
    // Columns are counted in bytes here.
    let bytes = source.bytes
    let isAligned = zip(headerBars, bars).prefix { above, bar in
      above - start == bar - line.lowerBound
        && bytes[line.lowerBound..<bar].allSatisfy { $0 < 0x80 }
    }
    aligned = max(0, isAligned.count - 1)
    for (index, (left, right)) in zip(headerBars, headerBars.dropFirst()).enumerated()
    where index != dateCell && index < cells.count {
      let name = source.string(left + 1..<right).lowercased().filter { !$0.isWhitespace }
      if Self.names.contains(name) {
        wordsCell = index
        break
      }
    }
  }

  /// Headings of the column that says what happened.
  private static let names: Set<String> = [
    "what", "whathappened", "event", "activity", "action", "entry", "step", "contact/event",
    "interaction", "description", "type", "kind",
  ]

  func text(_ date: String, _ words: String) -> String {
    let new = cells.indices.map { index in
      let text = index == dateCell ? beforeDate + date + afterDate : index == wordsCell ? words : ""
      let cell = " \(text) "
      guard index < aligned else { return cell }
      return cell + String(repeating: " ", count: max(0, cells[index].utf8.count - cell.utf8.count))
    }
    return "|" + new.map { $0 + "|" }.joined()
  }

  /// Where the bars of a row stand; nil where it doesn't begin and end in one.
  private static func bars(in line: Range<Int>, _ source: SourceText) -> [Int]? {
    let bytes = source.bytes
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let bars = (line.lowerBound..<end).filter { place in
      bytes[place] == UInt8(ascii: "|")
        && (place == line.lowerBound || bytes[place - 1] != UInt8(ascii: "\\"))
    }
    let margin = bytes[line].prefix { $0 == 0x20 }.count
    guard let first = bars.first, first == line.lowerBound + margin, bars.last == end - 1 else {
      return nil
    }
    return bars
  }

  /// The line above `|---|---|`.
  private static func header(above row: Int, _ source: SourceText) -> Int? {
    var number = row - 1
    while number > 1, case let line = source.line(number), bars(in: line, source) != nil {
      let isRule = source.bytes[line].allSatisfy { byte in
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
          || byte == 0x20
      }
      if isRule { return number - 1 }
      number -= 1
    }
    return nil
  }
}
