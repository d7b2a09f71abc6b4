import Journal
import Reporting
import Testing

@Suite("A week in which nothing happened")
struct QuietWeekTests {
  @Test(
    "It is said to be quiet, before what is open",
    arguments: [ReportFormat.markdown, .text, .html])
  func open(format: ReportFormat) throws {
    let week = ReportPeriod(ISOWeek(Search.today).adding(weeks: -4))
    let text = Search.text(format, try Search.report([Search.acme], period: week))
    let quiet = try #require(text.firstRange(of: "Nothing happened, and that is fine"))
    let overdue = try #require(
      text.firstRange(of: ">Overdue<") ?? text.firstRange(of: "## Overdue")
        ?? text.firstRange(of: "OVERDUE"))
    #expect(quiet.lowerBound < overdue.lowerBound)
    let busy = try Search.report([Search.acme])
    #expect(!Search.text(format, busy).contains("Nothing happened"))
  }

  @Test("Of a week to come it isn't said")
  func ahead() throws {
    let week = ReportPeriod(ISOWeek(Search.today).adding(weeks: 2))
    let text = Search.text(.markdown, try Search.report([Search.acme], period: week))
    #expect(text.contains("It lies ahead: nothing has happened in it yet."))
  }

  @Test("Nor where entries could not be read, which may tell of it")
  func unread() throws {
    let report = try Search.report([("acme.md", "# Acme\n\n- 2026-11-31 Interview\n")])
    let text = Search.text(.markdown, report)
    #expect(text.contains("some of the notes could not be read"))
    #expect(!text.contains("Nothing happened"))
  }

  @Test("A week that has only begun isn't called quiet before it is over")
  func begun() throws {
    let monday = Search.today.adding(days: 1)
    let period = ReportPeriod(ISOWeek(monday))
    let text = Search.text(
      .markdown, try Search.report([Search.acme], today: monday, period: period))
    #expect(text.contains("A quiet week so far"))
    #expect(text.contains("Nothing is recorded in it yet. What is open follows."))
    let over = Search.text(.markdown, try Search.report([], today: monday, period: period))
    #expect(over.contains("Nothing is recorded in it yet, and no thread is open."))
    let sunday = try Search.report([], today: period.to, period: period)
    #expect(Search.text(.markdown, sunday).contains("Nothing happened, and no thread is open."))
  }

  @Test("Whoever has taken an offer isn't sent out to look for the next job")
  func accepted() throws {
    let journal = (
      path: "acme.md",
      text: "# Acme — Clerk\n\n- 2026-10-20 Offer by phone\n- 2026-10-22 Accepted the offer\n"
    )
    let text = Search.text(.markdown, try Search.report([journal]))
    #expect(text.contains("no thread is open: you have taken an offer"))
  }
}
