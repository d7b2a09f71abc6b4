import FollowUp

extension Standing {
  /// For tables and pictures: `first follow-up due`.
  var words: String {
    switch self {
    case .thankYouDue: "thank-you due"
    case .firstFollowUpDue: "first follow-up due"
    case .secondFollowUpDue: "second follow-up due"
    default: String(rawValue.map { $0 == "-" ? " " : $0 })
    }
  }
}
