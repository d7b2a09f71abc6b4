package enum Weekday: Int, Sendable, CaseIterable {
  /// ISO 8601 numbers.
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}
