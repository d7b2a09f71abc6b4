package import SourceText

/// Converts between places as the protocol counts them and offsets in bytes.
package struct LineMap: Sendable {
  let bytes: [UInt8]
  /// Where each line begins. Lines end in LF, CR LF or CR, as in `SourceText`.
  let lineStarts: [Int]
  let encoding: PositionEncoding

  package init(_ source: SourceText, _ encoding: PositionEncoding) {
    bytes = source.bytes
    lineStarts = source.lineStarts
    self.encoding = encoding
  }

  init(bytes: [UInt8], lineStarts: [Int], encoding: PositionEncoding) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    self.encoding = encoding
  }

  /// The number of the line, from 0, that holds the byte at `offset`.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its ending.
  func content(ofLine line: Int) -> Range<Int> {
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if line + 1 < lineStarts.count, end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// A place inside a line ending is the end of its line.
  package func position(at offset: Int) -> TextPosition {
    let line = line(at: offset)
    let content = content(ofLine: line)
    let end = min(max(offset, content.lowerBound), content.upperBound)
    return TextPosition(line: line, character: encoding.count(bytes[content.lowerBound..<end]))
  }

  package func range(_ range: Range<Int>) -> TextRange {
    TextRange(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// A line beyond the last is the end of the text, a character beyond the end of its line that end, and
  /// one in the middle of a character (half a surrogate pair) its beginning.
  package func offset(of position: TextPosition) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    let content = content(ofLine: position.line)
    switch encoding {
    case .utf8:
      guard position.character < content.count else { return content.upperBound }
      var offset = content.lowerBound + position.character
      while offset > content.lowerBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    case .utf16:
      var units = 0
      var offset = content.lowerBound
      while offset < content.upperBound, units < position.character {
        let byte = bytes[offset]
        let width = byte >= 0xF0 ? 2 : 1
        if units + width > position.character { break }
        units += width
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
      return min(offset, content.upperBound)
    }
  }

  /// The bytes between two places, whichever comes first.
  package func bytes(in range: TextRange) -> Range<Int> {
    let start = offset(of: range.start)
    let end = offset(of: range.end)
    return min(start, end)..<max(start, end)
  }
}
