import SourceText

/// The line that a finding is about, with a row of carets under the words meant.
struct SourceExcerpt {
  let line: Int
  /// One line, harmless to show, of at most `longest` columns: of a longer one the part around the
  /// place, with `…` where it is cut.
  let text: ArraySlice<UInt8>
  /// Columns of the terminal before the carets.
  let indent: Int
  /// At least one.
  let carets: Int

  /// Columns of the terminal; with the line's number in front it fits one of 104.
  static let longest = 96
  /// Columns shown before the place, where the line has to be cut there.
  private static let before = 24
  private static let tabWidth = 4
  /// More bytes than this from the place nothing is shown, however narrow the characters.
  private static let reach = 1024

  /// - Parameter line: that on which the range begins.
  init(_ source: SourceText, _ range: Range<Int>, line: Int) {
    self.line = line
    let whole = source.line(line)
    let place = min(max(range.lowerBound, whole.lowerBound), whole.upperBound)
    let end = min(max(range.upperBound, place), whole.upperBound)
    let near = Self.window(whole, around: place, in: source.bytes)
    let isPlain = near == whole && Self.isPlain(source.bytes[whole])
    if isPlain, whole.count <= Self.longest {
      // Nearly always: every byte is a column, and all of them fit.
      text = source.bytes[whole]
      indent = place - whole.lowerBound
      carets = max(1, end - place)
      return
    }
    if isPlain {
      (text, indent, carets) = Self.cut(source.bytes[whole], marked: place..<end)
      return
    }
    if whole.count <= Self.longest, HarmlessText.isHarmless(source.string(whole)) {
      // No character is wider than it has bytes.
      text = source.bytes[whole]
      indent = DisplayWidth.of(source.string(whole.lowerBound..<place))
      carets = max(1, DisplayWidth.of(source.string(place..<end)))
      return
    }
    let before = Array(source.string(near.lowerBound..<place))
    let marked = Array(source.string(place..<max(place, min(end, near.upperBound))))
    let after = Array(source.string(max(place, min(end, near.upperBound))..<near.upperBound))
    var row = Row()
    row.append(before + marked + after)
    let isWhole = near == whole && row.width <= Self.longest
    var first = 0
    if !isWhole {
      let rest = Self.width(of: marked) + Self.width(of: after)
      first = Self.start(
        in: before, room: max(Self.before, Self.longest - 1 - rest))
    }
    let isCutBefore = first > 0 || near.lowerBound > whole.lowerBound
    row = Row()
    if isCutBefore { row.append(["…"]) }
    row.append(before[first...])
    indent = row.width
    var uncut = row
    uncut.append(marked + after)
    let endsHere = near.upperBound == whole.upperBound && uncut.width <= Self.longest
    let room = endsHere ? Int.max : Self.longest - 1
    let isMarkedWhole = row.append(marked, upTo: room)
    carets = max(1, row.width - indent)
    let isAfterWhole = isMarkedWhole && row.append(after, upTo: room)
    if !isAfterWhole || near.upperBound < whole.upperBound { row.append(["…"]) }
    text = Array(row.text.utf8)[...]
  }

  /// A line that doesn't fit, of plain bytes: the same as character by character, where each is a
  /// column.
  private static func cut(
    _ whole: ArraySlice<UInt8>, marked: Range<Int>
  ) -> (text: ArraySlice<UInt8>, indent: Int, carets: Int) {
    let rest = whole.endIndex - marked.lowerBound
    let room = max(before, longest - 1 - rest)
    let first = max(whole.startIndex, marked.lowerBound - room)
    let isCutBefore = first > whole.startIndex
    let indent = marked.lowerBound - first + (isCutBefore ? 1 : 0)
    let endsHere = indent + rest <= longest
    let last = endsHere ? whole.endIndex : marked.lowerBound + longest - 1 - indent
    let cut = Array("…".utf8)
    return (
      (isCutBefore ? cut : []) + whole[first..<last] + (endsHere ? [] : cut), indent,
      max(1, min(marked.upperBound, last) - marked.lowerBound)
    )
  }

  /// Whether every byte is a character that stands for itself.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  /// The part of a line near the place, cut between code points: no line is too long to show.
  private static func window(
    _ line: Range<Int>, around place: Int, in bytes: [UInt8]
  ) -> Range<Int> {
    var start = max(line.lowerBound, place - reach)
    while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = min(line.upperBound, place + reach)
    while end < line.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private static func width(of characters: [Character]) -> Int {
    var row = Row()
    row.append(characters)
    return row.width
  }

  /// The first of the last characters that take at most `room` columns.
  private static func start(in characters: [Character], room: Int) -> Int {
    var used = 0
    for index in characters.indices.reversed() {
      used += Row.width(of: characters[index], at: 0)
      if used > room { return index + 1 }
    }
    return 0
  }

  /// Text as a terminal shows it.
  private struct Row {
    var text = ""
    /// In columns.
    var width = 0

    mutating func append(_ characters: some Sequence<Character>) {
      append(characters, upTo: .max)
    }

    /// - Returns: whether all of them found room.
    @discardableResult
    mutating func append(_ characters: some Sequence<Character>, upTo room: Int) -> Bool {
      for character in characters {
        if let byte = character.utf8.first, byte >= 0x20, byte < 0x7F, character.utf8.count == 1 {
          if width >= room { return false }
          text.append(character)
          width += 1
          continue
        }
        let columns = Self.width(of: character, at: width)
        if columns > room - width { return false }
        text +=
          character == "\t"
          ? String(repeating: " ", count: columns) : HarmlessText.line(String(character))
        width += columns
      }
      return true
    }

    static func width(of character: Character, at column: Int) -> Int {
      character == "\t"
        ? tabWidth - column % tabWidth : DisplayWidth.of(HarmlessText.line(String(character)))
    }
  }
}
