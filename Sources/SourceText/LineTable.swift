/// Finds where lines begin.
enum LineTable {
  static func lineStarts(of bytes: [UInt8], from start: Int) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count / 24 + 8)
    starts.append(start)
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
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
}
