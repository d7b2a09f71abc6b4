/// How `11/03/2026` is read.
package enum DateOrder: String, Sendable, CaseIterable {
  case monthFirst = "month-first"
  case dayFirst = "day-first"
}

/// What keeps text that was meant as a date from being one.
package enum DateFault: Sendable, Equatable {
  /// "2026-11-188": a digit too many or too few.
  case digits
  /// "Octover": where the word stands, and the month's name in its place.
  case month(Range<Int>, meant: CalendarName)
  /// "Wensday, Nov 4 2026": where the word stands, and the weekday's name in its place.
  case weekday(Range<Int>, meant: CalendarName)
  /// "2206-11-03": a year of which two digits are swapped or one is wrong.
  case year
  /// "2026-11-03Called": a word stands right behind it.
  case unspaced
  /// "18-17 November": a range of which the last day comes first.
  case backwards
  /// "2026-11-06 2026-11-09 Called": a second date follows.
  case second
}

/// A date as it stands in the text.
package struct WrittenDate: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    case day(CivilDate)
    /// Both included.
    case days(CivilDate, CivilDate)
    /// "Nov 3": no year.
    case monthAndDay(month: Int, day: Int)
    /// "Nov 10-12".
    case monthAndDays(month: Int, day: Int, endMonth: Int, endDay: Int)
    /// "11/3": no year, and either part could be the month.
    case ambiguousMonthAndDay(first: Int, second: Int)
    /// "03/11/2026" where nothing says which comes first.
    case ambiguous(monthFirst: CivilDate, dayFirst: CivilDate)
    /// "June 2026", "2026-10-xx", "Week of Nov 9", "Day 8".
    case noDay
    /// "2026-02-30".
    case invalid
    /// "2026-11-188", "26 Octover 2026", "18-17 November": plainly meant as a date.
    case broken(DateFault)
  }

  package var value: Value
  /// Everything that belongs to it: weekday, brackets, date and time. Of a span of time ("9-10am")
  /// the end too.
  package var range: Range<Int>
  /// The date alone, without weekday, brackets and time: what a fix rewrites.
  package var dateRange: Range<Int>
  /// Minutes after midnight; of a span of time its start.
  package var time: Int?
  package var weekday: Weekday?
  /// Where the weekday stands.
  package var weekdayRange: Range<Int>?
}
