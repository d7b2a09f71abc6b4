import LanguageServer
import SourceText
import TestSupport
import Testing

/// The text of a document as the client edits it.
@Suite struct DocumentTextTests {
  private func range(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> TextRange {
    TextRange(
      start: TextPosition(line: a, character: b), end: TextPosition(line: c, character: d))
  }

  private func text(_ document: DocumentText) -> String {
    String(decoding: document.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("abc\ndef", [1, 0, 1, 1], "X", "abc\nXef"),
    ("abc\r\ndef", [0, 3, 1, 0], " ", "abc def"),
    ("a🎉b", [0, 3, 0, 4], "c", "a🎉c"),
    ("aéb", [0, 2, 0, 2], "-", "aé-b"),
    // Beyond the line, beyond the text, the wrong way round.
    ("abc\ndef", [0, 99, 0, 99], "!", "abc!\ndef"),
    ("abc\ndef", [9, 0, 9, 9], "!", "abc\ndef!"),
    ("abc\ndef", [1, 1, 0, 1], "", "aef"),
    // Half a surrogate pair belongs to the character.
    ("a🎉b", [0, 2, 0, 3], "", "ab"),
    ("a🎉b", [0, 1, 0, 2], "x", "ax🎉b"),
    // A line ends before its ending.
    ("abc\r\ndef", [0, 9, 0, 9], "!", "abc!\r\ndef"),
    ("a\rb\nc", [1, 0, 2, 0], "", "a\rc"),
    ("", [0, 0, 0, 0], "x\n", "x\n"),
    ("x\n", [1, 0, 1, 0], "y", "x\ny"),
  ])
  func edits(_ before: String, _ places: [Int], _ new: String, _ after: String) {
    var document = DocumentText(before, .utf16)
    document.replace(range(places[0], places[1], places[2], places[3]), with: new)
    #expect(text(document) == after)
  }

  @Test(arguments: [
    ("aéb", [0, 1, 0, 3], "-", "a-b"),
    // In the middle of a character.
    ("aéb", [0, 2, 0, 3], "-", "a-b"),
    ("🎉", [0, 3, 0, 9], "-", "-"),
  ])
  func editsCountedInBytes(_ before: String, _ places: [Int], _ new: String, _ after: String) {
    var document = DocumentText(before, .utf8)
    document.replace(range(places[0], places[1], places[2], places[3]), with: new)
    #expect(text(document) == after)
  }

  @Test func theWholeTextAtOnce() {
    var document = DocumentText("abc\ndef", .utf16)
    document.replace(nil, with: "x\r\ny")
    #expect(text(document) == "x\r\ny")
    #expect(document.map.position(at: 3) == TextPosition(line: 1, character: 0))
  }

  /// The table of lines, kept up to date edit by edit, is that of the text.
  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func linesAfterRandomEdits(_ encoding: PositionEncoding) throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", "é", "🎉", "\r", "\n", "\r\n", "\n\r", "", "xyz", "\u{2028}"]
    for _ in 0..<40 {
      var document = DocumentText("one\r\ntwo\rthree\nfour", encoding)
      for _ in 0..<30 {
        let places = (0..<2).map { _ in
          TextPosition(
            line: Int.random(in: 0...6, using: &generator),
            character: Int.random(in: 0...8, using: &generator))
        }
        let new = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }
        document.replace(TextRange(start: places[0], end: places[1]), with: new.joined())
        let kept = document.map
        let fresh = DocumentText(text(document), encoding).map
        let offsets = 0...document.bytes.count
        #expect(offsets.map(kept.position) == offsets.map(fresh.position))
      }
    }
  }

  /// Every place between characters comes back as itself.
  @Test(arguments: [PositionEncoding.utf8, .utf16])
  func placesAndOffsets(_ encoding: PositionEncoding) throws {
    let text = "a\u{FEFF}é🎉\r\n\r\nß\rzw\u{301}\n"
    let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    let map = LineMap(source, encoding)
    var offset = 0
    for scalar in text.unicodeScalars {
      // Between CR and LF lies no place.
      if scalar != "\n" || source.bytes[offset - 1] != 0x0D {
        #expect(map.offset(of: map.position(at: offset)) == offset)
      }
      offset += String(Character(scalar)).utf8.count
    }
    #expect(map.offset(of: map.position(at: offset)) == offset)
  }
}
