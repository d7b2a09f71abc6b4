package import Journal
package import SourceText

/// Adds an entry to a journal in the manner in which its entries are written.
package enum EntryInsertion {
  /// An edit that puts a new entry next to a given one: after it, or before it where the file runs
  /// newest-first.
  ///
  /// - Parameters:
  ///   - event: the one told last.
  ///   - words: what happened, on one line; plain words of our own.
  package static func edit(
    after event: Event, words: String, on day: CivilDate, in interview: Interview
  ) -> Edit {
    let source = interview.source
    let style = EntryStyle(of: event, in: source)
    let lineEnding = source.lineEnding
    let entry = style.entry(day, words)
    let gap = style.standsApart ? lineEnding : ""

    if isNewestFirst(interview) {
      let first = source.line(at: event.range.lowerBound)
      let start = source.fullLine(first).lowerBound
      return Edit(start..<start, with: entry + lineEnding + gap)
    }
    let end = source.line(at: max(event.range.lowerBound, event.range.upperBound - 1))
    let last = style.lastLine(from: end, in: source)
    let place = source.fullLine(last).upperBound
    if source.line(last).upperBound == place {
      // The file doesn't end in a line ending; nor does it with the entry.
      return Edit(place..<place, with: lineEnding + gap + entry)
    }
    let isFollowed = place < source.bytes.count
    return Edit(
      place..<place, with: gap + entry + lineEnding + (isFollowed ? below(last, gap, source) : ""))
  }

  /// A blank line between the entry and what stands under it, unless there is one.
  private static func below(_ line: Int, _ gap: String, _ source: SourceText) -> String {
    EntryStyle.isBlank(source.line(line + 1), in: source) ? "" : gap
  }

  /// Whether what happened is told from the newest entry to the oldest.
  static func isNewestFirst(_ interview: Interview) -> Bool {
    guard let first = interview.events.first, let last = interview.events.last else { return false }
    return first.date > last.date
  }
}
