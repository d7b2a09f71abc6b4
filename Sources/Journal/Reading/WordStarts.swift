/// Where words begin.
enum WordStarts {
  /// Whether a letter with which a word of the range begins is as asked for, by its place. Any byte
  /// outside ASCII is asked of, and what follows it: it may be punctuation.
  @inline(__always)
  static func contains(
    in range: Range<Int>, of text: [UInt8], where isWanted: (Int) -> Bool
  ) -> Bool {
    text.withUnsafeBufferPointer { text in
      var place = range.lowerBound
      while place < range.upperBound {
        if isLetter(text[place]) {
          if isWanted(place) { return true }
          repeat { place += 1 } while place < range.upperBound && isLetter(text[place])
        } else {
          if text[place] >= 0x80, isWanted(place) { return true }
          place += 1
        }
      }
      return false
    }
  }

  @inline(__always)
  static func forEach(in range: Range<Int>, of text: [UInt8], _ body: (Int) -> Void) {
    _ = contains(in: range, of: text) {
      body($0)
      return false
    }
  }

  /// Of ASCII.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
