/// Mends long words that are one slip away from a word that tells of events: "inteview".
struct Misspellings {
  let lexicon: Lexicon.Tables
  let text: UnsafeBufferPointer<UInt8>

  /// Shorter words have too many neighbours.
  private static let shortest = 7
  private static let longest = 16
  /// How many words of a text are tried.
  private static let most = 4

  /// - Returns: whether any word was mended.
  func correct(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int) -> Bool {
    var tried = 0
    var isMended = false
    for i in 0..<count where tried < Misspellings.most {
      let token = tokens[i]
      let length = Int(token.end - token.start)
      guard token.word == Lexicon.unknown, length >= Misspellings.shortest - 1,
        length <= Misspellings.longest,
        !token.traits.contains(.capitalised) || i == 0 || token.boundary >= .colon
      else { continue }
      tried += 1
      guard let word = neighbour(of: token) else { continue }
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
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * length + 2) { buffer in
      let written = UnsafeMutableBufferPointer(rebasing: buffer[..<length])
      let trial = UnsafeMutableBufferPointer(rebasing: buffer[length...])
      for i in 0..<length {
        let byte = text[Int(token.start) + i]
        guard byte < 0x80 else { return nil }
        written[i] = byte | 0x20
      }
      // A letter too many.
      for left in 0..<length {
        for i in 0..<length - 1 { trial[i] = written[i < left ? i : i + 1] }
        if let word = find(trial, length - 1) { return word }
      }
      // Two letters swapped.
      for i in 0..<length { trial[i] = written[i] }
      for i in 0..<length - 1 {
        trial.swapAt(i, i + 1)
        if let word = find(trial, length) { return word }
        trial.swapAt(i, i + 1)
      }
      // A letter missing.
      for gap in 1...length {
        for i in 0..<length { trial[i < gap ? i : i + 1] = written[i] }
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
          trial[gap] = letter
          if let word = find(trial, length + 1) { return word }
        }
      }
      // A wrong letter, but not the first.
      for i in 0..<length { trial[i] = written[i] }
      for at in 1..<length {
        for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
          trial[at] = letter
          if let word = find(trial, length) { return word }
        }
        trial[at] = written[at]
      }
      return nil
    }
  }

  private func find(_ trial: UnsafeMutableBufferPointer<UInt8>, _ length: Int) -> Int32? {
    guard length >= Misspellings.shortest else { return nil }
    let word = UnsafeBufferPointer(rebasing: trial[..<length])
    var hash = Lexicon.hashSeed
    for byte in word { hash = Lexicon.hash(hash, adding: byte) }
    let found = lexicon.find(word, hash: hash)
    guard found != Lexicon.unknown else { return nil }
    let classes = lexicon.words[Int(found)].classes
    // Only words that events are told with, not names and small words.
    guard !classes.contains(KnownClass.nameWord.rawValue), classes != ClassSet() else { return nil }
    return found
  }
}
