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
  /// In `before`: where the words begin, after marker and task box.
  let start: Int

  enum Marker: Equatable {
    case none
    case heading(level: Int)
    case item(indent: Int, hasBox: Bool)
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
    } else if place + 1 < before.count, before[place + 1] == 0x20,
      [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(before[place])
    {
      place += 2
      let box = before[place...].prefix(4)
      let hasBox =
        box.count == 4 && box.first == UInt8(ascii: "[") && Array(box)[2] == UInt8(ascii: "]")
      if hasBox { place += 4 }
      marker = .item(indent: indent, hasBox: hasBox)
    }
    skipBlanks(before)
    self.marker = marker
    start = place
  }

  /// What is written so far after marker and box.
  var words: ArraySlice<UInt8> { before[start...] }

  var text: String { String(decoding: words, as: UTF8.self) }

  /// Where in the text a place of `before` is.
  func offset(_ place: Int) -> Int { lineStart + place }

  /// In `before`: where the last run of characters without a blank begins.
  var lastWord: Int {
    var place = before.count
    while place > start, before[place - 1] != 0x20, before[place - 1] != 0x09 { place -= 1 }
    return place
  }
}
