import Markdown

/// Headings that say what happened, with the day in a line of its own below: as journals from Notion have
/// it, "## Phone screen" and under it "Date: 2026-11-09".
extension Outline {
  /// Keeps a heading in mind, where it tells an event.
  mutating func noteHeadline(_ text: Range<Int>) {
    let reading = read(text)
    guard !reading.events.isEmpty, !reading.events.contains(where: \.isIntended) else { return }
    undated = Headline(words: text, reading: reading)
  }

  /// Where the date begins of a line that is a date behind its name, right under such a heading.
  func afterDateKey(_ line: Range<Int>) -> Int? {
    guard undated != nil, let key = FieldLine.key(of: line, in: tree.text),
      Self.dateKeys.contains(where: { PlainText.equals(key, $0, in: tree.text) })
    else { return nil }
    let value = FieldLine.value(after: key, in: line, of: tree.text)
    return leadingDate(value).flatMap {
      $0.range.upperBound == value.upperBound ? value.lowerBound : nil
    }
  }

  private static let dateKeys: [StaticString] = ["date", "when", "day"]

  /// The first entry under the heading; only a day may want its words.
  mutating func takeHeadline(for entry: Int) {
    if let undated, entries[entry].reading.events.isEmpty, !entries[entry].reading.looksLikeEvent {
      headed.append((entry, undated))
    }
    undated = nil
  }

  private func tellsEvent(under day: Int) -> Bool {
    var entry = day + 1
    while entry < entries.count, entries[entry].parent == day {
      if !entries[entry].reading.events.isEmpty || entries[entry].reading.looksLikeEvent {
        return true
      }
      entry += 1
    }
    return false
  }

  /// Gives the days what their headings tell, where nothing under them tells an event.
  mutating func giveHeadlines() {
    for (day, headline) in headed where !tellsEvent(under: day) {
      if !entries[day].words.isEmpty {
        pieces.append(BodyPiece(owner: day, text: entries[day].words))
      }
      entries[day].words = headline.words
      entries[day].reading = headline.reading
    }
  }

  // MARK: Topics

  /// Whether a dated heading may only say what is about to be told, though its one word could be a task:
  /// "Call", "Update".
  func isTopic(_ heading: Int) -> Bool {
    let events = entries[heading].reading.events
    return !events.isEmpty && events.allSatisfy(\.isIntended)
      && !tree.text[entries[heading].words].contains(UInt8(ascii: " "))
  }

  /// Where something stands under it that tells an event, a topic is no task.
  mutating func leaveTopics() {
    for heading in topics where tellsEvent(under: heading) {
      entries[heading].reading = .nothing
    }
  }
}
