extension Grammar {
  /// Adds a phrase of the user's own, to be found as it stands.
  ///
  /// The caller indexes the grammar afterwards.
  mutating func add(_ phrase: String, _ kind: EventKind) {
    guard let sense = Sense.allCases.first(where: { $0.kind == kind }) else { return }
    let start = Int32(elements.count)
    for spelling in spellings(in: phrase) {
      let first = Int32(atoms.count)
      let word = spelling.withUnsafeBufferPointer { lexicon.intern($0).id }
      atoms.append(Atom(meaning: .word, id: word))
      var element = PatternElement(step: .token, atoms: first..<first + 1)
      element.features.words = Features.bit(of: word)
      elements.append(element)
    }
    guard Int32(elements.count) > start else { return }
    var rule = Rule(
      sense: sense, direction: Grammar.direction(of: kind), channel: nil, rank: .max,
      elements: start..<Int32(elements.count))
    rule.isCustom = true
    events.rules.append(rule)
  }

  /// The words of a phrase in lower case, several where the vocabulary takes them as one.
  private func spellings(in phrase: String) -> [[UInt8]] {
    let bytes = Array(phrase.utf8)
    return bytes.withUnsafeBufferPointer { text in
      lexicon.withTables { tables in
        withUnsafeTemporaryAllocation(of: Token.self, capacity: bytes.count / 2 + 2) { tokens in
          var spellings: [[UInt8]] = []
          var count = Tokenizer.fill(tokens, from: text, in: 0..<bytes.count, lexicon: tables)
          count = Compounds.join(tokens, count: count, lexicon: tables)
          for token in tokens.prefix(count) {
            if token.word != Lexicon.unknown {
              spellings.append(Array(tables.spelling(of: token.word)))
            } else {
              let range = Int(token.start)..<Int(token.end)
              spellings.append(CaseFolding.lower(UnsafeBufferPointer(rebasing: text[range])))
            }
          }
          return spellings
        }
      }
    }
  }

  /// The direction of a kind that has only one.
  private static func direction(of kind: EventKind) -> Direction? {
    switch kind {
    case .applied, .thankYou, .followUp, .answer, .accepted, .declined, .withdrew: .out
    case .reply, .timeframe, .rejection, .offer, .stopRequest: .in
    case .scheduled, .interview, .assessment, .closed, .note: nil
    }
  }
}
