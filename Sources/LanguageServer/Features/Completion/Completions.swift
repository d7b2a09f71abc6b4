import FollowUp
import Journal
import Linting
import Markdown
import Reporting
import SourceText
import Workspace

/// Works out what may be written at a place of a journal.
struct Completions {
  let read: ReadDocument
  let offset: Int
  let place: CompletionPlace
  /// Nobody has asked: a blank or the like was typed.
  let isTriggered: Bool

  init(_ read: ReadDocument, at position: TextPosition, isTriggered: Bool = false) {
    self.read = read
    self.isTriggered = isTriggered
    offset = read.map.offset(of: position)
    place = CompletionPlace(read, at: offset)
  }

  var today: CivilDate { read.today }

  var list: CompletionList {
    if isInFrontMatter { return CompletionList(items: frontMatter) }
    if let comment = commentStart { return CompletionList(items: directives(from: comment)) }
    let list = listInNotes
    return list.items.isEmpty || isInNotes ? list : CompletionList(items: [])
  }

  /// Whether the line is one of the writer's own: not of code, a quotation or HTML.
  private var isInNotes: Bool {
    var bytes = read.source.bytes
    // An empty item has no text to be found by.
    bytes.insert(UInt8(ascii: "x"), at: offset)
    guard let source = try? SourceText(path: "", bytes: bytes),
      let tree = try? MarkdownTree(parsing: source, from: read.interview.frontMatter.upperBound)
    else { return false }
    let line = source.line(at: offset)
    return tree.lines.contains { $0.number == line }
  }

  private var listInNotes: CompletionList {
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
    if isUnderDay {
      // What is planned is for another day.
      guard place.hasBox else { return CompletionList(items: fields + afterDate(0)) }
      return CompletionList(items: dates + afterDate(0), isIncomplete: true)
    }
    if place.marker != .none, isStartOfEntry {
      return CompletionList(items: fields + dates, isIncomplete: true)
    }
    if place.marker == .none, isStartOfDate { return CompletionList(items: dates) }
    if case let fields = fields, !fields.isEmpty { return CompletionList(items: fields) }
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
    switch place.marker {
    case .item: break
    case .none where !place.words.isEmpty || !isTriggered: break
    default: return false
    }
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

  /// Whether a plain line begins like a date, or in bold.
  private var isStartOfDate: Bool {
    let isPlain = !place.words.isEmpty && place.words.allSatisfy { (0x2D...0x39).contains($0) }
    return isPlain || place.isEmphasized && place.words.isEmpty
  }

  private var isStartOfEntry: Bool {
    if case .heading(level: 1) = place.marker { return false }
    let text = place.text
    if text.isEmpty { return true }
    if !dates.isEmpty { return true }
    if text.utf8.contains(0x20) { return false }
    return text.utf8.allSatisfy { $0 < 0x3A }
      || FieldKind.allCases.contains { begins($0.label, with: text) }
  }
}
