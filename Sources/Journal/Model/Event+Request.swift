extension Event {
  /// Whether they want something of the seeker, as a task or "Dana asked for my references": then it is
  /// the seeker's turn.
  package var isRequest: Bool {
    if kind == .assessment { return direction == .in }
    guard kind == .reply || kind == .timeframe else { return false }
    var rest: Int?
    return TextWords.contains(in: text) { word in
      guard let left = rest else {
        if Event.asking.contains(where: word.equals) { rest = Event.reach }
        return false
      }
      rest = left - 1
      return left > 0 && Event.wanted.contains(where: word.equals)
    }
  }

  /// Words between the asking and what is asked for.
  private static let reach = 8

  private static let asking: [StaticString] = [
    "ask", "asked", "asking", "asks", "need", "needed", "needs", "request", "requested",
    "requesting", "requests", "send", "want", "wanted", "wants",
  ]

  /// What a seeker is asked to send or tell.
  private static let wanted: [StaticString] = [
    "availabilities", "availability", "certificate", "certificates", "cv", "diploma", "documents",
    "expectation", "expectations", "form", "id", "paperwork", "passport", "portfolio", "ref",
    "referee", "referees", "reference", "references", "refs", "resume", "résumé", "sample",
    "samples", "slots", "times", "transcript", "transcripts",
  ]
}
