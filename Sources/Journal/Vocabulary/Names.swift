/// Tells which words are people's names, as "Will" in "Will emailed".
struct Names {
  let text: UnsafeBufferPointer<UInt8>
  let people: KnownPeople

  func mark(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int) {
    for i in 0..<count {
      let token = tokens[i]
      if token.traits.contains(.number) { continue }
      if token.traits.contains(.unknown) {
        if !token.traits.contains(.capitalised) && !isKnown(token) {
          if !isVerbLike(i, tokens, count), isAdverb(token) {
            tokens[i].classes.insert(KnownClass.light.rawValue)
          }
          continue
        }
        if isVerbLike(i, tokens, count) {
          continue
        }
        if token.word != Lexicon.unknown, i == 0 || token.boundary >= .dash, !isKnown(token) {
          // "Out. Told them": a word that patterns ask for is capitalised for its place alone.
          continue
        }
        if isAdverb(token), i == 0 || token.boundary >= .dash, !isKnown(token) {
          tokens[i].classes.insert(KnownClass.light.rawValue)
        } else {
          tokens[i].traits.insert(.person)
        }
      } else if token.traits.contains(.capitalised) {
        let opens = i == 0 || token.boundary >= .dash
        if token.isIn(.nameWord) {
          if isName(i, tokens, count) { makeName(&tokens[i]) }
        } else if !opens, !token.traits.contains(.shouted), !token.isIn(.them), !token.isIn(.title),
          isKnown(token)
        {
          makeName(&tokens[i])
        }
      } else if token.isIn(.nameWord), isKnown(token), isName(i, tokens, count) {
        makeName(&tokens[i])
      }
    }
  }

  /// "Ignored a call": a verb, though it isn't in the vocabulary. Gives it its form.
  private func isVerbLike(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Bool {
    let token = tokens[i]
    let end = Int(token.end)
    guard token.end - token.start > 4, text[end - 1] == UInt8(ascii: "d"),
      text[end - 2] == UInt8(ascii: "e"), !isKnown(token)
    else { return false }
    if token.traits.contains(.capitalised) {
      // Only where it can't be a name: at the start and before what a verb takes.
      guard i == 0 || token.boundary >= .dash, i + 1 < count, tokens[i + 1].boundary == .none,
        tokens[i + 1].isIn(.determiner) || tokens[i + 1].isIn(.them)
          || tokens[i + 1].isIn(.preposition) || tokens[i + 1].isIn(.title)
          || tokens[i + 1].isIn(.particle)
          || tokens[i + 1].traits.contains(.capitalised)
      else { return false }
    }
    tokens[i].forms = [.past, .participle]
    return true
  }

  /// "Verbally": no name, though it isn't in the vocabulary.
  private func isAdverb(_ token: Token) -> Bool {
    token.end - token.start > 5 && text[Int(token.end) - 1] == UInt8(ascii: "y")
      && text[Int(token.end) - 2] == UInt8(ascii: "l")
  }

  private func makeName(_ token: inout Token) {
    token.traits.insert([.person, .unknown])
    token.traits.remove(.date)
    token.classes = ClassSet()
    token.forms = []
    token.word = Lexicon.unknown
  }

  /// Whether a word that may be a name or something else is one here.
  private func isName(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Bool {
    let token = tokens[i]
    let next: Token? = i + 1 < count && tokens[i + 1].boundary == .none ? tokens[i + 1] : nil
    if token.isIn(.month), let next, next.traits.contains(.number) { return false }
    if token.isIn(.month), i > 0, tokens[i - 1].traits.contains(.number) { return false }
    if token.isIn(.month), i > 0, tokens[i - 1].isIn(.preposition), !isKnown(token),
      let next, next.isIn(.preposition)
    {
      return false
    }
    if token.traits.contains(.possessive) { return true }
    if i > 0, tokens[i].boundary < .dash {
      return token.traits.contains(.capitalised) || tokens[i - 1].isIn(.preposition)
        || !tokens[i - 1].forms.isDisjoint(with: .verb)
    }
    // At the start only what follows can tell.
    guard let next else { return isKnown(token) }
    if next.isIn(.joining) || next.isIn(.channelPreposition) || next.isIn(.auxiliary)
      || next.isIn(.be) || (next.isIn(.intent) && next.forms.isEmpty)
    {
      return true
    }
    var verb = i + 1
    while verb + 1 < count, tokens[verb].isIn(.light), tokens[verb].forms.isEmpty { verb += 1 }
    return !tokens[verb].forms.isDisjoint(with: .finite)
      && (tokens[verb].forms.isDisjoint(with: [.base, .noun])
        || tokens[verb].forms.contains(.thirdPerson))
  }

  private func isKnown(_ token: Token) -> Bool {
    for name in people.names where contains(name, token) { return true }
    return false
  }

  private func contains(_ name: String, _ token: Token) -> Bool {
    let word = UnsafeBufferPointer(rebasing: text[Int(token.start)..<Int(token.end)])
    var at = 0
    var isSame = true
    for byte in name.utf8 {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
        || byte == UInt8(ascii: "<")
      {
        if isSame, at == word.count { return true }
        if byte == UInt8(ascii: "<") { return false }
        at = 0
        isSame = true
      } else {
        if isSame, at < word.count, lower(word[at]) == lower(byte) {
          at += 1
        } else {
          isSame = false
        }
      }
    }
    return isSame && at == word.count && at > 0
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
