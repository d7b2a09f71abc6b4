/// Recognises the heading or field that holds the follow-up plan.
enum FollowUpPlan {
  private static let names: [StaticString] = [
    "follow-up plan", "follow up plan", "followup plan", "my follow-up plan",
    "plan for following up",
  ]

  static func isHeading(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    names.contains { PlainText.hasPrefix(range, $0, in: text) }
  }

  /// "Follow-up plan: call Dana on the 11th".
  static func isField(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    names.contains { name in
      let end = range.lowerBound + name.utf8CodeUnitCount
      return PlainText.hasPrefix(range, name, in: text) && end < range.upperBound
        && text[end] == UInt8(ascii: ":")
    }
  }
}
