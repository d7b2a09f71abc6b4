import Journal

/// What became of a file's events when its text was changed.
struct EventChange {
  /// Events that are gone, or on another day, or of another kind.
  private var hasLost = false
  private var addedPlans = 0
  private var addedEvents = 0

  init(from before: Interview, to after: Interview) {
    var counts: [Signature: Int] = [:]
    for event in before.events { counts[Signature(event), default: 0] += 1 }
    for event in after.events {
      let signature = Signature(event)
      if let count = counts[signature], count > 0 {
        counts[signature] = count - 1
      } else if event.plan == .told {
        addedEvents += 1
      } else {
        addedPlans += 1
      }
    }
    hasLost = counts.values.contains { $0 > 0 }
  }

  /// Whether it is no more than the fixes promise.
  func isWithin(_ effects: [Fix.Effect]) -> Bool {
    if hasLost { return false }
    if addedPlans > 0, !effects.contains(.addsPlans) { return false }
    return addedEvents == 0 || effects.contains(.addsEvents)
  }

  /// What makes an event the same one.
  private struct Signature: Hashable {
    let kind: EventKind
    let date: CivilDate
    let endDate: CivilDate?
    let isPlanned: Bool

    init(_ event: Event) {
      kind = event.kind
      date = event.date
      endDate = event.endDate
      isPlanned = event.plan != .told
    }
  }
}
