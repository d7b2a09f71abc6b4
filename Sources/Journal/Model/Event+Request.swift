extension Event {
  /// Whether they want something of the seeker, as a task or "Dana asked for my references": then it is
  /// the seeker's turn.
  package var isRequest: Bool {
    if kind == .assessment { return direction == .in }
    guard kind == .reply || kind == .timeframe else { return false }
    return Event.asks(text)
  }

  /// Whether it may have brought a wish of theirs: so may an interview, a call of the seeker's, or a
  /// remark.
  package var mayBringRequest: Bool {
    switch kind {
    case .assessment: isRequest
    case .interview, .scheduled, .reply, .timeframe, .followUp, .note:
      Event.asks(text) || fields.nextSteps?.value.map(Event.asks) ?? false
    default: false
    }
  }

  /// Whether it goes out with what one may as well send unasked, to be thought of: "Send Ruth my updated
  /// CV". Nobody sends references or forms that nobody wants.
  package var showsWork: Bool {
    guard kind == .answer || kind == .applied else { return false }
    return TextWords.contains(in: text) { word in word.isOne(of: Event.shown) }
      && !TextWords.contains(in: text) { word in word.isOne(of: Event.wanting) }
  }

  private static func asks(_ text: String) -> Bool {
    var rest: Int?
    return TextWords.contains(in: text) { word in
      guard let left = rest else {
        if word.isOne(of: Event.asking) { rest = Event.reach }
        return false
      }
      rest = left - 1
      return left > 0 && word.isOne(of: Event.wanted)
    }
  }

  /// Words between the asking and what is asked for.
  private static let reach = 8

  private static let asking = PhraseTable([
    "ask", "asked", "asking", "asks", "need", "needed", "needs", "request", "requested",
    "requesting", "requests", "send", "want", "wanted", "wants",
  ])

  /// "The portfolio, as requested".
  private static let wanting = PhraseTable([
    "ask", "asked", "asks", "need", "needed", "needs", "request", "requested", "requests",
    "want", "wanted", "wants",
  ])

  private static let shown = PhraseTable([
    "cv", "portfolio", "resume", "résumé", "sample", "samples",
  ])

  /// What a seeker is asked to send or tell.
  private static let wanted = PhraseTable([
    "availabilities", "availability", "certificate", "certificates", "cv", "diploma", "documents",
    "expectation", "expectations", "form", "id", "paperwork", "passport", "portfolio", "ref",
    "referee", "referees", "reference", "references", "refs", "resume", "résumé", "sample",
    "samples", "slots", "times", "transcript", "transcripts",
  ])
}
