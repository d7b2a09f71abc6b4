import Markdown
import SourceText
import Testing

/// The bytes that each line of text was taken from, one string a line.
private func placed(_ text: String) throws -> [String] {
  let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
  let tree = try MarkdownTree(parsing: source, from: source.start)
  return tree.lines.map { line in
    let range = tree.source(of: line.text)
    let position = source.position(at: range.lowerBound)
    return "\(position.line):\(position.column) \(source.string(range))"
  }
}

@Suite("Positions are those of the bytes, whatever libcmark says")
struct PlacementTests {
  @Test(arguments: [
    ("plain\n", ["1:1 plain"]),
    ("a\n   b\n", ["1:1 a", "2:4 b"]),
    ("> quote\nlazy\n\nafter\n", ["4:1 after"]),
    ("[foo]: /url\nparagraph\n", ["2:1 paragraph"]),
    ("[foo]: /url\n  'title'\nparagraph [foo]\n", ["3:1 paragraph [foo"]),
    ("- item\n  more\n\n  second\n", ["1:3 item", "2:3 more", "4:3 second"]),
    ("- item\nlazy\n", ["1:3 item", "2:1 lazy"]),
    ("1. one\n2. two\n", ["1:4 one", "2:4 two"]),
    ("## Heading ##\n", ["1:4 Heading"]),
    ("Two\nlines\n---\n", ["1:1 Two", "2:1 lines"]),
    ("a **bold** b\n", ["1:1 a **bold** b"]),
    ("**2026-11-03** x\n", ["1:3 2026-11-03** x"]),
    (
      "a [link](http://x.example/a_(b) \"t\") z\n", ["1:1 a [link](http://x.example/a_(b) \"t\") z"]
    ),
    ("[link](/u)\nnext\n", ["1:2 link", "2:1 next"]),
    ("fish &amp; chips\n", ["1:1 fish &amp; chips"]),
    ("1\\. no list\n", ["1:1 1\\. no list"]),
    ("`code` after\n", ["1:2 code` after"]),
    ("x `a\n  b` y\n", ["1:1 x `a", "2:3 b` y"]),
    ("a <!-- c --> b\n", ["1:1 a <!-- c --> b"]),
    ("\u{FEFF}# Title\n", ["1:3 Title"]),
    ("# T\r\n\r\n- \tx\r\n", ["1:3 T", "3:4 x"]),
    ("é **ü** end\n", ["1:1 é **ü** end"]),
    ("a  \nb\\\nc\n", ["1:1 a", "2:1 b", "3:1 c"]),
    ("<https://a.example> x\n", ["1:2 https://a.example> x"]),
    ("***a** b*\n", ["1:4 a** b"]),
    ("\\*\\*a\n", ["1:2 *\\*a"]),
    ("- [ ] 2026-11-03 call\n", ["1:3 [ ] 2026-11-03 call"]),
    ("| a \\| b | c |\n|---|---|\n", ["1:1 | a \\| b | c |", "2:1 |---|---|"]),
  ])
  func textIsPlaced(text: String, lines: [String]) throws {
    #expect(try placed(text) == lines)
  }
}
