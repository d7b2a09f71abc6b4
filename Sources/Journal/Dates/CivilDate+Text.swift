extension CivilDate {
  /// Reads `2026-11-03` and nothing else: four, two and two digits, no white space around.
  ///
  /// For options and configuration, where a date has one form. Notes are read by `DateReader`.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = CivilDate.number(bytes[0..<4]),
      let month = CivilDate.number(bytes[5..<7]),
      let day = CivilDate.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// - Returns: nil where a byte is no ASCII digit.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// As people say it: `3 Nov` within `year`, else `3 Nov 2026`.
  package func spoken(relativeTo year: Int? = nil) -> String {
    let parts = components
    let short = "\(parts.day) \(MonthName.short(parts.month))"
    return parts.year == year ? short : "\(short) \(parts.year)"
  }

  /// The weekday in front: `Tue 3 Nov`.
  package func spokenWithWeekday(relativeTo year: Int? = nil) -> String {
    "\(weekday.shortName) \(spoken(relativeTo: year))"
  }

  /// The same day `count` months later, or the last day of that month where it is shorter.
  package func adding(months count: Int) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + (month - 1) + count
    let newYear = index / 12
    let newMonth = index % 12 + 1
    let newDay = min(day, CivilDate.daysIn(month: newMonth, year: newYear))
    return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// The last day of the month that this day is in.
  package var endOfMonth: CivilDate {
    let (year, month, day) = components
    return adding(days: CivilDate.daysIn(month: month, year: year) - day)
  }
}
