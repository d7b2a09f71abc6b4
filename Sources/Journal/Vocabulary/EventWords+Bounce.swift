/// Mail that came back.
extension EventWords {
  /// "bounced", "it bounced back": it is said of the mail before, which then was never sent.
  func isBounce(_ range: Range<Int>) -> Bool {
    range.count <= EventWords.shortBounce
      && range.contains { EventWords.bounces.contains(tokens[$0].hash) }
      && !range.contains { tokens[$0].has(.negation) }
  }

  private static let shortBounce = 4
  private static let bounces = SpellingHash.all("bounced", "bounce", "bounces", "undeliverable")
}
