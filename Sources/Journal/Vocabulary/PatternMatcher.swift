/// Matches patterns against the tokens of a clause.
struct PatternMatcher {
  private let elements: UnsafeBufferPointer<PatternElement>
  private let atoms: UnsafeBufferPointer<Atom>
  private let tokens: UnsafeMutableBufferPointer<Token>
  let clause: Clause
  /// All that the clause's words have.
  let features: Features

  init(
    elements: UnsafeBufferPointer<PatternElement>, atoms: UnsafeBufferPointer<Atom>,
    tokens: UnsafeMutableBufferPointer<Token>, clause: Clause
  ) {
    self.elements = elements
    self.atoms = atoms
    self.tokens = tokens
    self.clause = clause
    features = Features.of(tokens, in: clause.start..<clause.end)
  }

  /// Whether the clause has an element that a rule can't do without; below zero stands for none.
  @inline(__always)
  func canMatch(_ needed: Int32) -> Bool {
    needed < 0 || elements[Int(needed)].features.intersects(features)
  }

  /// The end of the match of a rule's elements that begins at token `start`, or nil.
  func match(_ steps: Range<Int32>, at start: Int) -> Int? {
    match(steps.lowerBound, steps.upperBound, start)
  }

  private func match(_ step: Int32, _ last: Int32, _ position: Int) -> Int? {
    var step = step
    var at = position
    while step < last {
      // Elements are big: they are looked at where they are.
      let element = elements.baseAddress! + Int(step)
      switch element.pointee.step {
      case .clauseStart:
        guard at <= clause.lead else { return nil }
      case .clauseEnd:
        guard at == clause.end else { return nil }
      case .notNext:
        if at < clause.end, accepts(element, at) { return nil }
      case .gap:
        // A gap at the end takes nothing.
        if step + 1 == last { return at }
        let furthest = min(clause.end, at + Int(element.pointee.reach))
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
        if element.pointee.isOptional {
          guard accepted else { break }
          // Taken first, then without.
          if let end = match(element.pointee.repeats ? step : step + 1, last, at + 1) { return end }
          break
        }
        if accepted {
          at += 1
        } else if !(element.pointee.acceptsEnd && at == clause.end) {
          return nil
        }
      }
      step += 1
    }
    return at
  }

  private func accepts(_ element: UnsafePointer<PatternElement>, _ at: Int) -> Bool {
    guard element.pointee.features.meet(tokens[at]) else { return false }
    if let subject = element.pointee.subject, tokens[at].subject != subject { return false }
    for number in element.pointee.atoms where accepts(atoms[Int(number)], at) {
      return true
    }
    return false
  }

  private func accepts(_ atom: Atom, _ at: Int) -> Bool {
    switch atom.meaning {
    case .word: return tokens[at].word == atom.id
    case .trait: return tokens[at].traits.rawValue & UInt32(atom.id) != 0
    case .wordClass:
      guard tokens[at].classes.contains(Int(atom.id)) else { return false }
      if atom.forms.isEmpty { return true }
      let (forms, traits) = (tokens[at].forms, tokens[at].traits)
      if atom.forms == .noun {
        return traits.contains(.noun) || forms == .noun || forms.isEmpty
      }
      return !forms.isDisjoint(with: atom.forms) && !traits.contains(.noun)
    }
  }
}
