/// Cuts text into tokens and looks each up.
struct Tokenizer {
  /// An entry says what happened in its first words; more than this is not looked at.
  static let limit = 160

  private let lexicon: Lexicon.Tables
  private let text: UnsafeBufferPointer<UInt8>
  private var position: Int
  private let end: Int
  private var boundary = Boundary.sentence
  /// The word being read, in lower case.
  private let folded: UnsafeMutableBufferPointer<UInt8>
  private var foldedCount = 0
  private var hash = Lexicon.hashSeed

  /// - Parameter scratch: takes each word in lower case; longer ones are unknown.
  private init(
    lexicon: Lexicon.Tables, text: UnsafeBufferPointer<UInt8>, range: Range<Int>,
    scratch: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.lexicon = lexicon
    self.text = text
    position = range.lowerBound
    end = range.upperBound
    folded = scratch
  }

  /// Fills `tokens` and returns how many there are.
  static func fill(
    _ tokens: UnsafeMutableBufferPointer<Token>, from text: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>, lexicon: Lexicon.Tables
  ) -> Int {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 48) { scratch in
      var tokenizer = Tokenizer(lexicon: lexicon, text: text, range: range, scratch: scratch)
      return tokenizer.fill(tokens)
    }
  }

  private mutating func fill(_ tokens: UnsafeMutableBufferPointer<Token>) -> Int {
    var count = 0
    while count < tokens.count, let token = next(after: tokens, count) {
      (tokens.baseAddress! + count).initialize(to: token)
      count += 1
    }
    return count
  }

  private mutating func next(
    after tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Token? {
    while position < end {
      let byte = text[position]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return word()
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        return number()
      case UInt8(ascii: "."):
        if count == 0 || !isAbbreviation(tokens[count - 1]) { raise(.sentence) }
        position += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"):
        raise(.sentence)
        position += 1
      case UInt8(ascii: "\n"):
        position += 1
      case UInt8(ascii: ";"), UInt8(ascii: "|"):
        raise(.semicolon)
        position += 1
      case UInt8(ascii: ":"):
        raise(.colon)
        position += 1
      case UInt8(ascii: ","):
        raise(.comma)
        position += 1
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
        raise(.parenthesis)
        position += 1
      case UInt8(ascii: "-"):
        if position + 1 < end, text[position + 1] == UInt8(ascii: ">") { return symbol(2, "to") }
        raise(.dash)
        position += 1
      case UInt8(ascii: "="):
        if position + 1 < end, text[position + 1] == UInt8(ascii: ">") { return symbol(2, "to") }
        position += 1
      case UInt8(ascii: ">"): return symbol(1, "to")
      case UInt8(ascii: "&"), UInt8(ascii: "+"): return symbol(1, "and")
      case UInt8(ascii: "@"): return symbol(1, "at")
      case 0x80...:
        if let token = nonASCII() { return token }
      default:
        position += 1
      }
    }
    return nil
  }

  /// "Mr.", "Nov." and initials end no sentence.
  private func isAbbreviation(_ last: Token) -> Bool {
    Int(last.end) == position
      && (last.isIn(.title) || last.isIn(.month)
        || (last.end - last.start == 1 && !last.traits.contains(.number)))
  }

  private mutating func raise(_ to: Boundary) {
    boundary = max(boundary, to)
  }

  private mutating func begin() {
    foldedCount = 0
    hash = Lexicon.hashSeed
  }

  @inline(__always)
  private mutating func fold(_ byte: UInt8) {
    if foldedCount < folded.count {
      folded[foldedCount] = byte
      hash = Lexicon.hash(hash, adding: byte)
    }
    foldedCount += 1
  }

  private func lookup() -> Int32 {
    guard foldedCount <= folded.count else { return Lexicon.unknown }
    return lexicon.find(UnsafeBufferPointer(rebasing: folded[..<foldedCount]), hash: hash)
  }

  private mutating func token(from start: Int, to tokenEnd: Int, traits: Trait) -> Token {
    let id = lookup()
    var token = Token(start: Int32(start), end: Int32(tokenEnd), word: id, traits: traits)
    if id == Lexicon.unknown {
      token.traits.insert(.unknown)
    } else {
      let word = lexicon.words[Int(id)]
      token.classes = word.classes
      token.forms = word.forms
      if word.classes == ClassSet(), !traits.contains(.number) {
        // Only part of a compound or of a pattern.
        token.traits.insert(.unknown)
      }
      if token.isIn(.dateWord) { token.traits.insert(.date) }
    }
    token.boundary = boundary
    boundary = .none
    position = tokenEnd
    return token
  }

  private mutating func symbol(_ length: Int, _ meaning: StaticString) -> Token {
    begin()
    meaning.withUTF8Buffer { for byte in $0 { fold(byte) } }
    return token(from: position, to: position + length, traits: [])
  }

  // MARK: Words

  private mutating func word() -> Token {
    begin()
    let start = position
    var traits: Trait = []
    let first = text[start]
    if first < UInt8(ascii: "a") { traits.insert(.capitalised) }
    if start > 0, text[start - 1] == UInt8(ascii: "-"), boundary == .dash,
      start > 1, Tokenizer.isWordByte(text[start - 2])
    {
      // "thank-you": no dash but one word.
      boundary = .none
      traits.insert(.hyphenated)
    }
    var (at, isShouted) = foldASCII(from: start)
    while at < end {
      let byte = text[at]
      if Tokenizer.isASCIIWord(byte) {
        let rest = foldASCII(from: at)
        at = rest.end
        if !rest.isShouted { isShouted = false }
      } else if byte >= 0x80, let length = foldLetter(at: at) {
        at += length
      } else {
        break
      }
    }
    if isShouted, at - start > 1 { traits.insert(.shouted) }
    var wordEnd = at
    if let apostrophe = apostrophe(at: at), at + apostrophe < end {
      let after = at + apostrophe
      let tail = tailLength(at: after)
      if tail > 0 {
        // The whole may be a word: "didn't", "dm'd".
        let (keptCount, keptHash) = (foldedCount, hash)
        fold(UInt8(ascii: "'"))
        for i in after..<after + tail { fold(text[i] | 0x20) }
        if lookup() != Lexicon.unknown {
          wordEnd = after + tail
        } else {
          (foldedCount, hash) = (keptCount, keptHash)
          let letter = text[after] | 0x20
          if tail == 1, letter == UInt8(ascii: "s") {
            traits.insert(.possessive)
            let token = token(from: start, to: wordEnd, traits: traits)
            position = after + tail
            return token
          }
          // "'ll" and "'d" are words of their own; "'m", "'re", "'ve" say nothing.
          let token = token(from: start, to: wordEnd, traits: traits)
          if letter == UInt8(ascii: "l") || letter == UInt8(ascii: "d") {
            position = at
          } else {
            position = after + tail
          }
          return token
        }
      }
    }
    if wordEnd == at, wordEnd < end, text[wordEnd] == UInt8(ascii: "/"), at - start == 1,
      first | 0x20 == UInt8(ascii: "w")
    {
      // "w/ Dana".
      begin()
      for byte in "with".utf8 { fold(byte) }
      return token(from: start, to: wordEnd + 1, traits: [])
    }
    return token(from: start, to: wordEnd, traits: traits)
  }

  /// Folds the ASCII letters and digits from `start` on; none of them a small letter is shouting.
  private mutating func foldASCII(from start: Int) -> (end: Int, isShouted: Bool) {
    var at = start
    var (hash, count) = (hash, foldedCount)
    var isShouted = true
    while at < end, Tokenizer.isASCIIWord(text[at]) {
      let byte = text[at]
      // Digits have the bit already.
      if count < folded.count {
        folded[count] = byte | 0x20
        hash = Lexicon.hash(hash, adding: byte | 0x20)
      }
      if byte >= UInt8(ascii: "a") { isShouted = false }
      count += 1
      at += 1
    }
    (self.hash, foldedCount) = (hash, count)
    return (at, isShouted)
  }

  @inline(__always)
  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte >= 0x80
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// The length of an apostrophe, straight or curly.
  private func apostrophe(at: Int) -> Int? {
    guard at < end else { return nil }
    if text[at] == UInt8(ascii: "'") { return 1 }
    if text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80, text[at + 2] == 0x99 { return 3 }
    return nil
  }

  private func tailLength(at start: Int) -> Int {
    var at = start
    while at < end, at - start < 3 {
      let letter = text[at] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
      at += 1
    }
    return at - start
  }

  // MARK: Numbers and dates

  private mutating func number() -> Token {
    begin()
    let start = position
    var at = start
    var hasColon = false
    var separators = 0
    var letters = 0
    while at < end {
      let byte = text[at]
      if byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
        at += 1
      } else if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        letters += 1
        at += 1
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ","), at + 1 < end,
        text[at + 1] >= UInt8(ascii: "0"), text[at + 1] <= UInt8(ascii: "9")
      {
        if byte == UInt8(ascii: ":") { hasColon = true }
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") { separators += 1 }
        at += 1
      } else {
        break
      }
    }
    for i in start..<at {
      let byte = text[i]
      fold(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }
    var traits: Trait = .number
    let last = text[at - 1] | 0x20
    if letters == 2, last == UInt8(ascii: "m") {
      traits.insert(.time)
    } else if letters == 2,
      [UInt8(ascii: "t"), UInt8(ascii: "h"), UInt8(ascii: "d")].contains(last)
    {
      traits.insert(.date)
    } else if hasColon {
      traits.insert(.time)
    } else if separators > 0, letters == 0 {
      traits.insert(.date)
    }
    if start > 0, text[start - 1] == UInt8(ascii: "-"), boundary == .dash, start > 1,
      text[start - 2] != UInt8(ascii: " ")
    {
      boundary = .none
    }
    return token(from: start, to: at, traits: traits)
  }

  // MARK: Beyond ASCII

  /// A word, a sign that the vocabulary knows, or nil for punctuation.
  private mutating func nonASCII() -> Token? {
    let start = position
    let first = text[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard start + length <= end else {
      position = end
      return nil
    }
    if length == 3, first == 0xE2 {
      let second = text[start + 1]
      let third = text[start + 2]
      if second == 0x80 || second == 0x81 {
        // General punctuation: en dash, em dash, horizontal bar.
        if second == 0x80, third >= 0x92, third <= 0x95 { raise(.dash) }
        position += 3
        return nil
      }
      if second == 0x86 || second == 0x9E { return symbol(3, "to") }
      if second >= 0x87, second <= 0xAF { return sign(3) }
    }
    if length == 3, first == 0xEF {
      // Variation selectors and the like.
      position += 3
      return nil
    }
    if length == 4, first == 0xF0, text[start + 1] == 0x9F { return sign(4) }
    if Tokenizer.standsAlone(first, text[start + 1 < end ? start + 1 : start]) {
      begin()
      for i in start..<start + length { fold(text[i]) }
      return token(from: start, to: start + length, traits: [])
    }
    if length == 1 || (first == 0xC2 && !(text[start + 1] == 0xAA || text[start + 1] == 0xBA)) {
      position += length
      return nil
    }
    return word()
  }

  /// An emoji: a word where the vocabulary knows it, else nothing.
  private mutating func sign(_ length: Int) -> Token? {
    begin()
    for i in position..<position + length { fold(text[i]) }
    guard lookup() != Lexicon.unknown else {
      position += length
      return nil
    }
    return token(from: position, to: position + length, traits: .sign)
  }

  /// Scripts written without spaces: each character is a token, so that a phrase is found within.
  private static func standsAlone(_ first: UInt8, _ second: UInt8) -> Bool {
    (first == 0xE3 && second >= 0x81) || (first >= 0xE4 && first <= 0xE9)
      || (first == 0xF0 && second >= 0xA0)
  }

  /// Folds the letter at `at` to lower case, and returns its length; nil where it's no letter.
  private mutating func foldLetter(at: Int) -> Int? {
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
