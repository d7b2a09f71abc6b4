/// What a `Key: value` line under an entry records.
package enum FieldKind: Sendable, CaseIterable {
  case interviewers, nextSteps, hearBackBy, willFollowUp, contact

  /// The key that templates show and completion offers.
  package var label: String {
    switch self {
    case .interviewers: "Interviewers"
    case .nextSteps: "Next steps"
    case .hearBackBy: "Hear back by"
    case .willFollowUp: "Will follow up"
    case .contact: "Contact"
    }
  }

  /// The kind that a written key means, whatever its case; nil for a key of another meaning.
  package init?(key: String) {
    let written = key.lowercased()
    guard let name = FieldLine.keys.first(where: { $0.key.description == written })?.name else {
      return nil
    }
    switch name {
    case .interviewers: self = .interviewers
    case .answerBy: return nil
    case .nextSteps: self = .nextSteps
    case .hearBackBy: self = .hearBackBy
    case .willFollowUp: self = .willFollowUp
    case .contact: self = .contact
    }
  }
}
