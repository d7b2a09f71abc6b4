package import Journal

/// The days that a report tells of, both ends included.
package struct ReportPeriod: Sendable, Equatable {
  package let from: CivilDate
  package let to: CivilDate

  package init(_ week: ISOWeek) {
    from = week.firstDay
    to = week.lastDay
  }

  /// - Returns: nil where `from` is after `to`.
  package init?(from: CivilDate, to: CivilDate) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  package func contains(_ day: CivilDate) -> Bool { from <= day && day <= to }

  /// The week that it is, where it is one.
  package var week: ISOWeek? {
    let week = ISOWeek(from)
    return week.firstDay == from && week.lastDay == to ? week : nil
  }
}
