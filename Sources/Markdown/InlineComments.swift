import SourceText

extension TreeBuilder {
  /// Takes the comments out of a block's plain text that libcmark 0.30 leaves in it: only since
  /// CommonMark 0.31 may an inline comment hold `--`, which parts a reason from the rules. Blanks take
  /// their place, so that nothing moves.
  ///
  /// - Parameters:
  ///   - known: how many comments there were before this block.
  ///   - start: where the plain text begins, which ends with the tree's.
  ///   - code: the parts that stand in code spans, in order. A comment in one is text.
  mutating func takeComments(
    after known: Int, fromTextAt start: Int, code: [Range<Int>], block: Int
  ) {
    var spans = code[...]
    var from = start
    while let opening = findText("<!--", from: from) {
      while let span = spans.first, span.upperBound <= opening { spans.removeFirst() }
      guard spans.first?.contains(opening) != true, let first = place(of: opening, "<!--") else {
        from = opening + 4
        continue
      }
      guard let closing = findText("-->", from: opening + 2) else { break }
      from = closing + 3
      guard let last = place(of: closing, "-->") else { continue }
      for index in opening..<from where tree.text[index] != 0x0A { tree.text[index] = 0x20 }
      tree.comments.append(Comment(range: first..<last + 3, isAlone: false, block: block))
    }
    tree.comments[known...].sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Where plain text stands in the file, if it stands there as such: neither escaped nor by entities.
  private func place(of offset: Int, _ pattern: StaticString) -> Int? {
    let count = pattern.utf8CodeUnitCount
    let range = tree.source(of: offset..<offset + count)
    guard range.count == count else { return nil }
    for index in 0..<count where bytes[range.lowerBound + index] != pattern.utf8Start[index] {
      return nil
    }
    var slashes = 0
    while slashes < range.lowerBound, bytes[range.lowerBound - slashes - 1] == UInt8(ascii: "\\") {
      slashes += 1
    }
    return slashes.isMultiple(of: 2) ? range.lowerBound : nil
  }

  private func findText(_ pattern: StaticString, from start: Int) -> Int? {
    let count = pattern.utf8CodeUnitCount
    guard tree.text.count - start >= count else { return nil }
    return (start...tree.text.count - count).first { offset in
      (0..<count).allSatisfy { tree.text[offset + $0] == pattern.utf8Start[$0] }
    }
  }
}
