import Markdown

/// Dates that stand where no entry has one.
extension Outline {
  /// A date within words, and what they tell to have happened on that day.
  struct DatedClause {
    /// What tells it, in the plain text, with the date.
    var range: Range<Int>
    var date: WrittenDate
    var kind: EventKind
  }

  /// Whether a line outside all entries tells an event and has its date elsewhere than at its start.
  func hasMisplacedDate(_ line: Range<Int>) -> Bool {
    hasDigit(line) && (endsOrBeginsWithDate(line) || !datedClauses(in: line).isEmpty)
  }

  /// "Interview with Dana on 2026-11-12", "On Nov 6 I called", "Interview (2026-11-12): went well": the
  /// one date closes the line, stands in brackets before what went on, or behind a word or two.
  private func endsOrBeginsWithDate(_ line: Range<Int>) -> Bool {
    let dates = DateReader.dates(in: line, of: tree.text, order: settings.dateOrder)
    guard dates.count == 1, case .day = dates[0].value,
      let words = wordsBeside(dates[0].range, in: line)
    else { return false }
    let events = read(words, as: .prose).events
    return !events.isEmpty && !events.contains { $0.isIntended }
  }

  private func wordsBeside(_ date: Range<Int>, in line: Range<Int>) -> Range<Int>? {
    let before = PlainText.trim(line.lowerBound..<date.lowerBound, in: tree.text)
    let after = PlainText.skipSeparator(date.upperBound..<line.upperBound, in: tree.text)
    if after.isEmpty { return before }
    if before.count <= Self.longestOpening { return after }
    let bracket = UInt8(ascii: "(")
    let isParted =
      (tree.text[date.lowerBound] == bracket || tree.text[date.lowerBound - 1] == bracket)
      && after.lowerBound > date.upperBound + 1
    return isParted ? before : nil
  }

  /// "On", "Date:", in bytes.
  private static let longestOpening = 8

  func hasDigit(_ range: Range<Int>) -> Bool { PlainText.hasDigit(range, in: tree.text) }

  // MARK: Clauses

  /// The dates in the words on which something happened by what they tell: "Dana called on 2026-11-12 with an
  /// offer", "Interview with Dana, thank-you email Nov 10". What is to come has another day ("they decide
  /// by Friday, Nov 13", "the interview is on Nov 20"), and so has what is only spoken of ("thanked me for
  /// my email of Nov 2").
  func datedClauses(in words: Range<Int>) -> [DatedClause] {
    guard hasDigit(words) else { return [] }
    var clauses: [DatedClause] = []
    Sentences.forEach(in: words, of: tree.text) { sentence in
      guard sentence.count <= Self.longestSentence else { return }
      let dates = DateReader.dates(in: sentence, of: tree.text, order: settings.dateOrder)
      // More are a list of days. The bounds keep the work linear, too.
      guard dates.count <= Self.mostDates else { return }
      clauses += dates.compactMap { clause(dated: $0, in: sentence) }
    }
    return clauses
  }

  /// In bytes.
  private static let longestSentence = 1000
  static let mostDates = 4

  private func clause(dated date: WrittenDate, in sentence: Range<Int>) -> DatedClause? {
    switch date.value {
    case .day, .monthAndDay: break
    default: return nil
    }
    let text = tree.text
    var start = Clauses.start(before: date.range.lowerBound, in: sentence, of: text)
    var end = Clauses.end(after: date.range.upperBound, in: sentence, of: text)
    if DateLead.isBare(start..<date.range.lowerBound, in: text) {
      if start == sentence.lowerBound {
        // "On Nov 12, I called Dana and left a message"
        end = sentence.upperBound
      } else {
        // "Called Dana (2026-11-17), left a message": the date goes with the words before it.
        end = date.range.lowerBound
        start = Clauses.start(before: start - 1, in: sentence, of: text)
        // "Free on Nov 20, Nov 21"
        if hasDigit(start..<end) { return nil }
      }
    }
    let words = PlainText.skipTrailingSeparator(
      PlainText.trim(start..<end, in: text), in: text)
    guard let event = event(in: words, dated: date.range),
      // "Follow up on 2026-11-23" is yet to be done.
      !PlainText.hasPrefix(words, "follow ", in: text),
      !DateLead.leadsElsewhere(
        start..<max(start, date.range.lowerBound), isThanks: event.kind == .thankYou, in: text),
      !DateLead.goesOn(after: date.range.upperBound, in: sentence, of: text),
      !DateLead.isDoubtful(sentence, in: text),
      !isFieldValue(date.range, in: sentence)
    else { return nil }
    return DatedClause(
      range: min(start, date.range.lowerBound)..<max(end, date.range.upperBound), date: date,
      kind: event.kind)
  }

  /// What the words tell to have happened on the day of a date among them.
  private func event(in words: Range<Int>, dated date: Range<Int>) -> EventReading? {
    let reading = read(words, as: .prose)
    if let told = told(by: reading) { return told }
    let before = PlainText.trim(
      words.lowerBound..<max(words.lowerBound, date.lowerBound), in: tree.text)
    // "Dana emailed on Nov 12: second round" tells of a round to come, and of an email that has come.
    if let on = DateLead.beforeOn(before, in: tree.text) { return told(by: read(on, as: .prose)) }
    // "Interview 2026-11-19 with Bob": the date in their midst keeps them from being clear.
    guard reading.looksLikeEvent, !before.isEmpty, date.upperBound < words.upperBound else {
      return nil
    }
    let beside = tree.text[before] + tree.text[date.upperBound..<words.upperBound]
    return told(
      by: settings.vocabulary.read(
        Array(beside), in: 0..<beside.count, people: people, as: .prose))
  }

  private func told(by reading: WordReading) -> EventReading? {
    reading.events.first.flatMap { $0.isIntended || !Self.happens($0.kind) ? nil : $0 }
  }

  /// Whether the kind is of what happens on a day, and not of what is agreed on for one.
  static func happens(_ kind: EventKind) -> Bool {
    switch kind {
    case .scheduled, .timeframe, .note: false
    default: true
    }
  }

  private func isFieldValue(_ date: Range<Int>, in sentence: Range<Int>) -> Bool {
    settings.vocabulary.readFields(tree.text, in: sentence, people: people)
      .contains { $0.value.overlaps(date) }
  }
}
