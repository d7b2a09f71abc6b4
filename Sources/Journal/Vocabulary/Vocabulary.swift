/// Reads the words of entries: what happened, who acted on whom, through which channel.
package struct Vocabulary: Sendable {
  /// The phrases that ship with the program.
  package static let standard = Vocabulary(parsing: PackageResources.vocabulary_txt)

  let grammar: Grammar

  /// Reads a vocabulary file; its own comments say how it is written.
  package init(parsing file: [UInt8]) {
    grammar = GrammarParser.parse(file)
  }

  init(grammar: Grammar) { self.grammar = grammar }

  /// What could not be read of the vocabulary file.
  package var problems: [String] { grammar.problems }

  /// Reads plain text (an entry's words after its date, or one sentence).
  ///
  /// - Parameter people: names that the file makes known, so that "Will" or "Grace" is read as one.
  package func read(_ text: [UInt8], in range: Range<Int>, people: KnownPeople) -> WordReading {
    let reading = analyse(text, in: range, people: people) { $0.read() }
    if let reading, !reading.events.isEmpty { return reading }
    // Only where nothing was read are words taken for misspelt ones.
    let corrected = analyse(text, in: range, people: people, corrected: true) { $0.read() }
    var result = corrected ?? reading ?? WordReading(events: [], looksLikeEvent: false)
    if result.events.isEmpty, Misspelling.isLikely(in: text, range) { result.looksLikeEvent = true }
    return result
  }

  /// What a sentence in the body of an interview, reply or timeframe entry says of a field, as in
  /// "They'll decide by Nov 10" or "Dana is the right person to follow up with".
  package func readFields(_ text: [UInt8], in range: Range<Int>, people: KnownPeople)
    -> [SentenceField]
  {
    analyse(text, in: range, people: people) { FieldSentences(reader: $0).read() } ?? []
  }

  /// The canonical phrase nearest to the text, where one is near enough to suggest.
  package func suggestion(for text: [UInt8], in range: Range<Int>) -> String? {
    Suggestion.nearest(to: text[range], among: grammar.canonicalPhrases.lazy.map(\.phrase))
  }

  /// The phrases that `new` writes, templates show and completion offers, those of a kind together.
  package var canonicalPhrases: [(kind: EventKind, phrase: String)] { grammar.canonicalPhrases }

  /// The same vocabulary with phrases of the user's own, which win over the built-in reading. They
  /// are found whatever the case of their letters, in any script, and nothing negates them.
  package func extended(with phrases: [(phrase: String, kind: EventKind)]) -> Vocabulary {
    var grammar = grammar
    for (phrase, kind) in phrases { grammar.add(phrase, kind) }
    grammar.index()
    return Vocabulary(grammar: grammar)
  }

  /// Cuts the text up, tells who does what and what is meant, and hands it to `body`.
  ///
  /// - Parameter corrected: with misspelt words mended; nil then where there are none.
  func analyse<Result>(
    _ text: [UInt8], in range: Range<Int>, people: KnownPeople, corrected: Bool = false,
    _ body: (Reader) -> Result
  ) -> Result? {
    let capacity = min(range.count / 2 + 2, Tokenizer.limit)
    return text.withUnsafeBufferPointer { text in
      grammar.withTables { tables in
        withUnsafeTemporaryAllocation(of: Token.self, capacity: capacity) { tokens in
          withUnsafeTemporaryAllocation(of: Clause.self, capacity: min(capacity, 48)) { clauses in
            var tokenizer = Tokenizer(lexicon: tables.lexicon, text: text, range: range)
            var count = tokenizer.fill(tokens)
            if corrected {
              let misspellings = Misspellings(lexicon: tables.lexicon, text: text)
              if !misspellings.correct(tokens, count: count) { return nil }
            }
            count = Compounds.join(tokens, count: count, lexicon: tables.lexicon)
            guard count > 0 else { return nil }
            Names(text: text, people: people).mark(tokens, count: count)
            let clauseCount = Clauses.split(tokens, count: count, into: clauses)
            Actors(tokens: tokens, clauses: clauses).assign(clauseCount)
            Modality(tokens: tokens, clauses: clauses).mark(clauseCount)
            return body(
              Reader(
                tables: tables, rules: tables.events, tokens: tokens, clauses: clauses,
                clauseCount: clauseCount))
          }
        }
      }
    }
  }
}

package struct WordReading: Sendable, Equatable {
  /// In the order told. Empty for words that are a note.
  package var events: [EventReading]
  /// There is no event that could be read with confidence, but the words read like one.
  package var looksLikeEvent: Bool
}

package struct EventReading: Sendable, Equatable {
  package var kind: EventKind
  package var channel: Channel?
  package var direction: Direction?
  package var outcome: Outcome?
  /// Words of intent ("plan to call Dana", "need to email"): planned where the entry has a date of its
  /// own that lies ahead, else no event.
  package var isIntended: Bool
  /// The clause that tells it.
  package var range: Range<Int>
}

/// What one sentence says of a field.
package struct SentenceField: Sendable, Equatable {
  package enum Name: Sendable { case nextSteps, hearBackBy, willFollowUp, contact, answerBy }

  package var name: Name
  /// The words that give the value; for `hearBackBy` and `answerBy` those of the timeframe.
  package var value: Range<Int>
  /// "They didn't give a timeframe": the sentence says that it wasn't done.
  package var isDenied: Bool
}

/// The people whom a file names in its front matter and fields.
package struct KnownPeople: Sendable, Equatable {
  /// As written, in full.
  package var names: [String]

  package init(_ names: [String] = []) { self.names = names }
}
