package import FollowUp
package import Journal
package import SourceText

/// Adds an entry to a journal in the manner in which its entries are written.
package enum EntryInsertion {
  /// The event next to which a new one goes: the one told last. What is ticked in the follow-up plan is
  /// taken only where nothing else is told.
  package static func anchor(in interview: Interview, _ timeline: Timeline, on day: CivilDate)
    -> Event?
  {
    let told = timeline.order.reversed().filter { !interview.events[$0].isPlanned(on: day) }
      .map { interview.events[$0] }
    return told.first { !interview.isInPlan($0) } ?? told.first
  }

  /// An edit that puts a new entry next to a given one: after it, or before it where the file runs
  /// newest-first.
  ///
  /// - Parameters:
  ///   - event: the one told last.
  ///   - words: what happened, on one line; plain words of our own.
  package static func edit(
    after event: Event, words: String, on day: CivilDate, in interview: Interview
  ) -> Edit {
    edit(after: event, words: words, on: day, in: interview, form: nil)
  }

  /// The ways to put it there, the best first. The later ones serve where the notes are written so that
  /// an entry like the others isn't read back.
  package static func edits(
    after event: Event, words: String, on day: CivilDate, in interview: Interview
  ) -> [Edit] {
    [nil, .iso].map { edit(after: event, words: words, on: day, in: interview, form: $0) }
  }

  private static func edit(
    after event: Event, words: String, on day: CivilDate, in interview: Interview, form: DateForm?
  ) -> Edit {
    let source = interview.source
    let style = EntryStyle(line: source.line(at: event.dateRange.lowerBound), in: source)
    let neighbours = EntryNeighbours(of: event, style, in: interview)
    var pattern = EntryPattern(of: neighbours.model, in: source)
    if let number = neighbours.nextNumber(pattern.number) { pattern = pattern.numbered(number) }
    let isUnderDay =
      pattern.standsUnderDay && event.endDate == nil && event.date == day
      && neighbours.model == event
    let lines = pattern.lines(day, words, form: form, isUnderDay: isUnderDay)
    let lineEnding = source.lineEnding
    let entry = lines.joined(separator: lineEnding)
    let standsApart = isUnderDay ? pattern.isProse : neighbours.standApart
    let gap = standsApart ? lineEnding : ""

    if interview.isNewestFirst, !isUnderDay {
      let start = source.fullLine(neighbours.lines.lowerBound).lowerBound
      return Edit(start..<start, with: entry + lineEnding + gap)
    }
    let last = neighbours.lines.upperBound
    let place = source.fullLine(last).upperBound
    if source.line(last).upperBound == place {
      // The file doesn't end in a line ending; nor does it with the entry.
      return Edit(place..<place, with: lineEnding + gap + entry)
    }
    let isFollowed = place < source.bytes.count
    let below = isFollowed && !EntryStyle.isBlank(source.line(last + 1), in: source) ? gap : ""
    return Edit(place..<place, with: gap + entry + lineEnding + below)
  }
}
