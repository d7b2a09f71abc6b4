import Journal
import Reporting
import Testing

@Suite("The report as a calendar")
struct ReportCalendarTests {
  static func lines(_ report: WeeklyReport) -> [Substring] {
    Search.text(.ics, report).split(separator: "\r\n")
  }

  static func values(_ name: String, _ report: WeeklyReport) -> [Substring] {
    lines(report).filter { $0.hasPrefix(name) }.map { $0.dropFirst(name.count) }
  }

  @Test("Lines are at most 75 octets and unfold to what they were")
  func folding() throws {
    let name = String(repeating: "Žluťoučký 🐎, ", count: 20)
    let report = try Search.report([
      ("a.md", "---\ncompany: '\(name)'\n---\n\n- 2026-11-20 Interview\n")
    ])
    let text = Search.text(.ics, report)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Žluťoučký 🐎\\, Žluťoučký"))
    #expect(!text.contains { $0 == "\n" })
  }

  @Test("A step keeps its identifier when its date moves")
  func identifiers() throws {
    let before = try Search.report([Search.nimbus])
    let later = Search.nimbus.text.replacing("2026-12-04", with: "2026-12-11")
    let after = try Search.report([("elsewhere/nimbus.md", later)])
    #expect(!Self.values("UID:", before).isEmpty)
    #expect(Self.values("UID:", before) == Self.values("UID:", after))
    #expect(
      Self.values("DTSTART;VALUE=DATE:", before) != Self.values("DTSTART;VALUE=DATE:", after))
  }

  @Test("Every identifier is there once, even where two journals are alike")
  func unique() throws {
    let report = try Search.report([
      ("a/x.md", Search.nimbus.text), ("b/x.md", Search.nimbus.text),
    ])
    let ids = Self.values("UID:", report)
    #expect(Set(ids).count == ids.count)
  }

  @Test("What is overdue stands on today, for the whole day")
  func overdue() throws {
    let report = try Search.report([Search.acme])
    #expect(Self.values("DTSTART;VALUE=DATE:", report).first == "20261122")
    #expect(Self.values("DTEND;VALUE=DATE:", report).first == "20261123")
    #expect(Self.values("DTSTAMP:", report).allSatisfy { $0 == "20261122T000000Z" })
  }
}
