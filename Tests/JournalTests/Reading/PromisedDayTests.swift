import Journal
import Testing

@Suite("The day that they promise")
struct PromisedDayTests {
  /// The kinds told on 3 November 2026, a Tuesday, and the last hear-back date among them.
  private func told(_ words: String) throws -> String {
    let events = try read("Contact: Grace Tembo\n\n2026-11-03 \(words)\n").events
    let kinds = events.map(\.kind.rawValue).joined(separator: " + ")
    guard case .by(let date)? = events.compactMap(\.fields.hearBackBy?.value).last else {
      return kinds
    }
    return "\(kinds) \(date)"
  }

  @Test(
    "gives the hear-back date, and is no interview",
    arguments: [
      ("Grace rang, she will phone me on the 27th with the result.", "timeframe 2026-11-27"),
      ("Grace will ring me on the 27th", "timeframe 2026-11-27"),
      ("They will email me on the 27th.", "timeframe 2026-11-27"),
      ("They meet on the 24th and call me the day after.", "timeframe 2026-11-25"),
      ("Delay. 27 Nov now.", "timeframe 2026-11-27"),
      ("Interview with Grace. They decide the week after next.", "interview 2026-11-20"),
      (
        "Interview with Grace. They finish interviews this week and decide the week after.",
        "interview 2026-11-13"
      ),
    ])
  func promise(words: String, expected: String) throws {
    #expect(try told(words) == expected)
  }

  @Test(
    "is that of their return, where somebody was reached and nobody names another",
    arguments: [
      ("rang Grace, spoke to Lisa, she's away till the 27th", "follow-up 2026-11-27"),
      (
        "rang Grace, spoke to Lisa, she's on leave until 27 Nov, will pass it on",
        "follow-up 2026-11-27"
      ),
      ("rang, spoke to Lisa: Grace is off sick, back on the 27th", "follow-up 2026-11-27"),
      ("Lisa emailed: Grace is off sick, back on the 27th", "reply 2026-11-27"),
      ("rang Grace, spoke to Lisa, told her I'm away till the 27th", "follow-up"),
      ("rang Grace, spoke to Lisa, she'll call back", "follow-up"),
    ])
  func absence(words: String, expected: String) throws {
    #expect(try told(words) == expected)
  }

  @Test("is none where it may be either of two, with or without an offer")
  func ambiguous() throws {
    for words in [
      "Interview with Dana, answer by 12/11", "Interview with Dana. Answer by 12/11.",
      "Interview with Dana\n- Answer by: 12/11", "Interview with Dana\n- answer by 12/11",
    ] {
      let found = try problems("- 2026-11-05 \(words.replacing("\n", with: "\n  "))\n")
      #expect(found.map { $0.hasSuffix("ambiguous-date “12/11”") } == [true], "\(words): \(found)")
    }
  }

  @Test(
    "is what a wait lasts for, where they want me to wait",
    arguments: [
      (
        "Grace emailed: please hold off calling, we will be in touch by the 30th.",
        "timeframe 2026-11-30"
      ),
      ("Grace asked me not to ring before the 30th.", "timeframe 2026-11-29"),
      ("Grace asked that I don't chase until next Friday", "timeframe 2026-11-13"),
      ("Grace: please don't call us this week. Decision by 2026-11-27.", "timeframe 2026-11-27"),
      (
        "Interview with Grace. Please don't ring us this week. Decision by 2026-11-27.",
        "interview 2026-11-27"
      ),
      (
        "Interview with Grace. They decide no later than Friday. Start by 2026-11-27.",
        "interview 2026-11-06"
      ),
      ("Grace wrote: please stop contacting us.", "stop-request"),
      ("Grace wrote: no more calls please, we will not reply", "stop-request"),
    ])
  func wait(words: String, expected: String) throws {
    #expect(try told(words) == expected)
  }
}
