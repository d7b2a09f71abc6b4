import Markdown

/// What the notes under a call say came of it.
extension EventReader {
  /// "## 2026-11-12 Phone call to Sol" and below it "I left a message with his assistant."
  func readOutcome(in piece: BodyPiece, of owned: Range<Int>, into interview: inout Interview) {
    guard piece.key == nil, let call = owned.first(where: { isOpenCall(interview.events[$0]) })
    else { return }
    Sentences.forEach(in: piece.text, of: tree.text) { sentence in
      guard interview.events[call].outcome == nil else { return }
      let events = settings.vocabulary.read(tree.text, in: sentence, people: outline.people).events
      let told = events.first { $0.kind == .followUp && !$0.isIntended && $0.outcome != nil }
      if let told, told.channel == .call || told.channel == .voicemail {
        interview.events[call].channel = told.channel
        interview.events[call].outcome = told.outcome
      } else if events.contains(where: isAnswer) {
        interview.events[call].outcome = .reached
      } else if events.isEmpty,
        let (channel, outcome) = settings.vocabulary.silence(in: sentence, of: tree.text)
      {
        interview.events[call].channel = channel
        interview.events[call].outcome = outcome
      }
    }
  }

  /// "He said they need another week": where a call is told of, that was on the phone.
  private func isAnswer(_ reading: EventReading) -> Bool {
    reading.direction == .in && !reading.isIntended
      && (reading.channel == nil || reading.channel == .call)
  }

  /// "I rang Mr Quill. He told me that the board meets on Friday.": who says something in the next
  /// sentence was reached.
  func noteReached(
    by events: Range<Int>, of form: Entry.Form, in interview: inout Interview
  ) {
    guard form == .statement, let index = events.first, index > 0 else { return }
    let told = interview.events[index]
    let call = interview.events[index - 1]
    guard isOpenCall(call), told.direction == .in, told.channel == nil || told.channel == .call,
      told.plan == .told, told.date == call.date, told.time == call.time,
      call.range.upperBound + Self.widestGap >= told.range.lowerBound
    else { return }
    interview.events[index - 1].outcome = .reached
  }

  /// Between two sentences of one paragraph, in bytes.
  static let widestGap = 2

  private func isOpenCall(_ event: Event) -> Bool {
    event.kind == .followUp && event.channel == .call && event.plan == .told && event.outcome == nil
  }
}
