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
    #expect(lines[0] == "    1 | …\(filler.prefix(30))here\(filler.prefix(58))…")
    #expect(lines[1] == "      | \(String(repeating: " ", count: 31))^^^^")
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
