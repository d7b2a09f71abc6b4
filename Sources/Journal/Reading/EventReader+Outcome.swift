import Markdown

/// What the notes under a call say came of it.
extension EventReader {
  /// "## 2026-11-12 Phone call to Sol" and below it "I left a message with his assistant."
  func readOutcome(in piece: BodyPiece, of owned: Range<Int>, into interview: inout Interview) {
    guard piece.key == nil, let call = owned.first(where: { isOpenCall(interview.events[$0]) })
    else { return }
    Sentences.forEach(in: piece.text, of: tree.text) { sentence in
      guard interview.events[call].outcome == nil else { return }
      let told = settings.vocabulary.read(tree.text, in: sentence, people: outline.people).events
        .first { $0.kind == .followUp && !$0.isIntended && $0.outcome != nil }
      guard let told, told.channel == .call || told.channel == .voicemail else { return }
      interview.events[call].channel = told.channel
      interview.events[call].outcome = told.outcome
    }
  }

  private func isOpenCall(_ event: Event) -> Bool {
    event.kind == .followUp && event.channel == .call && event.plan == .told && event.outcome == nil
  }
}
