/// What stands under a call and tells no event by itself: "Not in.", "Left my number."
extension Vocabulary {
  /// In what way a call went unanswered, as a sentence under it says. It is read behind words that tell a
  /// call, for the words that any sentence may begin with count there as what came of it; so it has to
  /// hint at that by itself as well, as "Sunny day." does not.
  func silence(in sentence: Range<Int>, of text: [UInt8]) -> (channel: Channel, outcome: Outcome)? {
    // A longer one tells of something else.
    guard sentence.count <= Vocabulary.longestRemark else { return nil }
    let words = Vocabulary.call + text[sentence]
    guard
      let event = read(words, in: 0..<words.count, people: KnownPeople()).events.first,
      event.kind == .followUp, !event.isIntended, let channel = event.channel,
      channel == .call || channel == .voicemail, let outcome = event.outcome,
      outcome == .noAnswer || outcome == .message, hints(at: outcome, sentence, of: text)
    else { return nil }
    return (channel, outcome)
  }

  private func hints(at outcome: Outcome, _ sentence: Range<Int>, of text: [UInt8]) -> Bool {
    withTokens(text, in: sentence, people: KnownPeople()) { words in
      let details = words.details(0..<words.count, isToDo: false)
      return details[Label.of(outcome)] + Vocabulary.doubt >= details[Label.of(nil)]
    }
  }

  private static let call = Array("Called Dana. ".utf8)
  /// In bytes.
  private static let longestRemark = 100
  /// By how much the sentence alone may rather say nothing of an outcome, in the table's units. Measured:
  /// of 40 remarks that nobody answered, 29 are read with it under a heading, and of 40 others none.
  private static let doubt = 60
}
