/// Mends long words that are one slip away from a word that tells of events: "inteview".
struct Misspellings {
  let lexicon: Lexicon.Tables
  let text: UnsafeBufferPointer<UInt8>

  /// Shorter words have too many neighbours.
  private static let shortest = 7
  private static let longest = 16
  /// How many words of a text are tried.
  private static let most = 4

  /// Whether any of the words would be tried.
  static func mayCorrect(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int) -> Bool {
    (0..<count).contains { isTried($0, tokens) }
  }

  private static func isTried(_ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
    let token = tokens[i]
    let length = Int(token.end - token.start)
    return token.word == Lexicon.unknown && length >= shortest - 1 && length <= longest
      && (!token.traits.contains(.capitalised) || i == 0 || token.boundary >= .colon)
  }

  /// - Returns: whether any word was mended.
  func correct(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int) -> Bool {
    var tried = 0
    var isMended = false
    for i in 0..<count where tried < Misspellings.most && Misspellings.isTried(i, tokens) {
      tried += 1
      guard let word = neighbour(of: tokens[i]) else { continue }
      let meant = lexicon.words[Int(word)]
      tokens[i].word = word
      tokens[i].classes = meant.classes
      tokens[i].forms = meant.forms
      tokens[i].traits.remove(.unknown)
      isMended = true
    }
    return isMended
  }

  /// The word that one letter left out, doubled, swapped or wrong has turned into this one.
  private func neighbour(of token: Token) -> Int32? {
    let length = Int(token.end - token.start)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: length) { letters in
      for i in 0..<length {
        let byte = text[Int(token.start) + i]
        guard byte < 0x80 else { return nil }
        letters[i] = byte | 0x20
      }
      return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 3 * (length + 1)) { sums in
        Slips(
          lexicon: lexicon, letters: UnsafeBufferPointer(letters),
          shortest: Misspellings.shortest, sums: sums
        ).first(where: isMeant)
      }
    }
  }

  /// Only words that events are told with are meant, not names and small words.
  private func isMeant(_ word: Int32) -> Bool {
    let classes = lexicon.words[Int(word)].classes
    return !classes.contains(KnownClass.nameWord.rawValue) && classes != ClassSet()
  }
}
