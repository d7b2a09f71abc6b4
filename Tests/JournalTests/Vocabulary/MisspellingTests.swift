import Journal
import Testing

/// Words that can't be read, but were probably meant to tell an event.
@Suite struct MisspellingTests {
  @Test(arguments: [
    ("Thnak-you emial", "Thank-you email"), ("folow-up cal to Dana", "Follow-up call"),
  ])
  func suspicious(words: String, suggestion: String) {
    let text = Array(words.utf8)
    let reading = Vocabulary.standard.read(text, in: 0..<text.count, people: KnownPeople())
    #expect(reading.events.isEmpty && reading.looksLikeEvent)
    #expect(Vocabulary.standard.suggestion(for: text, in: 0..<text.count) == suggestion)
  }

  @Test(arguments: [
    "Read up on their robots", "Interviewer was late, they say", "Followed the company on LinkedIn",
    "Reflections on the week", "Interval training", "Thankful for the weekend", "Tired.", "",
    "Interesting people there", "After lunch, a walk",
  ])
  func harmless(words: String) {
    let text = Array(words.utf8)
    let reading = Vocabulary.standard.read(text, in: 0..<text.count, people: KnownPeople())
    #expect(!reading.looksLikeEvent)
  }
}
