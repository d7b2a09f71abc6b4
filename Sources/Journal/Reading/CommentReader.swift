import Markdown
import SourceText
import SourceText

/// Reads the comments that speak to this program.
enum CommentReader {
  static func read(_ tree: MarkdownTree, into interview: inout Interview) {
    for comment in tree.comments {
      let bytes = interview.source.bytes
      let inside =
        comment.range.lowerBound
        + 4..<max(
          comment.range.lowerBound + 4, comment.range.upperBound - 3)
      let content = PlainText.trim(inside, in: bytes)
      if let name = directiveName(content, in: bytes) {
        if let directive = directive(name, content, of: comment, in: bytes) {
          interview.directives.append(directive)
        } else {
          interview.problems.append(unknown(name, in: bytes))
        }
      } else if comment.isAlone, let marker = marker(content, of: comment, in: bytes) {
        interview.markers.append(marker)
      }
    }
  }

  private static func marker(
    _ content: Range<Int>, of comment: Comment, in bytes: [UInt8]
  ) -> SectionMarker? {
    var start = content.lowerBound
    var edge = SectionMarker.Edge.begin
    if start < content.upperBound, bytes[start] == UInt8(ascii: "/") {
      edge = .end
      start += 1
    }
    guard PlainText.hasPrefix(start..<content.upperBound, "interviewlint:", in: bytes) else {
      return nil
    }
    start += "interviewlint:".utf8.count
    let name = word(from: start, to: content.upperBound, in: bytes)
    guard
      PlainText.equals(name, "summary", in: bytes) || PlainText.equals(name, "report", in: bytes)
    else { return nil }
    let argument = PlainText.trim(name.upperBound..<content.upperBound, in: bytes)
    return SectionMarker(
      name: string(name, in: bytes), edge: edge, argument: string(argument, in: bytes),
      range: comment.range)
  }

  private static let prefix = "interviewlint-"

  /// The first word of the content, without the prefix; nil for a comment about something else.
  private static func directiveName(_ content: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard PlainText.hasPrefix(content, "interviewlint-", in: bytes) else { return nil }
    return word(
      from: content.lowerBound + prefix.utf8.count, to: content.upperBound, in: bytes)
  }

  /// "interviewlint-disabel" silences nothing, though someone meant it to.
  private static func unknown(_ name: Range<Int>, in bytes: [UInt8]) -> ReadingProblem {
    let suggestion = NearMiss.nearest(
      to: string(name, in: bytes), among: Directive.Action.allCases.map(\.rawValue))
    return ReadingProblem(
      .unknownDirective(suggestion: suggestion.map { prefix + $0 }),
      at: name.lowerBound - prefix.utf8.count..<name.upperBound,
      fix: suggestion.map { Edit(name, with: $0) })
  }

  private static func directive(
    _ name: Range<Int>, _ content: Range<Int>, of comment: Comment, in bytes: [UInt8]
  ) -> Directive? {
    guard let action = Directive.Action(rawValue: string(name, in: bytes)) else { return nil }
    var rules: [Directive.RuleName] = []
    var place = name.upperBound
    while place < content.upperBound {
      while place < content.upperBound, isSeparator(bytes[place]) { place += 1 }
      let rule = word(from: place, to: content.upperBound, in: bytes)
      // What stands after " -- " is the reason.
      if rule.isEmpty || PlainText.equals(rule, "--", in: bytes) { break }
      rules.append(.init(name: string(rule, in: bytes), range: rule))
      place = rule.upperBound
    }
    return Directive(action: action, rules: rules, range: comment.range)
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    PlainText.isBlank(byte) || byte == UInt8(ascii: ",")
  }

  private static func word(from start: Int, to end: Int, in bytes: [UInt8]) -> Range<Int> {
    var place = start
    while place < end, !isSeparator(bytes[place]) { place += 1 }
    return start..<place
  }

  private static func string(_ range: Range<Int>, in bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// The parts of a file that this program wrote; they are never read back.
struct GeneratedRegions {
  /// In order, without overlaps.
  private var ranges: [Range<Int>] = []

  /// A begin marker and the next marker, where that is its end, enclose a region. What a lone or
  /// doubled marker would enclose is the writer's own, for all that can be known.
  init(_ markers: [SectionMarker]) {
    for (begin, end) in zip(markers, markers.dropFirst())
    where begin.edge == .begin && end.edge == .end && begin.name == end.name {
      ranges.append(begin.range.lowerBound..<end.range.upperBound)
    }
  }

  func contains(_ offset: Int) -> Bool {
    ranges.contains { $0.contains(offset) }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// The parts of a range that the writer wrote.
  func written(in range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for region in ranges where region.overlaps(range) {
      if start < region.lowerBound { parts.append(start..<region.lowerBound) }
      start = region.upperBound
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }
}
