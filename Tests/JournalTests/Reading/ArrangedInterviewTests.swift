import Journal
import SourceText
import Testing

/// The day for which a `scheduled` entry arranges an interview. 3 November 2026 is a Tuesday.
@Suite struct ArrangedInterviewTests {
  private func arranged(_ words: String) throws -> Field<CivilDate>? {
    let notes = "# Acme — Engineer\n\n- 2026-11-03 \(words)\n"
    let source = try SourceText(path: "acme.md", bytes: Array(notes.utf8))
    let event = try #require(try Journal.read(source).events.first)
    try #require(event.kind == .scheduled)
    return event.fields.interviewOn
  }

  @Test(arguments: [
    ("Interview fixed for Tuesday 11 am", "2026-11-10"),
    ("Will moved our interview to Thursday", "2026-11-05"),
    ("Call from HR to set up an interview on Monday", "2026-11-09"),
    ("Asked to reschedule, kids are sick, now on the 9th", "2026-11-09"),
    ("Onsite set for 12 Dec", "2026-12-12"),
    ("Panel booked for 8 Dec at 10", "2026-12-08"),
    ("Interview w/ HM confirmed: Thurs 2pm", "2026-11-05"),
    ("Drew texted to postpone the interview until the 18th", "2026-11-18"),
    ("Moved Thursday's interview to Friday", "2026-11-06"),
    ("Second interview confirmed for 2026-11-10, 9:30", "2026-11-10"),
    ("Confirmed Zoom interview with the panel for 3 Dec", "2026-12-03"),
  ])
  func aDayIsNamed(words: String, expected: String) throws {
    let field = try arranged(words)
    #expect(field?.value?.description == expected)
  }

  @Test(arguments: [
    "Mark cancelled tomorrow's interview, new date to follow",
    "Interview called off, interviewer is ill", "Onsite interview postponed indefinitely",
    "2nd iv pushed back a week", "Tech interview pushed back two weeks",
    "Mark postponed our interview", "Interview moved to the week of Nov 16",
  ])
  func itIsOff(words: String) throws {
    let field = try #require(try arranged(words))
    #expect(field.value == nil)
  }

  @Test(arguments: [
    "Got invited to the final round", "Second interview arranged for next week",
    "Got invited to the final round, they'll send times by Friday",
  ])
  func noDayIsNamed(words: String) throws { #expect(try arranged(words) == nil) }
}
