/// Tells who does what each verb says.
struct Actors {
  let tokens: UnsafeMutableBufferPointer<Token>
  let clauses: UnsafeMutableBufferPointer<Clause>

  func assign(_ clauseCount: Int) {
    for number in 0..<clauseCount {
      var clause = clauses[number]
      let previous = number > 0 ? clauses[number - 1] : nil
      var hasVerb = false
      for i in clause.start..<clause.end where !tokens[i].forms.isEmpty {
        if isNoun(i, clause) {
          tokens[i].traits.insert(.noun)
          continue
        }
        let forms = tokens[i].forms
        if forms.isDisjoint(with: .verb) { continue }
        if tokens[i].isIn(.be) || (tokens[i].isIn(.auxiliary) && helps(i, clause)) {
          continue
        }
        if hasVerb, forms.isDisjoint(with: .finite) || isInfinitive(i, clause) {
          tokens[i].subject = clause.subject
          continue
        }
        let subject = subject(of: i, in: clause, after: previous)
        tokens[i].subject = subject
        if !hasVerb {
          clause.subject = subject
          hasVerb = true
        }
      }
      if !hasVerb { clause.subject = bareSubject(clause, previous) }
      clauses[number].subject = clause.subject
    }
  }

  /// "had called" against "had an interview".
  private func helps(_ i: Int, _ clause: Clause) -> Bool {
    var at = i + 1
    while at < clause.end,
      tokens[at].isIn(.light) || tokens[at].isIn(.me) || tokens[at].isIn(.be)
        || tokens[at].isIn(.negation), !tokens[at].isIn(.determiner)
    {
      at += 1
    }
    return at < clause.end && !tokens[at].forms.isDisjoint(with: [.participle, .base])
      && tokens[at].forms.isDisjoint(with: .noun)
  }

  private func isInfinitive(_ i: Int, _ clause: Clause) -> Bool {
    i > clause.start && tokens[i - 1].isIn(.to) && tokens[i].forms.contains(.base)
  }

  /// "Call from Dana", "an email", "thank-you email": no verb here.
  private func isNoun(_ i: Int, _ clause: Clause) -> Bool {
    let token = tokens[i]
    guard token.forms.contains(.noun) else { return false }
    if token.forms.isDisjoint(with: .verb) || token.forms == .noun { return true }
    if token.forms.contains(.past) { return false }
    if i + 1 < clause.end {
      let next = tokens[i + 1]
      if next.isIn(.preposition) || next.isIn(.be) || next.isIn(.channelPreposition) { return true }
      if !next.forms.isDisjoint(with: .past), !next.isIn(.light) { return true }
    } else {
      return true
    }
    guard i > clause.start else { return false }
    var before = i - 1
    while before > clause.start, tokens[before].isIn(.light), !tokens[before].isIn(.determiner) {
      before -= 1
    }
    let previous = tokens[before]
    if previous.isIn(.determiner) || previous.traits.contains(.possessive)
      || previous.traits.contains(.noun) || previous.traits.contains(.number)
    {
      return true
    }
    if previous.isIn(.preposition) || previous.isIn(.channelPreposition) {
      return !previous.isIn(.to)
    }
    if !previous.forms.isDisjoint(with: .verb), !previous.isIn(.auxiliary), !previous.isIn(.intent)
    {
      return true
    }
    return tokens[i - 1].isIn(.light) && tokens[i - 1].forms.isEmpty
      && !tokens[i - 1].isIn(.adverbOfSequence) && tokens[i - 1].traits.contains(.unknown)
  }

  private func subject(of i: Int, in clause: Clause, after previous: Clause?) -> Subject {
    var at = i - 1
    var isPassive = false
    while at >= clause.start {
      let token = tokens[at]
      if token.isIn(.be) {
        if tokens[i].forms.contains(.participle) { isPassive = true }
      } else if token.isIn(.me) || token.isIn(.them) || token.isIn(.third)
        || token.traits.contains(.person)
      {
        break
      } else if !(token.isIn(.light) || token.isIn(.auxiliary) || token.isIn(.intent)
        || token.isIn(.negation) || token.isIn(.condition) || token.isIn(.adverbOfSequence)
        || token.isIn(.joining) || token.isIn(.breaking) || token.isIn(.background))
      {
        break
      }
      at -= 1
    }
    if isPassive { return .passive }
    guard at >= clause.start else { return carried(i, clause, previous) }
    let token = tokens[at]
    if token.traits.contains(.possessive) { return .thing }
    if token.isIn(.third) { return .thirdParty }
    if token.isIn(.me) { return .me }
    if token.isIn(.them) || token.traits.contains(.person) { return .them }
    if token.traits.contains(.unknown), token.forms.isEmpty, !token.traits.contains(.number) {
      return .them
    }
    return .thing
  }

  /// Nobody is named: the one before goes on, or it is the seeker's own notes.
  private func carried(_ i: Int, _ clause: Clause, _ previous: Clause?) -> Subject {
    guard let previous else { return .me }
    let verb = tokens[i]
    if verb.isIn(.saying), !verb.isIn(.answering) {
      if previous.subject == .them || previous.subject == .thirdParty { return previous.subject }
      return clause.link == .sentence ? .me : .them
    }
    if verb.isIn(.answering) || clause.link == .sentence { return .me }
    switch previous.subject {
    case .them, .thirdParty: return previous.subject
    default: return .me
    }
  }

  /// Of a clause without a verb: "Email from Dana".
  private func bareSubject(_ clause: Clause, _ previous: Clause?) -> Subject {
    for i in clause.start..<clause.end where tokens[i].isIn(.from) { return .them }
    return previous?.subject ?? .unknown
  }
}
