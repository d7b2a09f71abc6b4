import Markdown
import SourceText
import Testing

/// libcmark 0.30 takes a comment within a line for text where it has `--` inside; CommonMark 0.31 and
/// browsers don't.
@Suite("A comment is no text, wherever it stands")
struct InlineCommentTests {
  private func read(_ text: String) throws -> (comments: [String], plain: String) {
    let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    let tree = try MarkdownTree(parsing: source, from: source.start)
    return (
      tree.comments.map { source.string($0.range) },
      tree.lines.map { String(decoding: tree.text[$0.text], as: UTF8.self) }
        .joined(separator: "\n")
    )
  }

  @Test(arguments: [
    ("a <!-- b -- c --> d\n", ["<!-- b -- c -->"], "a                 d"),
    ("- a <!-- b -- it's *c* -->\n", ["<!-- b -- it's *c* -->"], nil),
    ("a <!-- b -- c\nd --> e\n", ["<!-- b -- c\nd -->"], "a            \n      e"),
    ("a <!-- b --> c <!-- d -- e -->\n", ["<!-- b -->", "<!-- d -- e -->"], nil),
    ("a <!-- b -- c --> d <!-- e -->\n", ["<!-- b -- c -->", "<!-- e -->"], nil),
    ("# T <!-- b -- c -->\n", ["<!-- b -- c -->"], nil),
    ("`x` <!-- b -- `c` -->\n", ["<!-- b -- `c` -->"], nil),
    ("| a | <!-- b -- c --> |\r\n", ["<!-- b -- c -->"], nil),
  ])
  func isTaken(text: String, comments: [String], plain: String?) throws {
    let tree = try read(text)
    #expect(tree.comments == comments)
    #expect(!tree.plain.contains("<!--") && !tree.plain.contains("-->"))
    if let plain { #expect(tree.plain == plain) }
  }

  @Test(arguments: [
    "a `<!-- b -- c -->` d\n",
    "a \\<!-- b -- c --> d\n",
    "a &lt;!-- b -- c --&gt; d\n",
    "a <!-- b -- c\n",
    "a <! -- b -- c -->\n",
  ])
  func whatIsNoneStaysText(text: String) throws {
    let tree = try read(text)
    #expect(tree.comments == [])
    #expect(tree.plain.contains("b -- c"))
  }

  @Test func afterAnEscapedBackslashItIsOne() throws {
    #expect(try read("a \\\\<!-- b -- c --> d\n").comments == ["<!-- b -- c -->"])
  }
}
