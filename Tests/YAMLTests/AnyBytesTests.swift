import SourceText
import TestSupport
import Testing
import YAML

@Suite struct AnyBytesTests {
  static let pieces = [
    "key", "value", ": ", ":", "\n", "\n  ", "\n    ", "- ", "[", "]", "{", "}", ", ", "\"", "'",
    " #",
    "&a ", "*a", "!!str ", "!x ", "|", ">-", "? ", "%YAML 1.1\n", "@", "é", "😀", "\t", "\r\n", "\r",
    "~", "\\", "\\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7}", "---\n", "...\n", "<<: ",
  ]

  /// The reading ends, every place lies in the document, and what is plain and on one line stands there
  /// as it was read.
  @Test(arguments: 0..<100)
  func aTreeIsTrueToTheBytes(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      var text = "before\n"
      let start = text.utf8.count
      for _ in 0..<Int.random(in: 0..<40, using: &random) {
        text += Self.pieces.randomElement(using: &random) ?? ""
      }
      let source = try SourceText(path: "x", bytes: Array(text.utf8))
      let range = start..<source.bytes.count
      let document = YAMLDocument(in: range, of: source)
      if let error = document.error {
        #expect(
          range.lowerBound <= error.range.lowerBound && error.range.upperBound <= range.upperBound)
      }
      if let root = document.root { check(root, in: range, of: source) }
    }
  }

  private func check(_ node: YAMLNode, in outer: Range<Int>, of source: SourceText) {
    #expect(outer.lowerBound <= node.range.lowerBound && node.range.upperBound <= outer.upperBound)
    let written = source.string(node.range)
    if written.hasPrefix("*") { return }
    switch node.content {
    case .scalar(let scalar):
      let isPlain =
        scalar.style == .plain && !written.contains { $0.isNewline || "&!".contains($0) }
      if isPlain, !written.isEmpty { #expect(scalar.text == written) }
    case .sequence(let items):
      for item in items { check(item, in: node.range, of: source) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        check(entry.key, in: node.range, of: source)
        check(entry.value, in: node.range, of: source)
      }
    }
  }
}
