import Journal
import Testing

/// A date is written as its neighbour is.
@Suite struct DateFormTests {
  @Test(arguments: [
    ("2026-11-03", "2026-12-21"), ("2026/11/03", "2026/12/21"), ("2026.11.03", "2026.12.21"),
    ("20261103", "20261221"), ("Nov 3, 2026", "Dec 21, 2026"), ("3 Nov 2026", "21 Dec 2026"),
    ("3 November 2026", "21 December 2026"), ("Nov. 3, 2026", "Dec. 21, 2026"),
    ("November 3rd 2026", "December 21st 2026"), ("03 NOV 2026", "21 DEC 2026"),
    ("3rd of November, 2026", "21st of December, 2026"),
    // The year is never left to be guessed.
    ("Nov 3", "Dec 21, 2026"), ("3 Nov", "21 Dec 2026"), ("11/3", "2026-12-21"),
    ("11/03/2026", "12/21/2026"), ("3.11.2026", "21.12.2026"), ("03/11/2026", "21/12/2026"),
  ])
  func writtenAlike(_ old: String, _ new: String) throws {
    let date = try #require(CivilDate(iso: "2026-11-03"))
    let next = try #require(CivilDate(iso: "2026-12-21"))
    let form = try #require(DateForm(of: date, in: Array(old.utf8)))
    #expect(form.text(next) == new)
  }

  @Test func padding() throws {
    let date = try #require(CivilDate(iso: "2026-11-11"))
    let next = try #require(CivilDate(iso: "2026-12-05"))
    #expect(DateForm(of: date, in: Array("11/11/2026".utf8)) == nil)
    #expect(DateForm(of: date, in: Array("2026-11-11".utf8))?.text(next) == "2026-12-05")
    let half = try #require(CivilDate(iso: "2026-11-12"))
    #expect(DateForm(of: half, in: Array("2026-11-12".utf8))?.text(next) == "2026-12-05")
    #expect(DateForm(of: half, in: Array("12.11.2026".utf8))?.text(next) == "05.12.2026")
    #expect(DateForm(of: half, in: Array("Nov 12, 2026".utf8))?.text(next) == "Dec 5, 2026")
  }

  @Test(arguments: ["Nov 10-12, 2026", "2026-11-10/12", "Day 8", "", "Nov 10,\n2026"])
  func unknown(_ text: String) throws {
    let date = try #require(CivilDate(iso: "2026-11-10"))
    #expect(DateForm(of: date, in: Array(text.utf8)) == nil)
  }
}
