import FollowUp
import Journal
import Reporting
import SourceText
import TestSupport
import Testing

@Suite("Notes that try to break the summary")
struct HostileNotesTests {
  /// The cell that the words end up in.
  static func cell(_ words: String) throws -> String {
    let summary = try Thread.summary([Thread.event(.note, 3, words)])
    let row = try #require(summary.split(separator: "\n").last)
    return String(row.dropFirst("| Tue 2026-11-03 | Note  |      | ".count))
      .replacing(#/ *\|$/#, with: "")
  }

  @Test(
    "Words show as themselves",
    arguments: [
      ("a | b", #"a \| b"#),
      (#"a \| b"#, #"a \\\| b"#),
      ("`code` *x* _y_ ~z~", #"\`code\` \*x\* \_y\_ \~z\~"#),
      ("[t](u) ![i](u)", #"\[t\](u) !\[i\](u)"#),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("--> <!-- x", "--&gt; &lt;!-- x"),
      ("&lt;", "&amp;lt;"),
      ("# C#", ##"\# C\#"##),
      ("==x== %%y%% 50% a=b", #"\=\=x\=\= \%\%y\%\% 50% a=b"#),
      ("$1k to $2k", #"\$1k to \$2k"#),
      ("see https://a.example www.b.example", #"see https\://a.example www\.b.example"#),
      ("dana@acme.example", #"dana\@acme.example"#),
      ("two\nlines\r\n and\u{2028}more\t!", "two lines and more !"),
      ("a\u{1B}[31mb\u{7}", "a␛\\[31mb␇"),
      ("a\u{202E}b\u{2066}c\u{200B}d\u{FEFF}", "abcd"),
      ("שלום | x", "\u{2068}שלום \\| x\u{2069}"),
      ("14:30", "14:30"),
    ])
  func escaping(words: String, expected: String) throws {
    #expect(try Self.cell(words) == expected)
  }

  @Test(
    "Overlong words are cut between characters",
    arguments: [
      (String(repeating: "a", count: 60), String(repeating: "a", count: 60)),
      (String(repeating: "a", count: 61), String(repeating: "a", count: 59) + "…"),
      (String(repeating: "|", count: 61), String(repeating: "\\|", count: 59) + "…"),
      (String(repeating: "王", count: 31), String(repeating: "王", count: 29) + "…"),
      (String(repeating: "👩‍👩‍👧", count: 31), String(repeating: "👩‍👩‍👧", count: 29) + "…"),
      ("ab" + String(repeating: "\u{301}", count: 10_000), "a…"),
    ])
  func cutting(words: String, expected: String) throws {
    #expect(try Self.cell(words) == expected)
  }

  @Test("A crowd at one interview doesn't make every row of the table as wide as its names")
  func crowd() throws {
    let crowd = (0..<2000).map { "Dana Whitfield\($0)" }
    let thanks = (0..<1000).map { _ in Thread.event(.thankYou, 4, people: ["Dana Whitfield1"]) }
    let summary = try Thread.summary([Thread.event(.interview, 3, people: crowd)] + thanks)
    #expect(summary.contains("Dana Whitfield15, 1984 more"))
    #expect(summary.utf8.count < 1_000_000)
  }

  @Test(
    "Whatever the notes hold, the section is found again and ends where it should",
    arguments: 0..<50)
  func anything(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<!-- /interviewlint:summary -->", "<!-- interviewlint:summary -->", "-->", "|", "\\", "`",
      "```", "\n", "\r\n", "# ", "- ", "---", "...", "\u{0}", "\u{1B}", "\u{202E}", "é", "😀", "<b>",
      "&#124;", "2026-11-03", "  ", "\u{2029}", "]]>", "[", "](", "*", "_", "王",
    ]
    func words() -> String {
      (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
    }
    var interview = try Thread.interview(
      [], contacts: [Contact(name: words(), email: words(), range: 0..<0)])
    for day in 3..<8 {
      var event = Thread.event(
        EventKind.allCases.randomElement(using: &random) ?? .note, day, words(), people: [words()])
      event.fields.nextSteps = Field(words(), at: 0..<0)
      event.fields.contact = Field(words(), at: 0..<0)
      event.fields.hearBackBy = Field(.vague(words()), at: 0..<0)
      interview.events.append(event)
    }
    let bytes = try Summary.rewrite(interview, practice: .init(), inserting: true) {
      var after = SimpleReader.read($0)
      after.events = interview.events
      after.contacts = interview.contacts
      return after
    }
    let text = String(decoding: try #require(bytes), as: UTF8.self)
    for line in text.split(separator: "\n").dropFirst(2).dropLast() {
      #expect(!line.contains("<") && !line.contains(">"))
      #expect(line.hasPrefix("**") || line.hasPrefix("- ") || line.hasPrefix("| "))
      if line.hasPrefix("| ") { #expect(Self.bars(in: line) == 5, "\(line)") }
    }
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  /// How many bars are not escaped.
  private static func bars(in line: Substring) -> Int {
    var count = 0
    var isEscaped = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "|"), !isEscaped { count += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return count
  }
}
