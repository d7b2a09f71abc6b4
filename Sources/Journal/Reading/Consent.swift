/// Settles what a bare "said yes" was said to.
///
/// By itself it reads as taking the job. Where no offer is recorded, and the last thing that came from
/// them is an invitation to an interview, or a wish of theirs, it answers that. So it does before any
/// interview, whatever came from them: no job is offered by then, and the thread must not seem over.
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
    var hasInterview = false
    var last: Int?
    // In the order of time, and within a day in that of the file.
    let order = events.indices.filter { events[$0].plan == .told }
      .sorted { (events[$0].date, $0) < (events[$1].date, $1) }
    for index in order {
      if !hasOffer, bare.contains(index), let last,
        events[last].date.days(to: events[index].date) <= Consent.longestDelay,
        isAsking(events[last], hasInterview: hasInterview)
      {
        events[index].kind = .answer
      }
      if events[index].kind == .offer { hasOffer = true }
      if events[index].kind == .interview { hasInterview = true }
      if isStep(events[index]) { last = index }
    }
  }

  private func isAsking(_ last: Event, hasInterview: Bool) -> Bool {
    switch last.kind {
    case .scheduled: last.direction != .out
    case .reply, .timeframe, .assessment: last.isRequest || !hasInterview
    default: false
    }
  }

  /// Whether it is something that can be said yes to, or that comes between.
  private func isStep(_ event: Event) -> Bool {
    switch event.kind {
    case .note, .thankYou, .followUp, .answer, .applied: false
    default: event.direction != .out || event.kind == .interview
    }
  }
}
