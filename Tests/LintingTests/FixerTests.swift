import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Testing

@Suite("Fixing")
struct FixerTests {
  @Test(
    "Examples become what they say when they are fixed",
    arguments: RuleExample.triggering.filter { $0.example.fixed != nil })
  func examples(_ shown: RuleExample) throws {
    let result = try fix(shown.example.text, today: shown.example.today, only: [shown.rule])
    #expect(text(result) == shown.example.fixed)
    #expect(result.checked.findings.allSatisfy { $0.rule != shown.rule })
  }

  @Test("A second run changes nothing", arguments: RuleExample.triggering)
  func idempotence(_ shown: RuleExample) throws {
    let once = try fix(shown.example.text, today: shown.example.today)
    let twice = try fix(text(once), today: shown.example.today)
    #expect(text(twice) == text(once))
    #expect(!twice.hasChanged)
  }

  @Test("Safe fixes leave the events as they were", arguments: RuleExample.triggering)
  func events(_ shown: RuleExample) throws {
    let before = try CheckedText(shown.example.text, today: shown.example.today)
    let after = try fix(shown.example.text, today: shown.example.today).checked.interview
    #expect(before.interview.events.map(\.date) == after.events.map(\.date))
    #expect(before.interview.events.map(\.kind) == after.events.map(\.kind))
  }

  @Test("Line endings and the lack of a last one stay")
  func lineEndings() throws {
    let result = try fix(
      "---\r\ncompnay: Acme\r\n---\r\n\r\n- 2026-11-03 Applied\r\n- Nov 4 Applied again",
      today: "2026-11-05")
    #expect(
      text(result)
        == "---\r\ncompany: Acme\r\n---\r\n\r\n- 2026-11-03 Applied\r\n- Nov 4, 2026 Applied again")
    #expect(result.mended.map(\.rule).sorted() == ["incomplete-date", "unknown-field"])
  }

  @Test("A fix that changes what happened is dropped, and the others are kept")
  func harmful() throws {
    let text = "# Acme — Engineer\n\n- 2026-11-03 Applied\n- 2026-11-04 Rejected\n"
    let bytes = Array(text.utf8)
    let source = try SourceText(path: "a.md", bytes: bytes)
    /// Offers to move the rejection by a day, and to write the company in capitals.
    func read(_ source: SourceText) -> Fixer.Checked? {
      guard let interview = try? Journal.read(source) else { return nil }
      let isDone = source.bytes[2..<6].elementsEqual("ACME".utf8)
      let date = source.line(4).lowerBound + 2
      let harmful = finding(
        "a", date..<date + 10, Fix("Move it", [Edit(date..<date + 10, with: "2026-11-05")]))
      let harmless = finding("b", 2..<6, Fix("Shout", [Edit(2..<6, with: "ACME")]))
      return Fixer.Checked(
        interview: interview, findings: isDone ? [harmful] : [harmful, harmless])
    }
    let result = Fixer().fix(try #require(read(source)), read: read)
    #expect(self.text(result) == text.replacing("Acme", with: "ACME"))
    #expect(result.mended.map(\.rule) == ["b"])
  }

  @Test("Of two fixes that overlap, the second waits for the next round")
  func overlapping() throws {
    func read(_ source: SourceText) -> Fixer.Checked? {
      guard let interview = try? Journal.read(source) else { return nil }
      let words = source.string(0..<source.bytes.count)
      guard words.hasPrefix("abc") else {
        return Fixer.Checked(interview: interview, findings: [])
      }
      let whole = finding("whole", 0..<3, Fix("Whole", [Edit(0..<3, with: "xyz")]))
      let part = finding("part", 1..<2, Fix("Part", [Edit(1..<2, with: "B")]))
      return Fixer.Checked(interview: interview, findings: [whole, part])
    }
    let source = try SourceText(path: "a.md", bytes: Array("abc\n".utf8))
    let result = Fixer().fix(try #require(read(source)), read: read)
    #expect(text(result) == "xyz\n")
    #expect(result.mended.map(\.rule) == ["whole"])
  }

  @Test("Two fixes that undo each other come to an end")
  func seesaw() throws {
    func read(_ source: SourceText) -> Fixer.Checked? {
      guard let interview = try? Journal.read(source) else { return nil }
      let other = source.bytes[0] == UInt8(ascii: "a") ? "b" : "a"
      return Fixer.Checked(
        interview: interview,
        findings: [finding("seesaw", 0..<1, Fix("Swap", [Edit(0..<1, with: other)]))])
    }
    let source = try SourceText(path: "a.md", bytes: Array("a\n".utf8))
    let result = Fixer(mostRounds: 4).fix(try #require(read(source)), read: read)
    #expect(result.mended.count == 4)
    #expect(text(result) == "a\n")
  }

  private func finding(_ rule: String, _ range: Range<Int>, _ fix: Fix) -> Finding {
    Finding(range: range, rule: rule, severity: .warning, message: "m", help: "h", fix: fix)
  }

  private func fix(_ text: String, today: String, only: [String] = []) throws -> Fixer.Result {
    var settings = LintSettings()
    settings.only = only
    func read(_ bytes: [UInt8]) -> Fixer.Checked? {
      guard let checked = try? CheckedText(bytes: bytes, today: today, settings) else { return nil }
      return Fixer.Checked(interview: checked.interview, findings: checked.findings)
    }
    let first = try #require(read(Array(text.utf8)))
    return Fixer().fix(first) { read($0.bytes) }
  }

  private func text(_ result: Fixer.Result) -> String {
    String(decoding: result.checked.interview.source.bytes, as: UTF8.self)
  }
}
