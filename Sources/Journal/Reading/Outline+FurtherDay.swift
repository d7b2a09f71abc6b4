import Markdown

/// Lines that go on with a further day.
extension Outline {
  /// What the words of an entry tell where a clause within them begins with a date and tells an event of
  /// its own: "Applied, 2026-11-05 they scheduled a call". Nothing changes where that was read already, or
  /// where the date may be one that was arranged.
  func withFurtherDays(_ reading: WordReading, in words: Range<Int>) -> WordReading {
    guard !reading.events.isEmpty, hasDigit(words),
      !reading.events.contains(where: { $0.kind == .scheduled })
    else { return reading }
    var end = words.upperBound
    var further: [EventReading] = []
    let dates = DateReader.dates(in: words, of: tree.text, order: settings.dateOrder)
    guard dates.count <= Self.mostDates else { return reading }
    for date in dates.reversed() {
      guard case .day = date.value, opensClause(date, in: words),
        !reading.events.contains(where: { $0.range.lowerBound >= date.range.lowerBound })
      else { continue }
      let part = PlainText.trim(
        PlainText.skipSeparator(date.range.upperBound..<end, in: tree.text), in: tree.text)
      let told = read(part).events
      guard let first = told.first, !told.contains(where: \.isIntended),
        Self.happens(first.kind) || DateLead.beginsWithActor(part, in: tree.text)
      else { continue }
      further.insert(contentsOf: told, at: 0)
      further[0].range = date.range.lowerBound..<first.range.upperBound
      end = date.range.lowerBound
    }
    guard !further.isEmpty else { return reading }
    var whole = reading
    let before = read(
      PlainText.skipTrailingSeparator(words.lowerBound..<end, in: tree.text))
    if !before.events.isEmpty { whole.events = before.events }
    whole.events += further
    return whole
  }

  private func opensClause(_ date: WrittenDate, in words: Range<Int>) -> Bool {
    let before = PlainText.trim(words.lowerBound..<date.range.lowerBound, in: tree.text)
    return !before.isEmpty
      && Clauses.isBreak(at: before.upperBound - 1, in: words, of: tree.text)
  }
}
