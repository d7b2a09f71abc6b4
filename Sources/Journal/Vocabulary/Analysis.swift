/// Cuts one text into words and clauses, and tells who does what and what is meant.
struct Analysis {
  let tables: Grammar.Tables
  let text: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let people: KnownPeople
  let tokens: UnsafeMutableBufferPointer<Token>

  /// What happened, as the words tell it.
  func read() -> WordReading {
    let count = tokenize()
    let mayBeMisspelt = Misspellings.mayCorrect(tokens, count: count)
    var reading = read(count)
    if reading.events.isEmpty, !reading.isNote, hasJoinedVerb(count) {
      // A pattern may ask for the words apart: "says no more messages".
      let apart = read(tokenize(), joinsVerbs: false)
      if !apart.events.isEmpty || apart.looksLikeEvent { reading = apart }
    }
    guard reading.events.isEmpty, mayBeMisspelt else { return reading }
    // Only where nothing was read are words taken for misspelt ones.
    let again = tokenize()
    let isMended = Misspellings(lexicon: tables.lexicon, text: text).correct(tokens, count: again)
    return isMended ? read(again) : reading
  }

  private func hasJoinedVerb(_ count: Int) -> Bool {
    (0..<count).contains {
      let token = tokens[$0]
      return token.word != Lexicon.unknown && !token.forms.isDisjoint(with: .verb)
        && tables.lexicon.spelling(of: token.word).contains(UInt8(ascii: "-"))
    }
  }

  private func read(_ count: Int, joinsVerbs: Bool = true) -> WordReading {
    withReader(count, joinsVerbs: joinsVerbs) { features, count in
      features.classes.contains(KnownClass.contentVerb.rawValue)
        || tables.events.mayMatch(
          tokens, in: 0..<count, features: features, elements: tables.elements
        ) { $0 != .note && $0 != .undone }
    } then: {
      $0.read()
    } ?? WordReading(events: [], looksLikeEvent: false)
  }

  func readFields() -> [SentenceField] {
    withReader(tokenize()) { features, count in
      tables.fields.mayMatch(
        tokens, in: 0..<count, features: features, elements: tables.elements
      ) { _ in true }
        || tables.events.mayMatch(
          tokens, in: 0..<count, features: features, elements: tables.elements
        ) { $0 == .timeframe }
    } then: {
      FieldSentences(
        events: $0,
        fields: Reader(
          elements: $0.elements, atoms: $0.atoms, rules: tables.fields, tokens: tokens,
          clauses: $0.clauses, clauseCount: $0.clauseCount)
      ).read()
    } ?? []
  }

  private func tokenize() -> Int {
    Tokenizer.fill(tokens, from: text, in: range, lexicon: tables.lexicon)
  }

  /// Hands the words to `body`, unless what they are on their own shows that they tell nothing.
  private func withReader<Result>(
    _ wordCount: Int, joinsVerbs: Bool = true, where mayMatter: (Features, Int) -> Bool,
    then body: (Reader) -> Result
  ) -> Result? {
    let count = Compounds.join(
      tokens, count: wordCount, lexicon: tables.lexicon, joinsVerbs: joinsVerbs)
    guard count > 0 else { return nil }
    var features = Features.of(tokens, in: 0..<count)
    features.addWhatReadingAdds()
    guard mayMatter(features, count) else { return nil }
    Names(text: text, people: people).mark(tokens, count: count)
    return withUnsafeTemporaryAllocation(of: Clause.self, capacity: min(count, 48)) { clauses in
      let clauseCount = Clauses.split(tokens, count: count, into: clauses)
      Actors(tokens: tokens, clauses: clauses).assign(clauseCount)
      Modality(tokens: tokens, clauses: clauses).mark(clauseCount)
      return body(
        Reader(
          elements: tables.elements, atoms: tables.atoms, rules: tables.events, tokens: tokens,
          clauses: clauses, clauseCount: clauseCount))
    }
  }
}

extension Features {
  /// Adds what words may turn out to have once it is known who does what.
  fileprivate mutating func addWhatReadingAdds() {
    traits.formUnion([.person, .unknown, .did])
    classes.insert(KnownClass.light.rawValue)
    words |= Features.bit(of: Lexicon.unknown)
  }
}
