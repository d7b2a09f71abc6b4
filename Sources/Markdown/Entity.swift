/// An entity or character reference in the bytes, and how much of a literal it produced.
struct Entity {
  /// From `&` to `;`, in bytes.
  let length: Int
  /// Bytes of the literal.
  let produced: Int

  /// - Returns: nil where the bytes are no reference, so that the `&` stands for itself.
  init?(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, literal: Literal, at index: Int
  ) {
    // The longest name has 31 letters.
    let limit = min(range.upperBound, range.lowerBound + 34)
    var end = range.lowerBound + 1
    while end < limit, Entity.isNameByte(bytes[end]) { end += 1 }
    guard end < limit, end > range.lowerBound + 1, bytes[end] == UInt8(ascii: ";") else {
      return nil
    }
    end += 1
    let isVerbatim = (range.lowerBound..<end).allSatisfy { place in
      let offset = index + place - range.lowerBound
      return offset < literal.count && literal[offset] == bytes[place]
    }
    // `&amp;` gives "&"; what looks like a reference and is none stands as it is.
    if isVerbatim, !Entity.isAmpersand(bytes, range.lowerBound..<end) { return nil }
    // A reference gives one or two characters: the right number is that after which the rest fits.
    var produced = Entity.characterLength(literal, at: index)
    let second = index + produced
    if !Entity.continues(literal, at: second, bytes, end, range.upperBound), second < literal.count
    {
      let two = produced + Entity.characterLength(literal, at: second)
      if Entity.continues(literal, at: index + two, bytes, end, range.upperBound) {
        produced = two
      }
    }
    self.length = end - range.lowerBound
    self.produced = produced
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  private static func isAmpersand(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    String(decoding: bytes[range], as: UTF8.self) == "&amp;"
  }

  private static func characterLength(_ literal: Literal, at index: Int) -> Int {
    guard index < literal.count else { return 0 }
    var length = 1
    while index + length < literal.count, literal[index + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  private static func continues(
    _ literal: Literal, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int
  ) -> Bool {
    if index >= literal.count { return true }
    guard place < end else { return false }
    return literal[index] == bytes[place] || bytes[place] == UInt8(ascii: "&")
      || bytes[place] == UInt8(ascii: "\\")
  }
}
