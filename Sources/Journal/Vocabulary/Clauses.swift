/// A part of the text that can tell one thing.
struct Clause: Sendable {
  enum Link: UInt8, Sendable {
    /// The first, or after a full stop or semicolon.
    case sentence
    case comma
    /// "and", "then".
    case and, then
    /// "but", "so".
    case but
    /// "after", "because": it only says when or why.
    case background
    case colon, dash, parenthesis
  }

  /// Of the tokens.
  var start: Int
  var end: Int
  var link: Link
  var subject: Subject = .unknown
  /// The first token that isn't light.
  var lead: Int = 0
  /// What someone of theirs who was just named says: "Dana: two weeks".
  var isTold = false
  /// It stands after a colon or dash, as in a quotation.
  var isQuoted = false
}

/// Cuts tokens into clauses.
enum Clauses {
  static func split(
    _ tokens: UnsafeMutableBufferPointer<Token>, count: Int,
    into clauses: UnsafeMutableBufferPointer<Clause>
  ) -> Int {
    var number = 0
    var start = 0
    var link = Clause.Link.sentence
    func close(_ end: Int) {
      guard end > start, number < clauses.count else { return }
      (clauses.baseAddress! + number).initialize(to: Clause(start: start, end: end, link: link))
      for i in start..<end { tokens[i].clause = Int16(number) }
      number += 1
    }
    for i in 0..<count {
      guard i > 0 else {
        if tokens[0].isIn(.background), !isBeforeDate(0, tokens, count) { link = .background }
        continue
      }
      guard let next = linkBefore(i, tokens, count, clauseStart: start) else { continue }
      if number == clauses.count - 1 { break }
      close(i)
      start = i
      link = next
    }
    close(count)
    return number
  }

  /// How a clause that begins with token `i` hangs on the one before, or nil where none begins.
  private static func linkBefore(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int, clauseStart: Int
  ) -> Clause.Link? {
    let token = tokens[i]
    if token.isIn(.background), !isBeforeDate(i, tokens, count),
      i > clauseStart || token.boundary != .none
    {
      return .background
    }
    switch token.boundary {
    case .sentence, .semicolon: return .sentence
    case .colon: return .colon
    case .dash: return token.isIn(.breaking) ? .but : .dash
    case .parenthesis: return .parenthesis
    case .comma:
      if token.isIn(.breaking) { return .but }
      if token.isIn(.adverbOfSequence) { return .then }
      if token.isIn(.joining) {
        return i + 1 < count && tokens[i + 1].isIn(.adverbOfSequence) ? .then : .and
      }
      return isNameList(i, tokens, count) ? nil : .comma
    case .none: break
    }
    // A clause of nothing but "and" is none.
    guard i > clauseStart else { return nil }
    if token.isIn(.breaking) { return .but }
    if token.isIn(.adverbOfSequence) {
      return tokens[i - 1].isIn(.joining) || tokens[i - 1].isIn(.breaking) ? nil : .then
    }
    guard token.isIn(.joining), i + 1 < count else { return nil }
    if tokens[i + 1].isIn(.adverbOfSequence) { return .then }
    var at = i + 1
    while at < count, tokens[at].boundary == .none, tokens[at].isIn(.light),
      tokens[at].forms.isEmpty
    {
      at += 1
    }
    guard at < count, tokens[at].boundary == .none else { return nil }
    let next = tokens[at]
    if !next.forms.isDisjoint(with: .past), !next.isIn(.be) { return .and }
    if !next.forms.isDisjoint(with: .base), next.forms.isDisjoint(with: .noun) { return .and }
    if next.isIn(.me) || next.isIn(.them) || next.traits.contains(.person) {
      var verb = at + 1
      while verb < count, tokens[verb].boundary == .none,
        tokens[verb].isIn(.light) || tokens[verb].isIn(.auxiliary) || tokens[verb].isIn(.them)
          || tokens[verb].traits.contains(.person) || tokens[verb].isIn(.negation)
      {
        verb += 1
      }
      if verb < count, tokens[verb].boundary == .none,
        !tokens[verb].forms.isDisjoint(with: [.past, .thirdPerson, .base])
          || tokens[verb].isIn(.intent)
          || tokens[verb].isIn(.be)
          || (next.isIn(.me) && tokens[verb].forms.contains(.ing))
      {
        return .and
      }
    }
    if next.isIn(.intent) || next.isIn(.negation) { return .and }
    return nil
  }

  /// "before Christmas", "after the 10th": part of a timeframe.
  private static func isBeforeDate(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Bool {
    var at = i + 1
    while at < count, tokens[at].boundary == .none,
      tokens[at].isIn(.determiner) || tokens[at].isIn(.light)
        || tokens[at].traits.contains(.number), !tokens[at].traits.contains(.date)
    {
      at += 1
    }
    return at < count && tokens[at].traits.contains(.date) && tokens[at].boundary == .none
  }

  /// "Dana, Priya and Tom": the comma separates names, not clauses.
  private static func isNameList(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int
  ) -> Bool {
    guard tokens[i - 1].traits.contains(.person) || tokens[i - 1].isIn(.them),
      tokens[i].traits.contains(.person) || tokens[i].isIn(.title)
    else { return false }
    var at = i
    while at < count,
      tokens[at].traits.contains(.person) || tokens[at].isIn(.title) || tokens[at].isIn(.joining)
        || tokens[at].isIn(.determiner), tokens[at].boundary <= .comma
    {
      at += 1
    }
    guard at < count, tokens[at].boundary == .none else { return true }
    return tokens[at].forms.isDisjoint(with: .finite) && !tokens[at].isIn(.be)
      && !tokens[at].isIn(.auxiliary) && !tokens[at].isIn(.intent)
  }
}
