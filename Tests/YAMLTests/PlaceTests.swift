import SourceText
import Testing
import YAML

/// Ranges are bytes of the file, whatever stands before them: libyaml counts characters.
@Suite struct PlaceTests {
  static let document = """
    company: Zürich Robotics
    role: 'Ingénieur 🤖 "x"'
    größe: 12 # Kommentar – mit Strich
    contact:
      - Dana Whitfield <dana@acme.example>
      - {name: Søren, email: "søren@acme.example"}
    notes: |
      erste Zeile
      zweite Zeile 🎉

    tags: [a, ü, 😀]
    left:
    folded: eins
      zwei
    last: end
    """

  static let expected = [
    "company", "Zürich Robotics", "role", #"'Ingénieur 🤖 "x"'"#, "größe", "12", "contact",
    "Dana Whitfield <dana@acme.example>", "name", "Søren", "email", #""søren@acme.example""#,
    #"{name: Søren, email: "søren@acme.example"}"#,
    "- Dana Whitfield <dana@acme.example>\n  - {name: Søren, email: \"søren@acme.example\"}",
    "notes", "|\n  erste Zeile\n  zweite Zeile 🎉",
    "tags", "a", "ü", "😀", "[a, ü, 😀]", "left", "", "folded", "eins\n  zwei", "last", "end",
  ]

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}", "---\n# Ünïcödé 😀\n"])
  func pointAtWhatWasRead(lineEnding: String, before: String) throws {
    let whole = before + Self.document
    let text = whole.unicodeScalars.map { $0 == "\n" ? lineEnding : String($0) }.joined()
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    // A byte order mark and an opening marker are the caller's to leave out.
    let start = before.hasPrefix("---") ? source.lineStarts[1] : source.start
    let document = YAMLDocument(in: start..<source.bytes.count, of: source)
    #expect(document.error == nil)
    let root = try #require(document.root)
    #expect(
      root.range == (before.hasPrefix("---") ? source.lineStarts[2] : start)..<source.bytes.count)
    let places = places(root).dropLast().map { range in
      source.string(range).split(separator: lineEnding, omittingEmptySubsequences: false)
        .joined(separator: "\n")
    }
    #expect(places == Self.expected)
  }

  @Test func anEmptyValueStandsAfterItsKey() throws {
    let source = try SourceText(path: "x", bytes: Array("é:\nb: 1".utf8))
    let root = try #require(YAMLDocument(in: 0..<source.bytes.count, of: source).root)
    #expect(root.mapping?["é"]?.range == 3..<3)
  }

  @Test func anAliasStandsWhereItIsUsed() throws {
    let source = try SourceText(path: "x", bytes: Array("a: &n Dana\nb: *n\n".utf8))
    let root = try #require(YAMLDocument(in: 0..<source.bytes.count, of: source).root)
    #expect(root.mapping?["a"].map { source.string($0.range) } == "&n Dana")
    #expect(root.mapping?["b"].map { source.string($0.range) } == "*n")
  }

  /// Every range in the tree, a collection's after those of what it holds.
  private func places(_ node: YAMLNode) -> [Range<Int>] {
    switch node.content {
    case .scalar: [node.range]
    case .sequence(let items): items.flatMap(places) + [node.range]
    case .mapping(let mapping):
      mapping.entries.flatMap { places($0.key) + places($0.value) } + [node.range]
    }
  }
}
