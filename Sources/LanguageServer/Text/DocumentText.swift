/// The text of a document that the client edits, kept the same as the client's.
package struct DocumentText: Sendable {
  package private(set) var bytes: [UInt8]
  /// As in `LineMap`, but from the first byte on: the client counts a byte order mark as a character.
  private(set) var lineStarts: [Int]
  let encoding: PositionEncoding

  package init(_ text: String, _ encoding: PositionEncoding) {
    bytes = Array(text.utf8)
    lineStarts = [0]
    self.encoding = encoding
    lineStarts += Self.starts(in: bytes, after: 0, upTo: bytes.count)
  }

  package var map: LineMap { LineMap(bytes: bytes, lineStarts: lineStarts, encoding: encoding) }

  /// Where bytes were changed, and how many stand there now.
  package struct Change: Sendable, Equatable {
    package var range: Range<Int>
    package var count: Int
  }

  /// - Parameter range: as the text stands now; nil for all of it.
  @discardableResult
  package mutating func replace(_ range: TextRange?, with text: String) -> Change {
    let place = range.map { map.bytes(in: $0) } ?? 0..<bytes.count
    return replace(place, with: Array(text.utf8))
  }

  private mutating func replace(_ range: Range<Int>, with new: [UInt8]) -> Change {
    // The line before may end in a CR that now gets its LF, or loses it.
    var first = map.line(at: range.lowerBound)
    if first > 0, lineStarts[first] == range.lowerBound { first -= 1 }
    var next = first + 1
    while next < lineStarts.count, lineStarts[next] <= range.upperBound { next += 1 }

    bytes.replaceSubrange(range, with: new)
    let starts = Self.starts(
      in: bytes, after: lineStarts[first], upTo: range.lowerBound + new.count)
    let shift = new.count - range.count
    if shift != 0 {
      for index in next..<lineStarts.count { lineStarts[index] += shift }
    }
    lineStarts.replaceSubrange(first + 1..<next, with: starts)
    return Change(range: range, count: new.count)
  }

  /// Where lines begin after one place and up to another.
  private static func starts(in bytes: [UInt8], after start: Int, upTo end: Int) -> [Int] {
    var starts: [Int] = []
    var index = start
    while index < end {
      let byte = bytes[index]
      index += 1
      let isReturn = byte == UInt8(ascii: "\r")
      guard isReturn || byte == UInt8(ascii: "\n") else { continue }
      if isReturn, index < bytes.count, bytes[index] == UInt8(ascii: "\n") { continue }
      starts.append(index)
    }
    return starts
  }
}
