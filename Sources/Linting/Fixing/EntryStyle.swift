import Journal
import SourceText

/// How an entry is written. Cheap to make: texts are built only for a new entry.
struct EntryStyle {
  private enum Form {
    case heading(level: Int, isDateLast: Bool)
    case item(marker: UInt8, indent: Int)
    case row(cells: Int)
    case line
  }

  private let form: Form
  private let hasColon: Bool

  init(of event: Event, in source: SourceText) {
    let line = source.line(source.line(at: event.range.lowerBound))
    let bytes = source.bytes
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    let afterDate = event.dateRange.upperBound
    hasColon = afterDate < bytes.count && bytes[afterDate] == UInt8(ascii: ":")
    switch start < line.upperBound ? bytes[start] : 0 {
    case UInt8(ascii: "#"):
      let isDateFirst = event.dateRange.lowerBound <= event.range.lowerBound + 4
      form = .heading(level: Self.headingLevel(line, in: source), isDateLast: !isDateFirst)
    case UInt8(ascii: "|"):
      let bars = bytes[line].count { $0 == UInt8(ascii: "|") }
      form = .row(cells: max(2, bars - 1))
    case let marker
    where marker == UInt8(ascii: "-") || marker == UInt8(ascii: "*")
      || marker == UInt8(ascii: "+"):
      form = .item(marker: marker, indent: start - line.lowerBound)
    default:
      form = .line
    }
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

  /// A new entry written like this one, without a line ending.
  func entry(_ day: CivilDate, _ words: String) -> String {
    switch form {
    case .heading(let level, let isDateLast):
      let marks = String(repeating: "#", count: level)
      return isDateLast ? "\(marks) \(words) (\(day))" : "\(marks) \(day) \(words)"
    case .item(let marker, let indent):
      let margin = String(repeating: " ", count: indent)
      let bullet = Character(Unicode.Scalar(marker))
      return "\(margin)\(bullet) \(day)\(hasColon ? ":" : "") \(words)"
    case .row(let cells):
      return "| \(day) | \(words) |" + String(repeating: "  |", count: cells - 2)
    case .line:
      return "\(day): \(words)"
    }
  }

  /// The last line that belongs to the entry whose words end on `line`, blank lines at its end left out.
  ///
  /// - Parameter limit: lines that begin at or after this byte don't belong to it.
  func lastLine(from line: Int, before limit: Int = Int.max, in source: SourceText) -> Int {
    var last = line
    var next = line + 1
    while next <= source.lineCount, source.lineStarts[next - 1] < limit {
      let range = source.line(next)
      if !Self.isBlank(range, in: source) {
        guard owns(range, in: source) else { break }
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

  /// Whether a line that isn't blank, below the entry, still belongs to it.
  private func owns(_ line: Range<Int>, in source: SourceText) -> Bool {
    switch form {
    case .heading(let level, _):
      let marks = Self.headingLevel(line, in: source)
      return marks == 0 || marks > level
    case .item(_, let indent):
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
