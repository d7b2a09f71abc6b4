/// A date alone, before its parts are weighed: no weekday, brackets or time.
struct DateCore {
  enum Style {
    /// `2026-11-03`, `2026/11/03`
    case yearFirst
    /// `20261103`
    case compact
    /// `13.11.2026`
    case dotted
    /// `11/03/2026`, `11-03-2026`
    case slashed
    /// `Nov 3`, `3 Nov`
    case worded
    /// `Week of Nov 9`
    case imprecise
  }

  struct Parts: Equatable {
    var year: Int?
    var month: Int
    var day: Int

    /// Whether there is such a day, in some year where none is given.
    var exists: Bool {
      (1...12).contains(month) && day >= 1
        && day <= CivilDate.daysIn(month: month, year: year ?? 2024)
    }

    var date: CivilDate? {
      guard let year else { return nil }
      return CivilDate(year: year, month: month, day: day)
    }
  }

  enum Content {
    case parts(Parts)
    case range(Parts, Parts)
    /// Either number could be the month.
    case either(first: Int, second: Int, year: Int?)
    case noDay
    case invalid
    /// A range of which the last day comes first.
    case backwards
  }

  var content: Content
  var style: Style
  var end: Int

  init(_ content: Content, _ style: Style, end: Int) {
    self.content = content
    self.style = style
    self.end = end
  }

  /// Two numbers of which `order`, or the calendar, says which is the month.
  static func numbers(
    _ first: Int, _ second: Int, year: Int?, order: DateOrder?, end: Int
  ) -> DateCore {
    let monthFirst = Parts(year: year, month: first, day: second)
    let dayFirst = Parts(year: year, month: second, day: first)
    let content: Content =
      switch (monthFirst.exists, dayFirst.exists) {
      case (false, false): .invalid
      case (true, false): .parts(monthFirst)
      case (false, true): .parts(dayFirst)
      case (true, true):
        if first == second || order == .monthFirst {
          .parts(monthFirst)
        } else if order == .dayFirst {
          .parts(dayFirst)
        } else {
          .either(first: first, second: second, year: year)
        }
      }
    return DateCore(content, .slashed, end: end)
  }

  var value: WrittenDate.Value {
    switch content {
    case .parts(let parts):
      guard parts.exists else { return .invalid }
      if let date = parts.date { return .day(date) }
      return .monthAndDay(month: parts.month, day: parts.day)
    case .range(let first, let last):
      guard first.exists, last.exists else { return .invalid }
      if let from = first.date, let to = last.date {
        return from == to ? .day(from) : .days(from, to)
      }
      return .monthAndDays(
        month: first.month, day: first.day, endMonth: last.month, endDay: last.day)
    case .either(let first, let second, let year):
      guard let year else { return .ambiguousMonthAndDay(first: first, second: second) }
      guard let monthFirst = CivilDate(year: year, month: first, day: second),
        let dayFirst = CivilDate(year: year, month: second, day: first)
      else { return .invalid }
      return .ambiguous(monthFirst: monthFirst, dayFirst: dayFirst)
    case .noDay: return .noDay
    case .invalid: return .invalid
    case .backwards: return .broken(.backwards)
    }
  }

  /// In days: nothing that people note down goes on for longer across the turn of a year.
  private static let longestOverNewYear = 180

  /// The range of days from one date to the next, either of which may lack its year.
  ///
  /// - Parameter limit: the most days that it may span, both included.
  /// - Returns: nil where the second comes before the first.
  static func joined(_ first: Parts, _ last: Parts, limit: Int = 366) -> Content? {
    var (first, last) = (first, last)
    guard first.exists, last.exists else { return .invalid }
    let wraps = (last.month, last.day) < (first.month, first.day)
    switch (first.year, last.year) {
    case (nil, let year?): first.year = wraps ? year - 1 : year
    case (let year?, nil): last.year = wraps ? year + 1 : year
    default: break
    }
    guard first.exists, last.exists else { return .invalid }
    let from = first.date ?? Parts(year: 2024, month: first.month, day: first.day).date
    let to = last.date ?? Parts(year: wraps ? 2025 : 2024, month: last.month, day: last.day).date
    guard let from, let to else { return .invalid }
    let span = from.days(to: to)
    // "Nov 18 – Nov 17" would last a year: the last day comes first.
    if wraps, span >= longestOverNewYear { return nil }
    return span >= 0 && span < limit ? .range(first, last) : nil
  }
}
