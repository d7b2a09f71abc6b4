import Journal
import Reporting
import Testing

@Suite("The timeline of the page")
struct TimelinePictureTests {
  /// What stands between two texts, as often as it does.
  static func pieces(_ page: String, after start: String, before end: String) -> [Substring] {
    page.split(separator: start).dropFirst().compactMap { rest in
      rest.firstRange(of: end).map { rest[..<$0.lowerBound] }
    }
  }

  static func interview(_ company: String, _ role: String, hearBack: String) -> (String, String) {
    (
      "\(company) \(role).md",
      """
      # \(company) — \(role)

      - 2026-11-17 Interview with Dana
        - Hear back by: \(hearBack)
      - 2026-11-17 Thank-you email to Dana
      """
    )
  }

  @Test("Lanes go by the same names as the list in words, in the same order")
  func names() throws {
    let long = "The Company of Merchants of Outlandishly Long Names"
    let page = Search.text(
      .html,
      try Search.report([
        Self.interview("Acme", "Engineer", hearBack: "2026-12-04"),
        Self.interview("Acme", "Trainer", hearBack: "2026-12-04"),
        Self.interview(long, "Clerk", hearBack: "2026-12-04"),
      ]))
    let lanes = Self.pieces(page, after: "class=\"name\"", before: " · waiting")
      .map { $0[$0.firstRange(of: ">")!.upperBound...] }
    let picture = try #require(page.firstRange(of: "The timeline in words"))
    let details = String(page[picture.upperBound...])
    let list = try #require(Self.pieces(details, after: "<ul>", before: "</ul>").first)
    #expect(lanes.count == 3)
    #expect(lanes[0] == "Acme, Engineer")
    #expect(lanes == Self.pieces(String(list), after: "<bdi>", before: "</bdi>"))
  }

  @Test("The axis reaches to the last follow-up, and has dates on both sides of today")
  func reach() throws {
    let page = Search.text(
      .html, try Search.report([Self.interview("Acme", "Engineer", hearBack: "2026-12-11")]))
    #expect(!page.contains("Goes on until"))
    let days = Self.pieces(page, after: "class=\"soft\"", before: "</text>")
      .map { $0[$0.firstRange(of: ">")!.upperBound...] }
    #expect(days.contains("16 Nov"))
    #expect(days.contains { $0.hasSuffix("Dec") })
    // The hear-back date, and the bars after it, end within the picture.
    let rects = Self.pieces(page, after: "<rect class=\"window\" x=\"", before: "%")
    #expect(rects.count == 3)
    #expect(Set(rects).count == rects.count)
  }

  @Test("What lies too far off is hinted at, and told in the list")
  func beyond() throws {
    let page = Search.text(
      .html, try Search.report([Self.interview("Acme", "Engineer", hearBack: "2027-03-31")]))
    #expect(page.contains("Goes on until"))
    #expect(page.contains("goes on outside the picture"))
    #expect(page.contains("word promised by Wed 31 Mar 2027"))
  }

  @Test("What is past is hinted at, and counted in the list")
  func before() throws {
    let page = Search.text(
      .html,
      try Search.report([
        (
          "acme.md",
          "# Acme\n\n- 2026-01-05 Applied\n- 2026-02-03 Interview\n- 2026-11-18 Interview\n"
        )
      ]))
    #expect(page.contains("Before: 2 earlier events"))
    #expect(page.contains(": 2 earlier events; Interview on "))
  }
}
