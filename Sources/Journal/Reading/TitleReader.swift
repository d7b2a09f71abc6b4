import Markdown
import SourceText

/// Reads the title: company and role, where the front matter lacks them.
enum TitleReader {
  static func read(_ tree: MarkdownTree, into interview: inout Interview) {
    guard
      let block = tree.blocks.first(where: {
        $0.kind == .heading(level: 1) && $0.parent == 0 && !$0.text.isEmpty
      })
    else { return }
    let text = block.text
    // A dated entry is no title, even where it is the first heading.
    if DateReader.date(atStartOf: text, in: tree.text, order: nil) != nil { return }
    interview.title = tree.source(of: text)
    let lastLine = tree.lines[block.lines].last?.number ?? block.firstLine
    let isSetext = !startsWithHash(interview.source, line: block.firstLine)
    let next = min(lastLine + (isSetext ? 1 : 0), interview.source.lineCount)
    interview.bodyStart = interview.source.fullLine(next).upperBound

    guard let parts = split(text, in: tree.text) else { return }
    if interview.company == nil, !parts.company.isEmpty {
      interview.company = Field(
        PlainText.string(parts.company, in: tree.text), at: tree.source(of: parts.company))
    }
    if interview.role == nil, !parts.role.isEmpty {
      interview.role = Field(
        PlainText.string(parts.role, in: tree.text), at: tree.source(of: parts.role))
    }
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
