import Journal
import SourceText
import Testing

@Suite("Dates that can't be read with confidence are problems, never silence")
struct DateProblemTests {
  @Test(arguments: [
    ("- 2026-02-30 interview\n", "1:3 invalid-date “2026-02-30”"),
    ("- 03/11/2026 interview\n", "1:3 ambiguous-date “03/11/2026”"),
    ("- Mon 2026-11-03 interview\n", "1:3 weekday-mismatch “Mon”"),
    ("- 2026-11-01 applied\n- Nov 3 interview\n", "2:3 incomplete-date 2026-11-03 “Nov 3”"),
    ("- 2026-12-28 applied\n- Jan 5 interview\n", "2:3 incomplete-date 2027-01-05 “Jan 5”"),
    ("- Nov 3 interview\n", "1:3 incomplete-date ? “Nov 3”"),
    ("- June 2026: interview with Dana\n", "1:3 incomplete-date ? “June 2026”"),
  ])
  func problem(text: String, expected: String) throws {
    #expect(try problems(text) == [expected])
  }

  @Test("A date without a year is read with the year that puts it next to its neighbours")
  func nearestYear() throws {
    let text = "- 2026-12-20 applied\n- Jan 5 interview\n- Jan 6 sent thank-you email\n"
    #expect(
      try events(text) == [
        "1:3 2026-12-20 applied", "2:3 2027-01-05 interview", "3:3 2027-01-06 thank-you",
      ])
  }

  @Test("A year anywhere else in the file will do")
  func yearInProse() throws {
    #expect(
      try events("Looking since 2026-08-17.\n\nAug 31 - interview with Dana\n") == [
        "3:1 2026-08-31 interview"
      ])
    #expect(
      try events("---\ncompany: Acme\ncreated: 2026-08-01\n---\n- Aug 31: interview\n") == [
        "5:3 2026-08-31 interview"
      ])
  }

  @Test("The fix writes the whole date")
  func fix() throws {
    let fix = try read("- 2026-11-01 applied\n- **Nov 3** interview\n").problems.first?.fix
    #expect(fix.map { String(decoding: $0.replacement, as: UTF8.self) } == "2026-11-03")
    #expect(fix?.range == 25..<30)
  }

  @Test("The config may say which comes first, month or day")
  func order() throws {
    let text = "- 03/11/2026 interview\n"
    #expect(
      try events(text, settings: ReadingSettings(dateOrder: .monthFirst)) == [
        "1:3 2026-03-11 interview"
      ])
    #expect(
      try events(text, settings: ReadingSettings(dateOrder: .dayFirst)) == [
        "1:3 2026-11-03 interview"
      ])
  }
}
