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

  @Test(
    "A step says what is to be done, and with whom",
    arguments: [
      (
        "- 2026-11-20 Marco called: second interview on 2026-11-26 with Jo",
        ["interview with Jo", "send the thank-you to Jo"]
      ),
      (
        "- 2026-11-12 Marco scheduled an interview for 2026-11-18 with Jo",
        ["note how the interview with Jo went\\, or to which day it was moved"]
      ),
      ("- 2026-11-12 Marco asked for references", ["send what they asked for to Marco"]),
    ])
  func steps(entry: String, expected: [String]) throws {
    let text =
      "# Acme\n\nContact: Marco\n\n- 2026-11-03 Interview with Marco\n"
      + "- 2026-11-04 Thank-you email to Marco about the menus\n\(entry)\n"
    let report = try Search.report([("acme.md", text)])
    let unfolded = Search.text(.ics, report).replacing("\r\n ", with: "")
    for words in expected {
      #expect(unfolded.contains("SUMMARY:Acme: \(words)\r\n"), "\(unfolded)")
    }
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

  @Test("Ticking a planned item off leaves the identifiers of the others as they were")
  func ticking() throws {
    let text = """
      # Acme — Engineer

      - 2026-11-20 Interview with Dana
      - [x] 2026-11-20 Thank-you email to Dana
      - [ ] 2026-11-22 Send the references to Dana
      - [ ] 2026-11-22 Send the portfolio to Dana
      - [ ] 2026-11-23 Send the paperwork to Dana
      - [ ] 2026-11-24 Send my availability to Dana
      """
    func identifiers(_ text: String) throws -> [Substring: Substring] {
      let report = try Search.report([("acme.md", text)])
      return Dictionary(
        uniqueKeysWithValues: zip(
          Self.values("UID:", report), Self.values("DTSTART;VALUE=DATE:", report)))
    }
    let before = try identifiers(text)
    #expect(before.keys.count { $0.contains("planned-answer") } == 4)
    for ticked in ["2026-11-22 Send the references", "2026-11-22 Send the portfolio"] {
      let after = try identifiers(text.replacing("[ ] \(ticked)", with: "[x] \(ticked)"))
      #expect(after.count == before.count - 1)
      for (id, day) in after { #expect(before[id] == day, "\(ticked)") }
    }
  }

  @Test("The thanks for an interview keep their identifier when the next interview is arranged")
  func thanks() throws {
    let text = "# Acme\n\n- 2026-11-21 Interview with Dana\n"
    let before = try Search.report([("acme.md", text)])
    let after = try Search.report([("acme.md", text + "- [ ] 2026-11-27 Interview with Sam\n")])
    let thanks = try #require(
      Self.values("UID:", before).first { $0.contains("send-thank-you") })
    #expect(Self.values("UID:", after).contains(thanks))
  }

  @Test("Every identifier is there once, even where two journals are alike")
  func unique() throws {
    let report = try Search.report([
      ("a/x.md", Search.nimbus.text), ("b/x.md", Search.nimbus.text),
    ])
    let ids = Self.values("UID:", report)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Without a step there is still a component, as a calendar must have, and none that shows")
  func empty() throws {
    let lines = Self.lines(try Search.report([]))
    #expect(lines.contains("BEGIN:VTIMEZONE"))
    #expect(!lines.contains("BEGIN:VEVENT"))
    #expect(!Self.lines(try Search.report([Search.acme])).contains("BEGIN:VTIMEZONE"))
  }

  @Test("Overdue thanks stand on today, be it a Sunday")
  func overdueThanks() throws {
    let report = try Search.report([
      ("acme.md", "# Acme\n\nContact: Marco\n\n- 2026-11-20 Interview with Marco\n")
    ])
    #expect(Self.values("DTSTART;VALUE=DATE:", report).first == "20261122")
  }

  @Test("An overdue call stands where the plan has it, on the next business day, for the whole day")
  func overdue() throws {
    let report = try Search.report([Search.acme])
    #expect(Self.values("DTSTART;VALUE=DATE:", report).first == "20261123")
    #expect(Self.values("DTEND;VALUE=DATE:", report).first == "20261124")
    #expect(Self.values("DTSTAMP:", report).allSatisfy { $0 == "20261122T000000Z" })
  }
}
