/// Tells who does what each verb says.
struct Actors {
  let tokens: UnsafeMutableBufferPointer<Token>
  let clauses: UnsafeMutableBufferPointer<Clause>

  func assign(_ clauseCount: Int) {
    for number in 0..<clauseCount {
      var clause = clauses[number]
      let previous = number > 0 ? clauses[number - 1] : nil
      var hasVerb = false
      var hasBe = false
      for i in clause.start..<clause.end where !tokens[i].forms.isEmpty {
        if isNoun(i, clause) {
          tokens[i].traits.insert(.noun)
          continue
        }
        if i > clause.start, tokens[i - 1].isIn(.hadTo), tokens[i].forms.contains(.base) {
          // "had to cancel": it was done.
          tokens[i].forms.insert(.past)
        }
        if i > clause.start, tokens[i - 1].isIn(.me), tokens[i].forms.contains(.base),
          tokens[i].isIn(.contentVerb) || tokens[i].isIn(.answering) || tokens[i].isIn(.saying)
        {
          // "I call to the restaurant": told as it was.
          tokens[i].forms.insert(.past)
        }
        let forms = tokens[i].forms
        if forms.isDisjoint(with: .verb) { continue }
        if tokens[i].isIn(.be) { hasBe = true }
        if tokens[i].isIn(.be) || (tokens[i].isIn(.auxiliary) && helps(i, clause)) { continue }
        if hasVerb, forms.isDisjoint(with: .finite) || isInfinitive(i, clause) {
          tokens[i].subject = clause.subject
          continue
        }
        let subject = subject(of: i, in: clause, after: previous)
        tokens[i].subject = subject
        if forms.contains(.past) { tokens[i].traits.insert(.did) }
        if !hasVerb {
          clause.subject = subject
          hasVerb = true
          // "The recruiter from Acme called": the verb heads the clause, whatever stands before.
          if !forms.isDisjoint(with: .finite), !hasBe { tokens[i].traits.insert(.atHead) }
        }
      }
      if !hasVerb { clause.subject = bareSubject(clause, previous) }
      clauses[number].subject = clause.subject
      clauses[number].isTold = isTold(clause, previous)
      clauses[number].isQuoted =
        clauses[number].isTold
        && (clause.link == .colon || clause.link == .dash || previous?.isQuoted == true)
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
    if token.forms == .noun { return true }
    if token.forms.contains(.past) { return false }
    var after = i + 1
    // "Email #2 to Dana".
    while after < clause.end, tokens[after].traits.contains(.number),
      tokens[after].traits.isDisjoint(with: [.date, .time])
    {
      after += 1
    }
    let next = after < clause.end ? tokens[after] : nil
    let previous = i > clause.start ? tokens[i - 1] : nil
    if let previous, isPerson(previous), token.forms.contains(.thirdPerson),
      !previous.traits.contains(.possessive)
    {
      // "Agnieszka phones, wants to know": but not "Agnieszka calls" before a noun.
      return next.map { !$0.forms.isEmpty && $0.forms == .noun && !isPerson($0) } ?? false
    }
    if token.isIn(.interviewNoun), token.forms.contains(.base) {
      // One doesn't note to oneself to interview.
      return !(previous.map { $0.isIn(.to) || isModal($0) } ?? false)
    }
    guard let next else { return !(previous.map { $0.isIn(.to) || isModal($0) } ?? false) }
    if next.isIn(.preposition) || next.isIn(.be) || next.isIn(.channelPreposition)
      || next.isIn(.auxiliary) || next.isIn(.joining)
    {
      return !(previous.map { $0.isIn(.to) || isModal($0) } ?? false)
    }
    if !next.forms.isDisjoint(with: [.past, .participle, .ing]), !isPerson(next) { return true }
    if next.forms.contains(.noun), !isPerson(next), !next.isIn(.third), !next.isIn(.determiner),
      token.forms.contains(.base), previous.map({ !isModal($0) && !$0.isIn(.to) }) ?? true
    {
      return true
    }
    guard i > clause.start else { return false }
    var before = i - 1
    while before > clause.start, tokens[before].isIn(.light), !tokens[before].isIn(.determiner) {
      before -= 1
    }
    let lead = tokens[before]
    if lead.isIn(.determiner) || lead.traits.contains(.possessive) || lead.traits.contains(.noun)
      || lead.traits.contains(.number)
    {
      return true
    }
    if lead.isIn(.preposition) || lead.isIn(.channelPreposition) { return !lead.isIn(.to) }
    return !lead.forms.isDisjoint(with: .verb) && !lead.isIn(.auxiliary) && !lead.isIn(.intent)
      && !lead.isIn(.light)
  }

  private func isModal(_ token: Token) -> Bool {
    token.isIn(.intent) || token.isIn(.negation)
      || (token.isIn(.me) && !token.traits.contains(.possessive))
  }

  private func isPerson(_ token: Token) -> Bool {
    token.isIn(.them) || token.traits.contains(.person) || token.isIn(.title)
  }

  private func subject(of i: Int, in clause: Clause, after previous: Clause?) -> Subject {
    var at = i - 1
    var isPassive = false
    while at >= clause.start {
      let token = tokens[at]
      if token.isIn(.be) || (token.isIn(.getting) && at == i - 1) {
        if tokens[i].forms.contains(.participle) { isPassive = true }
        if token.isIn(.getting), !isPassive { break }
      } else if token.isIn(.me) || isPerson(token) || token.isIn(.third) {
        break
      } else if token.isIn(.relative), at > clause.start {
        // "A friend who works there".
      } else if !(token.isIn(.light) || token.traits.contains(.sign)
        || (token.traits.contains(.number) && at == clause.start)
        || token.isIn(.hadTo) || token.isIn(.auxiliary)
        || token.isIn(.intent)
        || token.isIn(.negation) || token.isIn(.condition) || token.isIn(.adverbOfSequence)
        || token.isIn(.joining) || token.isIn(.breaking) || token.isIn(.background))
      {
        break
      }
      at -= 1
    }
    let last = at
    at = headNoun(at, clause)
    if isOfThird(at, last, clause) { return .thirdParty }
    if isPassive { return .passive }
    guard at >= clause.start else { return carried(i, clause, previous) }
    let token = tokens[at]
    if token.traits.contains(.possessive) { return .thing }
    if tokens[i].isIn(.saying), token.isIn(.emailChannel) || token.isIn(.messageChannel) {
      // "Email says …".
      return .them
    }
    if token.isIn(.me) { return .me }
    if isPerson(token) { return .them }
    if token.traits.contains(.unknown), token.forms.isEmpty, !token.traits.contains(.number) {
      return .them
    }
    return .thing
  }

  /// "My friend Tom", "my sister's bloke", "someone on Blind", and "she" after one of these.
  private func isOfThird(_ head: Int, _ last: Int, _ clause: Clause) -> Bool {
    guard head >= clause.start else { return false }
    if tokens[head].isIn(.pronoun) {
      var at = head - 1
      while at >= 0, !isPerson(tokens[at]) || tokens[at].isIn(.pronoun), !tokens[at].isIn(.third) {
        at -= 1
      }
      guard at >= 0 else { return false }
      return tokens[at].isIn(.third) || isOfThird(at, at, clauses[Int(tokens[at].clause)])
    }
    if tokens[head...last].contains(where: { $0.isIn(.third) }) { return true }
    return head > clause.start && tokens[head].boundary == .none && tokens[head - 1].isIn(.third)
  }

  /// "The headhunter for this role": the noun before the preposition.
  private func headNoun(_ end: Int, _ clause: Clause) -> Int {
    var head = end
    var at = end
    while at > clause.start {
      let token = tokens[at]
      if token.isIn(.preposition), !token.isIn(.to) {
        let before = tokens[at - 1]
        guard isPerson(before) || before.traits.contains(.noun) || before.isIn(.third) else {
          return head
        }
        head = at - 1
      } else if !token.forms.isDisjoint(with: .finite), !token.traits.contains(.noun) {
        return head
      }
      at -= 1
    }
    return head
  }

  /// Nobody is named: the one before goes on, or it is the seeker's own notes.
  private func carried(_ i: Int, _ clause: Clause, _ previous: Clause?) -> Subject {
    let verb = tokens[i]
    if i + 1 < clause.end, tokens[i + 1].boundary == .none {
      // "Asked me for references": nobody asks himself.
      if tokens[i + 1].isIn(.myself), verb.forms.contains(.past) {
        return previous?.subject == .thirdParty ? .thirdParty : .them
      }
      // "says Dana".
      if isPerson(tokens[i + 1]), !tokens[i + 1].isIn(.anaphor),
        verb.isIn(.quoting) || (verb.isIn(.saying) && verb.forms == .thirdPerson)
      {
        return .them
      }
    }
    guard let previous else { return .me }
    if verb.isIn(.saying), !verb.isIn(.answering) {
      if clause.link == .sentence, i + 1 < clause.end, isPerson(tokens[i + 1]) { return .me }
      if previous.subject == .them || previous.subject == .thirdParty {
        tokens[i].traits.insert(.carried)
        return previous.subject
      }
      if verb.isIn(.asking) || clause.link == .sentence { return .me }
      // "Rang back and said yes": the same one goes on.
      if clause.link == .and, previous.subject == .me { return .me }
      // "told HR": whoever is told is named, so I told it.
      if i + 1 < clause.end, isPerson(tokens[i + 1]) { return .me }
      tokens[i].traits.insert(.carried)
      return .them
    }
    if verb.isIn(.answering) || clause.link == .sentence { return .me }
    switch previous.subject {
    case .them, .thirdParty:
      tokens[i].traits.insert(.carried)
      return previous.subject
    default: return .me
    }
  }

  /// Of a clause without a verb: "Email from Dana".
  private func bareSubject(_ clause: Clause, _ previous: Clause?) -> Subject {
    for i in clause.start..<clause.end where tokens[i].isIn(.from) { return .them }
    // "Recruiter: HM loved me".
    if isBareName(clause) { return .them }
    return previous?.subject ?? .unknown
  }

  /// "The hiring manager", "Dana's email", "Tunde on WhatsApp".
  private func isBareName(_ clause: Clause) -> Bool {
    guard clause.end - clause.start <= 7 else { return false }
    var hasPerson = false
    for i in clause.start..<clause.end {
      let token = tokens[i]
      if isPerson(token) {
        hasPerson = true
      } else if token.isIn(.interviewNoun) || !hasPerson && !token.isIn(.determiner) {
        return false
      }
    }
    return hasPerson
  }

  /// "Email", "Voicemail".
  private func isBareChannel(_ clause: Clause) -> Bool {
    (clause.start..<clause.end).allSatisfy {
      tokens[$0].isIn(.emailChannel) || tokens[$0].isIn(.voicemailChannel)
        || tokens[$0].isIn(.messageChannel)
    }
  }

  private func isTold(_ clause: Clause, _ previous: Clause?) -> Bool {
    guard let previous else { return false }
    switch clause.link {
    case .colon:
      return previous.subject == .them || previous.isTold || isBareChannel(previous)
    case .dash:
      return previous.isTold
        || (previous.subject == .them && (clause.subject == .them || isBareName(previous)))
    case .sentence: return false
    default:
      return previous.isTold || (clause.link == .comma && isBareChannel(previous))
        || (previous.subject == .them && clause.subject == .them)
    }
  }
}
