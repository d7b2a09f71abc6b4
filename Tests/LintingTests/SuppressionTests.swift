import FollowUp
import Journal
import Linting
import SourceText
import Testing

/// Journals in which every `!` stands for an impossible date, and every comment is a directive.
@Suite("Comments that switch rules off")
struct SuppressionTests {
  @Test(
    "A finding is silent where its rule is off",
    arguments: [
      ("<!-- interviewlint-disable -->\n!\n", []),
      ("<!-- interviewlint-disable invalid-date -->\n!\n", []),
      ("!\n<!-- interviewlint-disable -->\n!\n", ["1 invalid-date"]),
      ("<!-- interviewlint-disable -->\n!\n<!-- interviewlint-enable -->\n!\n", ["4 invalid-date"]),
      (
        "<!-- interviewlint-disable -->\n!\n<!-- interviewlint-enable invalid-date -->\n!\n",
        ["4 invalid-date"]
      ),
      (
        "<!-- interviewlint-disable invalid-date -->\n!\n<!-- interviewlint-enable front-matter -->\n!\n",
        []
      ),
      ("!\n<!-- interviewlint-disable-file invalid-date -->\n", []),
      ("! <!-- interviewlint-disable-line -->\n!\n", ["2 invalid-date"]),
      ("<!-- interviewlint-disable-next-line -->\n!\n!\n", ["3 invalid-date"]),
      ("<!-- interviewlint-disable-next-line -->\r\n!\r\n!\r\n", ["3 invalid-date"]),
      ("<!-- interviewlint-disable-next-line -->\n!", []),
    ] as [(String, [String])])
  func silence(text: String, expected: [String]) throws {
    #expect(try findings(in: text) == expected)
  }

  @Test(
    "A comment that silences nothing is reported",
    arguments: [
      ("<!-- interviewlint-disable -->\n", ["1 unused-disable"]),
      (
        "!\n<!-- interviewlint-disable-line invalid-date -->",
        ["1 invalid-date", "2 unused-disable"]
      ),
      ("<!-- interviewlint-disable ambiguous-date invalid-date -->\n!\n", ["1 unused-disable"]),
      ("<!-- interviewlint-disable no-such-rule -->\n!\n", ["1 unknown-rule", "2 invalid-date"]),
      ("<!-- interviewlint-disable-next-line -->", ["1 unused-disable"]),
      ("<!-- interviewlint-disable-file unused-disable -->\n<!-- interviewlint-disable -->\n", []),
      ("<!-- interviewlint-enable -->\n", []),
    ] as [(String, [String])])
  func unused(text: String, expected: [String]) throws {
    #expect(try findings(in: text) == expected)
  }

  @Test("A rule that isn't checked leaves its comments alone")
  func unchecked() throws {
    let text = "<!-- interviewlint-disable invalid-date -->\n<!-- interviewlint-disable -->\n"
    var settings = LintSettings()
    settings.only = ["ambiguous-*", "unused-disable"]
    #expect(try findings(in: text, settings).isEmpty)
    settings = LintSettings()
    settings.ignored = ["invalid-date"]
    #expect(try findings(in: text, settings).isEmpty)
    settings = LintSettings()
    settings.levels = ["invalid-date": .off]
    #expect(try findings(in: text, settings) == ["2 unused-disable"])
    settings.levels = ["invalid-date": .off, "unused-disable": .off]
    #expect(try findings(in: text, settings).isEmpty)
  }

  private func findings(
    in text: String, _ settings: LintSettings = LintSettings()
  ) throws -> [String] {
    let interview = try interview(text)
    let today = CivilDate(days: 20_000)
    let timeline = Timeline(interview, practice: Practice(), today: today)
    return Linter(settings).check(interview, timeline, today: today).map {
      "\(interview.source.line(at: $0.range.lowerBound)) \($0.rule)"
    }
  }

  private func interview(_ text: String) throws -> Interview {
    let bytes = Array(text.utf8)
    var interview = Interview(source: try SourceText(path: "a.md", bytes: bytes))
    interview.problems = bytes.indices.filter { bytes[$0] == 0x21 && bytes[max(0, $0 - 1)] != 0x3C }
      .map { ReadingProblem(.invalidDate, at: $0..<$0 + 1) }
    var start = 0
    while let open = find("<!-- ", in: bytes, from: start),
      let close = find(" -->", in: bytes, from: open)
    {
      interview.directives.append(directive(bytes, open..<close + 4))
      start = close
    }
    return interview
  }

  private func directive(_ bytes: [UInt8], _ range: Range<Int>) -> Directive {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range.dropFirst(5).dropLast(3) {
      if bytes[index] == 0x20 {
        if let begin = start { words.append(begin..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    let names = words.map { String(decoding: bytes[$0], as: UTF8.self) }
    let action = Directive.Action(rawValue: String(names[0].dropFirst("interviewlint-".count)))
    return Directive(
      action: action ?? .disable,
      rules: zip(names, words).dropFirst().map { .init(name: $0, range: $1) }, range: range)
  }

  private func find(_ needle: String, in bytes: [UInt8], from start: Int) -> Int? {
    let needle = Array(needle.utf8)
    guard start <= bytes.count - needle.count else { return nil }
    return (start...bytes.count - needle.count).first {
      bytes[$0..<$0 + needle.count].elementsEqual(needle)
    }
  }
}
