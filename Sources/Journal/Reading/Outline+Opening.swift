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
      // "- 📞 2026-11-03", and the slips "##2026-11-03" and "-[ ] 2026-11-03", which are paragraphs.
      start = PlainText.skipOrnament(line, in: tree.text).lowerBound
      let marked = start..<line.upperBound
      if isItem || start > line.lowerBound,
        let (found, end) = TaskBoxReader.box(atStartOf: marked, in: tree.text)
      {
        box = found
        start = end
      }
    }
    if box == nil, let end = TaskBoxReader.todo(atStartOf: start..<line.upperBound, in: tree.text) {
      box = .unticked
      start = end
    }
    let rest = start..<line.upperBound
    if let written =
      DateReader.date(atStartOf: rest, in: tree.text, order: settings.dateOrder)
      ?? DateReader.brokenDate(atStartOf: rest, in: tree.text)
    {
      guard isEntry(written, in: rest, form: form) else { return nil }
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

  /// A line of prose that happens to start with a date is no entry: "2026-11-03 to 2026-11-05 is
  /// free" is, "May 2026 was hard" is not. What has no day is one only where it reads like an event.
  private func isEntry(_ written: WrittenDate, in rest: Range<Int>, form: Entry.Form) -> Bool {
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
    guard written.value == .noDay else { return true }
    let words = PlainText.skipSeparator(end..<rest.upperBound, in: tree.text)
    let reading = read(words)
    return !reading.events.isEmpty || reading.looksLikeEvent
  }

  /// A date at the end of a list item: in brackets, or any after a task box.
  private func trailingDate(of range: Range<Int>, hasBox: Bool) -> (WrittenDate, Int)? {
    guard let last = range.last else { return nil }
    let isBracketed = tree.text[last] == UInt8(ascii: ")") || tree.text[last] == UInt8(ascii: "]")
    guard hasBox || isBracketed,
      let written = DateReader.date(atEndOf: range, in: tree.text, order: settings.dateOrder)
        ?? DateReader.brokenDate(atEndOf: range, in: tree.text),
      written.value != .noDay
    else { return nil }
    let words = PlainText.skipTrailingSeparator(
      range.lowerBound..<written.range.lowerBound, in: tree.text)
    return words.isEmpty ? nil : (written, words.upperBound)
  }
}
