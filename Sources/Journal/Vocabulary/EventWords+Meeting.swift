/// Their own meetings, which are no interviews.
extension EventWords {
  /// "The interview panel meets on Tuesday": without me, and so no interview.
  func isMeetingOfTheirs(_ range: Range<Int>) -> Bool {
    range.dropLast().contains {
      EventWords.bodies.contains(tokens[$0].hash)
        && EventWords.meeting.contains(tokens[$0 + 1].hash)
    } && !tokens[range].contains { $0.has(.me) }
  }

  private static let bodies: [UInt32] = [
    "panel", "committee", "board", "group", "council", "jury", "interviewers", "partners",
  ].map { SpellingHash.of($0.utf8) }
  private static let meeting: [UInt32] = [
    "meet", "meets", "sit", "sits", "convene", "convenes", "gather", "gathers", "reconvenes",
  ].map { SpellingHash.of($0.utf8) }
}
