import Journal
import Testing

@Suite("Dates of which nothing tells the year")
struct YearlessDateTests {
  @Test(
    "are likely the nearest day that they can be",
    arguments: [
      (YearlessDate(month: 10, day: 28, weekday: .wednesday), "2026-11-22", "2026-10-28"),
      (YearlessDate(month: 10, day: 28, weekday: .tuesday), "2026-11-22", "2025-10-28"),
      (YearlessDate(month: 12, day: 30, weekday: nil), "2027-01-04", "2026-12-30"),
      (YearlessDate(month: 1, day: 5, weekday: nil), "2026-12-20", "2027-01-05"),
      (YearlessDate(month: 2, day: 29, weekday: nil), "2026-11-22", "2028-02-29"),
    ])
  func nearest(date: YearlessDate, today: String, expected: String) throws {
    #expect(date.nearest(to: try #require(CivilDate(iso: today)))?.description == expected)
  }

  @Test("are none where no year has such a day")
  func none() {
    let date = YearlessDate(month: 2, day: 30, weekday: nil)
    #expect(date.nearest(to: CivilDate(days: 20_779)) == nil)
  }

  @Test(
    "make a file a journal where they tell of an event",
    arguments: [
      ("Wed 28 Oct - phone screen with Marguerite\nFri 30 Oct - emailed her thanks\n", true),
      ("Wed 28 Oct - bought bread\n", false),
    ])
  func journal(text: String, isJournal: Bool) throws {
    #expect(try read(text).isJournal == isJournal)
  }
}
