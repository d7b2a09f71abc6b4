/// Finds where lines begin.
enum LineTable {
  static func lineStarts(of bytes: [UInt8], from start: Int) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count / 24 + 8)
    starts.append(start)
    bytes.withUnsafeBytes { bytes in
      var index = start
      while true {
        index = skip(bytes, from: index)
        guard index < bytes.count else { return }
        let byte = bytes[index]
        index += 1
        if byte == UInt8(ascii: "\n") {
          starts.append(index)
        } else if byte == UInt8(ascii: "\r") {
          if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
          starts.append(index)
        }
      }
    }
    return starts
  }

  /// Steps over what is no line ending, eight bytes at a time.
  private static func skip(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highBits: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let feeds = word ^ (ones &* UInt64(UInt8(ascii: "\n")))
      let returns = word ^ (ones &* UInt64(UInt8(ascii: "\r")))
      // The high bit of each byte that is zero; above the first of them perhaps of others.
      let found = ((feeds &- ones) & ~feeds | (returns &- ones) & ~returns) & highBits
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n"),
      bytes[index] != UInt8(ascii: "\r")
    {
      index += 1
    }
    return index
  }
}
