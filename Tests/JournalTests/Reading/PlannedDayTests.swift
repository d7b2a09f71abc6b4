import Testing

@Suite("The day of a planned contact")
struct PlannedDayTests {
  @Test(
    "may stand in words of intent",
    arguments: [
      ("Going to ring Ruth on 24 Nov", "1:3 2026-11-24 follow-up intended"),
      ("Plan to email Ruth on Tuesday", "1:3 2026-11-24 follow-up intended"),
      ("Will call Ruth again tomorrow", "1:3 2026-11-21 follow-up intended"),
      ("I'll ring once more on Tuesday", "1:3 2026-11-24 follow-up intended"),
      ("Going to email her once more next Tuesday", "1:3 2026-11-24 follow-up intended"),
      ("Need to follow up with Ruth on 2026-11-24", "1:3 2026-11-24 follow-up intended"),
      ("I'm going to call Ruth once more on Tuesday", "1:3 2026-11-24 follow-up intended"),
      ("I'll ring her once more next Tuesday", "1:3 2026-11-24 follow-up intended"),
      // The day is that of something else, or of a condition.
      ("Plan to email Ruth about 24 Nov", "1:3 2026-11-20 follow-up intended"),
      ("If nothing by Tuesday, call Ruth", "1:3 2026-11-20 follow-up intended"),
    ])
  func intent(words: String, expected: String) throws {
    #expect(try events("- 2026-11-20 \(words)\n") == [expected])
  }

  @Test(
    "may stand behind the words of a task",
    arguments: ["11/24", "24 Nov", "(24 Nov)", "by 11/24", "on 2026-11-24", "- 11/24"])
  func task(date: String) throws {
    let told = "- 2026-11-03 Interview with Ruth\n"
    #expect(
      try events("\(told)- [ ] Call Ruth \(date)\n").last
        == "2:3 2026-11-24 follow-up [ ]")
  }

  @Test(
    "What is no task of the search has none", arguments: ["Read chapters 3/4", "Buy milk 11/24"])
  func chore(words: String) throws {
    let told = "- 2026-11-03 Interview with Ruth\n"
    #expect(try events("\(told)- [ ] \(words)\n").count == 1)
    #expect(try problems("\(told)- [ ] \(words)\n").isEmpty)
  }
}
