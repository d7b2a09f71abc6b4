internal import CCMark
import SourceText

extension TreeBuilder {
  /// Notes the comments in an HTML block.
  ///
  /// libcmark reports line 0 as the end of a one-line comment, so the lines are counted in its text.
  mutating func addComments(ofBlock node: OpaquePointer, at block: Int) {
    guard let literal = cmark_node_get_literal(node) else { return }
    var lineCount = 0
    var offset = 0
    var endsInNewline = true
    while literal[offset] != 0 {
      endsInNewline = literal[offset] == 0x0A
      if endsInNewline { lineCount += 1 }
      offset += 1
    }
    if !endsInNewline { lineCount += 1 }
    let first = tree.blocks[block].firstLine
    let last = min(first + max(lineCount, 1) - 1, source.lineCount)
    let range = source.line(first).lowerBound..<source.line(last).upperBound
    var from = range.lowerBound
    while let start = find("<!--", in: from..<range.upperBound) {
      // "<!-->" and "<!--->" are whole comments (CommonMark 0.31, HTML 5).
      guard let end = find("-->", in: start + 2..<range.upperBound) else { return }
      addComment(start..<end + 3, in: block)
      from = end + 3
    }
  }

  /// - Parameter range: from `<!--` to `-->`.
  mutating func addComment(_ range: Range<Int>, in block: Int) {
    tree.comments.append(Comment(range: range, isAlone: isAlone(range), block: block))
  }

  private func isAlone(_ range: Range<Int>) -> Bool {
    func isBlank(_ range: Range<Int>) -> Bool {
      range.allSatisfy { bytes[$0] == UInt8(ascii: " ") || bytes[$0] == UInt8(ascii: "\t") }
    }
    let firstLine = source.line(source.line(at: range.lowerBound))
    let lastLine = source.line(source.line(at: range.upperBound - 1))
    return isBlank(firstLine.lowerBound..<range.lowerBound)
      && isBlank(range.upperBound..<max(range.upperBound, lastLine.upperBound))
  }

  private func find(_ pattern: StaticString, in range: Range<Int>) -> Int? {
    let count = pattern.utf8CodeUnitCount
    guard range.count >= count else { return nil }
    for start in range.lowerBound...range.upperBound - count {
      var length = 0
      while length < count, bytes[start + length] == pattern.utf8Start[length] { length += 1 }
      if length == count { return start }
    }
    return nil
  }
}
