/// Resolves words such as "within two weeks" or "by Friday" to the last day that they allow.
///
/// What the words leave open is settled thus, always towards the last day that people mean by them:
/// - A weekday is the next one after the day of speaking; "this Friday" may be that day itself; "next
///   Friday" is in the week after.
/// - A week is its last working day. Early in a week is its second working day, the middle its third.
/// - A month is its last day; "by December" is the first. Early in a month is the 10th, the middle
///   the 15th, its first week ends on the 7th.
/// - A day and month without a year are the first such day from the day of speaking on, unless there is
///   one at most 31 days before it. A day alone ("the 9th") is the next such.
/// - "Before" a day is the day before it; "a week or two" is two weeks; "48 hours" are two days.
/// - Of several, "by", "before", "within" and "at the latest" go before others, and the first before
///   later ones; those joined by "or" or "to" are one, up to the later of both.
/// - "After Friday" and "from Friday on" set no last day. Holidays by name, and quarters, are not known.
package enum Timeframe {
  /// - Parameter day: the day on which the words were said.
  package static func resolve(
    _ range: Range<Int>, in text: [UInt8], from day: CivilDate, order: DateOrder?,
    weekend: Set<Weekday>
  ) -> TimeframeReading {
    var parser = TimeframeParser(range, in: text, from: day, order: order, weekend: weekend)
    return parser.read()
  }
}

package enum TimeframeReading: Sendable, Equatable {
  /// The last day allowed, and where the words that say so stand.
  case by(CivilDate, Range<Int>)
  /// "soon", "in the coming weeks".
  case vague(Range<Int>)
  /// "by 11/12", where nothing says which part is the month, and where the date stands.
  case ambiguous(monthFirst: CivilDate, dayFirst: CivilDate, Range<Int>)
  /// "not asked", "unknown", "tbd", "?", "-" or nothing.
  case none
  /// No timeframe that could be read.
  case unknown
}
