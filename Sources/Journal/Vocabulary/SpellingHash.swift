/// The hash by which words are found: a polynomial of their bytes, so that the hash of joined words
/// follows from those of the parts.
package enum SpellingHash {
  package static let seed: UInt32 = 0x811C_9DC5
  static let factor: UInt32 = 0x5BD1_E995
  /// Longer words are not looked up.
  static let longest = 47

  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    hash &* factor &+ UInt32(byte)
  }

  /// The factor of a byte with n bytes after it.
  private static let powers: [UInt32] = {
    var powers: [UInt32] = [1]
    for _ in 0...longest * 2 { powers.append(powers[powers.count - 1] &* factor) }
    return powers
  }()

  /// The hash of a word, a hyphen, and another word of `length` bytes.
  @inline(__always)
  static func joining(_ first: UInt32, _ second: UInt32, length: Int) -> UInt32 {
    let tail = second &- seed &* powers[length]
    return adding(UInt8(ascii: "-"), to: first) &* powers[length] &+ tail
  }

  /// Of each of several words in lower case.
  static func all(_ words: String...) -> [UInt32] { words.map { of($0.utf8) } }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// Two neighbours, or an affix of a word, as one key of the table.
  @inline(__always)
  package static func pair(_ a: UInt16, _ b: UInt16) -> UInt32 {
    let mixed = (UInt32(a) << 16 | UInt32(b)) &* 0x9E37_79B1
    return mixed ^ (mixed >> 15) | 1
  }

  package enum Affix: UInt32 { case prefix = 0x5052_4546, suffix = 0x5355_4646 }

  package static func affix(_ kind: Affix, _ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = kind.rawValue
    for byte in bytes { hash = adding(byte, to: hash) }
    return (hash ^ (hash >> 13)) &* 0x85EB_CA6B | 1
  }
}
