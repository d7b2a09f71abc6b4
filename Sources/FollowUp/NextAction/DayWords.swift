package import Journal

extension CivilDate {
  /// `Tue 3 Nov`, with the year where it isn't that of `day`: `Tue 3 Nov 2026`.
  package func words(seenFrom day: CivilDate) -> String {
    let (year, month, dayOfMonth) = components
    let words =
      "\(DayWords.weekdays[weekday.rawValue - 1]) \(dayOfMonth) \(DayWords.months[month - 1])"
    return year == day.year ? words : "\(words) \(year)"
  }
}

private enum DayWords {
  static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
