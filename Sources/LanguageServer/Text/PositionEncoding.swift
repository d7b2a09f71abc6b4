/// In which units a character's place in its line is counted.
package enum PositionEncoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"

  /// How many units a run of UTF-8 has.
  func count(_ bytes: some Sequence<UInt8>) -> Int {
    var count = 0
    switch self {
    case .utf8: for _ in bytes { count += 1 }
    case .utf16:
      for byte in bytes {
        if byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
      }
    }
    return count
  }
}
