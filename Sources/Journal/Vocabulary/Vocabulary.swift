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
    var reading = analyse(text, in: range, people: people) { $0.read() }
    if reading.events.isEmpty, Misspelling.isLikely(in: text, range) {
      reading.looksLikeEvent = true
    }
    return reading
  }

  /// What a sentence in the body of an interview, reply or timeframe entry says of a field, as in
  /// "They'll decide by Nov 10" or "Dana is the right person to follow up with".
  package func readFields(_ text: [UInt8], in range: Range<Int>, people: KnownPeople)
    -> [SentenceField]
  {
    analyse(text, in: range, people: people) { $0.readFields() }
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

  private func analyse<Result>(
    _ text: [UInt8], in range: Range<Int>, people: KnownPeople, _ body: (Analysis) -> Result
  ) -> Result {
    let capacity = min(range.count / 2 + 2, Tokenizer.limit)
    return text.withUnsafeBufferPointer { text in
      grammar.withTables { tables in
        withUnsafeTemporaryAllocation(of: Token.self, capacity: capacity) { tokens in
          body(
            Analysis(tables: tables, text: text, range: range, people: people, tokens: tokens))
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
  /// Something in them says that they are no event.
  var isNote = false
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
