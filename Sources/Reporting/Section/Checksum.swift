/// CRC-32 as zlib, gzip and PNG have it (reflected polynomial 0xEDB88320), of text whatever its line
/// endings: each of CR LF and CR counts as LF, so that git's conversion of line endings is no edit.
struct Checksum: Equatable {
  let value: UInt32

  init(of bytes: some Sequence<UInt8>) {
    var register: UInt32 = 0xFFFF_FFFF
    func add(_ byte: UInt8) {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    var isAfterReturn = false
    for byte in bytes {
      if byte == UInt8(ascii: "\n"), isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = byte == UInt8(ascii: "\r")
      add(isAfterReturn ? UInt8(ascii: "\n") : byte)
    }
    value = ~register
  }

  /// Eight lower-case hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
