/// The names by which the config and the front matter set the numbers of the practice.
package enum PracticeKey: String, Sendable, CaseIterable {
  case thankYouWithin = "thank-you-within"
  case callAfter = "call-after"
  case waitWithoutTimeframe = "wait-without-timeframe"
  case replyAllowance = "reply-allowance"
  case followUpLimit = "follow-up-limit"
  case moveOnAfter = "move-on-after"
  case keepSearchingWithin = "keep-searching-within"

  /// How the value is written.
  package enum Value: Sendable {
    /// `5 business days`: see `Duration.init(parsing:)`.
    case duration
    /// A whole number from 0 to `Practice.largestLimit`.
    case count
  }

  package var value: Value { self == .followUpLimit ? .count : .duration }

  /// What the number decides, in one sentence.
  package var summary: String {
    switch self {
    case .thankYouWithin: "How soon after an interview the thank-you goes out."
    case .callAfter: "How long after the hear-back date has passed the first follow-up is made."
    case .waitWithoutTimeframe:
      "How long to wait after an interview or a reply for which no date was given."
    case .replyAllowance: "How long a follow-up is left to be answered before the next one."
    case .followUpLimit:
      "How many follow-ups may go unanswered; `persistence: high` allows one more."
    case .moveOnAfter: "How long after the last unanswered follow-up to move on."
    case .keepSearchingWithin: "How long a search may stand still while answers are awaited."
    }
  }

  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
