/// Reads for which day an entry arranges an interview.
enum Arrangement {
  /// - Returns: a nil value where the interview is called off, nil where the words name no day.
  static func interviewDay(
    in words: Range<Int>, of text: [UInt8], from day: CivilDate, settings: ReadingSettings
  ) -> (value: CivilDate?, range: Range<Int>)? {
    switch Timeframe.resolve(
      words, in: text, from: day, order: settings.dateOrder, weekend: settings.weekend)
    {
    case .by(let date, let range) where date >= day: return (date, range)
    default: break
    }
    for index in words where index == words.lowerBound || !PlainText.isLetter(text[index - 1]) {
      let rest = index..<words.upperBound
      for word in callingOff where PlainText.hasPrefix(rest, word, in: text) {
        return (nil, index..<index + word.utf8CodeUnitCount)
      }
    }
    return nil
  }

  private static let callingOff: [StaticString] = [
    "cancel", "called off", "calls off", "call off", "no-show", "no show", "missed", "didn't show",
    "postpone", "fell through",
  ]
}
