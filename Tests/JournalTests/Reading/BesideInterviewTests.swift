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
      "Walked the shop floor with them after.",
      "Had lunch with them in the canteen, too.",
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

  @Test("What was asked on its day, in an entry of its own, was asked in the interview")
  func asked() throws {
    let interview = try read(
      "- 2026-09-17 Interview on site with Yusuf\n"
        + "- 2026-09-17 asked about timing, \"a fortnight\"\n")
    #expect(interview.events.map(\.kind) == [.interview, .note])
    #expect(
      interview.events.first?.fields.hearBackBy?.value
        == .by(try #require(CivilDate(year: 2026, month: 10, day: 1))))
    let told =
      "- 2026-09-17 Interview with Yusuf\n"
      + "- 2026-09-17 asked about timing, they decide by 1 October\n"
    #expect(try read(told).events.map(\.kind) == [.interview, .note, .timeframe])
    let later = "- 2026-09-17 Interview with Yusuf\n- 2026-09-24 asked Yusuf for news\n"
    #expect(try read(later).events.map(\.kind) == [.interview, .followUp])
  }

  @Test("A call that several sentences tell is one, whatever else they tell")
  func oneCall() throws {
    for text in [
      "Rang Dana. She wasn't in. Left a message with reception.",
      "Rang Dana about the ad. Spoke to her PA, she wants me to wait until Thursday.",
    ] {
      let events = try read("## 2026-05-12\n\n\(text)\n").events
      #expect(events.filter { $0.kind == .followUp }.count == 1, "\(text)")
    }
  }

  @Test("Fields behind the thanks of its day are those of the interview, and remarks are remarks")
  func behindThanks() throws {
    let events = try read(
      "### 2026-06-18\nInterview with Priti. Emailed Priti that night to thank her.\n\n"
        + "Next steps: second visit\nDecision by: 26 June\n\nThey asked about flaky tests.\n"
    ).events.filter { $0.kind != .note }
    #expect(events.map(\.kind) == [.interview, .thankYou])
    #expect(events.first?.fields.nextSteps?.value == "second visit")
    #expect(
      events.first?.fields.hearBackBy?.value
        == .by(try #require(CivilDate(year: 2026, month: 6, day: 26))))
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
