import Journal
import Testing

@Suite struct CivilDateTests {
  @Test func everyDayOfTwoCenturiesComesBackFromItsParts() throws {
    var day = try #require(CivilDate(year: 1900, month: 1, day: 1))
    // 1 January 1900 was a Monday.
    var weekday = 1
    for year in 1900...2100 {
      for month in 1...12 {
        for number in 1...CivilDate.daysIn(month: month, year: year) {
          guard let built = CivilDate(year: year, month: month, day: number), built == day,
            built.components == (year, month, number), built.weekday.rawValue == weekday,
            CivilDate(iso: built.description) == built
          else {
            Issue.record("\(year)-\(month)-\(number)")
            return
          }
          day = day.adding(days: 1)
          weekday = weekday % 7 + 1
        }
        #expect(
          CivilDate(
            year: year, month: month, day: CivilDate.daysIn(month: month, year: year) + 1) == nil)
      }
    }
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-22", 20_779),
  ])
  func countsDaysFromTheEpoch(_ iso: String, _ days: Int32) {
    #expect(CivilDate(iso: iso)?.days == days)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-3", "2026-1-03", "2026-11-031", " 2026-11-03", "2026-11-03 ",
    "2026/11/03", "20261103", "2026-02-30", "2026-13-01", "2026-00-01", "2026-01-00", "-026-01-01",
    "2026-+1-01", "２026-1-01", "0000-01-01", "2100-02-29",
  ])
  func refusesWhatIsNoISODate(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test func speaksShortly() throws {
    let day = try #require(CivilDate(iso: "2026-11-03"))
    #expect(day.spoken(relativeTo: 2026) == "3 Nov")
    #expect(day.spoken(relativeTo: 2027) == "3 Nov 2026")
    #expect(day.spoken() == "3 Nov 2026")
    #expect(day.spokenWithWeekday(relativeTo: 2026) == "Tue 3 Nov")
    let shorts = (1...12).map { CivilDate(year: 2026, month: $0, day: 1)?.spoken(relativeTo: 2026) }
    #expect(
      shorts == [
        "1 Jan", "1 Feb", "1 Mar", "1 Apr", "1 May", "1 Jun", "1 Jul", "1 Aug", "1 Sep", "1 Oct",
        "1 Nov", "1 Dec",
      ])
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-12-15", 1, "2027-01-15"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 12, "2027-05-31"),
  ])
  func addsMonths(_ from: String, _ count: Int, _ to: String) {
    #expect(CivilDate(iso: from)?.adding(months: count).description == to)
  }

  @Test(arguments: [
    ("sat", Weekday.saturday), ("Sat.", .saturday), ("SATURDAY", .saturday), ("mon", .monday),
    ("tues", .tuesday), ("Weds", .wednesday), ("thurs", .thursday), ("Fri", .friday),
    ("Sunday", .sunday),
  ])
  func readsWeekdays(_ name: String, _ weekday: Weekday) {
    #expect(Weekday(name: name) == weekday)
    #expect(Weekday(name: weekday.name) == weekday)
    #expect(Weekday(name: weekday.shortName) == weekday)
  }

  @Test(arguments: ["", "s", "sa", "satur", "saturdays", "sat,", "sat ", " sat", "Samstag", "1"])
  func refusesWhatIsNoWeekday(_ name: String) {
    #expect(Weekday(name: name) == nil)
  }
}

@Suite struct ISOWeekTests {
  /// The days that the standard and its tables give for the turns of years.
  @Test(arguments: [
    ("2026-11-22", "2026-W47"), ("2026-11-16", "2026-W47"), ("2026-11-23", "2026-W48"),
    ("2026-01-01", "2026-W01"), ("2025-12-29", "2026-W01"), ("2027-01-03", "2026-W53"),
    ("2027-01-04", "2027-W01"), ("2005-01-01", "2004-W53"), ("2005-01-02", "2004-W53"),
    ("2005-12-31", "2005-W52"), ("2006-01-01", "2005-W52"), ("2006-01-02", "2006-W01"),
    ("2007-01-01", "2007-W01"), ("2007-12-30", "2007-W52"), ("2007-12-31", "2008-W01"),
    ("2008-12-28", "2008-W52"), ("2008-12-29", "2009-W01"), ("2009-12-31", "2009-W53"),
    ("2010-01-03", "2009-W53"), ("2010-01-04", "2010-W01"), ("1977-01-01", "1976-W53"),
  ])
  func findsTheWeekOfADay(_ iso: String, _ week: String) throws {
    let day = try #require(CivilDate(iso: iso))
    #expect(ISOWeek(day).description == week)
    #expect(ISOWeek(week) == ISOWeek(day))
    #expect(ISOWeek(day).contains(day))
  }

  @Test func weeksFollowOneAnotherWithoutAGap() throws {
    var week = try #require(ISOWeek("1900-W01"))
    #expect(week.firstDay.description == "1900-01-01")
    while week.year < 2101 {
      let next = week.adding(weeks: 1)
      guard week.lastDay.adding(days: 1) == next.firstDay, week < next,
        week.firstDay.weekday == .monday, week.lastDay.weekday == .sunday,
        ISOWeek(week.description) == week, ISOWeek(week.firstDay) == week,
        ISOWeek(week.lastDay) == week
      else {
        Issue.record("\(week)")
        return
      }
      week = next
    }
  }

  @Test(arguments: [
    "2026-W54", "2026-W00", "2025-W53", "2026-w47", "2026W47", "2026-W7", "2026-W047", "26-W47",
    "2026-47", "", "2026-W4x", "0000-W01", "9999-W01",
  ])
  func refusesWhatIsNoWeek(_ text: String) {
    #expect(ISOWeek(text) == nil)
  }

  @Test(arguments: [(2026, 53), (2025, 52), (2020, 53), (2024, 52), (2015, 53), (2032, 53)])
  func countsTheWeeksOfAYear(_ year: Int, _ count: Int) {
    #expect(ISOWeek.count(in: year) == count)
  }
}
