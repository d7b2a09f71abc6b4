/// Resolves words such as "within two weeks" or "by Friday" to the last day that they allow.
package enum Timeframe {
  /// - Parameter day: the day on which the words were said.
  package static func resolve(
    _ range: Range<Int>, in text: [UInt8], from day: CivilDate, order: DateOrder?,
    weekend: Set<Weekday>
  ) -> TimeframeReading { .unknown }
}

package enum TimeframeReading: Sendable, Equatable {
  /// The last day allowed, and where the words that say so stand.
  case by(CivilDate, Range<Int>)
  /// "soon", "in the coming weeks".
  case vague(Range<Int>)
  /// "not asked", "unknown", "tbd", "?", "-" or nothing.
  case none
  /// No timeframe that could be read.
  case unknown
}
