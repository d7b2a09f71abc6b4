internal import CCMark
import SourceText

extension TreeBuilder {
  /// Adds the lines and the plain text of a heading or paragraph.
  ///
  /// libcmark 0.30 does not say reliably where inlines stand, and starts a paragraph at the link
  /// definitions that it took from it. So the inlines are laid against the bytes of the block's lines,
  /// beginning with the first line on which they fit.
  mutating func addText(of node: OpaquePointer, to block: Int) {
    let first = tree.blocks[block].firstLine
    // A block that ends "at column 0" ends with the line before: setext headings do.
    let overshoot = cmark_node_get_end_column(node) == 0 ? 1 : 0
    let end = Int(cmark_node_get_end_line(node)) + firstLine - overshoot
    let last = max(first, min(end, lines.count))
    let mark = Mark(tree)
    var start = first
    while start <= last {
      var placer = InlinePlacer(
        lines: lines, line: start, lastLine: last,
        isHeading: tree.blocks[block].kind != .paragraph,
        cursor: contentStart(of: start, node: start == first ? node : nil))
      if placer.place(childrenOf: node, into: &tree, block: block) {
        tree.blocks[block].firstLine = start
        if placer.hasAngle {
          takeComments(
            after: mark.comments, fromTextAt: mark.text, code: placer.code, block: block)
        }
        break
      }
      mark.restore(&tree)
      start += 1
    }
    if start > last {
      // Nothing fits: keep the words, placed as a whole on the block's first line.
      addUnplaced(node, line: first)
    }
    tree.blocks[block].lines = mark.lines..<tree.lines.count
    tree.blocks[block].text = mark.text..<tree.text.count
    // So that no word of one block runs into the next.
    tree.text.append(0x0A)
  }

  /// Where the text of a line begins: after its indentation, and on a block's first line after the
  /// markers that libcmark's column steps over.
  private func contentStart(of line: Int, node: OpaquePointer?) -> Int {
    let range = lines[line]
    var start = range.lowerBound
    if let node {
      let column = Int(cmark_node_get_start_column(node))
      start = min(max(start, range.lowerBound + column - 1), range.upperBound)
    }
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return start
  }

  private mutating func addUnplaced(_ node: OpaquePointer, line: Int) {
    let range = lines[line]
    let start = tree.text.count
    var walk = InlineWalk(node)
    while let (inline, isEntering) = walk.next() {
      guard isEntering else { continue }
      switch cmark_node_get_type(inline) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        guard let literal = cmark_node_get_literal(inline) else { continue }
        var offset = 0
        while literal[offset] != 0 {
          tree.text.append(UInt8(bitPattern: literal[offset]))
          offset += 1
        }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: tree.text.append(0x20)
      default: break
      }
    }
    tree.segments.append(Segment(text: start, source: range.lowerBound, count: 0))
    tree.lines.append(TextLine(text: start..<tree.text.count, source: range, number: line))
  }
}

/// How much of a tree there was before an attempt.
private struct Mark {
  let text: Int
  let lines: Int
  let segments: Int
  let comments: Int

  init(_ tree: MarkdownTree) {
    text = tree.text.count
    lines = tree.lines.count
    segments = tree.segments.count
    comments = tree.comments.count
  }

  func restore(_ tree: inout MarkdownTree) {
    tree.text.removeSubrange(text...)
    tree.lines.removeSubrange(lines...)
    tree.segments.removeSubrange(segments...)
    tree.comments.removeSubrange(comments...)
  }
}
