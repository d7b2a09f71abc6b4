/// What a day has told so far.
struct LatestDay {
  var day: Int
  /// The last entry that told an event.
  private(set) var told: Int?
  /// The last one that told an interview.
  private(set) var interview: Int?
  /// The last one of which notes may say more.
  private(set) var noted: Int?

  init(day: Int) { self.day = day }

  mutating func add(_ entry: Int, telling events: [EventReading]) {
    guard !events.isEmpty else { return }
    told = entry
    if events.contains(where: { $0.kind == .interview }) { interview = entry }
    // What is said behind thanks for an interview is said of that.
    if events.contains(where: { !$0.isIntended && ($0.mayHaveFields || $0.kind == .followUp) }) {
      noted = entry
    }
  }
}
