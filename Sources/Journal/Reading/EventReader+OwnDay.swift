import Markdown

/// Days that the words of an entry name for a part of what they tell.
extension EventReader {
  /// In days: a date without a year that is further off is that of something else.
  private static let longestDelay = 60

  /// The day on which an event of the entry took place by its own words: "Interview with Dana.
  /// 2026-11-04 sent the thank-you email", "Interview with Dana; thanked her on Nov 4". The first one has
  /// the date of its line; a sentence under a date has none of its own.
  func ownDay(
    of reading: EventReading, isFirst: Bool, ofEntry index: Int, on day: CivilDate
  ) -> CivilDate? {
    if outline.entries[index].box == nil, let planned = plannedDay(of: reading, after: day) {
      return planned
    }
    if isFirst, outline.entries[index].written != nil || outline.entries[index].box != nil {
      return nil
    }
    if !isFirst,
      let date = DateReader.date(
        atStartOf: reading.range, in: tree.text, order: settings.dateOrder),
      case .day(let own) = date.value, date.weekday == nil || date.weekday == own.weekday
    {
      switch reading.kind {
      // They may tell of days to come.
      case .scheduled, .timeframe, .offer:
        let words = date.range.upperBound..<reading.range.upperBound
        return DateLead.beginsWithActor(words, in: tree.text) ? own : nil
      default: return own
      }
    }
    let clause = outline.datedClauses(in: reading.range).first { $0.kind == reading.kind }
    guard !reading.isIntended, let clause, let own = self.day(of: clause.date, near: day),
      own != day
    else { return nil }
    // What comes later on a line happened later.
    return isFirst || (0..<Self.longestDelay).contains(day.days(to: own)) ? own : nil
  }

  /// "2026-11-20 Going to ring Grace on 24 Nov"
  private func plannedDay(of reading: EventReading, after day: CivilDate) -> CivilDate? {
    guard let words = reading.plannedDay,
      case .by(let planned, _) = Timeframe.resolve(
        words, in: tree.text, from: day, order: settings.dateOrder, weekend: settings.weekend)
    else { return nil }
    return planned > day ? planned : nil
  }

  /// The day of a date, which needs no year where it is not far off.
  private func day(of date: WrittenDate, near day: CivilDate) -> CivilDate? {
    guard let own = DateResolution.day(of: date, near: day) else { return nil }
    if case .day = date.value { return own }
    return abs(day.days(to: own)) < Self.longestDelay ? own : nil
  }

  /// The words after the date with which they begin.
  func afterDate(_ words: Range<Int>) -> Range<Int> {
    let date = DateReader.date(atStartOf: words, in: tree.text, order: settings.dateOrder)
    return (date?.range.upperBound ?? words.lowerBound)..<words.upperBound
  }

  /// What bodies tell of days after that of their entry, and no entry does. What was before is most
  /// likely recalled, and an interview that lies ahead arranged.
  func datedElsewhere(than events: [Event]) -> [Range<Int>] {
    guard !outline.dated.isEmpty else { return [] }
    var recorded: Set<Record> = []
    for event in events { recorded.insert(Record(day: event.date, kind: event.kind)) }
    return outline.dated.compactMap { owner, clause in
      guard clause.kind != .interview, let day = outline.entries[owner].day,
        let own = self.day(of: clause.date, near: day.first), own > day.last ?? day.first,
        !recorded.contains(Record(day: own, kind: clause.kind)),
        !recorded.contains(Record(day: own, kind: .interview))
      else { return nil }
      return clause.range
    }
  }

  private struct Record: Hashable {
    var day: CivilDate
    var kind: EventKind
  }
}
