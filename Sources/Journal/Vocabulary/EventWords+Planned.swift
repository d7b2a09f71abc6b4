/// What is yet to be done, as an unticked box says.
extension EventWords {
  /// What a task will be once it is done.
  func readPlanned() -> WordReading {
    let all = 0..<min(words.count, EventWords.shortest)
    let act = ToDo.act(tokens, in: all) ?? all
    var best = draft(act, isAct: true)
    if act != all, let whole = draft(all, isAct: true),
      whole.margin > best?.margin ?? Int.min
    {
      best = whole
    }
    // "Call Shira: ask about the pension": the first part is what to do.
    withUnsafeTemporaryAllocation(of: Segment.self, capacity: 32) { segments in
      let count = Segments.splitAll(tokens, in: all, into: segments)
      guard count > 1 else { return }
      let first = ToDo.act(tokens, in: segments[0].range) ?? segments[0].range
      guard let head = draft(first, isAct: true), head.margin >= Confidence.headline else { return }
      // "One more email, then let it go": the task is done before.
      if head.margin > best?.margin ?? 0 || segments[1].link == .then && best?.kind == .closed {
        best = head
      }
    }
    // What they will do is no task of mine.
    guard var draft = best, draft.direction != .in || draft.kind == .scheduled else {
      return WordReading(events: [], looksLikeEvent: false)
    }
    guard draft.margin >= Confidence.whole else {
      return WordReading(events: [], looksLikeEvent: true)
    }
    draft.whole = 0..<words.count
    draft.isIntended = true
    return WordReading(events: [event(draft)], looksLikeEvent: false)
  }
}
