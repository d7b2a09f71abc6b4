import SourceText
import Testing

@Suite("The text of a file")
struct SourceTextTests {
  static func source(_ text: String) throws -> SourceText {
    try SourceText(path: "acme.md", bytes: Array(text.utf8))
  }

  @Test(
    "Lines end in LF, CR LF or CR",
    arguments: [
      ("", [""]),
      ("a", ["a"]),
      ("a\n", ["a", ""]),
      ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
      ("\r\r\n\n", ["", "", "", ""]),
      ("\u{FEFF}a\nb", ["a", "b"]),
    ])
  func lines(text: String, expected: [String]) throws {
    let source = try Self.source(text)
    #expect((1...source.lineCount).map { source.string(source.line($0)) } == expected)
    #expect(source.fullLine(source.lineCount).upperBound == source.bytes.count)
  }

  @Test("A column counts UTF-8 bytes from 1, without the byte order mark")
  func positions() throws {
    let source = try Self.source("\u{FEFF}é x\r\ny")
    #expect(source.start == 3)
    #expect(source.position(at: 3) == Position(line: 1, column: 1))
    #expect(source.position(at: 6) == Position(line: 1, column: 4))
    #expect(source.position(at: 9) == Position(line: 2, column: 1))
    #expect(source.position(at: 10) == Position(line: 2, column: 2))
  }

  @Test(
    "New text has the line ending of the first line",
    arguments: [
      ("a\nb\r\n", "\n"), ("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a", "\n"), ("", "\n"),
    ])
  func lineEnding(text: String, expected: String) throws {
    #expect(try Self.source(text).lineEnding.utf8.elementsEqual(expected.utf8))
  }

  @Test(
    "What isn't UTF-8 text is refused, with the offset of the first byte that is wrong",
    arguments: [
      ([0x61, 0x80], .invalidUTF8(offset: 1)),
      ([0x61, 0xC3], .invalidUTF8(offset: 1)),
      ([0xC0, 0x80], .invalidUTF8(offset: 0)),
      ([0xE0, 0x9F, 0xBF], .invalidUTF8(offset: 0)),
      ([0xED, 0xA0, 0x80], .invalidUTF8(offset: 0)),
      ([0xF4, 0x90, 0x80, 0x80], .invalidUTF8(offset: 0)),
      ([0xF5, 0x80, 0x80, 0x80], .invalidUTF8(offset: 0)),
      (Array("12345678901234567".utf8) + [0xE9], .invalidUTF8(offset: 17)),
      (Array("123456789".utf8) + [0], .nulByte(offset: 9)),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16),
    ] as [([UInt8], SourceError.Problem)])
  func refusals(bytes: [UInt8], problem: SourceError.Problem) {
    #expect(throws: SourceError(path: "x.md", problem: problem)) {
      try SourceText(path: "x.md", bytes: bytes)
    }
  }

  @Test("Every well-formed sequence is text, wherever it stands in a word of eight bytes")
  func wellFormed() throws {
    for scalar in [
      "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFF}",
    ] {
      for before in 0..<9 {
        _ = try Self.source(String(repeating: "a", count: before) + scalar + "b")
      }
    }
  }

  @Test("At most 8 MiB are read")
  func size() throws {
    let most = [UInt8](repeating: UInt8(ascii: "a"), count: SourceText.maximumSize)
    _ = try SourceText(path: "x.md", bytes: most)
    #expect(throws: SourceError(path: "x.md", problem: .tooLarge(size: most.count + 1))) {
      try SourceText(path: "x.md", bytes: most + [0])
    }
  }

  @Test("An error names the file, what is wrong and what to do, in one line safe for a terminal")
  func messages() {
    let error = SourceError(path: "a\u{1B}[2J\n.md", problem: .invalidUTF8(offset: 12))
    #expect(
      error.description
        == "a␛[2J␊.md: not UTF-8 text: the byte at offset 12 is out of place; "
        + "convert the file to UTF-8")
  }
}
