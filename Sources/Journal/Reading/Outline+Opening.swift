import Markdown

/// What opens an entry.
extension Outline {
  /// The start of an entry on a line.
  struct Opening {
    var form: Entry.Form
    var written: WrittenDate?
    var box: Entry.TaskBox?
    var whole: Int
    var words: Int
    /// Where the words end, where that is before the end of the text: a date after them.
    var end: Int?
    var parent: Int?
  }

  /// Whether a line opens an entry: it starts with a date, perhaps after a task box, or is a table row
  /// whose first cell is a date; under a heading that names an event, a task box is enough.
  func opening(
    of line: Range<Int>, isItem: Bool, under owner: Scope.Owner
  ) -> Opening? {
    var start = line.lowerBound
    var form = isItem ? Entry.Form.item : .line
    var box: Entry.TaskBox?
    if start < line.upperBound, tree.text[start] == UInt8(ascii: "|") {
      form = .row
      start = PlainText.skipSeparator(line, in: tree.text).lowerBound
    } else {
      start = afterStruckDate(line) ?? line.lowerBound
      // "- 📞 2026-11-03", and the slips "##2026-11-03" and "-[ ] 2026-11-03", which are paragraphs.
      start = PlainText.skipOrnament(start..<line.upperBound, in: tree.text).lowerBound
      let marked = start..<line.upperBound
      if isItem || start > line.lowerBound,
        let (found, end) = TaskBoxReader.box(atStartOf: marked, in: tree.text)
      {
        box = found
        start = end
      } else {
        start = TaskBoxReader.afterOwnMark(atStartOf: marked, in: tree.text) ?? start
      }
    }
    if box == nil, let end = TaskBoxReader.todo(atStartOf: start..<line.upperBound, in: tree.text) {
      box = .unticked
      start = end
    }
    if box != nil {
      start = TaskBoxReader.dueDate(atStartOf: start..<line.upperBound, in: tree.text) ?? start
    }
    start = afterStruckDate(start..<line.upperBound) ?? start
    if owner.isNone { start = afterDateKey(start..<line.upperBound) ?? start }
    let rest = start..<line.upperBound
    if let written = leadingDate(rest) {
      guard isEntry(written, in: rest, isUnowned: owner.isNone) else { return nil }
      var words = PlainText.skipSeparator(written.range.upperBound..<line.upperBound, in: tree.text)
      if form == .row { words = PlainText.skipTrailingSeparator(words, in: tree.text) }
      return Opening(
        form: form, written: written, box: box, whole: line.lowerBound, words: words.lowerBound,
        end: form == .row ? words.upperBound : nil, parent: nil)
    }
    guard isItem, FieldLine(rest, in: tree.text) == nil else { return nil }
    if let (written, end) = trailingDate(of: rest, hasBox: box != nil) {
      return Opening(
        form: .item, written: written, box: box, whole: line.lowerBound, words: start, end: end,
        parent: nil)
    }
    guard box != nil else { return nil }
    switch owner {
    case .event(let entry), .day(let entry):
      return Opening(
        form: .statement, written: nil, box: box, whole: line.lowerBound, words: start, end: nil,
        parent: entry)
    case .none: return nil
    }
  }

  /// The date with which the words begin, as well as it can be read.
  func leadingDate(_ range: Range<Int>) -> WrittenDate? {
    guard
      let written = DateReader.date(atStartOf: range, in: tree.text, order: settings.dateOrder)
        ?? DateReader.brokenDate(atStartOf: range, in: tree.text)
    else { return nil }
    guard case .day(let first) = written.value,
      let second = secondDate(after: written, in: range),
      second.value != .day(first)
    else { return written }
    return WrittenDate(
      value: .broken(.second), range: written.range.lowerBound..<second.range.upperBound,
      dateRange: written.dateRange.lowerBound..<second.dateRange.upperBound)
  }

  /// "2026-11-06 2026-11-09 Called Dana": nobody can tell which of the two is meant.
  private func secondDate(after first: WrittenDate, in range: Range<Int>) -> WrittenDate? {
    let text = tree.text
    var start = first.range.upperBound
    if start < range.upperBound, text[start] == UInt8(ascii: ",") { start += 1 }
    let blank = start
    while start < range.upperBound, PlainText.isBlank(text[start]) { start += 1 }
    guard start > blank, start < range.upperBound,
      let date = DateReader.date(
        atStartOf: start..<range.upperBound, in: text, order: settings.dateOrder)
    else { return nil }
    // "2026-11-06 Nov 19 is the last day to accept"
    guard case .day = date.value else { return nil }
    return date
  }

  /// Where the date begins that stands in place of one struck out: "~~2026-11-09~~ 2026-11-10".
  func afterStruckDate(_ range: Range<Int>) -> Int? {
    let text = tree.text
    // Nearly every line ends here.
    guard text[range].first == UInt8(ascii: "~") else { return nil }
    let mark = Array("~~".utf8)
    guard text[range].starts(with: mark),
      let end = text[(range.lowerBound + 2)..<range.upperBound].firstRange(of: mark)?.upperBound
    else { return nil }
    var start = end
    while start < range.upperBound, PlainText.isBlank(text[start]) { start += 1 }
    let rest = start..<range.upperBound
    return start > end
      && DateReader.date(atStartOf: rest, in: text, order: settings.dateOrder) != nil ? start : nil
  }

  /// A line of prose that happens to start with a date is no entry: "2026-11-03 to 2026-11-05 is
  /// free" is, "May 2026 was hard" is not. What has no day is one only where it reads like an event.
  private func isEntry(_ written: WrittenDate, in rest: Range<Int>, isUnowned: Bool) -> Bool {
    let end = written.range.upperBound
    if written.value == .broken(.unspaced) { return true }
    if end < rest.upperBound {
      switch tree.text[end] {
      case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"),
        UInt8(ascii: "|"), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "="),
        UInt8(ascii: "~"), UInt8(ascii: "]"), 0xC2, 0xE2:
        break
      default: return false
      }
    }
    let isLoose = isDecimal(written)
    // Under a date, "9.10" is rather the time.
    if isLoose, !isUnowned { return false }
    guard written.value == .noDay || isLoose else { return true }
    let words = PlainText.skipSeparator(end..<rest.upperBound, in: tree.text)
    let reading = read(words)
    return !reading.events.isEmpty || reading.looksLikeEvent
  }

  /// "9.11": as well a number, or that of a section.
  func isDecimal(_ written: WrittenDate) -> Bool {
    guard case .monthAndDay = written.value else { return false }
    let date = tree.text[written.dateRange]
    return date.count <= 5 && date.contains(UInt8(ascii: ".")) && date.last != UInt8(ascii: ".")
      && !date.contains(where: PlainText.isLetter)
  }

  /// A date at the end of a list item: in brackets, or any after a task box.
  private func trailingDate(of range: Range<Int>, hasBox: Bool) -> (WrittenDate, Int)? {
    guard let last = range.last else { return nil }
    if hasBox,
      let (written, end) = TaskBoxReader.bracketedDueDate(
        atEndOf: range, in: tree.text, order: settings.dateOrder)
    {
      let words = PlainText.skipTrailingSeparator(range.lowerBound..<end, in: tree.text)
      return words.isEmpty ? nil : (written, words.upperBound)
    }
    let isBracketed = tree.text[last] == UInt8(ascii: ")") || tree.text[last] == UInt8(ascii: "]")
    guard hasBox || isBracketed,
      let written = DateReader.date(atEndOf: range, in: tree.text, order: settings.dateOrder)
        ?? DateReader.brokenDate(atEndOf: range, in: tree.text)
        ?? (hasBox ? looseDueDate(of: range) : nil),
      written.value != .noDay
    else { return nil }
    var words = PlainText.skipTrailingSeparator(
      range.lowerBound..<written.range.lowerBound, in: tree.text)
    if hasBox { words = TaskBoxReader.withoutLead(words, in: tree.text) }
    return words.isEmpty ? nil : (written, words.upperBound)
  }

  /// "Call Dana 11/24"; but "Read chapters 3/4" is no task of the search.
  private func looseDueDate(of range: Range<Int>) -> WrittenDate? {
    guard
      let written = DateReader.date(
        atEndOf: range, in: tree.text, order: settings.dateOrder, isDue: true)
    else { return nil }
    let words = PlainText.skipTrailingSeparator(
      range.lowerBound..<written.range.lowerBound, in: tree.text)
    return read(words, as: .planned).events.isEmpty ? nil : written
  }
}
