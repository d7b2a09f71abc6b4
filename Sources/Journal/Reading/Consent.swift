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
    guard !bare.isEmpty else { return }
    let bare = Set(bare)
    var hasOffer = false
    var last: Int?
    // In the order of time, and within a day in that of the file.
    let order = events.indices.filter { events[$0].plan == .told }
      .sorted { (events[$0].date, $0) < (events[$1].date, $1) }
    for index in order {
      if !hasOffer, bare.contains(index), let last, answers(events[index], events[last]) {
        events[index].kind = .answer
      }
      if events[index].kind == .offer { hasOffer = true }
      if isStep(events[index]) { last = index }
    }
  }

  private func answers(_ consent: Event, _ last: Event) -> Bool {
    last.kind == .scheduled && last.direction != .out
      && last.date.days(to: consent.date) <= Consent.longestDelay
  }

  /// Whether it is something that can be said yes to, or that comes between.
  private func isStep(_ event: Event) -> Bool {
    switch event.kind {
    case .note, .thankYou, .followUp, .answer, .applied: false
    default: event.direction != .out || event.kind == .interview
    }
  }
}
