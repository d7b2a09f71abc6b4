/// The bytes of one file, checked to be text that the rest of the program can read.
///
/// A position is an offset in bytes from the start of the file, byte order mark included, everywhere
/// inside the program. It becomes a line and a column only where it is shown.
package struct SourceText: Sendable {
  /// The path as the user gave it, or as a walk from it spelled it. For messages.
  package let path: String
  /// The whole file, byte order mark included.
  package let bytes: [UInt8]
  /// Where the text begins: 3 after a byte order mark, else 0.
  package let start: Int
  /// Where each line begins. Lines end in LF, CR LF or CR, as CommonMark's do; a last line without
  /// an ending counts, and so does the empty one after a final line ending.
  package let lineStarts: [Int]

  /// The largest journal that is read, in bytes. libcmark 0.30 takes quadratic time on some inputs
  /// (CVE-2023-22484, CVE-2023-22486), so the size is bounded.
  package static let maximumSize = 8 << 20

  /// - Throws: `SourceError` where the bytes are not UTF-8 text of a bearable size.
  package init(path: String, bytes: [UInt8]) throws(SourceError) {
    if let problem = TextCheck.problem(in: bytes) {
      throw SourceError(path: path, problem: problem)
    }
    self.path = path
    self.bytes = bytes
    self.start = bytes.starts(with: TextCheck.byteOrderMark) ? TextCheck.byteOrderMark.count : 0
    self.lineStarts = LineTable.lineStarts(of: bytes, from: start)
  }
}

extension SourceText {
  /// How many lines there are; an empty file has one.
  package var lineCount: Int { lineStarts.count }

  /// The number, from 1, of the line that holds the byte at `offset`. The end of the file belongs to
  /// the last line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  package func position(at offset: Int) -> Position {
    let line = line(at: offset)
    return Position(line: line, column: max(0, offset - lineStarts[line - 1]) + 1)
  }

  /// The bytes of line `number`, from 1, with its line ending.
  package func fullLine(_ number: Int) -> Range<Int> {
    lineStarts[number - 1]..<(number < lineStarts.count ? lineStarts[number] : bytes.count)
  }

  /// The bytes of line `number`, from 1, without its line ending.
  package func line(_ number: Int) -> Range<Int> {
    let full = fullLine(number)
    var end = full.upperBound
    if end > full.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > full.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return full.lowerBound..<end
  }

  /// The text of a range whose ends lie between characters.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The line ending that new text in this file should have: that of its first line, else LF.
  package var lineEnding: String {
    guard lineStarts.count > 1 else { return "\n" }
    let end = line(1).upperBound
    return String(decoding: bytes[end..<lineStarts[1]], as: UTF8.self)
  }
}

/// A place as people and editors count it.
package struct Position: Hashable, Comparable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, in UTF-8 bytes; a byte order mark is not counted.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (a: Position, b: Position) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}
