import Journal
import SourceText

/// An entry taken apart, so that another can be written like it: with the same marks and separators, and
/// the date in the same form.
struct EntryPattern {
  private enum Piece: Equatable {
    case text(String)
    case date
    case weekday(isLong: Bool)
    case words
  }

  /// The number of the item that the entry is, in a numbered list.
  private(set) var number: Int?
  /// The line that gives the day to what stands below it; nil where the entry carries its own date.
  private var dayLine: [Piece]?
  /// The number of the item that stands under `dayLine`, in a numbered list.
  private var numberUnderDay: Int?
  /// Whether a blank line follows `dayLine`.
  private var isDayApart = false
  private var line: [Piece] = []
  private var row: EntryRow?
  private let form: DateForm

  init(of event: Event, in source: SourceText) {
    let bytes = source.bytes
    form =
      event.endDate == nil
      ? DateForm(of: event.date, in: bytes[event.dateRange]) ?? .iso : .iso
    let own = source.line(at: event.range.lowerBound)
    let dated = source.line(at: event.dateRange.lowerBound)
    var datedLine = source.line(dated)
    // "Nov 3,\n2026"
    if event.dateRange.upperBound > datedLine.upperBound {
      datedLine = datedLine.lowerBound..<event.dateRange.upperBound
    }
    if let row = EntryRow(of: event, line: dated, in: source) {
      self.row = row
      return
    }
    number = Self.number(ofItem: datedLine, bytes)
    let isHeading = bytes[datedLine].first == UInt8(ascii: "#")
    let prefix = datedLine.lowerBound..<event.dateRange.lowerBound
    let separator = EntrySeparator(
      after: event.dateRange.upperBound, upTo: datedLine.upperBound, in: bytes,
      open: bytes[prefix])
    let rest = separator.range.upperBound..<datedLine.upperBound
    let isBare = bytes[rest].allSatisfy { !Self.isWordByte($0) }
    if own > dated, isHeading || isBare {
      // A day with what happened on it below.
      dayLine = Self.withoutTrailingBlanks(
        Self.opening(prefix, bytes) + [.date] + Self.pieces(separator.bytes))
      isDayApart = EntryStyle.isBlank(source.line(dated + 1), in: source)
      let ownLine = source.line(own)
      numberUnderDay = Self.number(ofItem: ownLine, bytes)
      line =
        Self.opening(ownLine.lowerBound..<Self.afterMarker(ownLine, bytes), bytes) + [.words]
      return
    }
    let closing = Self.closingMarks(of: datedLine, isHeading: isHeading, bytes)
    if isHeading, let end = Self.wordsEnd(prefix, bytes) {
      // "## Interview with Dana (2026-11-03)"
      let marks = Self.afterMarker(datedLine, bytes)
      let after = Self.string(bytes[event.dateRange.upperBound..<datedLine.upperBound])
      line =
        [.text(Self.string(bytes[prefix.lowerBound..<marks])), .words]
        + Self.pieces(bytes[end..<prefix.upperBound]) + [.date, .text(after)]
      return
    }
    var between = Self.pieces(separator.bytes)
    if between.isEmpty { between = [.text(" ")] }
    line = Self.opening(prefix, bytes) + [.date] + between + [.words, .text(closing)]
  }

  /// Lines without their endings.
  ///
  /// - Parameters:
  ///   - form: nil for that of the pattern.
  ///   - isUnderDay: the line that gives the day is there already.
  func lines(_ day: CivilDate, _ words: String, form: DateForm? = nil, isUnderDay: Bool) -> [String]
  {
    let date = (form ?? self.form).text(day)
    if let row { return [row.text(date, words)] }
    func text(_ pieces: [Piece]) -> String {
      pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .date: date
        case .weekday(let isLong): isLong ? day.weekday.name : day.weekday.shortName
        case .words: words
        }
      }.joined()
    }
    var line = line
    // Each day counts its items anew.
    if let number = numberUnderDay {
      Self.renumber(&line, from: number, to: isUnderDay ? number + 1 : 1)
    }
    let own = text(line)
    guard let dayLine, !isUnderDay else { return [own] }
    return [text(dayLine)] + (isDayApart ? [""] : []) + [own]
  }

  /// Whether the entry takes its day from a line above it.
  var standsUnderDay: Bool { dayLine != nil }

  /// Whether the line under the day is one of prose, which a blank line keeps apart.
  var isProse: Bool { line.first == .words }

  // MARK: Parts

  /// What stands before the date: list marker, ticked box, emphasis.
  private static func opening(_ range: Range<Int>, _ bytes: [UInt8]) -> [Piece] {
    var text = withoutPictographs(bytes[range])
    for index in text.indices.dropLast(2)
    where text[index] == UInt8(ascii: "[") && text[index + 2] == UInt8(ascii: "]")
      && (TaskBoxMark.isOpen(text[index + 1])
        || text[index + 1] == UInt8(ascii: "-") || text[index + 1] == UInt8(ascii: "X"))
    {
      text[index + 1] = UInt8(ascii: "x")
    }
    return pieces(text)
  }

  /// One that an entry begins with says something of that entry.
  private static func withoutPictographs(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    var rest = bytes
    while let first = rest.first {
      let isVariation = rest.starts(with: [0xEF, 0xB8])
      if first >= 0xF0 || isVariation {
        rest = rest.dropFirst(isVariation ? 3 : 4)
        if rest.first == 0x20 { rest = rest.dropFirst() }
      } else {
        kept.append(first)
        rest = rest.dropFirst()
      }
    }
    return kept
  }

  /// The same with another number.
  func numbered(_ new: Int) -> EntryPattern {
    guard let number else { return self }
    var pattern = self
    if var dayLine = pattern.dayLine {
      Self.renumber(&dayLine, from: number, to: new)
      pattern.dayLine = dayLine
    } else {
      Self.renumber(&pattern.line, from: number, to: new)
    }
    return pattern
  }

  private static func renumber(_ pieces: inout [Piece], from number: Int, to new: Int) {
    guard case .text(let text)? = pieces.first,
      let place = text.utf8.firstIndex(where: { (0x30...0x39).contains($0) })
    else { return }
    pieces[0] = .text(text[..<place] + "\(new)" + text[place...].dropFirst("\(number)".count))
  }

  /// The number of the item that a line is; nil where it isn't one of a numbered list.
  private static func number(ofItem line: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let text = bytes[line].drop { $0 == 0x20 }
    let digits = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count < 9,
      rest.starts(with: [UInt8(ascii: "."), 0x20]) || rest.starts(with: [UInt8(ascii: ")"), 0x20])
    else { return nil }
    return Int(string(digits))
  }

  private static func withoutTrailingBlanks(_ pieces: [Piece]) -> [Piece] {
    var pieces = pieces
    if case .text(let text)? = pieces.last {
      var trimmed = text[...]
      while trimmed.last == " " { trimmed.removeLast() }
      pieces[pieces.count - 1] = .text(String(trimmed))
    }
    return pieces
  }

  /// Text with the weekdays in it taken out.
  private static func pieces(_ bytes: some Sequence<UInt8>) -> [Piece] {
    let bytes = Array(bytes)
    var pieces: [Piece] = []
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { pieces.append(.text(string(text))) }
      text = []
    }
    var index = 0
    while index < bytes.count {
      let word = bytes[index...].prefix { isLetter($0) }
      if word.isEmpty {
        text.append(bytes[index])
        index += 1
        continue
      }
      if word.count >= 3, Weekday(name: string(word)) != nil {
        flush()
        pieces.append(.weekday(isLong: word.count > 4))
      } else {
        text += word
      }
      index += word.count
    }
    flush()
    return pieces
  }

  /// After the marker of a list item or heading.
  static func afterMarker(_ line: Range<Int>, _ bytes: [UInt8]) -> Int {
    var place = line.lowerBound
    func skip(_ matches: (UInt8) -> Bool) {
      while place < line.upperBound, matches(bytes[place]) { place += 1 }
    }
    skip { $0 == 0x20 || $0 == 0x09 }
    let margin = place
    guard place < line.upperBound else { return margin }
    switch bytes[place] {
    case UInt8(ascii: "#"): skip { $0 == UInt8(ascii: "#") }
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): place += 1
    case 0x30...0x39:
      skip { (0x30...0x39).contains($0) }
      guard place < line.upperBound, bytes[place] == 0x2E || bytes[place] == 0x29 else {
        return margin
      }
      place += 1
    default: return margin
    }
    guard place < line.upperBound, bytes[place] == 0x20 || bytes[place] == 0x09 else {
      return margin
    }
    skip { $0 == 0x20 || $0 == 0x09 }
    if place + 3 < line.upperBound, bytes[place] == UInt8(ascii: "["),
      bytes[place + 2] == UInt8(ascii: "]"), bytes[place + 3] == 0x20
    {
      place += 4
    }
    return place
  }

  /// ` ##` after a heading; nothing else.
  private static func closingMarks(
    of line: Range<Int>, isHeading: Bool, _ bytes: [UInt8]
  ) -> String {
    guard isHeading else { return "" }
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > line.lowerBound, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < end, start > line.lowerBound, bytes[start - 1] == 0x20 else { return "" }
    return " " + string(bytes[start..<end])
  }

  /// Where the words of a heading that ends in its date end; nil where the date comes first.
  private static func wordsEnd(_ prefix: Range<Int>, _ bytes: [UInt8]) -> Int? {
    let marks = afterMarker(prefix, bytes)
    var end: Int?
    var index = marks
    while index < prefix.upperBound {
      let word = bytes[index..<prefix.upperBound].prefix { isWordByte($0) }
      if word.isEmpty {
        index += 1
        continue
      }
      let text = string(word)
      if text != "on", word.count < 3 || Weekday(name: text) == nil { end = index + word.count }
      index += word.count
    }
    return end
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }

  static func string(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
