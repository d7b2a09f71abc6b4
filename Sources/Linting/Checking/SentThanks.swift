import FollowUp
import Journal

/// A thank-you that was sent, with its own words. Looked at once, for what one journal tells of it and
/// for the comparison with others.
struct SentThanks: Sendable {
  let contact: Outreach
  /// The entry with its body.
  let range: Range<Int>
  /// What it says of its own.
  let words: EntryWords.Digest

  static func all(in interview: Interview, _ timeline: Timeline) -> [SentThanks] {
    var thanks: [SentThanks] = []
    for contact in timeline.outreach where contact.kind == .thankYou && !contact.isPlanned {
      let words = EntryWords(ofThankYou: contact.event, in: interview)
      thanks.append(SentThanks(contact: contact, range: words.range, words: words.digest()))
    }
    return thanks
  }
}
