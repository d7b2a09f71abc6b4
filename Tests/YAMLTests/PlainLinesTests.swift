import SourceText
import TestSupport
import Testing
import YAML

/// What is read without libyaml is read as libyaml reads it.
@Suite struct PlainLinesTests {
  static let documents = [
    "company: Acme Robotics\nrole: Field Sales Engineer\n",
    "contact: Dana Whitfield <dana@acme.example>\ntags: [jobs]",
    "tags: [jobs, job search , a-b_c]\n\nstatus: open\n",
    "role: \"Engineer: #1, on site\"  \ncompany: Zürich Robotics  \r\nx: y\r\n",
    "time: 14:30\nurl: https://www.example.com/#top\nn: 12\nyes: no\n",
    "status: null\ncompany: ~\n",
    "a: b # comment\n", "a: b: c\n", "a: b:\n", "a:\n", "a: \n", "a: b\n  c\n", "a: \"b\\n\"\n",
    "a: \"b\n", "a: [b\n", "a: [b, c]d\n", "a: [b: c]\n", "a: []\n", "a: [b,]\n", "a: b\ta\n",
    "a: 'b'\n", "a: |\n  b\n", "a: b\r", "a: b\rc: d\n", "a: *b\n", "- a\n", "a: \u{2028}b\n",
    "a: b\u{85}c\n", "a: b\n---\nc: d\n", "a: \"b\" c\n", "a: 🎉\n", "A: b\nA: c\n", " a: b\n",
    "a : b\n",
    "\n\na: b\n\n\n", "", "\n", "# c\n", "a: b #\n", "a: b#c\n", "a: #b\n",
  ]

  @Test(arguments: documents, [0, 1])
  func isAsLibyamlReadsIt(text: String, before: Int) throws {
    try compare(String(repeating: "é", count: before) + text, from: before * 2)
  }

  @Test(arguments: 0..<200)
  func isAsLibyamlReadsWhatChanced(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "company", "role", "a-b", ": ", ": ", ": ", ":", "\n", "\n", "\n", "\r\n", " ", "Acme",
      "14:30",
      "[jobs, x]", "[", "]", ", ", "\"quoted: #\"", "\"", "'", "#", " # ", "é", "–", "|", ">", "-",
      "- ", "{", "}", "*", "&", "!", "%", "@", "`", "\\", "\t", "?", "~", "null", "12", "---",
      "<x@y>",
    ]
    for _ in 0..<50 {
      let count = Int.random(in: 1..<14, using: &generator)
      let text = (0..<count).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      try compare(text, from: 0)
      // Most of what chances is nothing; this begins as front matter does.
      try compare("role: " + text + "\ncompany: " + text, from: 0)
    }
  }

  private func compare(_ text: String, from start: Int) throws {
    let source = try SourceText(path: "x", bytes: Array(text.utf8))
    let range = start..<source.bytes.count
    #expect(
      YAMLDocument(in: range, of: source) == YAMLDocument.withLibrary(in: range, of: source),
      "\(text.debugDescription)")
  }
}
