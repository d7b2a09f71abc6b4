/// Finds what is intended: "call Dana" in "Plan to call Dana", "If nothing by Friday I'll call Dana".
package enum ToDo {
  /// From the verb of the act to the end of the range, or nil where I intend nothing.
  package static func act(
    _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>
  ) -> Range<Int>? {
    for i in range where tokens[i].mark == .none && tokens[i].has(.base) {
      if tokens[i].has([.be, .intent]) { continue }
      // "have to do".
      if tokens[i].has(.auxiliary), i + 1 < range.upperBound, tokens[i + 1].has(.to) { continue }
      switch lead(of: i, tokens, range) {
      case .mine: return i..<range.upperBound
      case .denied: return nil
      case .none: continue
      }
    }
    return nil
  }

  private enum Lead {
    /// I intend it, or it is a command to myself.
    case mine
    case denied
    case none
  }

  /// What stands before a verb.
  private static func lead(
    of verb: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ range: Range<Int>
  ) -> Lead {
    var hasIntent = false
    var at = verb - 1
    while at >= range.lowerBound {
      let token = tokens[at]
      if token.has(.negation) { return .denied }
      if token.mark == .colon || token.mark == .dash || token.mark == .comma { return .mine }
      if token.has(.intent) {
        hasIntent = true
      } else if !(token.mark == .none && (token.has([.to, .be, .light, .auxiliary]))) {
        break
      }
      at -= 1
    }
    guard at >= range.lowerBound else { return .mine }
    let before = tokens[at]
    if before.has(.me) { return hasIntent && !isAsked(before: at, tokens) ? .mine : .none }
    if before.has([.joining, .breaking, .sequence]) { return .mine }
    if before.has(.them) || before.traits.contains(.person) { return .none }
    return hasIntent && !before.traits.contains(.unknown) ? .mine : .none
  }

  /// "I asked her if I might ring": a question that was put is no intent. The asking may stand in the
  /// part before.
  private static func isAsked(
    before clause: Int, _ tokens: UnsafeMutableBufferPointer<Token>
  ) -> Bool {
    guard clause > 1, tokens[clause - 1].has(.condition) else { return false }
    return tokens[max(0, clause - 4)..<clause - 1].contains { $0.has(.wanting) && $0.has(.past) }
  }
}
