/// Finds the name at the start of a value: "Luis from now on", "yes, Dana (she asked for it)".
package enum PersonName {
  private static let particles: [StaticString] = [
    "de", "da", "del", "della", "di", "du", "van", "von", "der", "den", "la", "le", "bin", "ibn",
    "al", "el", "ter", "zu",
  ]

  /// The words of the range from its start that make a name; the whole range where it starts with
  /// none, as "the recruiter".
  static func leading(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    // "still Sunniva", "yes, with Cody": a few words may stand before the name.
    for _ in 0..<3 {
      guard start < range.upperBound, !isCapitalised(text[start]),
        let blank = text[start..<range.upperBound].firstIndex(where: PlainText.isBlank)
      else { break }
      start = PlainText.trim(blank..<range.upperBound, in: text).lowerBound
    }
    if start == range.upperBound || !isCapitalised(text[start]) { return range }
    var end = start
    var place = start
    while place < range.upperBound {
      var wordEnd = place
      while wordEnd < range.upperBound, isNameByte(text[wordEnd]) { wordEnd += 1 }
      let word = place..<wordEnd
      guard !word.isEmpty else { break }
      if isCapitalised(text[place]) {
        end = wordEnd
      } else if !(end > start && isParticle(word, in: text)) {
        break
      }
      place = wordEnd
      guard place < range.upperBound, PlainText.isBlank(text[place]) else { break }
      while place < range.upperBound, PlainText.isBlank(text[place]) { place += 1 }
    }
    return end > start ? start..<end : range
  }

  /// Whether a word is a small one of names: "van" in "Jan van der Berg".
  static func isParticle(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    word.count <= 5 && particles.contains { PlainText.equals(word, $0, in: text) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    PlainText.isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "-")
  }

  /// Letters outside ASCII count: most names that begin with one are capitalised. Pictographs (🎉, ✅)
  /// are no letters.
  private static func isCapitalised(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte < 0xF0 && byte != 0xE2
      || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
  }
}
