internal import CCMark
package import SourceText

extension MarkdownTree {
  /// Parses the part of a file that begins at `offset`, the start of a line: what follows a byte order
  /// mark and the front matter.
  ///
  /// Linear in the size of the text, and without recursion over its nesting.
  package init(parsing source: SourceText, from offset: Int) throws(MarkdownError) {
    try InputGuard.check(source)
    source.bytes.withUnsafeBufferPointer { bytes in
      let rest = UnsafeBufferPointer(rebasing: bytes[offset...])
      guard let document = Document(rest) else { return }
      source.lineStarts.withUnsafeBufferPointer { starts in
        var builder = TreeBuilder(
          Lines(of: bytes, starts: starts), source: source,
          firstLine: source.line(at: offset) - 1)
        builder.build(from: document.root)
        self = builder.tree
      }
    }
  }
}

/// Copies libcmark's blocks into a `MarkdownTree`, each position checked against the bytes.
struct TreeBuilder {
  let lines: Lines
  let source: SourceText
  /// Lines of the file before libcmark's line 1.
  let firstLine: Int
  var tree = MarkdownTree()

  var bytes: UnsafeBufferPointer<UInt8> { lines.bytes }

  init(_ lines: Lines, source: SourceText, firstLine: Int) {
    self.lines = lines
    self.source = source
    self.firstLine = firstLine
    tree.text.reserveCapacity(bytes.count)
    tree.blocks.reserveCapacity(lines.count + 1)
    tree.lines.reserveCapacity(lines.count)
    tree.segments.reserveCapacity(lines.count + 16)
  }

  mutating func build(from root: OpaquePointer) {
    var node = root
    var parent = 0
    while true {
      let index = tree.blocks.count
      let kind = kind(of: node)
      tree.blocks.append(
        Block(
          kind: kind, parent: parent, end: index + 1, firstLine: line(of: node),
          lines: tree.lines.count..<tree.lines.count, text: tree.text.count..<tree.text.count))
      switch kind {
      case .heading, .paragraph: addText(of: node, to: index)
      case .html: addComments(ofBlock: node, at: index)
      default: break
      }

      if let child = firstBlock(in: node, kind) {
        node = child
        parent = index
        continue
      }
      var open = index
      while node != root, cmark_node_next(node) == nil {
        guard let above = cmark_node_parent(node) else { break }
        node = above
        open = tree.blocks[open].parent
        tree.blocks[open].end = tree.blocks.count
      }
      guard node != root, let next = cmark_node_next(node) else { return }
      parent = tree.blocks[open].parent
      node = next
    }
  }

  private func firstBlock(in node: OpaquePointer, _ kind: Block.Kind) -> OpaquePointer? {
    switch kind {
    case .document, .list, .item: cmark_node_first_child(node)
    default: nil
    }
  }

  private func kind(of node: OpaquePointer) -> Block.Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_HTML_BLOCK: .html
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    default: .code
    }
  }

  /// The line of the file on which libcmark says that a block begins, from 1, kept within the file.
  func line(of node: OpaquePointer) -> Int {
    min(max(1, Int(cmark_node_get_start_line(node)) + firstLine), lines.count)
  }
}
