import Journal
import SourceText

/// What kind of block an entry is, and which lines belong to it. Cheap to make.
struct EntryStyle {
  private enum Form: Equatable {
    case heading(level: Int)
    case item(indent: Int)
    case row
    case line
  }

  private let form: Form

  init(of event: Event, in source: SourceText) {
    self.init(line: source.line(at: event.range.lowerBound), in: source)
  }

  init(line number: Int, in source: SourceText) {
    let line = source.line(number)
    let bytes = source.bytes
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    switch start < line.upperBound ? bytes[start] : 0 {
    case UInt8(ascii: "#"): form = .heading(level: Self.headingLevel(line, in: source))
    case UInt8(ascii: "|"): form = .row
    case _ where Self.isMarker(at: start, in: bytes, upTo: line.upperBound):
      form = .item(indent: start - line.lowerBound)
    default: form = .line
    }
  }

  /// Whether a list item begins here: `-`, `*`, `+`, `1.` or `1)`, and a blank.
  private static func isMarker(at start: Int, in bytes: [UInt8], upTo end: Int) -> Bool {
    var place = start
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): place += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while place < end, place - start < 9, (0x30...0x39).contains(bytes[place]) { place += 1 }
      guard place < end, bytes[place] == UInt8(ascii: ".") || bytes[place] == UInt8(ascii: ")")
      else { return false }
      place += 1
    default: return false
    }
    return place == end || bytes[place] == 0x20 || bytes[place] == 0x09
  }

  /// The number of `#` at the start of a line; 0 where it is no heading.
  static func headingLevel(_ line: Range<Int>, in source: SourceText) -> Int {
    var end = line.lowerBound
    while end < line.upperBound, source.bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end - line.lowerBound
  }

  /// Blank lines stand before and after it.
  var standsApart: Bool {
    switch form {
    case .heading: true
    default: false
    }
  }

  var isRow: Bool { form == .row }

  var isItem: Bool { if case .item = form { true } else { false } }

  /// A paragraph, or a line of one.
  var isProse: Bool { form == .line }

  /// Whether an entry is of the same kind, on the same level.
  func isAlike(_ other: EntryStyle) -> Bool { form == other.form }

  /// The last line that belongs to the entry whose words end on `line`, blank lines at its end left out.
  ///
  /// - Parameter limit: lines that begin at or after this byte don't belong to it.
  func lastLine(from line: Int, before limit: Int = Int.max, in source: SourceText) -> Int {
    var last = line
    var next = line + 1
    while next <= source.lineCount, source.lineStarts[next - 1] < limit {
      let range = source.line(next)
      if !Self.isBlank(range, in: source) {
        let isContinued = next == last + 1 && continues(next, in: source)
        guard isContinued || owns(range, in: source) else { break }
        last = next
      }
      next += 1
    }
    return last
  }

  static func isBlank(_ line: Range<Int>, in source: SourceText) -> Bool {
    for index in line where source.bytes[index] != 0x20 && source.bytes[index] != 0x09 {
      return false
    }
    return true
  }

  /// Whether a line right below an item is a further one of its paragraph, though it isn't indented.
  private func continues(_ number: Int, in source: SourceText) -> Bool {
    guard isItem, EntryStyle(line: number, in: source).form == .line else { return false }
    let text = source.bytes[source.line(number)].drop { $0 == 0x20 || $0 == 0x09 }
    let opensBlock = ["<!--", "```", "~~~", ">", "---", "***", "___"].contains {
      text.starts(with: $0.utf8)
    }
    return !opensBlock
  }

  /// Whether a line that isn't blank, below the entry, still belongs to it.
  private func owns(_ line: Range<Int>, in source: SourceText) -> Bool {
    switch form {
    case .heading(let level):
      let marks = Self.headingLevel(line, in: source)
      return marks == 0 || marks > level
    case .item(let indent):
      var start = line.lowerBound
      while start < line.upperBound, source.bytes[start] == 0x20 || source.bytes[start] == 0x09 {
        start += 1
      }
      return start - line.lowerBound > indent
    case .row, .line:
      return false
    }
  }
}
