/// Weeks of working days and weekends, holidays left out.
struct WorkWeek {
  /// Bit 0 is Monday.
  private let weekend: UInt8
  /// The weekday that follows the weekend; Monday where there is none. From 0.
  private let first: Int

  init(weekend days: Set<Weekday>) {
    var mask: UInt8 = 0
    for day in days { mask |= 1 << UInt8(day.rawValue - 1) }
    // Somebody must be at work some day.
    if mask == 0x7F { mask = 0 }
    weekend = mask
    first =
      (0..<7).first { day in
        mask & (1 << UInt8(day)) == 0 && mask & (1 << UInt8((day + 6) % 7)) != 0
      } ?? 0
  }

  func isWorking(_ day: CivilDate) -> Bool {
    weekend & (1 << UInt8(day.weekday.rawValue - 1)) == 0
  }

  /// The day `count` working days later.
  func adding(businessDays count: Int, to day: CivilDate) -> CivilDate {
    var day = day
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// The first day of the week that the day is in: with the usual weekend a Monday.
  func start(of day: CivilDate) -> CivilDate {
    day.adding(days: -((day.weekday.rawValue - 1 - first + 7) % 7))
  }

  /// The first day of the week `count` weeks on.
  func start(of day: CivilDate, weeksOn count: Int) -> CivilDate {
    start(of: day).adding(days: count * 7)
  }

  /// The last working day of the week that begins on `start`.
  func end(ofWeekFrom start: CivilDate) -> CivilDate {
    var day = start.adding(days: 6)
    while !isWorking(day) { day = day.adding(days: -1) }
    return day
  }

  /// The `number`th working day of the week that begins on `start`, from 1, or its last.
  func workingDay(_ number: Int, ofWeekFrom start: CivilDate) -> CivilDate {
    let end = end(ofWeekFrom: start)
    var day = start
    while !isWorking(day) { day = day.adding(days: 1) }
    var left = number - 1
    while left > 0, day < end {
      day = day.adding(days: 1)
      if isWorking(day) { left -= 1 }
    }
    return day
  }

  /// What "the end of the week" means on `day`: at the weekend that of the week to come.
  func end(ofWeekOf day: CivilDate) -> CivilDate {
    let start = start(of: day)
    let end = end(ofWeekFrom: start)
    return end < day ? self.end(ofWeekFrom: start.adding(days: 7)) : end
  }

  /// That weekday of the week that begins on `start`.
  func day(_ weekday: Weekday, ofWeekFrom start: CivilDate) -> CivilDate {
    start.adding(days: (weekday.rawValue - 1 - first + 7) % 7)
  }
}
