import Journal
import SourceText

/// Where in a line something is being written.
struct CompletionPlace {
  /// The line up to the cursor.
  let before: [UInt8]
  /// Where the line begins in the text.
  let lineStart: Int
  /// Of the list item or heading that the line is; none for a plain line.
  let marker: Marker
  /// Marks of emphasis or a link stand before the words.
  let isEmphasized: Bool
  /// In `before`: where the words begin, after marker and task box.
  let start: Int

  enum Marker: Equatable {
    case none
    case heading(level: Int)
    case item(indent: Int, hasBox: Bool)
    case row
  }

  init(_ read: ReadDocument, at offset: Int) {
    let line = read.map.content(ofLine: read.map.line(at: offset))
    lineStart = line.lowerBound
    before = Array(read.source.bytes[line.lowerBound..<max(line.lowerBound, offset)])
    var place = 0
    func skipBlanks(_ bytes: [UInt8]) {
      while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }
    skipBlanks(before)
    let indent = place
    var marker = Marker.none
    if place < before.count, before[place] == UInt8(ascii: "#") {
      while place < before.count, before[place] == UInt8(ascii: "#") { place += 1 }
      if place < before.count, before[place] == 0x20 { marker = .heading(level: place - indent) }
    } else if place < before.count, before[place] == UInt8(ascii: "|") {
      place += 1
      marker = .row
    } else if case let end = Self.endOfBullet(before[place...]), end > place {
      place = end
      let box = before[place...].prefix(4)
      let hasBox =
        box.count == 4 && box.first == UInt8(ascii: "[") && Array(box)[2] == UInt8(ascii: "]")
      if hasBox { place += 4 }
      marker = .item(indent: indent, hasBox: hasBox)
    }
    skipBlanks(before)
    // "**2026-11-03**", "[[2026-11-03]]"
    let opening = place
    while place < before.count, "*_[".utf8.contains(before[place]) { place += 1 }
    isEmphasized = place > opening
    self.marker = marker
    start = place
  }

  /// After `- `, `* `, `+ `, `1. ` or `1) `; where the text begins where it is none of them.
  private static func endOfBullet(_ text: ArraySlice<UInt8>) -> Int {
    let digits = text.prefix { (0x30...0x39).contains($0) }
    let rest = text.dropFirst(digits.count)
    let marks = digits.isEmpty ? "-*+" : ".)"
    guard let mark = rest.first, marks.utf8.contains(mark), digits.count < 9,
      rest.dropFirst().first == 0x20
    else { return text.startIndex }
    return rest.startIndex + 2
  }

  /// What is written so far after marker and box.
  var words: ArraySlice<UInt8> { before[start...] }

  var text: String { String(decoding: words, as: UTF8.self) }

  /// Whether the line is a task.
  var hasBox: Bool {
    if case .item(_, hasBox: true) = marker { true } else { false }
  }

  /// Where in the text a place of `before` is.
  func offset(_ place: Int) -> Int { lineStart + place }

  /// In `before`: where the last run of characters without a blank begins.
  var lastWord: Int {
    var place = before.count
    while place > start, before[place - 1] != 0x20, before[place - 1] != 0x09 { place -= 1 }
    return place
  }
}
