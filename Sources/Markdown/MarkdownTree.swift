/// The block structure of a journal as libcmark decides it, with every text placed in the bytes.
///
/// Blocks stand in document order (preorder); the descendants of block `i` are `i + 1 ..< blocks[i].end`.
/// Block quotes and code keep their block, without texts: nothing in them is the writer's own note.
package struct MarkdownTree: Sendable {
  package var blocks: [Block] = []
  /// The plain text of all leaf blocks, one after the other. Line breaks inside a leaf are LF.
  package var text: [UInt8] = []
  /// The lines of the leaf blocks, in order.
  package var lines: [TextLine] = []
  /// Which bytes of the file the plain text was taken from, in order of both.
  package var segments: [Segment] = []
  /// Every HTML comment that is an HTML block or an inline of its own, in document order.
  package var comments: [Comment] = []
}

package struct Block: Sendable {
  package enum Kind: Sendable, Equatable {
    case document
    case heading(level: Int)
    case paragraph
    case list
    case item
    case quote
    case code
    case html
    case thematicBreak
  }

  package var kind: Kind
  /// The index of the block that holds this one; the document holds itself.
  package var parent: Int
  /// One past the index of the last descendant.
  package var end: Int
  /// From 1. The first line that has text of this block.
  package var firstLine: Int
  /// Of a heading or paragraph: indices into `lines`.
  package var lines: Range<Int>
  /// Of a heading or paragraph: its plain text.
  package var text: Range<Int>
}

/// One line of a heading or paragraph.
package struct TextLine: Sendable {
  /// Its plain text, in `MarkdownTree.text`, without the line break.
  package var text: Range<Int>
  /// The bytes of the line that belong to the block: without indentation, list markers and line ending.
  package var source: Range<Int>
  /// From 1.
  package var number: Int
}

/// A run of plain text that stands in the file byte for byte.
package struct Segment: Sendable {
  package var text: Int
  package var source: Int
  package var count: Int
}

package struct Comment: Sendable {
  /// From `<!--` to `-->`.
  package var range: Range<Int>
  /// Nothing but white space shares its lines.
  package var isAlone: Bool
  /// The innermost block that holds it.
  package var block: Int
}

extension MarkdownTree {
  /// The bytes of the file from which a range of the plain text was taken.
  ///
  /// Text that an escape or an entity produced has no bytes of its own; the range then reaches to the
  /// nearest bytes around it.
  package func source(of range: Range<Int>) -> Range<Int> {
    let first = segmentAfter(range.lowerBound, from: 0)
    let start =
      sourceOfProduced(range.lowerBound, before: first)
      ?? source(at: range.lowerBound, before: first, roundingUp: true)
    guard !range.isEmpty else { return start..<start }
    let last = range.upperBound - 1
    let end = source(at: last, before: segmentAfter(last, from: first), roundingUp: false) + 1
    return start..<max(start, end)
  }

  /// The index of the first segment that begins after an offset in the plain text, which is none before
  /// `first`.
  private func segmentAfter(_ offset: Int, from first: Int) -> Int {
    // Nearly always, a range ends in the segment in which it begins.
    if first == segments.count || segments[first].text > offset, first > 0 { return first }
    var low = first
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].text <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Where the bytes begin of which an entity or escape made the byte of plain text at `offset`; nil where
  /// it stands there itself, or breaks a line.
  private func sourceOfProduced(_ offset: Int, before next: Int) -> Int? {
    let before = next > 0 ? segments[next - 1] : Segment(text: 0, source: 0, count: 0)
    guard offset >= before.text + before.count, offset < text.count, text[offset] != 0x0A else {
      return nil
    }
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].text.lowerBound <= offset { low = middle } else { high = middle }
    }
    return lines.isEmpty
      ? nil : max(before.source + before.count, lines[low].source.lowerBound)
  }

  /// The byte of the file that the byte of plain text at `offset` was taken from.
  ///
  /// - Parameter next: the first segment that begins after the offset.
  private func source(at offset: Int, before next: Int, roundingUp: Bool) -> Int {
    if next > 0 {
      let segment = segments[next - 1]
      if offset < segment.text + segment.count { return segment.source + offset - segment.text }
      if !roundingUp || next == segments.count { return segment.source + segment.count }
    }
    return next < segments.count ? segments[next].source : 0
  }
}
