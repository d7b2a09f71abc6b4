/// A number of calendar or business days, written `1 day` or `5 business days`.
package struct Duration: Sendable, Hashable {
  package enum Unit: Sendable, Hashable {
    /// Calendar days.
    case days
    /// Days that are neither weekend nor holiday.
    case businessDays
  }

  /// Not negative, and at most `Duration.longest`.
  package let count: Int
  package let unit: Unit

  package static func days(_ count: Int) -> Duration { Duration(count, .days) }
  package static func businessDays(_ count: Int) -> Duration { Duration(count, .businessDays) }

  /// A year: no practice waits longer, and a bounded count keeps every date in range.
  package static let longest = 365

  private init(_ count: Int, _ unit: Unit) {
    self.count = min(max(count, 0), Duration.longest)
    self.unit = unit
  }

  /// One day less of the same kind, but not less than none.
  var lessOne: Duration { Duration(count - 1, unit) }

  /// Reads `1 day`, `5 business days`. Case and the amount of white space don't matter.
  ///
  /// - Throws: `PracticeError`, which says what is wrong with the words and what to write instead.
  package init(parsing text: String) throws(PracticeError) {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { throw .emptyDuration }
    let count = try Duration.count(String(first), of: text)
    words.removeFirst()
    switch words.joined(separator: " ") {
    case "day", "days", "calendar day", "calendar days": self.init(count, .days)
    case "business day", "business days": self.init(count, .businessDays)
    case "": throw .missingUnit(count: count)
    case let unit: throw .unknownUnit(unit, count: count)
    }
  }

  private static func count(_ digits: String, of text: String) throws(PracticeError) -> Int {
    if digits.first == "-" { throw .negativeDuration(text) }
    guard digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { throw .missingCount(text) }
    guard let count = Int(digits), count <= longest else { throw .tooLong(text) }
    return count
  }
}

extension Duration: CustomStringConvertible {
  /// As it is written in the config: `1 day`, `5 business days`.
  package var description: String {
    let unit = unit == .days ? "day" : "business day"
    return "\(count) \(unit)\(count == 1 ? "" : "s")"
  }
}
