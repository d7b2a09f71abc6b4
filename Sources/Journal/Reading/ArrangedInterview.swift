/// Finds in the words of a `scheduled` entry the day for which it arranges an interview.
enum ArrangedInterview {
  enum Finding: Equatable {
    /// The day, and the words that name it.
    case on(CivilDate, Range<Int>)
    /// The interview is off, whatever day is named ("cancelled tomorrow's interview"), or it is put off
    /// to no day that could be read ("pushed back a week").
    case off
    /// No day that could be read with confidence: "next week", "the week of Nov 9".
    case unknown
  }

  /// - Parameters:
  ///   - words: plain text, all that the entry tells.
  ///   - day: that of the entry.
  static func find(
    in words: Range<Int>, of text: [UInt8], from day: CivilDate, order: DateOrder?,
    weekend: Set<Weekday>
  ) -> Finding {
    // "Moved Tuesday's interview to Thursday": what follows the last such word is the day that holds.
    var tails = [words.lowerBound]
    var (isOff, isPutOff) = (false, false)
    WordStarts.forEach(in: words, of: text) { start in
      for (phrase, turn) in turns[first: text[start]]
      where PlainText.hasPrefix(start..<words.upperBound, phrase, in: text) {
        switch turn {
        case .off: isOff = true
        case .putOff: isPutOff = true
        case .towards: tails.append(start + phrase.utf8CodeUnitCount)
        }
      }
    }
    if isOff { return .off }
    func resolve(_ tail: Range<Int>) -> (date: CivilDate, named: Range<Int>)? {
      guard
        case .by(let date, let named) = Timeframe.resolve(
          tail, in: text, from: day, order: order, weekend: weekend)
      else { return nil }
      return (date, named)
    }
    for start in tails.reversed() {
      var tail = start..<words.upperBound
      var found = resolve(tail)
      // "for the 18th, they decide by the 27th": a deadline is none, but may stand behind the day.
      if let (_, named) = found, isDeadline(named, in: text) {
        tail = start..<named.lowerBound
        found = resolve(tail) ?? found
      }
      guard let (date, named) = found else { continue }
      // Where the words after "to" name something vaguer, what stands before is no better.
      if date >= day, namesADay(named, in: text) { return .on(date, named) }
      break
    }
    return isPutOff ? .off : .unknown
  }

  private static let off: [StaticString] = [
    "cancel", "called off", "call off", "calling off", "missed", "no show", "no-show",
    "never joined", "never showed", "didn't show", "stood me up", "indefinitely",
    "fell through",
  ]

  /// The day that was arranged no longer holds, whether or not another is named.
  private static let putOff: [StaticString] = [
    "postpone", "pushed", "push back", "reschedul", "moved", "delayed",
  ]

  private static let towards: [StaticString] = ["to ", "until ", "till ", "now ", "for "]

  private enum Turn { case off, putOff, towards }

  private static let turns = PhraseTable(
    off.map { (phrase: $0, turn: Turn.off) } + putOff.map { (phrase: $0, turn: Turn.putOff) }
      + towards.map { (phrase: $0, turn: Turn.towards) }
  ) { $0.phrase }

  /// Words for a stretch of time, a span to move by or a deadline, not for one day.
  private static let stretches: [StaticString] = [
    "week", "month", "year", "days", "hour", "end", "early", "late", "mid", "couple", "few",
  ]

  private static let deadlines: [StaticString] = ["by ", "within", "before"]

  private static func namesADay(_ named: Range<Int>, in text: [UInt8]) -> Bool {
    !isDeadline(named, in: text) && !has(stretches, in: named, of: text)
  }

  private static func isDeadline(_ named: Range<Int>, in text: [UInt8]) -> Bool {
    // "By" may stand just before the words that were found.
    has(
      deadlines, in: max(0, named.lowerBound - "by ".utf8.count)..<named.upperBound, of: text)
  }

  private static func has(
    _ phrases: [StaticString], in words: Range<Int>, of text: [UInt8]
  ) -> Bool {
    WordStarts.contains(in: words, of: text) { start in
      phrases.contains { PlainText.hasPrefix(start..<words.upperBound, $0, in: text) }
    }
  }
}
