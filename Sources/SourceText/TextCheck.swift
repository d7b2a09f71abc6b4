/// Decides whether bytes are text that this program reads: UTF-8 without NUL, of a bearable size.
enum TextCheck {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  static func problem(in bytes: [UInt8]) -> SourceError.Problem? {
    if bytes.count > SourceText.maximumSize { return .tooLarge(size: bytes.count) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    return bytes.withUnsafeBytes { firstFault(in: $0) }
  }

  private static func firstFault(in bytes: UnsafeRawBufferPointer) -> SourceError.Problem? {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    let lowBits: UInt64 = 0x0101_0101_0101_0101
    var index = 0
    while index < bytes.count {
      // Eight bytes at a time while they are ASCII and none is NUL: most notes are nothing else.
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        guard word & highBits == 0, (word &- lowBits) & ~word & highBits == 0 else { break }
        index += 8
      }
      guard index < bytes.count else { break }
      let byte = bytes[index]
      if byte == 0 { return .nulByte(offset: index) }
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 { return .invalidUTF8(offset: index) }
      index += length
    }
    return nil
  }

  /// The length of the well-formed multi-byte sequence at `index` (Unicode 15, table 3-7), or 0.
  private static func sequenceLength(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    func continues(_ offset: Int) -> Bool { byte(offset) & 0xC0 == 0x80 }
    switch byte(0) {
    case 0xC2...0xDF:
      return continues(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> =
        switch byte(0) {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        default: 0x80...0xBF
        }
      return second.contains(byte(1)) && continues(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> =
        switch byte(0) {
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
      return second.contains(byte(1)) && continues(2) && continues(3) ? 4 : 0
    default:
      return 0
    }
  }
}
