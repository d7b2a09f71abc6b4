package import Markdown
package import SourceText

/// Reads journals: bytes in, `Interview` out.
package enum Journal {
  /// Reads one journal.
  ///
  /// Pure: the same bytes and settings give the same interview, on any day.
  /// - Throws: `MarkdownError` where the text could not be parsed in bearable time.
  package static func read(
    _ source: SourceText, settings: ReadingSettings = .standard
  ) throws(MarkdownError) -> Interview {
    var interview = Interview(source: source)
    let frontMatter = FrontMatter.read(source)
    if let frontMatter {
      interview.apply(frontMatter)
      interview.frontMatter = frontMatter.range
    }
    let start = interview.frontMatter.upperBound
    interview.bodyStart = start
    let tree = try MarkdownTree(parsing: source, from: start)
    CommentReader.read(tree, into: &interview)
    let generated = GeneratedRegions(interview.markers)
    TitleReader.read(tree, into: &interview)

    var outline = Outline(
      tree: tree, source: source, generated: generated, settings: settings,
      people: KnownPeople(interview.contacts.map(\.name)))
    outline.build()
    if interview.contacts.isEmpty { interview.contacts = outline.contacts }
    if interview.company == nil { interview.company = outline.introduced(.company) }
    if interview.role == nil { interview.role = outline.introduced(.role) }
    interview.followUpPlan = outline.followUpPlan.map(tree.source(of:))
    DateResolution.resolve(&outline.entries) {
      let written = DateReader.dates(
        in: 0..<tree.text.count, of: tree.text, order: settings.dateOrder)
      let all = written + (frontMatter?.dates(in: source, order: settings.dateOrder) ?? [])
      return all.lazy.compactMap { if case .day(let date) = $0.value { date } else { nil } }.first
    }

    EventReader(consume outline).read(into: &interview)
    People.find(in: &interview)
    interview.problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return interview
  }
}

/// What the config says of how journals are read.
package struct ReadingSettings: Sendable {
  package var vocabulary: Vocabulary
  /// How `11/03/2026` is read; nil: only where one reading is possible.
  package var dateOrder: DateOrder?
  package var weekend: Set<Weekday>

  package init(
    vocabulary: Vocabulary = .standard, dateOrder: DateOrder? = nil,
    weekend: Set<Weekday> = [.saturday, .sunday]
  ) {
    self.vocabulary = vocabulary
    self.dateOrder = dateOrder
    self.weekend = weekend
  }

  package static let standard = ReadingSettings()
}
