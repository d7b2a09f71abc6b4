/// Requests to wait, which are no requests to stop.
extension EventWords {
  /// "Asked me not to ring before the 30th": then it is fine again.
  func asksToWait(_ range: Range<Int>) -> Bool {
    range.contains { EventWords.untils.contains(tokens[$0].hash) && hasDay(after: $0, in: range) }
  }

  /// "Please hold off calling, we will be in touch by the 30th": what they ask holds until that day,
  /// unless they say that it holds for good.
  func isUntilThen(_ request: Range<Int>, _ promise: Range<Int>) -> Bool {
    tokens[promise].contains { $0.traits.contains(.date) }
      && !tokens[request].contains { EventWords.forGood.contains($0.hash) }
  }

  private func hasDay(after lead: Int, in range: Range<Int>) -> Bool {
    range[(lead + 1)...].prefix(EventWords.reach).contains {
      tokens[$0].traits.contains(.date) && tokens[$0].mark == .none
    }
  }

  /// Words from "until" to its day: "until the end of next week".
  private static let reach = 5

  private static let untils = SpellingHash.all("until", "till", "til", "before", "prior-to")
  private static let forGood = SpellingHash.all(
    "stop", "stopped", "quit", "again", "further", "anymore", "any-more", "more", "never", "ever")
}
