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

  /// "Company — Role", also with en dash, " - ", ": " or " | "; "Role at Company". What the file is may
  /// stand before them: "Interview notes: Company".
  private static func split(
    _ title: Range<Int>, in bytes: [UInt8]
  ) -> (company: Range<Int>, role: Range<Int>)? {
    let text = behindLabel(title, in: bytes)
    if let parts = parts(text, in: bytes) { return parts }
    return text == title ? nil : (text, text.upperBound..<text.upperBound)
  }

  private static func behindLabel(_ title: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    for index in title.prefix(longestLabel) {
      guard let length = separatorLength(at: index, in: title, of: bytes) else { continue }
      let label = PlainText.trim(title.lowerBound..<index, in: bytes)
      let rest = PlainText.trim(index + length..<title.upperBound, in: bytes)
      let isLabel = labels.contains { PlainText.equals(label, $0, in: bytes) }
      return isLabel && !rest.isEmpty ? rest : title
    }
    return title
  }

  /// What people call such a file.
  private static let labels: [StaticString] = [
    "interview notes", "interview log", "interview journal", "interview diary", "interview",
    "interviews", "job application", "application", "application log", "job diary", "journal",
    "notes",
  ]
  /// Longer than the longest of them, in bytes.
  private static let longestLabel = 24

  private static func parts(
    _ text: Range<Int>, in bytes: [UInt8]
  ) -> (company: Range<Int>, role: Range<Int>)? {
    for index in text {
      guard let length = separatorLength(at: index, in: text, of: bytes) else { continue }
      return (
        PlainText.trim(text.lowerBound..<index, in: bytes),
        PlainText.trim(index + length..<text.upperBound, in: bytes)
      )
    }
    for index in text {
      let rest = index..<text.upperBound
      guard let at = employers.first(where: { PlainText.hasPrefix(rest, $0, in: bytes) }) else {
        continue
      }
      return (
        PlainText.trim(index + at.utf8CodeUnitCount..<text.upperBound, in: bytes),
        PlainText.trim(text.lowerBound..<index, in: bytes)
      )
    }
    return nil
  }

  /// What stands between a role and its company.
  private static let employers: [StaticString] = [" at ", " @ "]

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
