/// What is wrong with a setting of the practice.
package enum PracticeError: Error, Equatable {
  case unknownKey(String)
  case emptyDuration
  /// No whole number at the start: "soon", "1.5 days", "a week".
  case missingCount(String)
  /// "5": days of which kind?
  case missingUnit(count: Int)
  /// "2 weeks", "3 working days".
  case unknownUnit(String, count: Int)
  case negativeDuration(String)
  /// Over `Duration.longest` days.
  case tooLong(String)
  /// Not a whole number from 0 to `Practice.largestLimit`.
  case notACount(String)
}

extension PracticeError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to write.
  package var description: String {
    switch self {
    case .unknownKey(let key):
      "“\(key)” is no number of the practice; it has \(PracticeKey.list)."
    case .emptyDuration:
      "The duration is empty; write it as “1 day” or “5 business days”."
    case .missingCount(let text):
      "“\(text)” does not begin with a whole number; write it as “1 day” or “5 business days”."
    case .missingUnit(let count):
      "“\(count)” has no unit; write “\(Duration.days(count))” or “\(Duration.businessDays(count))”."
    case .unknownUnit(let unit, let count):
      "“\(count) \(unit)” is in no unit that is known; write it in “days” or “business days”."
    case .negativeDuration(let text):
      "“\(text)” is negative; write it as “1 day” or “5 business days”."
    case .tooLong(let text):
      "“\(text)” is longer than a year (\(Duration.longest) days)."
    case .notACount(let text):
      "“\(text)” is not a whole number from 0 to \(Practice.largestLimit)."
    }
  }
}
