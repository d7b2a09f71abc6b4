import Journal

/// What became of a file's events when its text was changed.
struct EventChange {
  /// Events that are gone, or on another day, or of another kind.
  private var lost: [Signature] = []
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
    for (signature, count) in counts where count > 0 {
      lost += Array(repeating: signature, count: count)
    }
  }

  /// Whether it is no more than the fixes promise.
  func isWithin(_ effects: [Fix.Effect]) -> Bool {
    var lost = lost
    var told = 0
    for case .tells(let kind, let date) in effects {
      let index = lost.firstIndex { $0.isPlanned && $0.kind == kind && $0.date == date }
      guard let index else { return false }
      lost.remove(at: index)
      told += 1
    }
    guard lost.isEmpty, addedEvents >= told else { return false }
    if effects.contains(.addsEvents) { return true }
    return addedEvents == told && (addedPlans == 0 || effects.contains(.addsPlans))
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
