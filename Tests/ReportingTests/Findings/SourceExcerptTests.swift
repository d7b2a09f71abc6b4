import Journal
import Linting
import Reporting
import SourceText
import Testing

@Suite("Lines with carets")
struct SourceExcerptTests {
  /// Journals of one line, in which `⟦` and `⟧` enclose the place.
  @Test(
    "Carets stand under the words, whatever is before them",
    arguments: [
      ("⟦2026-11-03⟧ Call", "2026-11-03 Call", "^^^^^^^^^^"),
      ("\t⟦x⟧y", "    xy", "    ^"),
      ("ab\t⟦x⟧", "ab  x", "    ^"),
      ("Zoë ⟦Zoë⟧", "Zoë Zoë", "    ^^^"),
      ("面談 ⟦面⟧", "面談 面", "     ^^"),
      ("👩‍💻 ⟦👍🏽⟧!", "👩‍💻 👍🏽!", "   ^^"),
      ("e\u{301}⟦x⟧", "e\u{301}x", " ^"),
      ("a\u{1}⟦b⟧", "a␁b", "  ^"),
      ("a\u{200B}⟦b⟧", "a\\u{200B}b", "         ^"),
      ("abc⟦⟧", "abc", "   ^"),
    ])
  func carets(marked: String, line: String, carets: String) throws {
    #expect(try excerpt(marked) == "    1 | \(line)\n      | \(carets)\n")
  }

  @Test("A very long line is shown around the place, cut between characters")
  func longLine() throws {
    let filler = String(repeating: "é", count: 500)
    let shown = try excerpt("\(filler)⟦here⟧\(filler)")
    let lines = shown.split(separator: "\n")
    #expect(lines[0] == "    1 | …\(filler.prefix(24))here\(filler.prefix(66))…")
    #expect(lines[1] == "      | \(String(repeating: " ", count: 25))^^^^")
  }

  @Test("Where nothing is left to show after the place, more is shown before it")
  func endOfLongLine() throws {
    let filler = String(repeating: "é", count: 500)
    let lines = try excerpt("\(filler)⟦here⟧").split(separator: "\n")
    #expect(lines[0] == "    1 | …\(filler.prefix(91))here")
    #expect(lines[1] == "      | \(String(repeating: " ", count: 92))^^^^")
  }

  @Test("A very long place is marked as far as it is shown")
  func longPlace() throws {
    let filler = String(repeating: "word ", count: 100)
    let lines = try excerpt("ab ⟦\(filler)⟧").split(separator: "\n")
    #expect(lines[0] == "    1 | ab \(filler.prefix(92))…")
    #expect(lines[1] == "      |    \(String(repeating: "^", count: 92))")
  }

  @Test(
    "No excerpt is wider than it may be, and the carets stand under the place",
    arguments: ["面", "👩‍💻", "\t", "e\u{301}", "\u{1B}", "\u{202E}", "é", "a"])
  func widths(filler: String) throws {
    for count in [0, 1, 30, 90, 95, 96, 97, 400, 5000] {
      let around = String(repeating: filler, count: count)
      let lines = try excerpt("\(around)⟦here⟧\(around)").split(separator: "\n")
      #expect(DisplayWidth.of(String(lines[0])) <= 8 + 96)
      let indent = lines[1].prefix { $0 != "^" }.count
      var column = 0
      var under = ""
      for character in lines[0] {
        if column >= indent, under.count < 4 { under.append(character) }
        column += DisplayWidth.of(character)
      }
      #expect(under == "here", "after \(count)")
    }
  }

  @Test("A place that spans lines is marked to the end of its first one")
  func severalLines() throws {
    #expect(try excerpt("ab ⟦cd\r\nef⟧ gh") == "    1 | ab cd\n      |    ^^\n")
  }

  private func excerpt(_ marked: String) throws -> String {
    let parts = marked.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "⟦" || $0 == "⟧" })
    let text = parts.joined()
    let start = parts[0].utf8.count
    let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    let finding = Finding(
      range: start..<start + parts[1].utf8.count, rule: "r", severity: .note, message: "m", help: ""
    )
    let printer = FindingPrinter(
      .text, FindingOutputOptions(today: CivilDate(days: 0), version: "1"))
    let bytes = printer.part(FileFindings(path: "a.md", source: source, findings: [finding]))
    let lines = String(decoding: bytes, as: UTF8.self)
    return String(lines.drop { $0 != "\n" }.dropFirst())
  }
}
