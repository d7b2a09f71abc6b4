/// Letters and signs beyond ASCII.
extension Tokenizer {
  /// A word, a sign that the vocabulary knows, or nil for punctuation.
  mutating func nonASCII() {
    let start = position
    let first = text[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard start + length <= end else {
      position = end
      return
    }
    if length == 3, first == 0xE2 {
      let second = text[start + 1]
      let third = text[start + 2]
      if second == 0x80 || second == 0x81 {
        // General punctuation: en dash, em dash, horizontal bar.
        if second == 0x80, third >= 0x92, third <= 0x95 { raise(.dash) }
        if second == 0x80, third == 0x9C || third == 0x9D { raise(.quote) }
        position += 3
        return
      }
      if second == 0x86 || second == 0x9E { return symbol(3, "to") }
      if second >= 0x87, second <= 0xAF { return sign(3) }
    }
    if length == 3, first == 0xEF {
      // Variation selectors and the like.
      position += 3
      return
    }
    if length == 4, first == 0xF0, text[start + 1] == 0x9F { return sign(4) }
    if Tokenizer.standsAlone(first, text[start + 1 < end ? start + 1 : start]) {
      begin()
      for i in start..<start + length { fold(text[i]) }
      return add(from: start, to: start + length, traits: [])
    }
    if length == 1 || (first == 0xC2 && !(text[start + 1] == 0xAA || text[start + 1] == 0xBA)) {
      position += length
      return
    }
    word()
  }

  /// An emoji: a word where the vocabulary knows it, else nothing.
  mutating func sign(_ length: Int) {
    begin()
    for i in position..<position + length { fold(text[i]) }
    guard lookup() != nil else {
      position += length
      return
    }
    add(from: position, to: position + length, traits: [])
  }

  /// Scripts written without spaces: each character is a token, so that a phrase is found within.
  static func standsAlone(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0xE3 && second >= 0x81) || (first >= 0xE4 && first <= 0xE9)
      || (first == 0xF0 && second >= 0xA0)
  }

  /// Folds the letter at `at` to lower case, and returns its length; nil where it's no letter.
  mutating func foldLetter(at: Int) -> Int? {
    let first = text[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC3 ? 2 : 0
    guard length > 0, at + length <= end else { return nil }
    if length == 2 {
      let scalar = CaseFolding.lower(UInt32(first & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F))
      fold(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      fold(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
      return 2
    }
    if first == 0xE2 || first == 0xEF || Tokenizer.standsAlone(first, text[at + 1]) { return nil }
    if first == 0xF0, text[at + 1] == 0x9F { return nil }
    for i in at..<at + length { fold(text[i]) }
    return length
  }
}
