/// A day of the proleptic Gregorian calendar, without a time zone.
package struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let days: Int32

  package init(days: Int32) { self.days = days }

  /// - Returns: nil where there is no such day, as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.daysIn(month: month, year: year)
    else { return nil }
    // Years that begin in March put the leap day last (Howard Hinnant, "chrono-compatible low-level
    // date algorithms").
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.days = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { a.days < b.days }

  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// 1970-01-01 was a Thursday.
  package var weekday: Weekday {
    let fromMonday = ((Int(days) + 3) % 7 + 7) % 7
    return Weekday.allCases[fromMonday]
  }

  /// The day `count` calendar days later, or earlier where it is negative.
  package func adding(days count: Int) -> CivilDate { CivilDate(days: days + Int32(count)) }

  /// Calendar days from this day to `other`; negative where that is earlier.
  package func days(to other: CivilDate) -> Int { Int(other.days) - Int(days) }
}

extension CivilDate: CustomStringConvertible {
  /// ISO 8601: `2026-11-03`.
  package var description: String {
    let (year, month, day) = components
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}
