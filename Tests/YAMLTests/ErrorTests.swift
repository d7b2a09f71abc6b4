import SourceText
import Testing
import YAML

@Suite struct ErrorTests {
  @Test(arguments: [
    ("a: b: c", "1:5", "there is a second `: ` in this line; put the value in quotes"),
    ("é: ü\nb: @x", "2:4", "text can't begin with `@` here; put it in quotes"),
    ("a:\n\tb: 1", "2:1", "a tab stands here; indent with spaces"),
    ("a: 1\nplain\nb: 2", "2:1", "this line is not `key: value`"),
    ("a: 1\n  b: 2", "2:4", "there is a second `: ` in this line; put the value in quotes"),
    ("a: [x, y\nb: 2", "1:4", "this `[` is not closed, or a comma is missing"),
    ("a: [x, y", "1:4", "this `[` is not closed"),
    ("a: [", "1:4", "this `[` is not closed"), ("a: {\n", "1:4", "this `{` is not closed"),
    ("a: [b: c", "1:4", "this `[` is not closed"), ("a: [b, }", "1:8", "a value is missing here"),
    ("a: {x: 1\nb: 2\n", "1:4", "this `{` is not closed, or a comma is missing"),
    ("ä: \"x\nb: 2", "1:5", "this quote is never closed"),
    (#"a: "\d""#, "1:5", #"this `\` begins no known escape; use single quotes, or `\\`"#),
    ("a: - b", "1:4", "a list has to begin on a line of its own"),
    ("a: *Dana*", "1:4", "text that begins with `*` or `&` has to be in quotes"),
    (
      "a: *Dana", "1:4",
      "`*Dana` refers to a value that isn't there; text that begins with `*` has to be in quotes"
    ),
    (
      "a: &x [*x]", "1:8",
      "`*x` refers to a value that isn't there; text that begins with `*` has to be in quotes"
    ),
    ("a: ü\u{7}", "1:6", "a control character stands here"),
    ("a: 1\n--- b", "2:1", "a second document begins here"),
    ("- a\nb: 1", "2:1", "this line does not line up with the list above it"),
    (
      "a: 1\n- b", "2:1",
      "this line is not `key: value`, or does not line up with the keys above it"
    ),
  ])
  func says(_ text: String, at place: String, _ message: String) throws {
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    let error = try #require(YAMLDocument(in: 0..<source.bytes.count, of: source).error)
    #expect(error.message == message)
    let position = source.position(at: error.range.lowerBound)
    #expect("\(position.line):\(position.column)" == place)
  }

  @Test func keepsWhatWasWholeBeforeTheError() throws {
    let source = try SourceText(path: "x", bytes: Array("company: Acme\nrole: [a\nb: c".utf8))
    let document = YAMLDocument(in: 0..<source.bytes.count, of: source)
    #expect(document.error != nil)
    #expect(document.root.map(dump) == #"{company: "Acme"}"#)
  }

  @Test func aliasesOfAliasesEndSoon() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let alias = "*a\(level - 1)"
      text += "a\(level): &a\(level) [" + Array(repeating: alias, count: 10).joined(separator: ", ")
      text += "]\n"
    }
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    let document = YAMLDocument(in: 0..<source.bytes.count, of: source)
    #expect(document.error?.message == "the aliases up to here stand for too many values")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func deepNestingIsAnError(_ opener: String) throws {
    let text = String(repeating: opener, count: 50_000)
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    let document = YAMLDocument(in: 0..<source.bytes.count, of: source)
    #expect(document.error?.message == "values are nested too deeply here")
  }

  @Test(arguments: [
    "a: " + String(repeating: "x", count: 1 << 20), String(repeating: "k: v\n", count: 100_000),
    "a: [" + String(repeating: "b, ", count: 200_000) + "c]",
    "# " + String(repeating: "é", count: 1 << 19),
  ])
  func longDocumentsAreRead(_ text: String) throws {
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    #expect(YAMLDocument(in: 0..<source.bytes.count, of: source).error == nil)
  }

  /// Whatever stands in a file, there is a tree or an error, and every place lies in the file.
  @Test func anyCutOfADocumentIsReadOrRefused() throws {
    let bytes = Array(PlaceTests.document.utf8)
    for end in 0...bytes.count {
      guard let source = try? SourceText(path: "x", bytes: Array(bytes[..<end])) else { continue }
      let document = YAMLDocument(in: 0..<end, of: source)
      #expect(document.error.map { $0.range.upperBound <= end } ?? true)
      #expect(document.root.map { $0.range.upperBound <= end } ?? true)
    }
  }
}
