import SourceText

/// The lines of a file, laid bare for as long as it is parsed.
struct Lines {
  let bytes: UnsafeBufferPointer<UInt8>
  private let starts: UnsafeBufferPointer<Int>

  /// - Parameter starts: those of a `SourceText`.
  init(of bytes: UnsafeBufferPointer<UInt8>, starts: UnsafeBufferPointer<Int>) {
    self.bytes = bytes
    self.starts = starts
  }

  var count: Int { starts.count }

  /// The bytes of line `number`, from 1, without its line ending.
  subscript(number: Int) -> Range<Int> {
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }
}
