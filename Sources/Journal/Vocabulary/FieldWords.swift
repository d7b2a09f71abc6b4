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
    var found = Found()
    guard words.count > 0 else { return [] }
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
            } else {
              _ = countOn(segment.range, sentence, &found)
            }
          }
        }
        if spoken == 0 { _ = add(sentence, sentence, to: &found) }
      }
    }
    return found.fields
  }

  private struct Found {
    var fields: [SentenceField] = []
    /// How sure the words are that say when I'll hear.
    var hearBackMargin = 0

    func index(of name: SentenceField.Name) -> Int? { fields.firstIndex { $0.name == name } }
  }

  private func add(
    _ range: Range<Int>, _ sentence: Range<Int>, to found: inout Found
  ) -> Bool {
    let weights = words.weights(range)
    let (label, margin) = best(weights, range)
    let (said, isDenied) = Label.fields[label - Label.fieldRange.lowerBound]
    guard let said, margin >= FieldWords.confidence else { return false }
    // "Second interview with the owner" is the event itself, unless it is said to come next.
    if said == .nextSteps, !isDenied,
      !tokens[range].contains(where: { $0.has([.stepWord, .sequence, .background, .intent]) })
    {
      return false
    }
    let names = isDenied || !isAboutDay(said) ? [said] : meant(said, weights, range, sentence)
    var isSaid = false
    for name in names {
      if let known = found.index(of: name), name != .answerBy {
        isSaid = true
        guard name == .hearBackBy, !isDenied else { continue }
        if countOn(range, sentence, &found) { continue }
        let isSurer = margin > found.hearBackMargin + FieldWords.closeness
        guard isSurer || found.fields[known].isLeast && !isLeast(range) else { continue }
        // "Frozen until mid-November, they decide by the 18th".
        found.fields.remove(at: known)
      }
      guard let value = isDenied ? words.bytes(range) : value(of: name, range, sentence) else {
        continue
      }
      found.fields.append(
        SentenceField(
          name: name, value: value, isDenied: isDenied,
          isLeast: name == .hearBackBy && isLeast(range)))
      if name == .hearBackBy { found.hearBackMargin = margin }
      isSaid = true
    }
    guard isSaid else { return false }
    if names.contains(.willFollowUp), !isDenied, found.index(of: .contact) == nil,
      let whom = withWhom(range)
    {
      found.fields.append(SentenceField(name: .contact, value: whom, isDenied: false))
    }
    return true
  }

  /// "They interview until Friday and decide the week after": after the day that was found before in the
  /// sentence. What I do the week after says nothing of them.
  private func countOn(_ range: Range<Int>, _ sentence: Range<Int>, _ found: inout Found) -> Bool {
    guard let last = range.last, range.count > 1, tokens[last].hash == FieldWords.after,
      tokens[last - 1].has(.dateWord), !tokens[range].contains(where: { $0.hash == FieldWords.i }),
      let known = found.index(of: .hearBackBy),
      case let start = found.fields[known].value.lowerBound,
      start >= words.bytes(sentence).lowerBound
    else { return false }
    found.fields[known].value = start..<words.bytes(range).upperBound
    return true
  }

  /// "Please don't ring this week"
  private func isLeast(_ range: Range<Int>) -> Bool {
    range.contains {
      tokens[$0].has(.negation)
        && !(range.contains($0 + 1) && FieldWords.later.contains(tokens[$0 + 1].hash))
    }
  }

  /// "No later than Friday" is the day itself.
  private static let later = ["later", "more", "longer"].map { SpellingHash.of($0.utf8) }

  // MARK: Whose day

  /// What the words say, and how much surer than of anything else. The labels that tell of a day to
  /// come share their words, and who acts tells them apart; so they are rivals only of the others.
  private func best(_ weights: Weights, _ range: Range<Int>) -> (label: Int, margin: Int) {
    let (label, margin) = weights.best(Label.fieldRange)
    guard Label.aboutDay.contains(label), hasDay(range) else { return (label, margin) }
    let rival = Label.fieldRange.lazy.filter { !Label.aboutDay.contains($0) }
      .map { weights[$0] }.max()
    return (label, weights[label] - (rival ?? 0))
  }

  private func isAboutDay(_ name: SentenceField.Name) -> Bool {
    name == .hearBackBy || name == .willFollowUp || name == .answerBy
  }

  private func hasDay(_ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.traits.contains(.date) || $0.has(.vague) }
  }

  /// What is meant by words that are said of a day to come: it depends on who acts.
  private func meant(
    _ said: SentenceField.Name, _ weights: Weights, _ range: Range<Int>, _ sentence: Range<Int>
  ) -> [SentenceField.Name] {
    func isClose(_ label: Int) -> Bool {
      let best = Label.aboutDay.lazy.map { weights[$0] }.max() ?? 0
      return best - weights[label] <= FieldWords.closeness
    }
    let doer = Doer.find(tokens, in: range, of: sentence)
    var names: [SentenceField.Name]
    switch (said, doer) {
    case (.willFollowUp, .them), (.willFollowUp, .meAsHearer), (.willFollowUp, .meAsWaiting):
      names = hasDay(range) ? [.hearBackBy] : []
    case (.willFollowUp, .meAsAsked):
      names = hasDay(range) ? [.hearBackBy, .willFollowUp] : [.willFollowUp]
    case (.willFollowUp, _): names = [.willFollowUp]
    case (.hearBackBy, .meAsAsked): names = [.hearBackBy, .willFollowUp]
    case (_, .me) where isClose(Label.willFollowUp):
      names = [.willFollowUp]
    default: names = [said]
    }
    // "Answer in one week": whose answer, the event tells.
    if said == .answerBy {
      if names == [.answerBy], isClose(Label.hearBack) { names.insert(.hearBackBy, at: 0) }
    } else if hasDay(range), isClose(Label.answerBy) {
      names.append(.answerBy)
    }
    return names
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

  /// Of a week or month, and of a day: "the middle of next week".
  private static let parts: [UInt32] = [
    "of", "beginning", "start", "middle", "end", "half", "next", "coming", "following",
  ]
  .map { SpellingHash.of($0.utf8) }
  private static let i = SpellingHash.of("i".utf8)
  private static let after = SpellingHash.of("after".utf8)
  private static let `for` = SpellingHash.of("for".utf8)
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
        || FieldWords.parts.contains(tokens[first - 1].hash)
        || tokens[first - 1].traits.contains(.number) || tokens[first - 1].traits.contains(.date)
        || tokens[first - 1].hash == FieldWords.one
    {
      first -= 1
    }
    // "valid for two weeks": that it is a time to wait for has been said.
    if tokens[first].hash == FieldWords.for { first += 1 }
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
