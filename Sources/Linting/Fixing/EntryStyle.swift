import Journal
import SourceText

/// How an entry is written.
struct EntryStyle {
  private enum Form {
    /// The text before the date: "## ".
    case heading(String, level: Int, dateLast: Bool)
    case item(String, indent: Int)
    case row(cells: Int)
    case line
  }

  private let form: Form
  private let separator: String

  init(of event: Event, in source: SourceText) {
    let line = source.line(source.line(at: event.range.lowerBound))
    let bytes = source.bytes[line]
    let indent = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let rest = bytes.dropFirst(indent)
    let isDateFirst = event.dateRange.lowerBound <= event.range.lowerBound + 4
    let after = source.bytes[min(event.dateRange.upperBound, source.bytes.count)...].first
    separator = after == UInt8(ascii: ":") ? ": " : " "
    switch rest.first {
    case UInt8(ascii: "#"):
      let level = rest.prefix { $0 == UInt8(ascii: "#") }.count
      form = .heading(
        String(repeating: "#", count: level) + " ", level: level, dateLast: !isDateFirst)
    case UInt8(ascii: "|"):
      form = .row(cells: max(2, rest.count { $0 == UInt8(ascii: "|") } - 1))
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      let marker = String(decoding: rest.prefix(1), as: UTF8.self)
      let margin = String(decoding: bytes.prefix(indent), as: UTF8.self)
      form = .item("\(margin)\(marker) ", indent: indent)
    default:
      form = .line
    }
  }

  /// Blank lines stand before and after it.
  var standsApart: Bool {
    switch form {
    case .heading: true
    default: false
    }
  }

  func entry(_ day: CivilDate, _ words: String) -> String {
    switch form {
    case .heading(let marker, _, let dateLast):
      dateLast ? "\(marker)\(words) (\(day))" : "\(marker)\(day) \(words)"
    case .item(let marker, _): "\(marker)\(day)\(separator)\(words)"
    case .row(let cells): "| \(day) | \(words) |" + String(repeating: "  |", count: cells - 2)
    case .line: "\(day): \(words)"
    }
  }

  /// The last line that belongs to the entry whose words end on `line`, blank lines at its end left out.
  func lastLine(from line: Int, in source: SourceText) -> Int {
    var last = line
    var next = line + 1
    while next <= source.lineCount {
      let range = source.line(next)
      let isBlank = source.bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if !isBlank {
        guard owns(range, in: source) else { break }
        last = next
      }
      next += 1
    }
    return last
  }

  /// Whether a line that isn't blank, below the entry, still belongs to it.
  private func owns(_ line: Range<Int>, in source: SourceText) -> Bool {
    let bytes = source.bytes[line]
    switch form {
    case .heading(_, let level, _):
      let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
      return marks == 0 || marks > level
    case .item(_, let indent):
      return bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count > indent
    case .row, .line:
      return false
    }
  }
}
