import Markdown
import SourceText

/// Reads the title: company and role, where the front matter lacks them.
enum TitleReader {
  static func read(_ tree: MarkdownTree, into interview: inout Interview) {
    guard let block = titleBlock(in: tree) else { return }
    let text = block.text
    interview.title = tree.source(of: text)
    let lastLine = tree.lines[block.lines].last?.number ?? block.firstLine
    let isSetext = !startsWithHash(interview.source, line: block.firstLine)
    let next = min(lastLine + (isSetext ? 1 : 0), interview.source.lineCount)
    interview.bodyStart = interview.source.fullLine(next).upperBound

    guard let parts = split(text, in: tree.text) else { return }
    // A name that holds what would set off the role: the front matter tells that it is one.
    if let company = interview.company?.value, company == PlainText.string(text, in: tree.text) {
      return
    }
    if interview.company == nil, !parts.company.isEmpty {
      interview.company = Field(
        PlainText.string(parts.company, in: tree.text), at: tree.source(of: parts.company))
    }
    if interview.role == nil, !parts.role.isEmpty {
      interview.role = Field(
        PlainText.string(parts.role, in: tree.text), at: tree.source(of: parts.role))
    }
  }

  /// The first level-1 heading; where there is none, the file's first heading. A dated entry is no
  /// title.
  private static func titleBlock(in tree: MarkdownTree) -> Block? {
    var first: Block?
    for block in tree.blocks where block.parent == 0 && !block.text.isEmpty {
      guard case .heading(let level) = block.kind else { continue }
      let isDated = DateReader.date(atStartOf: block.text, in: tree.text, order: nil) != nil
      if level == 1 { return isDated ? nil : block }
      let isFirst = first == nil && !isDated && !FollowUpPlan.isHeading(block.text, in: tree.text)
      if isFirst, DateReader.date(atEndOf: block.text, in: tree.text, order: nil) == nil {
        first = block
      }
    }
    return first.flatMap { split($0.text, in: tree.text) == nil ? nil : $0 }
  }

  private static func startsWithHash(_ source: SourceText, line: Int) -> Bool {
    source.line(line).first { !PlainText.isBlank(source.bytes[$0]) }
      .map { source.bytes[$0] == UInt8(ascii: "#") } ?? false
  }

  /// "Company — Role", also with en dash, " - ", ": " or " | "; "Role at Company".
  private static func split(
    _ text: Range<Int>, in bytes: [UInt8]
  ) -> (company: Range<Int>, role: Range<Int>)? {
    for index in text {
      guard let length = separatorLength(at: index, in: text, of: bytes) else { continue }
      return (
        PlainText.trim(text.lowerBound..<index, in: bytes),
        PlainText.trim(index + length..<text.upperBound, in: bytes)
      )
    }
    for index in text where PlainText.hasPrefix(index..<text.upperBound, " at ", in: bytes) {
      return (
        PlainText.trim(index + 4..<text.upperBound, in: bytes),
        PlainText.trim(text.lowerBound..<index, in: bytes)
      )
    }
    return nil
  }

  private static func separatorLength(
    at index: Int, in text: Range<Int>, of bytes: [UInt8]
  ) -> Int? {
    let rest = index..<text.upperBound
    if PlainText.hasPrefix(rest, "—", in: bytes) || PlainText.hasPrefix(rest, "–", in: bytes) {
      return 3
    }
    if PlainText.hasPrefix(rest, " - ", in: bytes) || PlainText.hasPrefix(rest, " | ", in: bytes) {
      return 3
    }
    return PlainText.hasPrefix(rest, ": ", in: bytes) ? 2 : nil
  }
}
