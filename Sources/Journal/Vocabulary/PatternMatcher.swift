/// Matches patterns against the tokens of a clause.
struct PatternMatcher {
  let tables: Grammar.Tables
  let tokens: UnsafeMutableBufferPointer<Token>
  let clause: Clause
  /// All that the clause's words have.
  let features: Features

  init(tables: Grammar.Tables, tokens: UnsafeMutableBufferPointer<Token>, clause: Clause) {
    self.tables = tables
    self.tokens = tokens
    self.clause = clause
    features = Features.of(tokens, in: clause.start..<clause.end)
  }

  /// Whether the clause has what the rule can't do without.
  @inline(__always)
  func canMatch(_ rule: Rule) -> Bool {
    rule.needed < 0 || tables.elements[Int(rule.needed)].features.intersects(features)
  }

  /// The end of the match of `rule` that begins at token `start`, or nil.
  func match(_ rule: Rule, at start: Int) -> Int? {
    match(rule.elements.lowerBound, rule.elements.upperBound, start)
  }

  private func match(_ step: Int32, _ last: Int32, _ position: Int) -> Int? {
    var step = step
    var at = position
    while step < last {
      let element = tables.elements[Int(step)]
      switch element.step {
      case .clauseStart:
        guard at <= clause.lead else { return nil }
      case .clauseEnd:
        guard at == clause.end else { return nil }
      case .notNext:
        if at < clause.end, accepts(element, at) { return nil }
      case .gap:
        // A gap at the end takes nothing.
        if step + 1 == last { return at }
        let furthest = min(clause.end, at + Int(element.reach))
        var next = at
        while next <= furthest {
          if let end = match(step + 1, last, next) { return end }
          // What is denied isn't skipped: "position not cancelled".
          if next < clause.end, tokens[next].isIn(.negation) { return nil }
          next += 1
        }
        return nil
      case .token:
        let accepted = at < clause.end && accepts(element, at)
        if element.isOptional {
          guard accepted else { break }
          // Taken first, then without.
          if let end = match(element.repeats ? step : step + 1, last, at + 1) { return end }
          break
        }
        if accepted {
          at += 1
        } else if !(element.acceptsEnd && at == clause.end) {
          return nil
        }
      }
      step += 1
    }
    return at
  }

  private func accepts(_ element: PatternElement, _ at: Int) -> Bool {
    let token = tokens[at]
    guard element.features.meet(token) else { return false }
    if let subject = element.subject, token.subject != subject { return false }
    for number in element.atoms {
      let atom = tables.atoms[Int(number)]
      switch atom.meaning {
      case .word:
        if token.word == atom.id { return true }
      case .trait:
        if token.traits.rawValue & UInt32(atom.id) != 0 { return true }
      case .wordClass:
        guard token.classes.contains(Int(atom.id)) else { continue }
        if atom.forms.isEmpty { return true }
        if atom.forms == .noun {
          if token.traits.contains(.noun) || token.forms == .noun || token.forms.isEmpty {
            return true
          }
        } else if !token.forms.isDisjoint(with: atom.forms), !token.traits.contains(.noun) {
          return true
        }
      }
    }
    return false
  }
}
