import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Workspace

/// Works out what may be written at a place of a journal.
struct Completions {
  let read: ReadDocument
  let offset: Int
  let place: CompletionPlace

  init(_ read: ReadDocument, at position: TextPosition) {
    self.read = read
    offset = read.map.offset(of: position)
    place = CompletionPlace(read, at: offset)
  }

  var today: CivilDate { read.today }

  var list: CompletionList {
    if isInFrontMatter { return CompletionList(items: frontMatter) }
    if let comment = commentStart { return CompletionList(items: directives(from: comment)) }
    let words = Array(place.words)
    if let written = DateReader.date(
      atStartOf: 0..<words.count, in: words, order: read.setup.reading.dateOrder),
      written.range.upperBound < words.count
    {
      return CompletionList(items: afterDate(written.range.upperBound))
    }
    if let (kind, value) = fieldValue {
      return CompletionList(items: values(of: kind, from: value))
    }
    if isUnderDay { return CompletionList(items: fields + afterDate(0)) }
    if place.marker != .none, isStartOfEntry {
      return CompletionList(items: fields + dates, isIncomplete: true)
    }
    return CompletionList(items: namesAfterVerb(from: place.start))
  }

  // MARK: Making items

  /// - Parameter from: in the line, where what is written over begins.
  func item(
    _ text: String, _ kind: CompletionItem.Kind, from start: Int, detail: String? = nil,
    documentation: String? = nil, label: String? = nil, filter: String? = nil
  ) -> CompletionItem {
    CompletionItem(
      label: label ?? text, kind: kind, detail: detail, documentation: documentation,
      filterText: filter,
      edit: TextEdit(range: read.map.range(place.offset(start)..<offset), newText: text))
  }

  /// Whether a text goes on from what is written, whatever the case of its letters.
  func begins(_ text: String, with written: String) -> Bool {
    written.isEmpty || text.lowercased().hasPrefix(written.lowercased())
  }

  /// What is written from a place in the line on.
  func written(from start: Int) -> String {
    String(decoding: place.before[start...], as: UTF8.self)
  }

  // MARK: The entry around

  /// The event that a line without a date belongs to: the last one that begins before it.
  var owner: Event? {
    read.interview.events.last { $0.range.lowerBound < place.lineStart }
  }

  /// Whether the line is an item under a heading that is only a day, so that it needs no date.
  private var isUnderDay: Bool {
    guard case .item = place.marker else { return false }
    var number = read.map.line(at: place.lineStart)
    while number > 0 {
      number -= 1
      let line = read.map.content(ofLine: number)
      guard line.first.map({ read.source.bytes[$0] == UInt8(ascii: "#") }) ?? false else {
        continue
      }
      let heading = Array(read.source.bytes[line].drop { $0 == UInt8(ascii: "#") || $0 == 0x20 })
      let written = DateReader.date(
        atStartOf: 0..<heading.count, in: heading, order: read.setup.reading.dateOrder)
      return written.map { heading[$0.range.upperBound...].allSatisfy { $0 == 0x20 } } ?? false
    }
    return false
  }

  private var isStartOfEntry: Bool {
    if case .heading(level: 1) = place.marker { return false }
    let text = place.text
    if text.isEmpty { return true }
    if text.utf8.contains(0x20) { return false }
    return begins("today", with: text) || begins("yesterday", with: text)
      || begins("tomorrow", with: text) || text.utf8.allSatisfy { $0 < 0x3A }
      || FieldKind.allCases.contains { begins($0.label, with: text) }
  }
}
