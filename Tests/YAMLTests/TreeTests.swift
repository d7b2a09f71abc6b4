import SourceText
import Testing
import YAML

/// What is read from a document: text in quotation marks, `[…]` for lists, `{…}` for mappings.
@Suite struct TreeTests {
  @Test(arguments: [
    ("company: Acme\nrole: Engineer", #"{company: "Acme", role: "Engineer"}"#),
    ("- a\n- b", #"["a", "b"]"#),
    ("contact: [Dana, {name: Priya}]", #"{contact: ["Dana", {name: "Priya"}]}"#),
    ("a: |\n  one\n  two\nb: x", #"{a: "one\ntwo\n", b: "x"}"#),
    ("a: >-\n  one\n  two", #"{a: "one two"}"#),
    (#"a: "caf\u00e9 \"x\"""#, #"{a: "café \"x\""}"#),
    ("a: 'x''y'", #"{a: "x\'y"}"#),
    ("a:\nb: ~\nc: null\nd: ''", #"{a: null, b: null, c: null, d: ""}"#),
    ("off: off\nday: 2026-11-03\nnumber: 007", #"{off: "off", day: "2026-11-03", number: "007"}"#),
    ("a: 1\na: 2", #"{a: "1", a: "2"}"#),
    ("title: {{title}}", "{title: {{title: null}: null}}"),
    ("a: !!str null", #"{a: "null"}"#),
    ("a: &x Dana\nb: *x", #"{a: "Dana", b: "Dana"}"#),
    ("a: &x [1, 2]\nb: [*x, *x]", #"{a: ["1", "2"], b: [["1", "2"], ["1", "2"]]}"#),
    ("# only a comment", "nothing"),
    ("", "nothing"),
  ])
  func reads(_ text: String, as expected: String) throws {
    let document = try read(text)
    #expect(document.error == nil)
    #expect(document.root.map(dump) ?? "nothing" == expected)
  }

  @Test func namesKeysThatStandTwice() throws {
    let text = "a: 1\nb: 2\n'a': 3\na: 4"
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    let mapping = try #require(
      YAMLDocument(in: 0..<source.bytes.count, of: source).root?.mapping)
    #expect(mapping.duplicates.map { source.string($0.range) } == ["'a': 3", "a: 4"])
    #expect(mapping["a"]?.text == "1")
  }

  private func read(_ text: String) throws -> YAMLDocument {
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    return YAMLDocument(in: source.start..<source.bytes.count, of: source)
  }
}

/// A value on one line.
func dump(_ node: YAMLNode) -> String {
  switch node.content {
  case .scalar(let scalar):
    return scalar.isNull ? "null" : scalar.text.debugDescription
  case .sequence(let items):
    return "[" + items.map(dump).joined(separator: ", ") + "]"
  case .mapping(let mapping):
    let entries = mapping.entries.map { entry in
      "\(entry.key.text ?? dump(entry.key)): \(dump(entry.value))"
    }
    return "{" + entries.joined(separator: ", ") + "}"
  }
}
