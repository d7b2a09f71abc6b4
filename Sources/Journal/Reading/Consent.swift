/// Settles what a bare "said yes" was said to.
///
/// By itself it reads as taking the job. Where the last thing that came from them is an invitation to an
/// interview, and no offer is recorded, it answers that.
struct Consent {
  /// In days: who takes longer to answer an invitation names what he says yes to.
  private static let longestDelay = 7

  /// The events that say yes without naming an offer, a job or a contract, by index.
  private var bare: [Int] = []

  mutating func add(_ event: Int) { bare.append(event) }

  func settle(in events: inout [Event]) {
    for index in bare where answersInvitation(index, among: events) {
      events[index].kind = .answer
    }
  }

  private func answersInvitation(_ index: Int, among events: [Event]) -> Bool {
    let consent = events[index]
    guard consent.plan == .told else { return false }
    // In the order of time, and within a day in that of the file.
    func isBefore(_ other: Int) -> Bool {
      events[other].plan == .told
        && (events[other].date, other) < (consent.date, index)
    }
    let last = events.indices.filter { isBefore($0) && isStep(events[$0]) }
      .max { (events[$0].date, $0) < (events[$1].date, $1) }
    guard let last, !events.indices.contains(where: { isBefore($0) && events[$0].kind == .offer })
    else { return false }
    return events[last].kind == .scheduled && events[last].direction != .out
      && events[last].date.days(to: consent.date) <= Consent.longestDelay
  }

  /// Whether it is something that can be said yes to, or that comes between.
  private func isStep(_ event: Event) -> Bool {
    switch event.kind {
    case .note, .thankYou, .followUp, .answer, .applied: false
    default: event.direction != .out || event.kind == .interview
    }
  }
}
