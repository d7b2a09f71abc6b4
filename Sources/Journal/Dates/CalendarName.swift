/// A name that was probably meant where a misspelt one stands.
///
/// No string, for a date is copied a lot, and nearly none has anything misspelt.
package enum CalendarName: Sendable, Equatable, CustomStringConvertible {
  /// From 1.
  case month(Int)
  /// The first three letters of its name.
  case shortMonth(Int)
  case weekday(Weekday)

  package var description: String {
    switch self {
    case .month(let number): MonthName.long(number)
    case .shortMonth(let number): MonthName.short(number)
    case .weekday(let day): day.name
    }
  }
}
