/// Marks the words that tell of something not done: intended, denied, supposed.
struct Modality {
  let tokens: UnsafeMutableBufferPointer<Token>
  let clauses: UnsafeMutableBufferPointer<Clause>

  func mark(_ clauseCount: Int) {
    var scope: Trait = []
    for number in 0..<clauseCount {
      let clause = clauses[number]
      if !carries(clause) {
        scope = []
      } else if scope.contains(.hypothetical) {
        // "If nothing by Friday, call Dana": something to do.
        scope = []
      }
      if clause.link == .background { scope.insert(.background) }
      var isLead = true
      var lead = clause.start
      for i in clause.start..<clause.end {
        tokens[i].traits.formUnion(scope)
        let token = tokens[i]
        if isLead {
          if token.isIn(.light) || token.isIn(.joining) || token.isIn(.adverbOfSequence)
            || token.isIn(.breaking) || token.isIn(.determiner) || token.isIn(.background)
            || token.traits.contains(.sign) || token.traits.contains(.date)
            || token.traits.contains(.time)
          {
            lead = i + 1
          } else {
            isLead = false
            if isImperative(i, clause), !isTheirs(number) {
              tokens[i].traits.insert(.intended)
              tokens[i].subject = .me
              scope.insert(.intended)
            }
          }
        }
        if token.isIn(.intent), !isHad(i, clause) { scope.insert(.intended) }
        if token.isIn(.negation) { scope.insert(.negated) }
        if token.isIn(.condition) { scope.insert(.hypothetical) }
      }
      clauses[number].lead = min(lead, clause.end - 1)
      markHead(clause)
    }
  }

  private func carries(_ clause: Clause) -> Bool {
    guard clause.link == .and || clause.link == .comma || clause.link == .then else { return false }
    for i in clause.start..<clause.end {
      let token = tokens[i]
      if token.isIn(.light) || token.isIn(.joining) || token.isIn(.adverbOfSequence) { continue }
      return token.forms.contains(.base) && !token.traits.contains(.noun)
        && !token.forms.contains(.past)
    }
    return false
  }

  /// "They'd hired somebody": had, not would.
  private func isHad(_ i: Int, _ clause: Clause) -> Bool {
    guard tokens[i].end - tokens[i].start == 1 else { return false }
    var at = i + 1
    while at < clause.end, tokens[at].isIn(.light) { at += 1 }
    return at < clause.end && tokens[at].forms.contains(.participle)
      && tokens[at].forms.isDisjoint(with: .base)
  }

  /// "Call Dana on Friday": a note of what to do.
  private func isImperative(_ i: Int, _ clause: Clause) -> Bool {
    let token = tokens[i]
    return token.forms.contains(.base) && token.forms.isDisjoint(with: .past)
      && !token.traits.contains(.noun) && !token.isIn(.auxiliary) && !token.isIn(.be)
      && !token.isIn(.hearing) && !token.isIn(.intent)
      // "Give us a fortnight": they say so.
      && !(i + 1 < clause.end && tokens[i + 1].isIn(.myself))
  }

  /// What stands after "Email from Dana:" are their words.
  private func isTheirs(_ number: Int) -> Bool {
    clauses[number].isTold
      || (clauses[number].link == .colon && number > 0 && clauses[number - 1].subject == .them)
  }

  /// The words up to the clause's first verb or preposition.
  private func markHead(_ clause: Clause) {
    var isOpen = true
    for i in clause.start..<clause.end {
      let token = tokens[i]
      let isVerb =
        !token.traits.contains(.noun) && !token.forms.isDisjoint(with: .verb)
        && !token.isIn(.auxiliary) && !token.isIn(.be) && !token.isIn(.intent)
      if isOpen { tokens[i].traits.insert(.atHead) }
      if isOpen,
        isVerb || (token.isIn(.preposition) && i > clause.start)
          || (token.traits.contains(.noun) && i + 1 < clause.end
            && !tokens[i + 1].traits.contains(.noun)
            && tokens[i + 1].forms.isDisjoint(with: [.noun, .past]))
      {
        isOpen = false
      }
    }
  }
}
