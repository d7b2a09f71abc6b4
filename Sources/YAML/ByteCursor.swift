/// Turns libyaml's positions, which count characters (Unicode scalars) from the start of its input,
/// into offsets in bytes. Asked in the order of the file, as libyaml reports them, all of them
/// together take one pass.
struct ByteCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isASCII: Bool
  private var character = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var union: UInt8 = 0
    for byte in bytes { union |= byte }
    isASCII = union < 0x80
  }

  mutating func offset(ofCharacter wanted: Int) -> Int {
    if isASCII { return min(wanted, bytes.count) }
    while character < wanted, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted, offset > 0 {
      offset -= 1
      while offset > 0, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
