/// Looks at line endings: LF, CR LF and CR.
enum LineEnd {
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// How many bytes the line ending has with which the bytes end; 0 where they end in none.
  static func count(atEndOf bytes: ArraySlice<UInt8>) -> Int {
    guard let last = bytes.last else { return 0 }
    if last == UInt8(ascii: "\r") { return 1 }
    guard last == UInt8(ascii: "\n") else { return 0 }
    return bytes.dropLast().last == UInt8(ascii: "\r") ? 2 : 1
  }

  /// How many bytes the line ending has with which the bytes begin; 0 where they begin with none.
  static func count(atStartOf bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    if first == UInt8(ascii: "\n") { return 1 }
    guard first == UInt8(ascii: "\r") else { return 0 }
    return bytes.dropFirst().first == UInt8(ascii: "\n") ? 2 : 1
  }

  /// Whether nothing but blanks stands before the first line ending, or the end.
  static func startsWithBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { return true }
      if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") { return false }
    }
    return true
  }

  /// The text with every line ending as LF.
  static func unified(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isAfterReturn = false
    for byte in bytes {
      let isReturn = byte == UInt8(ascii: "\r")
      if !(isAfterReturn && byte == UInt8(ascii: "\n")) {
        result.append(isReturn ? UInt8(ascii: "\n") : byte)
      }
      isAfterReturn = isReturn
    }
    return result
  }
}
