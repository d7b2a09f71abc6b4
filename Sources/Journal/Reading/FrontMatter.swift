package import SourceText
import YAML

/// The YAML block at the top of a journal, read.
package struct FrontMatter: Sendable, Equatable {
  /// The whole block with its closing line: the Markdown begins where it ends. Empty where an
  /// opening `---` was plainly meant as front matter but is never closed, or comes too late; then
  /// `problems` says so.
  package var range: Range<Int>
  package var company: Field<String>?
  package var role: Field<String>?
  package var contacts: [Contact] = []
  package var persistence: Persistence = .standard
  /// `status: closed`.
  package var isMarkedClosed = false
  /// What stands under `practice`, as written.
  package var practiceOverrides: [Setting] = []
  /// In the order of the file.
  package var problems: [ReadingProblem] = []

  init(range: Range<Int>) { self.range = range }

  /// - Returns: nil where the file has no front matter. Markdown between two thematic breaks at the
  ///   top of a file is none.
  package static func read(_ source: SourceText) -> FrontMatter? {
    guard let block = FrontMatterBlock(in: source) else { return misplaced(in: source) }
    guard block.isClosed else { return unclosed(block, in: source) }
    let document = YAMLDocument(in: block.inner, of: source)
    let mapping = document.root?.mapping
    if document.root == nil, document.error == nil {
      // Blank lines, or comments: which Markdown reads as headings.
      let isBlank = source.bytes[block.inner].allSatisfy { $0 <= 0x20 }
      return isBlank ? FrontMatter(range: block.whole) : nil
    }
    let isOurs = mapping?.entries.contains { FrontMatterKey(written: $0.name) != nil } ?? false
    guard isOurs || block.looksMeant(in: source, isValid: document.error == nil) else { return nil }

    var reader = FrontMatterReader(source: source, range: block.whole)
    if let mapping {
      reader.read(mapping)
    } else if document.error == nil, let root = document.root {
      reader.report(
        "front matter is made of `key: value` lines, not \(root.kindInWords)", at: root.range)
    }
    if let error = document.error { reader.report(error.message, at: error.range) }
    reader.reportSwallowedEntry(in: block.inner)
    return reader.finish()
  }

  /// Dates in the front matter, whoever wrote them there: they tell the year of a date without one.
  package func dates(in source: SourceText, order: DateOrder?) -> [WrittenDate] {
    DateReader.dates(in: range, of: source.bytes, order: order)
  }

  private static func unclosed(_ block: FrontMatterBlock, in source: SourceText) -> FrontMatter? {
    guard block.holdsKnownKey(in: source) else { return nil }
    var frontMatter = FrontMatter(range: source.start..<source.start)
    frontMatter.problems = [
      ReadingProblem(
        .frontMatter("the front matter that begins here has no closing `---` line"),
        at: source.line(1))
    ]
    return frontMatter
  }

  /// What would be front matter, were there no blank lines before it. Other programs don't read it
  /// there either.
  private static func misplaced(in source: SourceText) -> FrontMatter? {
    guard let first = source.bytes[source.start...].first, first <= 0x20,
      let start = source.bytes[source.start...].firstIndex(where: { $0 > 0x20 }),
      source.bytes[start] == UInt8(ascii: "-"), case let number = source.line(at: start),
      number > 1, source.line(number).lowerBound == start,
      let block = FrontMatterBlock(in: source, line: number), block.holdsKnownKey(in: source)
    else { return nil }
    var frontMatter = FrontMatter(range: source.start..<source.start)
    frontMatter.problems = [
      ReadingProblem(
        .frontMatter("the front matter must begin on the first line of the file"),
        at: source.line(number),
        fix: Edit(source.start..<start, with: ""))
    ]
    return frontMatter
  }
}

extension Interview {
  /// Takes over what the front matter says.
  package mutating func apply(_ frontMatter: FrontMatter) {
    company = frontMatter.company ?? company
    role = frontMatter.role ?? role
    contacts += frontMatter.contacts
    persistence = frontMatter.persistence
    isMarkedClosed = frontMatter.isMarkedClosed
    practiceOverrides = frontMatter.practiceOverrides
    problems += frontMatter.problems
  }
}
