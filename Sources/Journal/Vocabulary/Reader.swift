/// The best reading of one clause.
struct Candidate: Sendable {
  var rule: Int32
  /// Of the tokens.
  var start: Int
  var end: Int
  /// At the head of its clause, not somewhere in what is said.
  var isAtHead: Bool
  var isIntended: Bool
}

/// Reads one text.
struct Reader {
  let elements: UnsafeBufferPointer<PatternElement>
  let atoms: UnsafeBufferPointer<Atom>
  let rules: RuleSet.Tables
  let tokens: UnsafeMutableBufferPointer<Token>
  let clauses: UnsafeMutableBufferPointer<Clause>
  let clauseCount: Int

  func read() -> WordReading {
    var assembly = EventAssembly(rules: rules.rules, tokens: tokens, clauses: clauses)
    for number in 0..<clauseCount {
      assembly.add(best(in: number), clause: number)
    }
    var reading = assembly.finish()
    reading.isNote = assembly.isNote
    if reading.events.isEmpty, !assembly.isNote { reading.looksLikeEvent = hasEventWord() }
    return reading
  }

  /// A word that events are told with, said of what was done: there should have been one.
  private func hasEventWord() -> Bool {
    for number in 0..<clauseCount where clauses[number].link != .background {
      for i in clauses[number].start..<clauses[number].end {
        let token = tokens[i]
        guard token.isIn(.contentVerb), token.traits.contains(.atHead),
          token.traits.isDisjoint(with: .irrealis)
        else { continue }
        if token.traits.contains(.noun) ? i == clauses[number].lead : token.traits.contains(.did),
          token.traits.contains(.noun) || token.subject == .me || token.subject == .them
        {
          return true
        }
      }
    }
    return false
  }

  /// What a clause says: at its head, and in what is said after that.
  struct ClauseReading {
    var head: Candidate?
    var embedded: Candidate?
    /// The best of those that aren't my own act, for what they say.
    var embeddedIncoming: Candidate?
  }

  func best(in number: Int) -> ClauseReading {
    let clause = clauses[number]
    let matcher = PatternMatcher(
      elements: elements, atoms: atoms, tokens: tokens, clause: clause)
    var reading = ClauseReading()
    rules.forEachRule(
      calledBy: tokens, in: clause.start..<clause.end, features: matcher.features
    ) { number in
      // Rules are looked at where they are: nearly all are passed over, and copying takes longer.
      if !isOutranked(number, in: reading), matcher.canMatch(rules.rules[Int(number)].needed),
        matcher.canMatch(rules.rules[Int(number)].neededToo)
      {
        consider(number, matcher, &reading)
      }
      return true
    }
    return reading
  }

  /// Whether what was found ranks higher, wherever the rule would match.
  @inline(__always)
  private func isOutranked(_ number: Int32, in reading: ClauseReading) -> Bool {
    let rank = rules.rules[Int(number)].rank
    guard let head = reading.head, rules.rules[Int(head.rule)].rank > rank else { return false }
    if rules.rules[Int(number)].isFree || rules.rules[Int(number)].isCustom { return true }
    guard let embedded = reading.embedded else { return false }
    return rules.rules[Int(embedded.rule)].rank > rank
  }

  /// Tries a rule at each token that it can begin with.
  @inline(never)
  private func consider(
    _ number: Int32, _ matcher: PatternMatcher, _ reading: inout ClauseReading
  ) {
    let rule = rules.rules[Int(number)]
    let clause = matcher.clause
    let last = rule.opensClause ? min(clause.lead + 1, clause.end) : clause.end
    for i in clause.start..<max(clause.start, last) where rule.opening.meet(tokens[i]) {
      if let subject = rule.subject, subject != tokens[i].subject { continue }
      if rule.isTold {
        let clause = matcher.clause
        guard rule.sense == .reply ? clause.isQuoted : clause.isTold else { continue }
      }
      // What friends go through is no event of this search.
      if matcher.clause.subject == .thirdParty, rule.subject != .thirdParty, rule.sense != .note,
        !rule.isCustom
      {
        continue
      }
      let traits = tokens[i].traits
      let isAtHead = rule.isFree || rule.isCustom || traits.contains(.atHead)
      // What ranks lower than the one found can't win.
      if let best = isAtHead
        ? reading.head : rule.direction == .out ? reading.embedded : reading.embeddedIncoming,
        rules.rules[Int(best.rule)].rank > rule.rank
      {
        continue
      }
      var isIntended = false
      if !rule.isCustom {
        if traits.contains(.negated) { continue }
        if traits.contains(.hypothetical), rule.sense != .note || !rule.isFree { continue }
        if traits.contains(.intended) {
          if rule.sense != .note, tokens[i].subject != .me { continue }
          isIntended = true
        }
      }
      guard let end = matcher.match(rule.elements, at: i) else { continue }
      let candidate = Candidate(
        rule: number, start: i, end: end, isAtHead: isAtHead, isIntended: isIntended)
      if isAtHead {
        if isBetter(candidate, than: reading.head) { reading.head = candidate }
      } else {
        if isBetter(candidate, than: reading.embedded) { reading.embedded = candidate }
        if rule.direction != .out, isBetter(candidate, than: reading.embeddedIncoming) {
          reading.embeddedIncoming = candidate
        }
      }
    }
  }

  /// Of equals the one that stands first in the vocabulary.
  private func isBetter(_ candidate: Candidate, than other: Candidate?) -> Bool {
    guard let other else { return true }
    let (rank, otherRank) = (
      rules.rules[Int(candidate.rule)].rank, rules.rules[Int(other.rule)].rank
    )
    if rank != otherRank { return rank > otherRank }
    if candidate.isIntended != other.isIntended { return other.isIntended }
    if candidate.start != other.start { return candidate.start < other.start }
    if candidate.end != other.end { return candidate.end > other.end }
    return candidate.rule < other.rule
  }
}
