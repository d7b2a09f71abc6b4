/// A word as it counts for finding names.
struct NameWord {
  enum Kind {
    /// "Mr", "Dr.".
    case title
    /// "J." in "J. Smith".
    case initial
    /// Written like a name, and no other word that the vocabulary knows.
    case name
    /// "van" in "Jan van der Berg".
    case particle
    /// "Ben's".
    case owner
    /// "CTO", and whatever else is all in upper case.
    case acronym
    case number
    /// Any other word.
    case other
  }

  var range: Range<Int>
  var kind: Kind
  /// Of the vocabulary; none of words that it doesn't know.
  var senses: Senses = []
  var isCapitalised = false
  /// "AJ", "MD": two capitals, which may be a name or a role.
  var isShort = false
  var isKnown = false
  /// Of the list of given names.
  var isGiven = false

  /// Titles in names, which tell nothing where they stand alone.
  private static let addresses: [StaticString] = [
    "sir", "dame", "lord", "lady", "sister", "father", "rev", "reverend", "capt", "captain",
  ]

  private static func isAddress(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    word.count <= 8 && addresses.contains { PlainText.equals(word, $0, in: text) }
  }

  /// Roles that are written in two capitals, as many names are.
  private static let roles: [StaticString] = [
    "md", "fd", "fc", "gm", "hm", "pm", "pi", "ea", "ed", "dm", "om", "qa",
  ]

  private static func isRole(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    word.count == 2 && roles.contains { PlainText.equals(word, $0, in: text) }
  }

  func has(_ senses: Senses) -> Bool { !self.senses.isDisjoint(with: senses) }

  /// - Parameter list: in lower case.
  func isOne(of list: [StaticString], in text: [UInt8]) -> Bool {
    list.contains { PlainText.equals(range, $0, in: text) }
  }

  /// The word at a place, behind blanks.
  ///
  /// - Returns: nil at the end of the range, and where no letter or digit stands.
  init?(at place: Int, in range: Range<Int>, of text: [UInt8], _ table: Table) {
    var start = place
    while start < range.upperBound, PlainText.isBlank(text[start]) { start += 1 }
    var spelling = Spelling()
    let end = spelling.read(start..<range.upperBound, of: text)
    guard end > start else { return nil }
    self.range = start..<end
    isCapitalised = spelling.opensUpper
    isShort = spelling.letters == 2 && spelling.lowers == 0
    if spelling.letters == 0 || PlainText.isDigit(text[start]) {
      kind = .number
      return
    }
    let known = table.word(spelling.hash)
    senses = known?.senses ?? []
    isKnown = known != nil
    isGiven = GivenNames.contains(spelling.hash)
    kind = .other
    if has(.title) || isCapitalised && NameWord.isAddress(start..<end, in: text) {
      kind = .title
      if end < range.upperBound, text[end] == UInt8(ascii: ".") { self.range = start..<end + 1 }
    } else if spelling.isOwner {
      kind = .owner
    } else if spelling.letters == 1, isCapitalised {
      let isDotted = end < range.upperBound && text[end] == UInt8(ascii: ".")
      if isDotted { self.range = start..<end + 1 }
      // "A colleague of hers", "I".
      if isDotted || !isKnown { kind = .initial }
    } else if isCapitalised, spelling.isShouted, !isGiven,
      spelling.letters > 2 || isKnown || NameWord.isRole(start..<end, in: text)
    {
      kind = .acronym
    } else if isCapitalised, !isKnown || isGiven || has(.nameWord), !spelling.isCamelCase {
      kind = .name
    } else if !isCapitalised, PersonName.isParticle(start..<end, in: text) {
      kind = .particle
    }
  }
}

/// What the letters of a word tell.
private struct Spelling {
  /// Of the word in lower case, without "'s".
  var hash = SpellingHash.seed
  var letters = 0
  var lowers = 0
  var opensUpper = false
  /// "CTO", "AEs".
  var isShouted: Bool { lowers <= 1 && letters - lowers > 1 }
  /// "HackerRank", which no "McLeod" is.
  var isCamelCase = false
  var isOwner = false

  /// Letters before a capital inside a word that is a name: "McLeod", "DeShawn".
  private static let longestPrefix = 3

  /// Reads the word with which a range begins, and returns where it ends.
  mutating func read(_ range: Range<Int>, of text: [UInt8]) -> Int {
    var place = range.lowerBound
    /// Letters since the start or the last hyphen or apostrophe.
    var run = 0
    while place < range.upperBound {
      guard let length = letter(at: place, in: range, of: text, run: run) else {
        guard let length = joint(at: place, in: range, of: text) else { break }
        if length == 1, text[place] == UInt8(ascii: "-") {
          hash = SpellingHash.adding(text[place], to: hash)
        } else if isPossessive(place + length, in: range, of: text) {
          isOwner = true
          return place + length + 1
        }
        place += length
        run = 0
        continue
      }
      place += length
      run += 1
    }
    return place
  }

  /// Folds a letter or digit, and returns its length in bytes.
  private mutating func letter(
    at place: Int, in range: Range<Int>, of text: [UInt8], run: Int
  ) -> Int? {
    let byte = text[place]
    if byte < 0x80 {
      if PlainText.isDigit(byte) {
        hash = SpellingHash.adding(byte, to: hash)
        return 1
      }
      guard PlainText.isLetter(byte) else { return nil }
      let lower = PlainText.lowercased(byte)
      count(isUpper: lower != byte, run: run)
      hash = SpellingHash.adding(lower, to: hash)
      return 1
    }
    // Signs, punctuation and pictographs are no letters.
    let length = byte >= 0xE0 ? 3 : 2
    guard byte >= 0xC3, byte != 0xE2, byte < 0xEF, place + length <= range.upperBound else {
      return nil
    }
    if length == 3 {
      // Most names in a script of three bytes a letter have no lower case.
      count(isUpper: run == 0, run: run)
      for offset in 0..<3 { hash = SpellingHash.adding(text[place + offset], to: hash) }
      return 3
    }
    let scalar = UInt32(byte & 0x1F) << 6 | UInt32(text[place + 1] & 0x3F)
    let lower = CaseFolding.lower(scalar)
    count(isUpper: lower != scalar, run: run)
    hash = SpellingHash.adding(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6), to: hash)
    hash = SpellingHash.adding(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F), to: hash)
    return 2
  }

  private mutating func count(isUpper: Bool, run: Int) {
    if letters == 0 { opensUpper = isUpper }
    letters += 1
    if !isUpper {
      lowers += 1
    } else if lowers > 0, run > Spelling.longestPrefix {
      isCamelCase = true
    }
  }

  /// The length of a hyphen or apostrophe between two letters.
  private func joint(at place: Int, in range: Range<Int>, of text: [UInt8]) -> Int? {
    guard letters > 0 else { return nil }
    let length: Int
    switch text[place] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): length = 1
    case 0xE2
    where place + 2 < range.upperBound && text[place + 1] == 0x80 && text[place + 2] == 0x99:
      length = 3
    default: return nil
    }
    let next = place + length
    guard next < range.upperBound, PlainText.isLetter(text[next]), text[next] != 0xE2 else {
      return nil
    }
    return length
  }

  private func isPossessive(_ place: Int, in range: Range<Int>, of text: [UInt8]) -> Bool {
    text[place] == UInt8(ascii: "s")
      && (place + 1 == range.upperBound || !PlainText.isLetter(text[place + 1]))
  }
}
