/// What is known of an event: the way it was made, who to whom, and what became of it.
extension EventWords {
  func channel(of draft: Draft) -> Channel? { channel(of: draft.kind, details(of: draft)) }

  func outcome(of draft: Draft) -> Outcome? { outcome(details(of: draft)) }

  private func outcome(
    _ weights: DetailWeights, least: Int = Confidence.outcome
  ) -> Outcome? {
    let (label, margin) = weights.best(Label.outcomeRange)
    return margin < least
      ? nil : Label.outcomes[label - Label.outcomeRange.lowerBound]
  }

  private func details(of draft: Draft) -> DetailWeights {
    words.details(draft.own, isToDo: draft.isAct)
  }

  private func channel(of kind: EventKind, _ weights: DetailWeights) -> Channel? {
    switch kind {
    case .note, .closed: return nil
    case .interview:
      let label = weights.best(Label.meetingRange).label
      return Label.meetings[label - Label.meetingRange.lowerBound]
    default:
      let label = weights.best(Label.channelRange).label
      return Label.channels[label - Label.channelRange.lowerBound]
    }
  }

  func event(_ draft: Draft) -> EventReading {
    let own = details(of: draft)
    let whole = draft.whole == draft.own ? own : words.details(draft.whole, isToDo: false)
    var channel = self.channel(of: draft.kind, own)
    let further = self.channel(of: draft.kind, whole)
    // "Called Dana, left a voicemail".
    if channel == nil || (channel == .call && further == .voicemail) { channel = further }
    var outcome: Outcome?
    if draft.kind == .followUp || draft.kind == .answer, !draft.isIntended {
      outcome = draft.isReached ? .reached : self.outcome(whole)
      if outcome == .noAnswer, let reason = reason(before: draft) {
        outcome = self.outcome(words.details(reason..<draft.whole.upperBound, isToDo: false))
      }
      if channel == nil, outcome != nil, draft.kind == .followUp { channel = .call }
      // "Voicemail full", but "Called again, voicemail" left one.
      if channel == .voicemail, self.outcome(whole, least: Confidence.unrecorded) == .noAnswer {
        channel = .call
      }
    }
    if channel == .voicemail { outcome = draft.direction == .out ? .message : nil }
    if channel != .call, channel != .voicemail { outcome = nil }
    return EventReading(
      kind: draft.kind, channel: channel,
      direction: isImpersonal(draft) ? nil : draft.direction, outcome: outcome,
      isIntended: draft.isIntended,
      isBareConsent: draft.kind == .accepted
        && !tokens[draft.whole].contains(where: { $0.has(.onOffer) }),
      standsBesideInterview: standsBesideInterview(draft, through: channel),
      plannedDay: plannedDay(of: draft), range: words.bytes(draft.whole))
  }

  /// "Technical round with Ravi" is one more interview; "They asked about flaky tests", which is told
  /// like one, and "She wanted to know why" were said in the one that was told.
  private func standsBesideInterview(_ draft: Draft, through channel: Channel?) -> Bool {
    switch draft.kind {
    case .interview:
      draft.margin >= Confidence.beside
        && draft.own.contains { tokens[$0].has(.meeting) || meetsOthers($0, in: draft.own) }
        && !tokens[draft.own].contains { $0.has(.stepWord) }
    case .reply: channel != nil || tokens[draft.whole].contains { $0.has([.replying, .goneOut]) }
    default: true
    }
  }

  /// Where the call itself begins behind what was the reason for it: "No word. Rang Dana", "Dana didn't
  /// call, so I called". That nobody answered is told behind it.
  private func reason(before call: Draft) -> Int? {
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: 32) { segments in
      let count = Segments.splitAll(tokens, in: call.whole, into: segments)
      guard count > 1 else { return nil }
      return segments[..<count].first { segment in
        draft(segment.range).map { $0.kind == call.kind && $0.margin >= Confidence.part } ?? false
      }?.range.lowerBound
    }
  }

  /// "with the directors", but not "had lunch with them": who they are was told of the first one.
  private func meetsOthers(_ index: Int, in range: Range<Int>) -> Bool {
    guard tokens[index].hash == EventWords.with, index + 1 < range.upperBound else { return false }
    return !EventWords.anaphors.contains(tokens[index + 1].hash)
  }

  private static let with = SpellingHash.of("with".utf8)
  private static let anaphors = SpellingHash.all("them", "him", "her", "both")

  /// "Interview set for Tuesday": nobody says who arranged it.
  private func isImpersonal(_ draft: Draft) -> Bool {
    draft.kind == .scheduled && draft.direction == .in
      && !tokens[draft.own].contains {
        $0.has([.them, .me, .inviting]) || $0.traits.contains(.person)
          || ($0.traits.contains(.unknown) && $0.traits.contains(.capitalised))
      }
  }

  /// The direction of a kind that has only one.
  static func direction(of kind: EventKind) -> Direction? {
    switch kind {
    case .applied, .thankYou, .followUp, .answer, .accepted, .declined, .withdrew: .out
    case .reply, .timeframe, .rejection, .offer, .stopRequest: .in
    case .scheduled, .interview, .assessment, .closed, .note: nil
    }
  }
}
