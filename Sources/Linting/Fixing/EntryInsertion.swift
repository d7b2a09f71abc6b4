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
    let first = source.line(at: event.range.lowerBound)
    let last = source.line(at: max(event.range.lowerBound, event.range.upperBound - 1))
    let style = EntryStyle(of: event, in: source)
    let lineEnding = source.lineEnding
    let entry = style.entry(day, words)
    let gap = style.standsApart ? lineEnding : ""

    if isNewestFirst(interview) {
      let start = source.fullLine(first).lowerBound
      return Edit(start..<start, with: entry + lineEnding + gap)
    }
    let end = style.lastLine(from: last, in: source)
    let place = source.fullLine(end).upperBound
    let isTerminated = source.line(end).upperBound < place
    let isLast = end == source.lineCount
    // The last line has no ending where the file doesn't end in one; then neither does the entry.
    let before = isTerminated ? gap : lineEnding + gap
    let after = isTerminated && !(isLast && !isTerminated) ? lineEnding : ""
    let follows = isTerminated && !isLast && style.standsApart ? followingGap(end, source) : ""
    return Edit(place..<place, with: before + entry + after + follows)
  }

  /// A blank line between the entry and what stands under it, unless there is one.
  private static func followingGap(_ line: Int, _ source: SourceText) -> String {
    guard line < source.lineCount else { return "" }
    return isBlank(line + 1, source) ? "" : source.lineEnding
  }

  private static func isBlank(_ line: Int, _ source: SourceText) -> Bool {
    source.bytes[source.line(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Whether what happened is told from the newest entry to the oldest.
  static func isNewestFirst(_ interview: Interview) -> Bool {
    guard let first = interview.events.first, let last = interview.events.last else { return false }
    return first.date > last.date
  }
}
