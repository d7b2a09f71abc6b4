/// The words of a clause, and what stands before it.
struct ClauseWords {
  /// What sets a clause off from what stands before it.
  enum Lead {
    /// It is the first one.
    case start
    case bracket
    /// "Oakfield: no", "Oakfield - no".
    case colon
    /// Any other mark, or a word like "because": it may say why.
    case other
  }

  var lead: Lead
  var words: [NameWord] = []

  /// In the text, from the first word to the last.
  var range: Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The clauses of a range, none of them without words.
  static func all(in range: Range<Int>, of text: [UInt8], _ table: Table) -> [ClauseWords] {
    var clauses: [ClauseWords] = []
    var clause = ClauseWords(lead: .start)
    var place = range.lowerBound
    while place < range.upperBound {
      guard let word = NameWord(at: place, in: range, of: text, table) else {
        if let lead = mark(at: place, in: range, of: text) {
          if !clause.words.isEmpty { clauses.append(clause) }
          clause = ClauseWords(lead: clauses.isEmpty ? .start : lead)
        }
        place += 1
        continue
      }
      place = word.range.upperBound
      if let last = clause.words.last, opensClause(word, behind: last, in: range, of: text, table) {
        clauses.append(clause)
        clause = ClauseWords(lead: .other)
      }
      clause.words.append(word)
    }
    if !clause.words.isEmpty { clauses.append(clause) }
    return clauses
  }

  private static func mark(at index: Int, in range: Range<Int>, of text: [UInt8]) -> Lead? {
    switch text[index] {
    case UInt8(ascii: "("), UInt8(ascii: "["): .bracket
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "|"): .other
    case let byte where Sentences.mayEnd(byte):
      Sentences.ends(at: index, in: range, of: text) ? .other : nil
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      .other
    default: Clauses.isBreak(at: index, in: range, of: text) ? .colon : nil
    }
  }

  /// "because an offer came", "to take the offer of another", "and took a job", "for a job nearer home":
  /// what follows says why, or what else was done.
  private static func opensClause(
    _ word: NameWord, behind last: NameWord, in range: Range<Int>, of text: [UInt8], _ table: Table
  ) -> Bool {
    if word.isCapitalised { return false }
    if word.has([.background, .breaking, .condition]) { return true }
    guard let next = NameWord(at: word.range.upperBound, in: range, of: text, table) else {
      return false
    }
    if word.has(.joining) { return next.has([.past, .base, .me]) && !next.isCapitalised }
    // "wants to", "had to"
    if word.has(.to) { return next.has(.base) && !last.has([.intent, .auxiliary, .wanting]) }
    return reasons.contains { PlainText.equals(word.range, $0, in: text) }
      && next.has([.determiner, .me, .past, .auxiliary]) && !next.isCapitalised
  }

  private static let reasons: [StaticString] = ["as", "for", "given", "having", "in"]
}
