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
    var isPutOff = false
    for start in words where isWordStart(start, in: words, of: text) {
      let rest = start..<words.upperBound
      if off.contains(where: { begins(rest, with: $0, in: text) }) { return .off }
      if putOff.contains(where: { begins(rest, with: $0, in: text) }) { isPutOff = true }
      for word in towards where begins(rest, with: word, in: text) {
        tails.append(start + word.utf8CodeUnitCount)
      }
    }
    for start in tails.reversed() {
      let tail = start..<words.upperBound
      guard
        case .by(let date, let named) = Timeframe.resolve(
          tail, in: text, from: day, order: order, weekend: weekend)
      else { continue }
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

  /// Words for a stretch of time, a span to move by or a deadline, not for one day.
  private static let stretches: [StaticString] = [
    "week", "month", "year", "days", "hour", "end", "early", "late", "mid", "couple", "few",
    "by ", "within", "before",
  ]

  private static func namesADay(_ named: Range<Int>, in text: [UInt8]) -> Bool {
    // "By" may stand just before the words that were found.
    let words = max(0, named.lowerBound - "by ".utf8.count)..<named.upperBound
    return !words.contains { start in
      isWordStart(start, in: words, of: text)
        && stretches.contains { begins(start..<words.upperBound, with: $0, in: text) }
    }
  }

  private static func isWordStart(_ place: Int, in words: Range<Int>, of text: [UInt8]) -> Bool {
    place == words.lowerBound || !isLetter(text[place - 1]) && isLetter(text[place])
  }

  private static func begins(
    _ rest: Range<Int>, with phrase: StaticString, in text: [UInt8]
  ) -> Bool {
    let count = phrase.utf8CodeUnitCount
    // Nearly every word ends here.
    guard rest.count >= count, phrase.utf8Start.pointee == lowercased(text[rest.lowerBound])
    else { return false }
    return phrase.withUTF8Buffer { phrase in
      for place in 0..<count where lowercased(text[rest.lowerBound + place]) != phrase[place] {
        return false
      }
      return true
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(lowercased(byte))
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
