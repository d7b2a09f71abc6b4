import FollowUp
import Journal
import TestSupport
import Testing

@Suite struct PracticeTests {
  @Test(arguments: [
    ("1 day", Duration.days(1)), ("0 days", .days(0)), ("10 Days", .days(10)),
    ("  5   business days ", .businessDays(5)), ("1 business day", .businessDays(1)),
    ("3 calendar days", .days(3)), ("365 days", .days(365)),
  ])
  func durations(text: String, expected: Duration) throws {
    #expect(try Duration(parsing: text) == expected)
  }

  @Test(arguments: [
    ("", PracticeError.emptyDuration), (" ", .emptyDuration),
    ("soon", .missingCount("soon")), ("a week", .missingCount("a week")),
    ("1.5 days", .missingCount("1.5 days")), ("٣ days", .missingCount("٣ days")),
    ("5", .missingUnit(count: 5)), ("2 weeks", .unknownUnit("weeks", count: 2)),
    ("3 working days", .unknownUnit("working days", count: 3)),
    ("-1 day", .negativeDuration("-1 day")), ("366 days", .tooLong("366 days")),
    ("99999999999999999999 days", .tooLong("99999999999999999999 days")),
  ])
  func durationsThatCannotBeRead(text: String, expected: PracticeError) {
    #expect(throws: expected) { try Duration(parsing: text) }
  }

  /// What is wrong, and what to write instead.
  @Test(arguments: [
    ("5", "“5” has no unit; write “5 days” or “5 business days”."),
    ("2 weeks", "“2 weeks” is in no unit that is known; write it in “days” or “business days”."),
    ("366 days", "“366 days” is longer than a year (365 days)."),
  ])
  func words(text: String, expected: String) {
    #expect {
      try Duration(parsing: text)
    } throws: {
      "\($0)" == expected
    }
  }

  @Test(arguments: PracticeKey.allCases)
  func everyNumberCanBeSetAndIsWrittenAsRead(key: PracticeKey) throws {
    var practice = Practice()
    let value = key.value == .count ? "4" : "9 business days"
    try practice.set(key.rawValue, to: value)
    #expect(practice.text(of: key) == value)
    #expect(practice != Practice())
    try practice.set(key, to: Practice().text(of: key))
    #expect(practice == Practice())
  }

  @Test(arguments: ["-1", "two", "21", "", "1.0", "2 days"])
  func limitsThatCannotBeRead(value: String) {
    var practice = Practice()
    #expect(throws: PracticeError.notACount(value)) {
      try practice.set("follow-up-limit", to: value)
    }
    #expect(practice == Practice())
  }

  @Test func unusableSettingsArePointedOut() throws {
    let settings = [
      Setting(key: "thank-you-within", keyRange: 0..<1, value: "2 days", valueRange: 2..<3),
      Setting(key: "thank-you", keyRange: 4..<5, value: "2 days", valueRange: 6..<7),
      Setting(key: "move-on-after", keyRange: 8..<9, value: "later", valueRange: 10..<11),
    ]
    let problems = Practice.problems(in: settings)
    #expect(problems.map(\.setting) == Array(settings.dropFirst()))
    #expect(problems.map(\.error) == [.unknownKey("thank-you"), .missingCount("later")])
  }
}

@Suite struct BusinessCalendarTests {
  /// In 2026, 3 November is a Tuesday.
  @Test(arguments: [
    ("11-03", 0, "11-03"), ("11-03", 1, "11-04"), ("11-03", 3, "11-06"), ("11-03", 4, "11-09"),
    ("11-03", 5, "11-10"), ("11-06", 1, "11-09"), ("11-07", 1, "11-09"), ("11-08", 2, "11-10"),
    ("11-07", 0, "11-07"), ("12-30", 3, "2027-01-04"),
  ])
  func businessDays(from: String, count: Int, to: String) throws {
    let calendar = BusinessCalendar()
    #expect(
      calendar.adding(businessDays: count, to: try NotesInShort.date(from))
        == (try NotesInShort.date(to)))
  }

  @Test func holidaysAndOtherWeekends() throws {
    let thanksgiving = BusinessCalendar(holidays: [
      try NotesInShort.date("11-26"), try NotesInShort.date("11-27"),
      // On a weekend anyway.
      try NotesInShort.date("11-28"),
    ])
    let wednesday = try NotesInShort.date("11-25")
    #expect(short(thanksgiving.nextBusinessDay(after: wednesday)) == "11-30")
    #expect(!thanksgiving.isBusinessDay(try NotesInShort.date("11-26")))
    let friday = BusinessCalendar(weekend: [.friday])
    #expect(short(friday.adding(businessDays: 2, to: wednesday)) == "11-28")
    #expect(short(friday.businessDay(onOrAfter: try NotesInShort.date("11-27"))) == "11-28")
    #expect(short(friday.businessDay(onOrAfter: wednesday)) == "11-25")
  }

  /// Somebody who has no business days at all still gets dates.
  @Test func aWeekendOfSevenDaysIsNone() throws {
    let calendar = BusinessCalendar(weekend: Set(Weekday.allCases))
    #expect(
      short(calendar.adding(businessDays: 5, to: try NotesInShort.date("11-06"))) == "11-11")
  }

  @Test(arguments: 0..<200)
  func countingIsTheInverseOfAdding(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let weekend = Set(Weekday.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    let start = try NotesInShort.date("11-03").adding(days: Int.random(in: 0..<60, using: &random))
    let holidays = (0..<4).map { _ in start.adding(days: Int.random(in: 0..<30, using: &random)) }
    let calendar = BusinessCalendar(weekend: weekend, holidays: Set(holidays))
    let count = Int.random(in: 1..<20, using: &random)
    let end = calendar.adding(businessDays: count, to: start)
    #expect(calendar.isBusinessDay(end))
    #expect(calendar.businessDays(after: start, through: end) == count)
    #expect(calendar.businessDays(after: end, through: start) == 0)
  }
}
