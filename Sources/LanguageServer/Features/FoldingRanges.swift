import Journal
import Markdown
import SourceText

/// What can be folded away: front matter, generated sections, and what stands under a heading.
struct FoldingRanges {
  let read: ReadDocument

  var ranges: [FoldingRange] {
    var ranges: [FoldingRange] = []
    func add(_ first: Int, _ last: Int, isRegion: Bool = false) {
      if last > first { ranges.append(FoldingRange(lines: first...last, isRegion: isRegion)) }
    }
    let interview = read.interview
    if !interview.frontMatter.isEmpty {
      add(
        line(interview.frontMatter.lowerBound), line(interview.frontMatter.upperBound - 1),
        isRegion: true)
    }
    for (begin, end) in zip(interview.markers, interview.markers.dropFirst())
    where begin.edge == .begin && end.edge == .end && begin.name == end.name {
      add(line(begin.range.lowerBound), line(end.range.upperBound), isRegion: true)
    }
    let headings = headings
    let lastLine = lastLineWithText(before: read.source.lineCount)
    for (index, heading) in headings.enumerated() {
      let next = headings[(index + 1)...].first { $0.level <= heading.level }
      add(heading.line, next.map { lastLineWithText(before: $0.line) } ?? lastLine)
    }
    return ranges.sorted {
      ($0.lines.lowerBound, $1.lines.upperBound) < ($1.lines.lowerBound, $0.lines.upperBound)
    }
  }

  private func line(_ offset: Int) -> Int { read.source.line(at: offset) - 1 }

  private var headings: [(level: Int, line: Int)] {
    guard
      let tree = try? MarkdownTree(
        parsing: read.source, from: read.interview.frontMatter.upperBound)
    else { return [] }
    return tree.blocks.compactMap { block in
      guard case .heading(let level) = block.kind else { return nil }
      return (level, block.firstLine - 1)
    }
  }

  /// Blank lines at the end of a part stay visible.
  private func lastLineWithText(before line: Int) -> Int {
    var last = line - 1
    while last > 0, isBlank(last) { last -= 1 }
    return last
  }

  private func isBlank(_ line: Int) -> Bool {
    read.source.bytes[read.source.line(line + 1)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
