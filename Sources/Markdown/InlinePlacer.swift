internal import CCMark

/// Lays the inlines of one block against the bytes of its lines.
struct InlinePlacer {
  let lines: Lines
  var bytes: UnsafeBufferPointer<UInt8> { lines.bytes }
  var line: Int
  let lastLine: Int
  let isHeading: Bool
  /// The next byte that no inline has claimed.
  var cursor: Int
  var lineStart: Int
  var lineEnd: Int
  private var textStart = 0
  /// Whether any text has a `<`, which a comment would begin with.
  private(set) var hasAngle = false
  /// Which parts of the plain text stand in code spans.
  private(set) var code: [Range<Int>] = []

  init(lines: Lines, line: Int, lastLine: Int, isHeading: Bool, cursor: Int) {
    self.lines = lines
    self.line = line
    self.lastLine = lastLine
    self.isHeading = isHeading
    self.cursor = cursor
    self.lineStart = cursor
    self.lineEnd = lines[line].upperBound
  }

  /// - Returns: whether every inline was found, in order and to the end of the block.
  mutating func place(
    childrenOf node: OpaquePointer, into tree: inout MarkdownTree, block: Int
  ) -> Bool {
    textStart = tree.text.count
    var walk = InlineWalk(node)
    while let (inline, isEntering) = walk.next() {
      let isPlaced =
        switch cmark_node_get_type(inline) {
        case CMARK_NODE_TEXT: placeText(inline, into: &tree)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: breakLine(into: &tree)
        case CMARK_NODE_CODE: placeCodeSpan(inline, into: &tree)
        case CMARK_NODE_HTML_INLINE: placeHTML(inline, into: &tree, block: block)
        case CMARK_NODE_LINK, CMARK_NODE_IMAGE: isEntering || leaveLink(inline, into: &tree)
        default: true
        }
      guard isPlaced else { return false }
    }
    closeLine(into: &tree)
    return isAtEnd
  }

  /// Whether nothing but what closes the block is left: delimiters, a heading's closing `#`s or its
  /// underline. A paragraph ends on its last line.
  private var isAtEnd: Bool {
    for index in cursor..<max(cursor, lineEnd) {
      switch bytes[index] {
      case 0x20, 0x09, UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "]"), UInt8(ascii: "["), UInt8(ascii: "\\"):
        continue
      default: return false
      }
    }
    // libcmark gives a setext heading the end of whatever line it was at when it closed it.
    if isHeading { return line == lastLine || (line < lines.count && isUnderline(line + 1)) }
    return line == lastLine
  }

  private func isUnderline(_ number: Int) -> Bool {
    lines[number].allSatisfy {
      switch bytes[$0] {
      case UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: ">"), 0x20, 0x09: true
      default: false
      }
    }
  }

  // MARK: Lines

  private mutating func closeLine(into tree: inout MarkdownTree) {
    var end = lineEnd
    while end > lineStart, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    tree.lines.append(
      TextLine(text: textStart..<tree.text.count, source: lineStart..<end, number: line))
  }

  /// Goes to the next line of the block. The plain text gets a line break.
  mutating func breakLine(into tree: inout MarkdownTree) -> Bool {
    guard line < lastLine else { return false }
    closeLine(into: &tree)
    tree.text.append(0x0A)
    line += 1
    let range = lines[line]
    lineEnd = range.upperBound
    cursor = range.lowerBound
    while cursor < lineEnd, bytes[cursor] == 0x20 || bytes[cursor] == 0x09 { cursor += 1 }
    lineStart = cursor
    textStart = tree.text.count
    return true
  }

  // MARK: Inlines

  private mutating func placeCodeSpan(_ node: OpaquePointer, into tree: inout MarkdownTree) -> Bool
  {
    let start = tree.text.count
    guard placeCode(node, into: &tree) else { return false }
    code.append(start..<tree.text.count)
    return true
  }

  /// Markup between two inlines that is stepped over: delimiters of emphasis, links and code. More than
  /// this many in a row is no writing; the bound keeps the search linear.
  static let maximumMarkup = 64

  private mutating func placeText(_ node: OpaquePointer, into tree: inout MarkdownTree) -> Bool {
    guard let pointer = cmark_node_get_literal(node) else { return true }
    let literal = Literal(pointer)
    guard literal.count > 0 else { return true }
    if literal.contains(UInt8(ascii: "<")) { hasAngle = true }
    for _ in 0...InlinePlacer.maximumMarkup {
      if match(literal, into: &tree) { return true }
      guard cursor < lineEnd, isMarkup(bytes[cursor]) else { return false }
      cursor += 1
    }
    return false
  }

  func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "!"),
      UInt8(ascii: "<"), UInt8(ascii: "#"), 0x20, 0x09:
      true
    default: false
    }
  }

  /// Lays `literal` at the cursor, stepping over backslashes and entities. Changes nothing where it
  /// does not fit.
  private mutating func match(_ literal: Literal, into tree: inout MarkdownTree) -> Bool {
    if cursor + literal.count <= lineEnd, literal.equals(bytes, at: cursor),
      isAutolink || (!literal.contains(UInt8(ascii: "\\")) && !literal.contains(UInt8(ascii: "&")))
    {
      // Nearly always: the text as it stands. Nothing is escaped between `<` and `>`.
      append(literal, from: 0, count: literal.count, at: cursor, into: &tree)
      cursor += literal.count
      return true
    }
    let textCount = tree.text.count
    let segmentCount = tree.segments.count
    var place = cursor
    var index = 0
    while index < literal.count {
      guard place < lineEnd else { break }
      let byte = bytes[place]
      if byte == UInt8(ascii: "\\"), place + 1 < lineEnd, isPunctuation(bytes[place + 1]) {
        guard literal[index] == bytes[place + 1] else { break }
        append(literal, from: index, count: 1, at: place + 1, into: &tree)
        place += 2
        index += 1
      } else if byte == UInt8(ascii: "&"),
        let entity = Entity(in: bytes, place..<lineEnd, literal: literal, at: index)
      {
        tree.text.append(contentsOf: literal.bytes(index..<index + entity.produced))
        place += entity.length
        index += entity.produced
      } else {
        var count = 0
        while index + count < literal.count, place + count < lineEnd,
          literal[index + count] == bytes[place + count],
          count == 0
            || (bytes[place + count] != UInt8(ascii: "&")
              && bytes[place + count] != UInt8(ascii: "\\"))
        {
          count += 1
        }
        guard count > 0 else { break }
        append(literal, from: index, count: count, at: place, into: &tree)
        place += count
        index += count
      }
    }
    guard index == literal.count else {
      tree.text.removeSubrange(textCount...)
      tree.segments.removeSubrange(segmentCount...)
      return false
    }
    cursor = place
    return true
  }

  private var isAutolink: Bool { cursor > lineStart && bytes[cursor - 1] == UInt8(ascii: "<") }

  func append(
    _ literal: Literal, from index: Int, count: Int, at place: Int, into tree: inout MarkdownTree
  ) {
    if let last = tree.segments.last, last.text + last.count == tree.text.count,
      last.source + last.count == place
    {
      tree.segments[tree.segments.count - 1].count += count
    } else {
      tree.segments.append(Segment(text: tree.text.count, source: place, count: count))
    }
    tree.text.append(contentsOf: literal.bytes(index..<index + count))
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// Raw HTML gives no plain text, but a break of the line one; a comment is noted.
  private mutating func placeHTML(
    _ node: OpaquePointer, into tree: inout MarkdownTree, block: Int
  ) -> Bool {
    guard let pointer = cmark_node_get_literal(node) else { return true }
    let literal = Literal(pointer)
    guard skip(to: UInt8(ascii: "<")) else { return false }
    let start = cursor
    var index = 0
    while index < literal.count {
      if cursor >= lineEnd {
        guard literal[index] == 0x0A, breakLine(into: &tree) else { return false }
        index += 1
        // The literal has no indentation either, but for what the line break kept.
        continue
      }
      guard literal[index] == bytes[cursor] else { return false }
      index += 1
      cursor += 1
    }
    if literal.hasPrefix("<!--") {
      tree.comments.append(Comment(range: start..<cursor, isAlone: false, block: block))
    } else if isBreak(literal) {
      tree.text.append(0x0A)
    }
    return true
  }

  /// `<br>`, `<BR/>`, `<br />`: how a table's cell has several lines.
  private func isBreak(_ literal: Literal) -> Bool {
    literal.count > 3 && literal[1] | 0x20 == UInt8(ascii: "b")
      && literal[2] | 0x20 == UInt8(ascii: "r")
      && [UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: " ")].contains(literal[3])
  }

  /// Steps over delimiters to the next `byte`.
  mutating func skip(to byte: UInt8) -> Bool {
    for _ in 0...InlinePlacer.maximumMarkup {
      guard cursor < lineEnd else { return false }
      if bytes[cursor] == byte { return true }
      guard isMarkup(bytes[cursor]) else { return false }
      cursor += 1
    }
    return false
  }
}
