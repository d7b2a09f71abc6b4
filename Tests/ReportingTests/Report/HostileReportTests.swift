import Journal
import Reporting
import TestSupport
import Testing

@Suite("Notes that try to break the report")
struct HostileReportTests {
  static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "-->", "<!-- x",
    "' onload='",
    "</svg></title></style>", "&lt;b&gt;", "\u{1B}[31mred", "\u{202E}evil", "שלום", "```",
    "| a | b",
    "<!-- /interviewlint:report -->", "javascript:alert(1)", String(repeating: "w", count: 10_000),
  ]

  static func report(_ words: String) throws -> WeeklyReport {
    // A name of the front matter can be anything; so can the words of an entry.
    let name = words.replacing("'", with: "''")
    return try Search.report([
      (
        "a.md",
        """
        ---
        company: '\(name.unicodeScalars.contains { $0.value < 0x20 } ? "Acme" : name)'
        role: 'x \(name.unicodeScalars.contains { $0.value < 0x20 } ? "" : name)'
        ---

        - 2026-11-17 Interview with Dana about \(words)
          - Hear back by: 2026-11-19
        - 2026-11-19 Emailed Dana to thank her for \(words)
        """
      )
    ])
  }

  @Test("The page holds no markup but ours", arguments: words)
  func html(words: String) throws {
    let text = Search.text(.html, try Self.report(words))
    let known: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer",
      "figure", "figcaption", "h1", "h2", "h3", "p", "ul", "li", "strong", "bdi", "time", "span",
      "div", "details", "summary", "table", "thead", "tbody", "tr", "th", "td", "svg", "defs", "g",
      "path", "line", "rect", "text", "use",
    ]
    var open: [String] = []
    for piece in text.dropFirst("<!DOCTYPE html>".count).split(separator: "<").dropFirst() {
      let isEnd = piece.hasPrefix("/")
      let name = String(piece.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
      #expect(known.contains(name), "\(name)")
      #expect(piece.count { $0 == ">" } == 1, "\(piece)")
      let tag = piece.prefix { $0 != ">" }
      #expect(!tag.contains(" on") && !tag.contains(" src"), "\(tag)")
      if isEnd {
        #expect(open.popLast() == name)
      } else if name != "meta" {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.contains("http"))
  }

  @Test("Markdown and text hold nothing that acts", arguments: words)
  func plain(words: String) throws {
    let report = try Self.report(words)
    let markdown = Search.text(.markdown, report)
    #expect(!markdown.contains("<") && !markdown.contains(">"))
    for text in [markdown, Search.text(.text, report), Search.text(.ics, report)] {
      #expect(
        !text.unicodeScalars.contains { scalar in
          scalar.value < 0x20 && scalar != "\n" && scalar != "\r" || scalar.value == 0x202E
        })
    }
  }
}
