import SourceText

/// Words that were probably meant to tell an event, and can't be read because a letter is wrong.
enum Misspelling {
  /// Whether one of the first two words is a slip or two from one that always tells an event.
  ///
  /// Asked for words that tell none. Forms of such a word ("interviewer") are no slips, nor are words
  /// that begin with another letter.
  static func isLikely(in text: [UInt8], _ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      for _ in 0..<2 {
        while index < range.upperBound, letter(text[index]) == nil { index += 1 }
        let start = index
        while index < range.upperBound, letter(text[index]) != nil || text[index] == hyphen {
          index += 1
        }
        if index - start >= shortest, index - start <= longest, isSlip(text, start..<index) {
          return true
        }
      }
      return false
    }
  }

  private static func isSlip(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    guard let first = letter(text[word.lowerBound]) else { return false }
    // Nearly every word ends here, and nothing has been built for it.
    for meant in words where meant[0] == first && abs(meant.count - word.count) <= 3 {
      let written = text[word].compactMap(letter)
      if written.starts(with: meant) || meant.starts(with: written) { continue }
      let limit = meant == interview ? 2 : 1
      if NearMiss.distance(written, meant, atMost: limit) != nil { return true }
    }
    return false
  }

  /// In lower case; nil for what is no letter of English.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let shortest = 6
  private static let longest = 14
  private static let interview = Array("interview".utf8)
  /// Long words, so that no other word is near them: one slip, and two for the one that is far from all
  /// others ("followed" and "reflection" are two away). Hyphens are left out.
  private static let words = [
    "interview", "thankyou", "followup", "voicemail", "rejection", "assessment", "timeframe",
  ].map { Array($0.utf8) }
}
