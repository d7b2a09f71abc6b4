import Journal
import Testing

@Suite("Words of a text, looked at as bytes")
struct TextWordsTests {
  @Test(
    "are runs of letters, in any case, between blanks, signs and pictographs",
    arguments: [
      "Dana asked for my résumé", "Dana asked for my RÉSUMÉ.", "Dana replied: send “references”",
      "Dana needs references📅", "Dana wants two referees—soon", "DANA WANTS MY CV",
    ])
  func request(_ text: String) {
    #expect(reply(text).isRequest)
  }

  @Test(
    "hold what is wanted behind the asking, near it, and as a whole word",
    arguments: [
      "References are fine, Dana asked about the tour", "Dana asked how preferences differ",
      "Dana asked what I thought of the last talk, the one on old references", "",
    ])
  func noRequest(_ text: String) {
    #expect(!reply(text).isRequest)
  }

  @Test("stop at the first that is as asked for")
  func stopsEarly() {
    var seen = 0
    let isFound = TextWords.contains(in: "one two three") { word in
      seen += 1
      return word.equals("two")
    }
    #expect(isFound)
    #expect(seen == 2)
  }

  private func reply(_ text: String) -> Event {
    var event = Event(.reply, on: CivilDate(days: 0))
    event.text = text
    return event
  }
}
