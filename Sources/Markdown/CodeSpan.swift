internal import CCMark
import SourceText

extension InlinePlacer {
  /// A code span. libcmark turns its line breaks into blanks, and strips one blank at both ends where
  /// both have one and there is something else between.
  mutating func placeCode(_ node: OpaquePointer, into tree: inout MarkdownTree) -> Bool {
    guard let pointer = cmark_node_get_literal(node) else { return true }
    let literal = Literal(pointer)
    guard skip(to: UInt8(ascii: "`")) else { return false }
    let ticks = tickRun(at: cursor)
    cursor += ticks
    var content = literal.count
    let isStripped =
      isBlank(at: cursor) && literal.count > 0 && !closes(ticks, after: literal.count)
    if isStripped { content += 2 }
    var index = 0
    while index < content {
      let isEnd = isStripped && (index == 0 || index == content - 1)
      if cursor >= lineEnd {
        guard breakLine(into: &tree) else { return false }
      } else {
        let expected = literal[max(0, min(index - (isStripped ? 1 : 0), literal.count - 1))]
        guard isEnd ? bytes[cursor] == 0x20 : bytes[cursor] == expected else { return false }
        if !isEnd {
          append(
            literal, from: index - (isStripped ? 1 : 0), count: 1, at: cursor, into: &tree)
        }
        cursor += 1
      }
      index += 1
    }
    guard tickRun(at: cursor) == ticks else { return false }
    cursor += ticks
    return true
  }

  private func tickRun(at place: Int) -> Int {
    var count = 0
    while place + count < lineEnd, bytes[place + count] == UInt8(ascii: "`") { count += 1 }
    return count
  }

  private func isBlank(at place: Int) -> Bool { place >= lineEnd || bytes[place] == 0x20 }

  /// Whether the code span closes `count` bytes on, on this line.
  private func closes(_ ticks: Int, after count: Int) -> Bool {
    cursor + count < lineEnd && tickRun(at: cursor + count) == ticks
      && bytes[cursor + count - 1] != UInt8(ascii: "`")
  }
}
