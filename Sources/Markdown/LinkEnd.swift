internal import CCMark
import SourceText

extension InlinePlacer {
  /// Whether the bytes at the cursor are the text after the link: `[foo](no destination)`.
  private func isText(after link: OpaquePointer) -> Bool {
    guard let next = cmark_node_next(link), cmark_node_get_type(next) == CMARK_NODE_TEXT,
      let pointer = cmark_node_get_literal(next)
    else { return false }
    let literal = Literal(pointer)
    return cursor + literal.count <= lineEnd && literal.equals(bytes, at: cursor)
  }

  /// Steps over what closes a link: `](destination "title")`, `][label]`, `]` or `>`.
  mutating func leaveLink(_ link: OpaquePointer, into tree: inout MarkdownTree) -> Bool {
    for _ in 0...InlinePlacer.maximumMarkup where cursor < lineEnd {
      let byte = bytes[cursor]
      if byte == UInt8(ascii: "]") || byte == UInt8(ascii: ">") { break }
      guard isMarkup(byte) else { return false }
      cursor += 1
    }
    guard cursor < lineEnd else { return false }
    let isBracket = bytes[cursor] == UInt8(ascii: "]")
    cursor += 1
    guard isBracket, cursor < lineEnd, !isText(after: link) else { return true }
    let close: UInt8
    switch bytes[cursor] {
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    case UInt8(ascii: "["): close = UInt8(ascii: "]")
    default: return true
    }
    let open = bytes[cursor]
    cursor += 1
    var depth = 1
    var quote: UInt8 = 0
    while depth > 0 {
      guard cursor < lineEnd else {
        guard breakLine(into: &tree) else { return false }
        continue
      }
      let byte = bytes[cursor]
      cursor += 1
      if byte == UInt8(ascii: "\\") {
        if cursor < lineEnd { cursor += 1 }
      } else if quote != 0 {
        if byte == quote { quote = 0 }
      } else if open == UInt8(ascii: "("), byte == UInt8(ascii: "<") {
        quote = UInt8(ascii: ">")
      } else if open == UInt8(ascii: "("), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
        cursor >= 2, bytes[cursor - 2] == 0x20
      {
        quote = byte
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
      }
    }
    return true
  }
}
