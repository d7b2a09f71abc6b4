import Journal
import Testing

@Suite("A heading that says what happened, over a line with the day")
struct HeadlineTests {
  @Test(arguments: [
    "## Phone screen\n\nDate: 2026-11-09\n", "## Phone screen\nDate: 2026-11-09\nWith: Dana\n",
    "## Phone screen\n\n- **Date:** Nov 9, 2026\n- With: Dana\n",
    "## Phone screen\n\n**When**: 2026-11-09 14:30\n",
    "## Phone screen\n\n2026-11-09\n\nIt went well.\n",
  ])
  func told(text: String) throws {
    let events = try read(text).events.filter { $0.kind != .note }
    #expect(events.count == 1)
    #expect(events.first?.kind == .interview && events.first?.date.description == "2026-11-09")
    #expect(try problems(text).isEmpty)
  }

  @Test(
    "What came of a call may stand below it",
    arguments: [
      ("## 2026-11-12 Phone call to Sol\n\nI left a message with his PA.\n", Outcome.message),
      ("## Called Sol (2026-11-12)\n\nNo answer, left a voicemail.\n", .message),
      ("## Called Sol (2026-11-12)\n\nHe said they need another week.\n", .reached),
      ("## Called Sol (2026-11-12)\n\nHe emailed me the next day.\n", nil),
      ("## 2026-11-12 Telephone call\n\nI rang Sol. He told me the job is on hold.\n", .reached),
      ("## 2026-11-12 Telephone call\n\nI rang Sol.\n\nHe emailed that it's on hold.\n", nil),
      ("## Called Sol (2026-11-12)\n\nSunny day.\n", nil),
      ("## Called Sol (2026-11-12)\n\nI will leave a message tomorrow.\n", nil),
    ])
  func outcome(text: String, expected: Outcome?) throws {
    let calls = try read(text).events.filter { $0.kind == .followUp }
    #expect(calls.map(\.outcome) == [expected])
  }

  @Test(
    "What tells no event by itself may say that nobody answered",
    arguments: [
      ("Not in.", Outcome.noAnswer), ("Nobody picked up.", .noAnswer),
      ("Couldn't get through.", .noAnswer), ("Line busy.", .noAnswer),
      ("Sol out. No message left.", .noAnswer), ("She was in a meeting.", .noAnswer),
      ("Left my number with the assistant.", .message),
      ("It rained all day.", nil), ("I was nervous.", nil), ("Took ten minutes.", nil),
      ("Sunny day.", nil), ("Coffee after.", nil),
      ("Then I worked on my portfolio.", nil), ("I'd been away all week.", nil),
    ])
  func unanswered(words: String, expected: Outcome?) throws {
    for text in [
      "## 2026-11-12 Phone call to Sol\n\n\(words)\n", "- 2026-11-12 Called Sol\n  - \(words)\n",
      "## 2026-11-12\n\nRang Sol. \(words)\n",
    ] {
      let calls = try read(text).events.filter { $0.kind == .followUp }
      #expect(calls.map(\.outcome) == [expected], "\(text)")
    }
  }

  @Test("What stands under the day is told by itself, where it tells an event")
  func toldBelow() throws {
    let text = """
      ## Interviews

      2026-11-09

      Phone screen with Dana.

      2026-11-12

      On-site interview with Tom.

      ## Follow-up

      Date: 2026-11-14

      Called Dana, left a voicemail.

      """
    #expect(
      try events(text) == [
        "5:1 2026-11-09 interview", "9:1 2026-11-12 interview", "15:1 2026-11-14 follow-up",
      ])
  }

  @Test("Fields under the day are those of its heading's event")
  func fields() throws {
    let text = "## Interview 1\n\n- Date: 2026-11-09\n- With: Dana\n- Hear back by: 2026-11-16\n"
    let event = try read(text).events.first
    #expect(event?.fields.interviewers?.value == ["Dana"])
    #expect(event?.fields.hearBackBy != nil)
  }

  @Test(arguments: [
    "# Acme — Interviews\n\nDate: 2026-11-01\n", "## About the role\n\nDate: 2026-11-01\n",
    "## Interview\n\nDate posted: 2026-11-01\n",
    "## Plans for the interview\n\nWhen: by 2026-11-20\n",
  ])
  func otherDates(text: String) throws {
    #expect(try events(text) == [])
  }
}
