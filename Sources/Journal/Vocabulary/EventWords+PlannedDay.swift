/// The day for which a contact is planned.
extension EventWords {
  /// The words that say when an act is to be done: "ring Ruth on 24 Nov", "email her next Tuesday". Whom
  /// it is for may stand between, and nothing else: "email Ruth about the 24th" and "call if there is
  /// nothing by Friday" name the days of other things.
  func plannedDay(of draft: Draft) -> Range<Int>? {
    guard draft.isIntended,
      draft.kind == .followUp || draft.kind == .thankYou || draft.kind == .answer,
      !tokens[draft.whole].contains(where: { $0.has(.condition) || $0.mark == .question }),
      let act = draft.own.first(where: { tokens[$0].has(.base) && !tokens[$0].has(.intent) }),
      let day = draft.own.first(where: { $0 > act && tokens[$0].traits.contains(.date) }),
      day - act <= EventWords.mostBetween, (act + 1..<day).allSatisfy(mayStandBeforeDay)
    else { return nil }
    let end =
      draft.own.first { $0 > day && tokens[$0].mark > .possessive } ?? draft.own.upperBound
    return words.bytes(act + 1..<end)
  }

  private static let mostBetween = 8

  private func mayStandBeforeDay(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.mark != .none || token.has([.be, .auxiliary, .thirdPerson, .background, .negation]),
      !token.has(.noun)
    {
      return false
    }
    return !EventWords.elsewhere.contains(token.hash)
  }

  /// A day behind one of these is that of something else.
  private static let elsewhere: [UInt32] = [
    "about", "regarding", "re", "concerning", "for", "after", "before", "from", "of", "since",
    "until",
    "till", "when", "what", "how", "who", "that", "which", "where", "whether",
  ].map { SpellingHash.of($0.utf8) }
}
