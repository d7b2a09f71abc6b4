/// A day of which nothing in the file tells the year.
package struct YearlessDate: Sendable, Equatable {
  /// From 1.
  package var month: Int
  /// From 1.
  package var day: Int
  package var weekday: Weekday?

  package init(month: Int, day: Int, weekday: Weekday?) {
    self.month = month
    self.day = day
    self.weekday = weekday
  }

  /// The day nearest to `anchor` that it can be, with the weekday stated where there is one; nil where
  /// no year near it has such a day.
  package func nearest(to anchor: CivilDate) -> CivilDate? {
    // 29 February may be eight years off (1896 to 1904), and a weekday comes round within eleven.
    let years = anchor.year - 11...anchor.year + 11
    return years.lazy
      .compactMap { CivilDate(year: $0, month: month, day: day) }
      .filter { weekday == nil || $0.weekday == weekday }
      .min { abs($0.days(to: anchor)) < abs($1.days(to: anchor)) }
  }
}

/// Writes out a date that stands without its year.
package enum DateInFull {
  /// - Parameter written: where the date stands in `text`, without weekday and time.
  /// - Returns: the date as it is to be written: in words where it is in words.
  package static func words(_ written: Range<Int>, of text: [UInt8], as date: CivilDate) -> String {
    let words = String(decoding: text[written], as: UTF8.self)
    guard let first = words.utf8.first, words.utf8.contains(where: DateScanner.isLetter) else {
      return date.description
    }
    if DateScanner.isDigit(first) { return "\(words) \(date.year)" }
    let startsWithMonth = MonthName.names.contains {
      PlainText.startsAlike(written, $0, in: text)
    }
    return startsWithMonth ? "\(words), \(date.year)" : date.description
  }
}
