import SourceText
import Testing

@testable import Journal

/// What stands beside an interview on its day: mostly remarks on it, sometimes one more event.
@Suite struct BesideInterviewTests {
  @Test(
    "A remark on what was asked or shown in the interview is no second one",
    arguments: [
      "They asked about flaky tests for half an hour.",
      "I asked about next steps: a second round with the whole lab, including a talk.",
      "She wanted to know why mean-field models and not spiking networks, and I think I convinced her.",
      "Did the tour patter in front of them, it brought me out in a sweat.",
      "He asked me to draw the pump, so I drew it.",
    ])
  func remark(_ words: String) throws {
    for text in [
      "## 2026-10-24\n\n- Zoom interview with Kavya Rao\n- \(words)\n",
      "## 2026-10-24\n\nZoom interview with Kavya Rao, fifty minutes. \(words)\n",
    ] {
      let events = try read(text).events.filter { $0.kind != .note }
      #expect(events.map(\.kind) == [.interview], "\(text)")
    }
  }

  @Test("What they say of the next steps and the day is said of the interview")
  func fields() throws {
    let interview = try #require(
      try read(
        "## 2026-10-02\n\nZoom interview with Katrin Vogel, about fifty minutes.\n"
          + "I asked about next steps: a second round with the whole lab, including a talk. "
          + "I should hear by 9 October.\n"
      ).events.first)
    #expect(interview.kind == .interview)
    #expect(
      interview.fields.nextSteps?.value == "a second round with the whole lab, including a talk")
    #expect(
      interview.fields.hearBackBy?.value
        == .by(try #require(CivilDate(year: 2026, month: 10, day: 9))))
  }

  @Test(
    "One more round of the day, and an answer that came on it, are events",
    arguments: [
      ("Technical round with Ravi", EventKind.interview),
      ("Panel interview with the directors", .interview),
      ("Whiteboard round with Omar, 45 minutes", .interview),
      ("They replied, the second round is on Monday", .reply),
      ("Kavya emailed me her slides", .reply),
      ("Thanked Kavya by email", .thankYou),
    ])
  func another(_ words: String, _ kind: EventKind) throws {
    let events = try read(
      "## 2026-10-24\n\n- Zoom interview with Kavya Rao\n- \(words)\n"
    ).events.filter { $0.kind != .note }
    #expect(events.map(\.kind) == [.interview, kind])
  }
}
