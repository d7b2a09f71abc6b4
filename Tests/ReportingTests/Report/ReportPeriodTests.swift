import Journal
import Reporting
import Testing

@Suite("The days of a report")
struct ReportPeriodTests {
  @Test("A week is Monday to Sunday")
  func week() throws {
    let period = ReportPeriod(try #require(ISOWeek("2026-W47")))
    #expect(period.from == CivilDate(iso: "2026-11-16"))
    #expect(period.to == CivilDate(iso: "2026-11-22"))
    #expect(period.week == ISOWeek("2026-W47"))
  }

  @Test("Other days are no week, and an end before the beginning is no period")
  func days() throws {
    let from = try #require(CivilDate(iso: "2026-11-16"))
    #expect(ReportPeriod(from: from, to: from)?.week == nil)
    #expect(ReportPeriod(from: from, to: from.adding(days: 6))?.week == ISOWeek("2026-W47"))
    #expect(ReportPeriod(from: from, to: from.adding(days: -1)) == nil)
  }
}
