package import Journal

/// The day by which an answer can be expected.
package struct HearBackDate: Sendable, Equatable {
  package enum Origin: Sendable, Equatable {
    /// They named it: the first date since the interview.
    case given
    /// They named it after another date had been named.
    case moved
    /// Nobody named a day: so many days after the interview or reply (`Practice.waitWithoutTimeframe`).
    case assumed
  }

  package let date: CivilDate
  package let origin: Origin
  /// The index of the event that it comes from: the one that names it, or from which it is counted.
  package let event: Int
  /// The first day on which the first follow-up is due: `Practice.callAfter` later.
  package let followUpOpens: CivilDate

  package var isAssumed: Bool { origin == .assumed }
}

/// A wait beyond a hear-back date, which their word ended.
package struct Silence: Sendable, Equatable {
  /// The first day on which the first follow-up was due.
  package let followUpOpened: CivilDate
  /// The day on which they were heard from.
  package let ended: CivilDate
}
