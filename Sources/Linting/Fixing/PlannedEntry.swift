package import Journal
package import SourceText

/// Turns the line that plans something into one that tells it as done, so that nothing stands there
/// twice: the box is ticked, the date is that of the day, and the words say what came of it.
package struct PlannedEntry {
  private let event: Event
  private let source: SourceText
  private let line: Range<Int>
  /// Of its words, in the line.
  private let words: Range<Int>
  private let carriesDate: Bool
  private let isBare: Bool

  /// - Returns: nil where the line plans something else besides, or its words go on below.
  package init?(_ event: Event, in interview: Interview) {
    guard event.plan != .told, event.endDate == nil else { return nil }
    self.event = event
    source = interview.source
    let number = source.line(at: event.range.lowerBound)
    let line = source.line(number)
    self.line = line
    let isAlone = !interview.events.contains {
      $0 != event && line.contains($0.range.lowerBound)
    }
    guard isAlone, event.range.upperBound <= line.upperBound,
      event.dateRange.upperBound <= line.upperBound
    else { return nil }
    carriesDate = line.contains(event.dateRange.lowerBound)
    let bytes = source.bytes
    var start: Int
    if carriesDate {
      start =
        EntrySeparator(
          after: event.dateRange.upperBound, upTo: line.upperBound, in: bytes,
          open: bytes[line.lowerBound..<event.dateRange.lowerBound]
        ).range.upperBound
    } else {
      start = EntryPattern.afterMarker(line, bytes)
    }
    var end = event.range.upperBound
    start = min(start, end)
    // A row says more in its other cells.
    if EntryStyle(line: number, in: source).isRow,
      let bar = bytes[start..<end].firstIndex(of: UInt8(ascii: "|"))
    {
      end = bar
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < end else { return nil }
    words = start..<end
    isBare = PlannedEntry.saysNoMore(
      source.string(words), than: interview.contacts.map(\.name) + event.people)
  }

  /// The ways to tell it, the best first: with the words that are there and what came of it, or with
  /// others, under which the old ones stay where they say more.
  ///
  /// - Parameters:
  ///   - told: what happened, in full.
  ///   - outcome: what to add to words that name the act: "left voicemail"; nil for nothing.
  ///   - isAsPlanned: the words that are there name the act.
  package func tellings(
    _ told: String, outcome: String?, isAsPlanned: Bool, on day: CivilDate
  ) -> [[Edit]] {
    let kept = source.string(words)
    let added = outcome.map { "\(kept): \($0)" } ?? kept
    let below = belowItem.map { "\(told)\(source.lineEnding)\($0)- Planned: \(kept)" }
    let beside = "\(told) (\(kept))"
    let texts =
      isBare
      ? [told, added]
      : (isAsPlanned ? [added, beside, below, told] : [below, beside, told]).compactMap(\.self)
    return texts.map { text in
      var edits = ticked(on: day)
      if text != kept { edits.append(Edit(words, with: text)) }
      return edits
    }
  }

  /// What a line below a list item begins with; nil for an entry of another kind.
  private var belowItem: String? {
    guard EntryStyle(line: source.line(at: line.lowerBound), in: source).isItem,
      source.bytes[words.upperBound..<line.upperBound].allSatisfy({ $0 == 0x20 || $0 == 0x2E })
    else { return nil }
    var start = EntryPattern.afterMarker(line, source.bytes)
    if let box, box.upperBound < start { start = box.lowerBound - 1 }
    return String(repeating: " ", count: start - line.lowerBound)
  }

  /// The edits that tick the box and move the date, and leave the words as they are.
  package func ticked(on day: CivilDate) -> [Edit] {
    let bytes = source.bytes
    var edits: [Edit] = []
    if let box = box { edits.append(Edit(box, with: "x")) }
    if event.date == day { return edits }
    guard carriesDate else {
      return edits + [Edit(words.lowerBound..<words.lowerBound, with: "\(day) ")]
    }
    let form = DateForm(of: event.date, in: bytes[event.dateRange]) ?? .iso
    edits.append(Edit(event.dateRange, with: form.text(day)))
    for part in [
      line.lowerBound..<event.dateRange.lowerBound, event.dateRange.upperBound..<words.lowerBound,
    ] {
      edits += weekdays(in: part).map { place in
        Edit(place, with: place.count > 4 ? day.weekday.name : day.weekday.shortName)
      }
    }
    return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The blank in `[ ]`, or another mark of what is yet to be done.
  private var box: Range<Int>? {
    let end = carriesDate ? event.dateRange.lowerBound : words.lowerBound
    let bytes = source.bytes
    return (line.lowerBound..<end).dropFirst().dropLast().first { index in
      bytes[index - 1] == UInt8(ascii: "[") && bytes[index + 1] == UInt8(ascii: "]")
        && TaskBoxMark.isOpen(bytes[index])
    }.map { $0..<$0 + 1 }
  }

  private func weekdays(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let word = source.bytes[index..<range.upperBound].prefix { EntryPattern.isLetter($0) }
      if word.count >= 3, Weekday(name: EntryPattern.string(word)) != nil {
        found.append(index..<index + word.count)
      }
      index += max(1, word.count)
    }
    return found
  }

  /// Whether planned words hold nothing but the act and whom it is for.
  private static func saysNoMore(_ text: String, than names: [String]) -> Bool {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
    }
    let known = Set(names.flatMap(words))
    return words(text).allSatisfy { known.contains($0) || bareWords.contains(String($0)) }
  }

  private static let bareWords: Set<String> = [
    "follow", "up", "call", "phone", "ring", "email", "e", "mail", "write", "send", "a", "an",
    "the",
    "or", "and", "to", "them", "her", "him", "again", "once", "more", "thank", "you", "thanks",
    "note",
    "card", "second", "first", "move", "moving", "on",
  ]
}
