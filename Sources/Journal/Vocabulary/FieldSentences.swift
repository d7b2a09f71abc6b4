/// Reads what sentences say of the fields of an event.
struct FieldSentences {
  /// Reads the words by what tells an event.
  let events: Reader
  /// Reads them by what tells a field.
  let fields: Reader

  private var tokens: UnsafeMutableBufferPointer<Token> { events.tokens }

  func read() -> [SentenceField] {
    var found: [SentenceField] = []
    for number in 0..<events.clauseCount {
      let clause = events.clauses[number]
      let reading = fields.best(in: number)
      if let candidate = reading.head ?? reading.embedded {
        let rule = fields.rules.rules[Int(candidate.rule)]
        if let name = rule.sense.field,
          let value = value(of: name, candidate, clause, isDenied: rule.isDenied)
        {
          add(SentenceField(name: name, value: value, isDenied: rule.isDenied), to: &found)
          continue
        }
      }
      guard mayTellWhen(clause) else { continue }
      let told = events.best(in: number)
      for candidate in [told.head, told.embedded] {
        guard let candidate, !candidate.isIntended,
          events.rules.rules[Int(candidate.rule)].sense == .timeframe,
          let value = when(from: candidate.start, clause)
        else { continue }
        add(SentenceField(name: .hearBackBy, value: value, isDenied: false), to: &found)
        break
      }
    }
    return found
  }

  /// Whether a clause may be read as a timeframe and has words that one can be read from.
  private func mayTellWhen(_ clause: Clause) -> Bool {
    let range = clause.start..<clause.end
    let features = Features.of(tokens, in: range)
    guard
      features.traits.contains(.date) || features.classes.contains(KnownClass.vague.rawValue)
    else { return false }
    return events.rules.mayMatch(
      tokens, in: range, features: features, elements: events.elements
    ) { $0 == .timeframe }
  }

  private func add(_ field: SentenceField, to found: inout [SentenceField]) {
    if !found.contains(where: { $0.name == field.name }) { found.append(field) }
  }

  private func value(
    of name: SentenceField.Name, _ candidate: Candidate, _ clause: Clause, isDenied: Bool
  ) -> Range<Int>? {
    let whole = bytes(clause.start..<clause.end)
    if isDenied { return whole }
    switch name {
    case .hearBackBy, .answerBy: return when(from: candidate.start, clause)
    case .willFollowUp: return whole
    case .contact: return person(near: candidate, clause)
    case .nextSteps:
      // What stands after the match, to the end of the sentence.
      var end = candidate.end
      while end < sentenceEnd(clause) { end += 1 }
      return candidate.end < end ? bytes(candidate.end..<end) : whole
    }
  }

  private func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  private func sentenceEnd(_ clause: Clause) -> Int {
    var end = clause.end
    for number in 0..<events.clauseCount where events.clauses[number].start == end {
      if events.clauses[number].link == .sentence { break }
      end = events.clauses[number].end
    }
    return end
  }

  /// The words of the timeframe: from the first that can begin one to the end of the clause.
  private func when(from start: Int, _ clause: Clause) -> Range<Int>? {
    guard
      var first = (start..<clause.end).first(where: {
        tokens[$0].traits.contains(.date) || tokens[$0].isIn(.vague)
      })
    else { return nil }
    while first > start,
      tokens[first - 1].isIn(.untilWord) || tokens[first - 1].isIn(.determiner)
        || tokens[first - 1].isIn(.light) || tokens[first - 1].traits.contains(.number)
        || tokens[first - 1].traits.contains(.date)
    {
      first -= 1
    }
    return bytes(first..<clause.end)
  }

  /// The name in the clause, nearest to the match, or the last one before it.
  private func person(near candidate: Candidate, _ clause: Clause) -> Range<Int>? {
    var at: Int?
    for i in clause.start..<clause.end where tokens[i].traits.contains(.person) {
      at = i
      break
    }
    if at == nil {
      at = (0..<clause.start).last { tokens[$0].traits.contains(.person) }
    }
    if at == nil {
      at = (clause.start..<clause.end).first { tokens[$0].isIn(.them) }
    }
    guard var first = at else { return nil }
    while first > 0, tokens[first - 1].traits.contains(.person), tokens[first].boundary == .none {
      first -= 1
    }
    var last = first
    while last + 1 < clause.end, tokens[last + 1].traits.contains(.person),
      tokens[last + 1].boundary == .none
    {
      last += 1
    }
    return bytes(first..<last + 1)
  }
}
