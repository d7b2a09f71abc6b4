import Markdown
import SourceText

/// A line that would be an entry, were it text of the writer's own.
struct HiddenEntry {
  var place: Range<Int>
  var hiding: ReadingProblem.Hiding
  /// What makes an entry of it, where that is certain.
  var fix: Edit?

  init(_ place: Range<Int>, by hiding: ReadingProblem.Hiding, fix: Edit? = nil) {
    self.place = place
    self.hiding = hiding
    self.fix = fix
  }
}

/// Entries that Markdown takes for something else, so that nothing is read there.
extension Outline {
  /// Notes the lines of a block of HTML, or of code that is made by indentation, which would be entries
  /// as text. Comments, fenced code and what is preformatted are left alone.
  mutating func addHidden(in block: Block, at index: Int) {
    let isCode = block.kind == .code
    // Before the first entry, nothing is likely to be one.
    if isCode, entries.isEmpty { return }
    for number in linesUpToNext(of: block, at: index) {
      let line = PlainText.trim(source.line(number), in: source.bytes)
      if line.isEmpty {
        if isCode { continue } else { return }
      }
      let indentation = line.lowerBound - source.line(number).lowerBound
      if isCode, indentation < 4, source.bytes[source.line(number).lowerBound] != 0x09 { return }
      if isLiteral(line) { return }
      if !isInComment(line.lowerBound), !generated.contains(line.lowerBound),
        tellsEntry(afterTags(line), where: Self.happens)
      {
        hidden.append(HiddenEntry(line, by: isCode ? .indentation : .html))
      }
    }
  }

  /// Notes the lines right under a quotation that would be entries: without a blank line between them,
  /// Markdown takes them for the rest of it, to the end of the notes.
  mutating func addSwallowed(by quote: Block, at index: Int) {
    var isFirst = true
    for number in linesUpToNext(of: quote, at: index) {
      let line = PlainText.trim(source.line(number), in: source.bytes)
      if line.isEmpty { return }
      if source.bytes[line.lowerBound] == UInt8(ascii: ">")
        || !tellsEntry(line, where: { $0 != .note })
      {
        continue
      }
      // With the first one set apart, those after it are apart as well.
      let start = source.line(number).lowerBound
      hidden.append(
        HiddenEntry(
          line, by: .quotation,
          fix: isFirst ? Edit(start..<start, with: source.lineEnding) : nil))
      isFirst = false
    }
  }

  /// The lines from the first of a block to the last before the next block.
  private func linesUpToNext(of block: Block, at index: Int) -> Range<Int> {
    let next =
      index + 1 < tree.blocks.count ? tree.blocks[index + 1].firstLine : source.lineCount + 1
    return block.firstLine..<max(block.firstLine, next)
  }

  /// Whether a fence or a tag makes a block of what its writer wants to have untouched.
  private func isLiteral(_ line: Range<Int>) -> Bool {
    source.bytes[line].starts(with: "```".utf8) || source.bytes[line].starts(with: "~~~".utf8)
      || PlainText.hasPrefix(line, "<pre", in: source.bytes)
  }

  private mutating func isInComment(_ place: Int) -> Bool {
    while nextComment < tree.comments.count, tree.comments[nextComment].range.upperBound <= place {
      nextComment += 1
    }
    // A comment on the line itself may have text behind it.
    return nextComment < tree.comments.count
      && tree.comments[nextComment].range.lowerBound < place
  }

  /// What follows the tags and comments with which a line begins.
  private func afterTags(_ line: Range<Int>) -> Range<Int> {
    let bytes = source.bytes
    var rest = line
    while rest.count > 1, bytes[rest.lowerBound] == UInt8(ascii: "<"),
      let end = bytes[rest].firstIndex(of: UInt8(ascii: ">"))
    {
      rest = PlainText.trim(end + 1..<line.upperBound, in: bytes)
    }
    return rest
  }

  private func tellsEntry(_ line: Range<Int>, where isOne: (EventKind) -> Bool) -> Bool {
    let bytes = source.bytes
    guard
      let date = DateReader.date(atStartOf: line, in: bytes, order: settings.dateOrder),
      date.value != .noDay
    else { return false }
    let words = PlainText.skipSeparator(date.range.upperBound..<line.upperBound, in: bytes)
    let end = bytes[words].firstIndex(of: UInt8(ascii: "<")) ?? words.upperBound
    let events = settings.vocabulary.read(
      bytes, in: words.lowerBound..<end, people: people
    ).events
    return events.contains { isOne($0.kind) }
  }

  /// "12. November 2026 Interview", of which Markdown makes the twelfth item of a list.
  mutating func isNumbered(_ opening: Opening, line: Int) -> Bool {
    guard let written = opening.written, written.value == .noDay,
      PlainText.isLetter(tree.text[written.range.lowerBound])
    else { return false }
    let bytes = source.bytes
    let text = tree.lines[line].source
    var end = text.lowerBound
    while end > 0, PlainText.isBlank(bytes[end - 1]) { end -= 1 }
    guard end > 1, bytes[end - 1] == UInt8(ascii: ".") else { return false }
    var start = end - 1
    while start > 0, end - start <= 3, PlainText.isDigit(bytes[start - 1]) { start -= 1 }
    guard let number = Int(String(decoding: bytes[start..<end - 1], as: UTF8.self)),
      (1...31).contains(number)
    else { return false }
    hidden.append(HiddenEntry(start..<text.upperBound, by: .listNumber))
    return true
  }
}
