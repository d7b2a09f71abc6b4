/// Comments in the middle of notes, which nobody but the tool reads.
enum HTMLComment {
  /// The end of the comment that begins at `start`; nil where none does. One without an end reaches to
  /// the end of the bytes.
  static func end(ofCommentAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start + 4 <= bytes.count, bytes[start] == UInt8(ascii: "<"),
      bytes[start + 1] == UInt8(ascii: "!"), bytes[start + 2] == UInt8(ascii: "-"),
      bytes[start + 3] == UInt8(ascii: "-")
    else { return nil }
    var index = start + 4
    while index + 3 <= bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-"),
        bytes[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return bytes.count
  }
}
