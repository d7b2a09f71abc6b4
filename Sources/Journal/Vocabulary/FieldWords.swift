/// Reads what a sentence says of the fields of an event.
struct FieldWords {
  private let words: Words

  init(_ words: Words) { self.words = words }

  private var tokens: UnsafeMutableBufferPointer<Token> { words.tokens }

  /// How far a label must be above "says nothing", in the table's units.
  static let confidence = 24
  /// Two readings that are no further apart may both be meant.
  private static let closeness = 40

  func read() -> [SentenceField] {
    var found: [SentenceField] = []
    guard words.count > 0 else { return found }
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: 24) { segments in
      Segments.forEachSentence(tokens, in: 0..<words.count) { sentence in
        let count = Segments.split(tokens, in: sentence, into: segments)
        // A part that stands alone says what it says; else the sentence as a whole.
        var spoken = 0
        if count > 1 {
          for (number, segment) in segments[..<count].enumerated()
          where segment.link != .background {
            // "Next steps: a panel": what stands before the colon says nothing by itself.
            if number + 1 < count, segments[number + 1].link == .colon { continue }
            let start =
              segment.link == .colon && number > 0 ? segments[number - 1].range : segment.range
            if add(start.lowerBound..<segment.range.upperBound, sentence, to: &found) {
              spoken += 1
            }
          }
        }
        if spoken == 0 { _ = add(sentence, sentence, to: &found) }
      }
    }
    return found
  }

  private func add(
    _ range: Range<Int>, _ sentence: Range<Int>, to found: inout [SentenceField]
  ) -> Bool {
    let weights = words.weights(range)
    let (label, margin) = weights.best(Label.fieldRange)
    let (name, isDenied) = Label.fields[label - Label.fieldRange.lowerBound]
    guard let name, margin >= FieldWords.confidence else { return false }
    guard !found.contains(where: { $0.name == name }) else { return true }
    // "Second interview with the owner" is the event itself, unless it is said to come next.
    if name == .nextSteps, !isDenied,
      !tokens[range].contains(where: { $0.has([.stepWord, .sequence, .background, .intent]) })
    {
      return false
    }
    guard let value = isDenied ? words.bytes(range) : value(of: name, range, sentence) else {
      return false
    }
    found.append(SentenceField(name: name, value: value, isDenied: isDenied))
    // "Answer in one week": whose answer, the event tells.
    if name == .hearBackBy, !isDenied,
      weights[label] - weights[Label.answerBy] <= FieldWords.closeness
    {
      found.append(SentenceField(name: .answerBy, value: value, isDenied: false))
    }
    if name == .willFollowUp, !isDenied, !found.contains(where: { $0.name == .contact }),
      let whom = withWhom(range)
    {
      found.append(SentenceField(name: .contact, value: whom, isDenied: false))
    }
    return true
  }

  /// "I'll follow up with Ana", "I'd ring Tom": the name says who the right contact is.
  private func withWhom(_ range: Range<Int>) -> Range<Int>? {
    guard
      let act = range.dropLast().last(where: {
        (tokens[$0].hash == FieldWords.with || tokens[$0].has(.contentVerb))
          && tokens[$0 + 1].traits.contains(.person)
      })
    else { return nil }
    return person(act + 1..<range.upperBound, act + 1..<range.upperBound)
  }

  private static let one = SpellingHash.of("one".utf8)
  private static let with = SpellingHash.of("with".utf8)

  private func value(
    of name: SentenceField.Name, _ range: Range<Int>, _ sentence: Range<Int>
  ) -> Range<Int>? {
    switch name {
    case .hearBackBy, .answerBy: when(range)
    case .willFollowUp: words.bytes(sentence)
    case .contact: person(range, sentence)
    case .nextSteps: steps(range, sentence)
    }
  }

  /// The words of the timeframe: from the first that can begin one to the end.
  private func when(_ range: Range<Int>) -> Range<Int>? {
    guard
      var first = range.first(where: {
        tokens[$0].traits.contains(.date) || tokens[$0].has(.vague)
      })
    else { return nil }
    while first > range.lowerBound,
      tokens[first - 1].has([.untilWord, .determiner, .light])
        || tokens[first - 1].traits.contains(.number) || tokens[first - 1].traits.contains(.date)
        || tokens[first - 1].hash == FieldWords.one
    {
      first -= 1
    }
    return words.bytes(first..<range.upperBound)
  }

  /// The first name, or whoever else of theirs is spoken of.
  private func person(_ range: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let isNamed: (Int) -> Bool = { tokens[$0].traits.contains(.person) }
    // At the start of a sentence a name can't be told by its capital.
    let opensWithName: (Int) -> Bool = {
      tokens[$0].traits.contains(.unknown) && tokens[$0].traits.contains(.capitalised)
    }
    guard
      let first = range.first(where: isNamed) ?? range.first(where: opensWithName)
        ?? (sentence.lowerBound..<range.lowerBound).last(where: isNamed)
        ?? (sentence.lowerBound..<range.lowerBound).first(where: opensWithName)
        ?? range.first(where: { tokens[$0].has(.them) })
    else { return nil }
    var from = first
    var last = first
    while from > sentence.lowerBound, isNamed(from - 1) || opensWithName(from - 1) { from -= 1 }
    while last + 1 < sentence.upperBound, isNamed(last + 1) { last += 1 }
    return words.bytes(from..<last + 1)
  }

  /// What stands behind the words that announce the steps, to the end of the sentence.
  private func steps(_ range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let rest = range.lowerBound..<sentence.upperBound
    var start = rest.lowerBound
    if let announced = rest.first(where: { tokens[$0].senses.contains(.stepWord) }) {
      start = announced + 1
    }
    while start < rest.upperBound,
      tokens[start].mark != .none || tokens[start].has([.be, .auxiliary])
        || (tokens[start].has(.intent) && !tokens[start].has(.allForms))
    {
      start += 1
    }
    return words.bytes(start < rest.upperBound ? start..<rest.upperBound : rest)
  }
}
