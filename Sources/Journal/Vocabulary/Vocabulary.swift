/// Reads the words of entries: what happened, who acted on whom, through which channel.
package struct Vocabulary: Sendable {
  /// What ships with the program.
  package static let standard = Vocabulary(.standard)

  /// In one place, for every reading of a file is handed the vocabulary.
  private let contents: Contents

  private final class Contents: Sendable {
    let table: Table
    let canonicalPhrases: [(kind: EventKind, phrase: String)]
    let suggestion: Suggestion
    /// The user's own, which win.
    let ownPhrases: [OwnPhrase]

    init(
      _ table: Table, _ canonicalPhrases: [(kind: EventKind, phrase: String)],
      ownPhrases: [OwnPhrase]
    ) {
      self.table = table
      self.canonicalPhrases = canonicalPhrases
      suggestion = Suggestion(canonicalPhrases.lazy.map(\.phrase))
      self.ownPhrases = ownPhrases
    }
  }

  package var table: Table { contents.table }
  /// The phrases that `new` writes, templates show and completion offers, those of a kind together.
  package var canonicalPhrases: [(kind: EventKind, phrase: String)] { contents.canonicalPhrases }

  package init(_ table: Table) {
    let phrases: [(EventKind, String)] = table.phraseLines.split(separator: UInt8(ascii: "\n"))
      .compactMap { line in
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")),
          let kind = EventKind(rawValue: String(decoding: line[..<tab], as: UTF8.self))
        else { return nil }
        return (kind, String(decoding: line[(tab + 1)...], as: UTF8.self))
      }
    contents = Contents(table, phrases, ownPhrases: [])
  }

  private init(_ contents: Contents) { self.contents = contents }

  /// Reads plain text (an entry's words after its date, or one sentence).
  ///
  /// - Parameters:
  ///   - people: names that the file makes known, so that "Will" or "Grace" is read as one.
  ///   - manner: what kind of text they stand in.
  package func read(
    _ text: [UInt8], in range: Range<Int>, people: KnownPeople, as manner: Manner = .entry
  ) -> WordReading {
    var reading = withTokens(text, in: range, people: people) { words in
      var reading = EventWords(words, manner: manner).read()
      if words.isOneSentence, reading.events.contains(where: \.mayHaveFields) {
        reading.fields = FieldWords(words).read()
      }
      return reading
    }
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
    withTokens(text, in: range, people: people) { FieldWords($0).read() }
  }

  /// The canonical phrase nearest to the text, where one is near enough to suggest.
  package func suggestion(for text: [UInt8], in range: Range<Int>) -> String? {
    contents.suggestion.nearest(to: text[range])
  }

  /// The same vocabulary with phrases of the user's own, which win over the built-in reading. They
  /// are found whatever the case of their letters, in any script, and nothing negates them.
  package func extended(with phrases: [(phrase: String, kind: EventKind)]) -> Vocabulary {
    var ownPhrases = contents.ownPhrases
    for (phrase, kind) in phrases {
      let bytes = Array(phrase.utf8)
      let words = tokenized(bytes, in: 0..<bytes.count) { tokens, count in
        (0..<count).filter { tokens[$0].mark == .none }.map { tokens[$0].hash }
      }
      if !words.isEmpty { ownPhrases.append(OwnPhrase(words: words, kind: kind)) }
    }
    return Vocabulary(
      Contents(table, contents.canonicalPhrases, ownPhrases: ownPhrases))
  }

  /// What a text as a whole scores for every label. For work on the vocabulary.
  package func scores(_ text: [UInt8]) -> [Int] {
    withTokens(text, in: 0..<text.count, people: KnownPeople()) { words in
      let weights = words.weights(0..<words.count)
      let details = words.details(0..<words.count, isToDo: false)
      return (0..<Label.count).map { $0 < Label.firstDetail ? weights[$0] : details[$0] }
    }
  }

  func withTokens<Result>(
    _ text: [UInt8], in range: Range<Int>, people: KnownPeople, _ body: (Words) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { bytes in
      tokenized(text, in: range) { tokens, count in
        let own =
          contents.ownPhrases.isEmpty
          ? nil : OwnPhrase.first(contents.ownPhrases, in: tokens, count: count)
        let count = prepare(tokens, count: count, of: bytes, people: people)
        return Words.Scores.with(count) { scores in
          body(
            Words(
              features: Features(text: bytes, table: table), tokens: tokens, count: count, own: own,
              scores: scores))
        }
      }
    }
  }

  /// Joins compounds and marks names.
  package func prepare(
    _ tokens: UnsafeMutableBufferPointer<Token>, count: Int, of text: UnsafeBufferPointer<UInt8>,
    people: KnownPeople
  ) -> Int {
    let count = Compounds.join(tokens, count: count, table: table)
    Names(text: text, people: people, table: table).mark(tokens, count: count)
    return count
  }

  package func tokenized<Result>(
    _ text: [UInt8], in range: Range<Int>,
    _ body: (UnsafeMutableBufferPointer<Token>, Int) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(
        of: Token.self, capacity: Tokenizer.capacity(range.count)
      ) { tokens in
        body(
          tokens,
          Tokenizer.fill(tokens, from: text, in: range, table: table))
      }
    }
  }
}

/// A phrase from the user's configuration, and what it means.
struct OwnPhrase: Sendable {
  /// The hashes of its words.
  var words: [UInt32]
  var kind: EventKind

  /// The first of the phrases that the tokens hold, whatever marks stand between its words.
  static func first(
    _ phrases: [OwnPhrase], in tokens: UnsafeMutableBufferPointer<Token>, count: Int
  ) -> EventKind? {
    phrases.first { phrase in
      (0..<count).contains { start in
        var at = start
        for word in phrase.words {
          while at < count, tokens[at].mark != .none, at > start { at += 1 }
          guard at < count, tokens[at].mark == .none, tokens[at].hash == word else { return false }
          at += 1
        }
        return true
      }
    }?.kind
  }
}

/// What kind of text words stand in.
package enum Manner: Sendable {
  /// The words of an entry.
  case entry
  /// The entry says by itself that it is yet to be done, as an unticked box does.
  case planned
  /// A sentence among others under a date.
  case prose
}

package struct WordReading: Sendable, Equatable {
  /// In the order told. Empty for words that are a note.
  package var events: [EventReading]
  /// There is no event that could be read with confidence, but the words read like one.
  package var looksLikeEvent: Bool
  /// What the words say of fields, as `readFields` tells, where that is known already: of one sentence
  /// that tells an event with fields it will be asked for.
  package var fields: [SentenceField]?

  /// Of words that tell no event.
  static let nothing = WordReading(events: [], looksLikeEvent: false)
}

package struct EventReading: Sendable, Equatable {
  package var kind: EventKind
  package var channel: Channel?
  package var direction: Direction?
  package var outcome: Outcome?
  /// Words of intent ("plan to call Dana", "need to email"): planned where the entry has a date of its
  /// own that lies ahead, else no event.
  package var isIntended: Bool
  /// It says yes without naming an offer, a job or a contract: "said yes".
  package var isBareConsent = false
  /// Told on the day of an interview that is told already, it is an event of its own, and no remark.
  package var standsBesideInterview = true
  /// A phrase of the user's own vocabulary says what it is.
  package var isOfUser = false
  /// Of words of intent: those that say on which day it is to be done ("plan to call Dana on Tuesday").
  package var plannedDay: Range<Int>?
  /// The clause that tells it.
  package var range: Range<Int>

  var mayHaveFields: Bool { kind.mayHaveFields(direction, outcome) }
}

/// What one sentence says of a field.
package struct SentenceField: Sendable, Equatable {
  package enum Name: Sendable { case nextSteps, hearBackBy, willFollowUp, contact, answerBy }

  package var name: Name
  /// The words that give the value; for `hearBackBy` and `answerBy` those of the timeframe.
  package var value: Range<Int>
  /// "They didn't give a timeframe": the sentence says that it wasn't done.
  package var isDenied: Bool
  /// Of `hearBackBy`: "please don't ring this week" says how long to wait at the least.
  package var isLeast = false
}

/// The people whom a file names in its front matter and fields.
package struct KnownPeople: Sendable, Equatable {
  /// As written, in full.
  package var names: [String]

  package init(_ names: [String] = []) { self.names = names }
}
