package import Journal

/// Knows which days are business days.
package struct BusinessCalendar: Sendable, Equatable {
  /// Bit 0 is Monday.
  private let weekendMask: UInt8
  /// Days since 1970-01-01, ascending; none falls on a weekend.
  private let holidays: [Int32]

  /// - Parameter weekend: where it holds all seven days there would be no business day at all, so that
  ///   it is taken to hold none.
  package init(weekend: Set<Weekday> = [.saturday, .sunday], holidays: Set<CivilDate> = []) {
    var mask: UInt8 = 0
    for day in weekend { mask |= 1 << UInt8(day.rawValue - 1) }
    self.weekendMask = mask == 0b111_1111 ? 0 : mask
    let weekendMask = weekendMask
    self.holidays = holidays.map(\.days).filter {
      !BusinessCalendar.isWeekend($0, weekendMask)
    }.sorted()
  }

  package func isBusinessDay(_ day: CivilDate) -> Bool { isBusinessDay(day.days) }

  /// The first business day after `day`.
  package func nextBusinessDay(after day: CivilDate) -> CivilDate {
    adding(businessDays: 1, to: day)
  }

  /// `day` itself where it is a business day, else the first one after it.
  package func businessDay(onOrAfter day: CivilDate) -> CivilDate {
    isBusinessDay(day) ? day : nextBusinessDay(after: day)
  }

  /// The `count`th business day after `day`; `day` itself for 0.
  package func adding(businessDays count: Int, to day: CivilDate) -> CivilDate {
    var left = count
    var current = day.days
    while left > 0 {
      current += 1
      if isBusinessDay(current) { left -= 1 }
    }
    return CivilDate(days: current)
  }

  /// How many business days there are after `start`, up to and including `end`; 0 where `end` is not
  /// later.
  package func businessDays(after start: CivilDate, through end: CivilDate) -> Int {
    guard end > start else { return 0 }
    let (weeks, rest) = (end.days - start.days).quotientAndRemainder(dividingBy: 7)
    var count = Int(weeks) * (7 - weekendMask.nonzeroBitCount)
    for day in (end.days - rest)..<end.days
    where !BusinessCalendar.isWeekend(day + 1, weekendMask) { count += 1 }
    return count - (holidayCount(through: end.days) - holidayCount(through: start.days))
  }

  private func isBusinessDay(_ day: Int32) -> Bool {
    if BusinessCalendar.isWeekend(day, weekendMask) { return false }
    if holidays.isEmpty { return true }
    return holidayCount(through: day) == holidayCount(through: day - 1)
  }

  /// How many holidays there are up to and including `day`.
  private func holidayCount(through day: Int32) -> Int {
    var low = 0
    var high = holidays.count
    while low < high {
      let middle = (low + high) / 2
      if holidays[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isWeekend(_ day: Int32, _ mask: UInt8) -> Bool {
    // 1970-01-01 was a Thursday, bit 3.
    let remainder = (day &+ 3) % 7
    return mask >> UInt8(remainder < 0 ? remainder + 7 : remainder) & 1 == 1
  }
}
