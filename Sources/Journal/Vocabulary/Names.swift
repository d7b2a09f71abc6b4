/// Tells which words are people's names, as "Will" in "Will emailed".
struct Names {
  let text: UnsafeBufferPointer<UInt8>
  let people: KnownPeople
  let table: Table

  /// The first byte of letters that are neither Latin nor signs: what English notes write so is a name.
  private static let firstOfOtherScripts: UInt8 = 0xCE

  func mark(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int) {
    for i in 0..<count where tokens[i].mark == .none {
      let token = tokens[i]
      if token.traits.contains(.number) { continue }
      let isCapitalised = token.traits.contains(.capitalised)
      if token.traits.contains(.unknown) {
        if isCapitalised, !token.traits.contains(.shouted) {
          if !token.traits.contains(.opens) || isKnown(token) { makeName(&tokens[i]) }
        } else if isKnown(token) || text[Int(token.start)] >= Names.firstOfOtherScripts {
          makeName(&tokens[i])
        }
      } else if token.has(.nameWord) {
        if isCapitalised || isKnown(token), isName(i, tokens, count) { makeName(&tokens[i]) }
      } else if isCapitalised, !token.traits.contains(.opens), !token.traits.contains(.shouted),
        !token.has([.them, .title]), isKnown(token)
      {
        makeName(&tokens[i])
      }
    }
  }

  private func makeName(_ token: inout Token) {
    token.traits.insert(.person)
    token.traits.remove([.date, .unknown])
    token.become(table[.name])
  }

  /// Whether a word that may be a name or something else is one here.
  private func isName(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Bool {
    let token = tokens[i]
    let next: Token? = i + 1 < count && tokens[i + 1].mark == .none ? tokens[i + 1] : nil
    if token.has(.month) {
      if let next, next.traits.contains(.number) { return false }
      if i > 0, tokens[i - 1].traits.contains(.number) { return false }
      if i > 0, tokens[i - 1].has(.preposition), !isKnown(token) { return false }
    }
    if i + 1 < count, tokens[i + 1].mark == .possessive { return true }
    if !token.traits.contains(.opens) {
      guard i > 0 else { return false }
      return token.traits.contains(.capitalised) || tokens[i - 1].has(.preposition)
        || tokens[i - 1].has(.verbForms)
    }
    // At the start only what follows can tell.
    guard let next else { return isKnown(token) }
    if next.has([.joining, .auxiliary, .be, .preposition]) { return true }
    if next.has(.intent), !next.has(.allForms) { return true }
    var verb = i + 1
    while verb + 1 < count, tokens[verb].has(.light), !tokens[verb].has(.allForms) { verb += 1 }
    return tokens[verb].has([.past, .thirdPerson])
      && (!tokens[verb].has([.base, .noun]) || tokens[verb].has(.thirdPerson))
  }

  private func isKnown(_ token: Token) -> Bool {
    for name in people.names where contains(name, token) { return true }
    return false
  }

  /// Whether the token is a word of a name, whatever the case of its letters.
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
      } else if isSame, at < word.count,
        PlainText.lowercased(word[at]) == PlainText.lowercased(byte)
      {
        at += 1
      } else {
        isSame = false
      }
    }
    return isSame && at == word.count && at > 0
  }
}
