extension Event {
  /// Whether they want something of the seeker, as a task or "Dana asked for my references": then it is
  /// the seeker's turn.
  package var isRequest: Bool {
    if kind == .assessment { return direction == .in }
    guard kind == .reply || kind == .timeframe else { return false }
    let words = text.split { !$0.isLetter }.lazy.map { $0.lowercased() }
    guard let asking = words.firstIndex(where: Event.asking.contains) else { return false }
    return words[asking...].dropFirst().prefix(Event.reach).contains(where: Event.wanted.contains)
  }

  /// Words between the asking and what is asked for.
  private static let reach = 8

  private static let asking: Set = [
    "ask", "asked", "asking", "asks", "need", "needed", "needs", "request", "requested",
    "requesting",
    "requests", "send", "want", "wanted", "wants",
  ]

  /// What a seeker is asked to send or tell.
  private static let wanted: Set = [
    "availabilities", "availability", "certificate", "certificates", "cv", "diploma", "documents",
    "expectation", "expectations", "form", "id", "paperwork", "passport", "portfolio", "ref",
    "referee", "referees", "reference", "references", "refs", "resume", "résumé", "sample",
    "samples",
    "slots", "times", "transcript", "transcripts",
  ]
}
