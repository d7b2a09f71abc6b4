/// A week by ISO 8601: Monday to Sunday, numbered within the year that has its Thursday.
package struct ISOWeek: Hashable, Comparable, Sendable {
  package let year: Int
  package let week: Int

  /// - Returns: nil where the year has no such week; a year has 52 or 53.
  package init?(year: Int, week: Int) {
    guard (1...9998).contains(year), week >= 1, week <= ISOWeek.count(in: year) else { return nil }
    self.year = year
    self.week = week
  }

  /// The week that the day is in.
  package init(_ day: CivilDate) {
    let thursday = day.adding(days: 4 - day.weekday.rawValue)
    year = thursday.year
    week = ISOWeek.firstMonday(of: year).days(to: thursday) / 7 + 1
  }

  /// Reads `2026-W47` and nothing else.
  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "W"),
      let year = CivilDate.number(bytes[0..<4]), let week = CivilDate.number(bytes[6..<8])
    else { return nil }
    self.init(year: year, week: week)
  }

  /// Monday.
  package var firstDay: CivilDate {
    ISOWeek.firstMonday(of: year).adding(days: (week - 1) * 7)
  }

  /// Sunday.
  package var lastDay: CivilDate { firstDay.adding(days: 6) }

  package func contains(_ day: CivilDate) -> Bool { day >= firstDay && day <= lastDay }

  package func adding(weeks count: Int) -> ISOWeek { ISOWeek(firstDay.adding(days: count * 7)) }

  package static func < (a: ISOWeek, b: ISOWeek) -> Bool { (a.year, a.week) < (b.year, b.week) }

  /// How many weeks the year has.
  package static func count(in year: Int) -> Int {
    firstMonday(of: year).days(to: firstMonday(of: year + 1)) / 7
  }

  /// The Monday of week 1, which is the week with 4 January in it.
  private static func firstMonday(of year: Int) -> CivilDate {
    // 4 January exists in every year that `CivilDate` knows, and the years here are such years.
    let fourth = CivilDate(year: year, month: 1, day: 4) ?? CivilDate(days: 3)
    return fourth.adding(days: 1 - fourth.weekday.rawValue)
  }
}

extension ISOWeek: CustomStringConvertible {
  /// `2026-W47`.
  package var description: String {
    let digits = String(year)
    let padding = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
    return "\(padding)\(digits)-W\(week < 10 ? "0" : "")\(week)"
  }
}
