/// Cuts text into words and marks, and looks each up.
package struct Tokenizer {
  /// An entry says what happened in its first words; more than this is not looked at.
  package static let limit = 200

  let table: Table
  let text: UnsafeBufferPointer<UInt8>
  var position: Int
  let end: Int
  let tokens: UnsafeMutableBufferPointer<Token>
  var count = 0
  /// What stands between the last word and the next.
  var mark = Mark.none
  var markStart = 0
  var isHyphenated = false
  /// Of a line that ends in no full stop, before the next word.
  var lineBreak: Int?
  var opens = true
  /// Where the quote stands that closes a word between quotes.
  var nicknameEnd = -1
  var foldedCount = 0
  var hash = SpellingHash.seed
  let folding: UnsafeBufferPointer<UInt8>

  init(
    table: Table, text: UnsafeBufferPointer<UInt8>, range: Range<Int>,
    tokens: UnsafeMutableBufferPointer<Token>, folding: UnsafeBufferPointer<UInt8>
  ) {
    self.table = table
    self.text = text
    position = range.lowerBound
    end = range.upperBound
    self.tokens = tokens
    self.folding = folding
  }

  /// How many tokens a text of so many bytes may have.
  package static func capacity(_ byteCount: Int) -> Int { min(byteCount + 2, limit) }

  /// Fills `tokens` and returns how many there are.
  package static func fill(
    _ tokens: UnsafeMutableBufferPointer<Token>, from text: UnsafeBufferPointer<UInt8>,
    in range: Range<Int>, table: Table
  ) -> Int {
    folding.withUnsafeBufferPointer { folding in
      var tokenizer = Tokenizer(
        table: table, text: text, range: range, tokens: tokens, folding: folding)
      // A word may bring a mark before it and one behind it.
      while tokenizer.position < tokenizer.end, tokenizer.count + 3 < tokens.count {
        tokenizer.advance()
      }
      if tokenizer.mark == .question { tokenizer.flushMark() }
      return tokenizer.count
    }
  }

  /// Reads a word, a number or a sign, or steps over what is none.
  mutating func advance() {
    let byte = text[position]
    switch byte {
    case UInt8(ascii: " "):
      position += 1
    case UInt8(ascii: "\n"):
      if LineBreak.endsSentence(at: position, in: text) {
        raise(.sentence)
      } else {
        lineBreak = position
      }
      position += 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      word()
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      number()
    case UInt8(ascii: "."):
      if count == 0 || !isAbbreviation(tokens[count - 1]) { raise(.sentence) }
      position += 1
    case UInt8(ascii: "!"):
      raise(.sentence)
      position += 1
    case UInt8(ascii: "?"):
      raise(.question)
      position += 1
    case UInt8(ascii: "\""):
      if position != nicknameEnd, !isNickname() { raise(.quote) }
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
    case UInt8(ascii: "-") where isArrow(): symbol(2, "to")
    case UInt8(ascii: "-"):
      raise(.dash)
      position += 1
    case UInt8(ascii: "=") where isArrow(): symbol(2, "to")
    case UInt8(ascii: ">"): symbol(1, "to")
    case UInt8(ascii: "&"), UInt8(ascii: "+"): symbol(1, "and")
    case UInt8(ascii: "@"): symbol(1, "at")
    case 0x80...: nonASCII()
    default: position += 1
    }
  }

  func isArrow() -> Bool {
    position + 1 < end && text[position + 1] == UInt8(ascii: ">")
  }

  /// "Mr.", "Nov." and initials end no sentence.
  @inline(__always)
  func isAbbreviation(_ last: Token) -> Bool {
    Int(last.end) == position
      && (last.has(.title) || last.has(.month) && !endsDate()
        || (last.end - last.start == 1 && !last.traits.contains(.number)))
  }

  /// "Start 1 Dec. I have until Friday.": the month is the last of a date, and another sentence begins.
  private func endsDate() -> Bool {
    count > 1 && tokens[count - 2].traits.contains(.number) && position + 2 < end
      && text[position + 1] == UInt8(ascii: " ")
      && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(text[position + 2])
  }

  /// "Dana “D” O'Neil": a word between quotes is no quotation.
  mutating func isNickname() -> Bool {
    var at = position + 1
    while at < end, at - position < 16, text[at] != UInt8(ascii: " ") {
      if text[at] == UInt8(ascii: "\"") {
        nicknameEnd = at
        return true
      }
      at += 1
    }
    return false
  }

  mutating func raise(_ to: Mark) {
    if mark == .none { markStart = position }
    mark = max(mark, to)
  }

  /// Puts the mark before the next word. One before the first word says nothing.
  mutating func flushMark() {
    defer { mark = .none }
    guard mark != .none else { return }
    if mark > .comma { opens = true }
    guard count > 0 else { return }
    append(table[.of(mark)], from: markStart, to: markStart + 1, mark: mark)
  }

  mutating func append(_ word: Table.Word, from start: Int, to end: Int, mark: Mark) {
    var token = Token(start: Int32(start), end: Int32(end), hash: 0)
    token.become(word)
    token.mark = mark
    (tokens.baseAddress! + count).initialize(to: token)
    count += 1
  }

  mutating func begin() {
    foldedCount = 0
    hash = SpellingHash.seed
  }

  @inline(__always)
  mutating func fold(_ byte: UInt8) {
    hash = SpellingHash.adding(byte, to: hash)
    foldedCount += 1
  }

  @inline(__always)
  func lookup() -> Table.Word? {
    foldedCount <= SpellingHash.longest ? table.word(hash) : nil
  }

  /// Adds the token that the folded word makes.
  mutating func add(
    from start: Int, to tokenEnd: Int, traits: Trait, orElse fallback: Reserved? = nil
  ) {
    let hyphenated = isHyphenated
    let known = lookup()
    if let lineBreak {
      if let known, beginsSentence(known, at: start, behind: lineBreak) { raise(.sentence) }
      self.lineBreak = nil
    }
    flushMark()
    var token = Token(start: Int32(start), end: Int32(tokenEnd), hash: hash)
    token.length = UInt8(min(foldedCount, 255))
    token.traits = traits
    if hyphenated { token.traits.insert(.hyphenated) }
    if opens { token.traits.insert(.opens) }
    if let word = known {
      token.become(word)
      token.parts = word.parts
      if word.senses.contains(.dateWord) { token.traits.insert(.date) }
    } else {
      let word =
        table[fallback ?? (opens && traits.contains(.capitalised) ? .unknownOpening : .unknown)]
      token.become(word)
      if fallback == nil { token.traits.insert(.unknown) }
    }
    (tokens.baseAddress! + count).initialize(to: token)
    isHyphenated = false
    opens = false
    position = tokenEnd
    count += 1
  }

  /// Who writes all in lower case begins a line so: "sent the thank-you", where it had room on the one
  /// before.
  private func beginsSentence(_ word: Table.Word, at start: Int, behind lineBreak: Int) -> Bool {
    word.senses.contains([.past, .contentVerb]) && word.senses.isDisjoint(with: .inviting)
      && count > 0 && tokens[count - 1].mark == .none
      && !tokens[count - 1].has([
        .me, .them, .auxiliary, .be, .negation, .preposition, .determiner, .joining, .light,
        .breaking, .background, .condition,
      ])
      && LineBreak.hadRoom(for: start, at: lineBreak, in: text)
  }

  mutating func symbol(_ length: Int, _ meaning: StaticString) {
    begin()
    meaning.withUTF8Buffer { for byte in $0 { fold(byte) } }
    add(from: position, to: position + length, traits: [])
  }

  // MARK: Words

  mutating func word() {
    begin()
    let start = position
    var traits: Trait = []
    let first = text[start]
    if first < UInt8(ascii: "a") { traits.insert(.capitalised) }
    if start > 0, text[start - 1] == UInt8(ascii: "-"), mark == .dash,
      start > 1, Tokenizer.isWordByte(text[start - 2])
    {
      // "thank-you": no dash but one word.
      mark = .none
      isHyphenated = true
    }
    var at = foldASCII(from: start)
    while at < end {
      let byte = text[at]
      if folding[Int(byte)] != 0 {
        at = foldASCII(from: at)
      } else if byte >= 0x80, let length = foldLetter(at: at) {
        at += length
      } else {
        break
      }
    }
    if traits.contains(.capitalised) || first >= 0x80, at - start > 1, isShouted(start..<at) {
      traits.insert(.shouted)
    }
    var wordEnd = at
    if let apostrophe = apostrophe(at: at), at + apostrophe < end {
      let after = at + apostrophe
      let tail = tailLength(at: after)
      if tail > 0 {
        // The whole may be a word: "didn't", "dm'd".
        let (keptCount, keptHash) = (foldedCount, hash)
        fold(UInt8(ascii: "'"))
        for i in after..<after + tail { fold(text[i] | 0x20) }
        if lookup() != nil {
          wordEnd = after + tail
        } else {
          (foldedCount, hash) = (keptCount, keptHash)
          let letter = text[after] | 0x20
          if tail == 1, letter == UInt8(ascii: "s") {
            add(from: start, to: wordEnd, traits: traits)
            append(table[.possessive], from: at, to: after + tail, mark: .possessive)
            position = after + tail
            return
          }
          // "'ll" and "'d" are words of their own; "'m", "'re", "'ve" say nothing.
          add(from: start, to: wordEnd, traits: traits)
          if letter == UInt8(ascii: "l") || letter == UInt8(ascii: "d") {
            position = at
          } else {
            position = after + tail
          }
          return
        }
      }
    }
    if wordEnd == at, wordEnd < end, text[wordEnd] == UInt8(ascii: "/"), at - start == 1,
      first | 0x20 == UInt8(ascii: "w")
    {
      // "w/ Dana", but "w/c 9 Nov" and "w/b 9 Nov" name a week.
      let isWeek = beginsWeek(behindSlash: wordEnd + 1)
      begin()
      for byte in (isWeek ? "week" : "with").utf8 { fold(byte) }
      add(from: start, to: wordEnd + (isWeek ? 2 : 1), traits: [])
    } else {
      add(from: start, to: wordEnd, traits: traits)
    }
  }

  /// Whether a week "commences" or "begins" there: with one letter.
  private func beginsWeek(behindSlash at: Int) -> Bool {
    guard at < end, at + 1 == end || !Tokenizer.isWordByte(text[at + 1]) else { return false }
    return text[at] | 0x20 == UInt8(ascii: "c") || text[at] | 0x20 == UInt8(ascii: "b")
  }

  /// Folds the ASCII letters and digits from `start` on, and returns where they end.
  mutating func foldASCII(from start: Int) -> Int {
    let (text, folding, end) = (text, folding, end)
    var (at, hash) = (start, hash)
    while at < end {
      let letter = folding[Int(text[at])]
      if letter == 0 { break }
      hash = SpellingHash.adding(letter, to: hash)
      at &+= 1
    }
    self.hash = hash
    foldedCount += at - start
    return at
  }

  func isShouted(_ word: Range<Int>) -> Bool {
    !text[word].contains { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  /// ASCII letters and digits in lower case, by their bytes; 0 for all others.
  static let folding: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    default: 0
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte >= 0x80
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// The length of an apostrophe, straight or curly.
  @inline(__always)
  func apostrophe(at: Int) -> Int? {
    guard at < end else { return nil }
    if text[at] == UInt8(ascii: "'") { return 1 }
    if text[at] == 0xE2, at + 2 < end, text[at + 1] == 0x80, text[at + 2] == 0x99 { return 3 }
    return nil
  }

  @inline(__always)
  func tailLength(at start: Int) -> Int {
    var at = start
    while at < end, at - start < 3 {
      let letter = text[at] | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { break }
      at += 1
    }
    return at - start
  }
}
