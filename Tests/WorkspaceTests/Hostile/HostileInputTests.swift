import Markdown
import SourceText
import TestSupport
import Testing
import Workspace

@Suite("Whatever the bytes, there is a reading or one clear error, and soon")
struct HostileInputTests {
  /// Each repeated to this many bytes: enough to hang where anything is quadratic.
  private static let size = 20_000

  @Test(arguments: [
    ">", "> ", "- ", "* ", "1. ", "[", "]", "![", "![[]()", "[a](", "[a](<b", "[a][", "*a ",
    "*a _b ",
    "a**b c* ", "`", "`a``b", "<", "<!--", "<!-- interviewlint-disable x -- ", "<a ", "<?", "&",
    "&amp",
    "\\", "|", "| 2026-11-03 ", "2026-11-03 ", "2026-11-03\n", "- 2026-11-03 interview\n",
    "## 2026-11-03\n- called\n", "**2026-11-03**\n\n", "Nov 3 ", "by Friday ", "called Dana, ",
    "called then emailed then ", "not ", "if ", ": ", "Next steps: x\n", "a. ", "é", "👩‍👩‍👧", "\t",
    "    ",
    "\r", "===\n", "---\n", "a: b\n", "[[", "[ ] ", "- [ ] ", "1", "20261103", "(((((",
    "with A and ",
  ])
  func repeated(pattern: String) throws {
    let count = Self.size / pattern.utf8.count
    let body = String(repeating: pattern, count: count)
    for text in [body, "- 2026-11-03 interview " + body, body + "\n2026-11-03: called Dana\n"] {
      try Trial.run(Array(text.utf8), label: pattern)
    }
  }

  @Test("Nested more deeply than anybody writes: refused, with the line")
  func depth() throws {
    for text in [
      "a\n" + String(repeating: "> ", count: 50_000),
      "a\n" + String(repeating: "- ", count: 50_000) + "x",
    ] {
      let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
      #expect(throws: MarkdownError.tooDeep(line: 2)) {
        try MarkdownTree(parsing: source, from: 0)
      }
    }
  }

  @Test("A line of 8 MiB is read; a byte more is refused by its size")
  func longLine() throws {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: SourceText.maximumSize)
    try Trial.run(line, label: "8 MiB")
    #expect(throws: SourceError(path: "a", problem: .tooLarge(size: line.count + 1))) {
      try SourceText(path: "a", bytes: line + [UInt8(ascii: "x")])
    }
  }

  @Test(
    "Bytes that are no text are refused with the place",
    arguments: [
      ([0x61, 0x00], SourceError.Problem.nulByte(offset: 1)),
      ([0x61, 0xE9, 0x61], .invalidUTF8(offset: 1)),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16), ([0xFE, 0xFF, 0x00, 0x61], .utf16),
      ([0x61, 0xC3], .invalidUTF8(offset: 1)), ([0xED, 0xA0, 0x80], .invalidUTF8(offset: 0)),
    ])
  func noText(bytes: [UInt8], problem: SourceError.Problem) {
    #expect(throws: SourceError(path: "a", problem: problem)) {
      try SourceText(path: "a", bytes: bytes)
    }
  }

  @Test("Every beginning of a journal, and random changes to it")
  func truncations() throws {
    var generator = SeededGenerator(seed: 11)
    for index in 0..<5 {
      let bytes = Array(SampleJournals.journal(index).utf8)
      for end in stride(from: 0, to: bytes.count, by: 41) {
        try Trial.run(Array(bytes[..<end]), label: "journal \(index) up to \(end)")
      }
      for round in 0..<25 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
          let place = Int.random(in: 0..<changed.count, using: &generator)
          let byte =
            "\n\r\t -#>*[]()<>!`|:.&\\0123456789aé".utf8.randomElement(using: &generator) ?? 10
          changed[place] = byte
        }
        try Trial.run(changed, label: "journal \(index), change \(round)")
      }
    }
  }

  @Test(
    "Characters that nobody sees, in place of spaces, beside words and within them",
    arguments: [
      "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{1B}[31m", "\u{1F}", "\u{7F}", "\u{85}",
      "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{3000}", "\u{FEFF}",
    ])
  func unseen(character: String) throws {
    for index in 0..<5 {
      let journal = SampleJournals.journal(index)
      for (every, start) in [(1, 0), (2, 0), (2, 1), (7, 3)] {
        var count = start
        let parted = journal.map { letter in
          guard letter == " " else { return String(letter) }
          count += 1
          return count % every == 0 ? character : " "
        }.joined()
        try Trial.run(Array(parted.utf8), label: "journal \(index), every \(every)")
        let beside = journal.map { letter in
          count += 1
          return count % (every * 3) == 0 ? "\(letter)\(character)" : String(letter)
        }.joined()
        try Trial.run(Array(beside.utf8), label: "journal \(index), beside every \(every * 3)")
      }
    }
  }
}
