/// A no to what I asked for more, with which their offer still stands.
extension EventWords {
  /// "Countered at 4%, Dana said no", "asked for 70k, they said no".
  ///
  /// - Parameter rejection: the tokens that sound like a rejection, which may be those of the no alone.
  func isNoToBargain(_ rejection: Range<Int>) -> Bool {
    guard
      let answer = rejection.first(where: { EventWords.refusals.contains(tokens[$0].hash) }),
      let bargain = (0..<answer).last(where: isBargain)
    else { return false }
    // What lies between may be any time: "Countered at 4%. Then the client froze the job, so no".
    return !(bargain..<answer).contains { tokens[$0].mark > .semicolon }
      && rejection.upperBound - answer <= EventWords.shortestNo
  }

  private func isBargain(_ index: Int) -> Bool {
    let token = tokens[index]
    if EventWords.bargains.contains(token.hash) { return true }
    // "asked for 70k", which may be one word of the vocabulary.
    guard token.has(.wanting), token.has(.past) else { return false }
    return tokens[index + 1..<words.count].prefix(2).contains { $0.traits.contains(.number) }
  }

  /// Words from the "no" to the end of what it tells.
  private static let shortestNo = 3
  private static let refusals = SpellingHash.all(
    "no", "said-no", "says-no", "say-no", "nope", "refused", "declined", "budge")
  private static let bargains = SpellingHash.all(
    "countered", "counter", "counteroffered", "counter-offered", "negotiated", "negotiate",
    "haggled", "bargained", "counter-offer", "counteroffer")
}
