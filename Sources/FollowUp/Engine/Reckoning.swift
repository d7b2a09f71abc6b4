import Journal

/// Folds a thread's events, in order, into its timeline: one pass, no look back.
///
/// What is told moves the thread on. What is planned is judged on top of the told events before it, as
/// if it were done; a later told event starts that projection anew, for it shows that the plan was
/// carried out, or wasn't.
struct Reckoning {
  let events: [Event]
  let isMarkedClosed: Bool
  let practice: Practice
  let today: CivilDate?

  var rounds: [Round] = []
  var outreach: [Outreach] = []
  var told = ThreadState()
  /// Nil where nothing is planned since the last told event.
  var projected: ThreadState?
  /// Rounds from here on are planned and lie ahead, or at least nothing is told after them.
  var openPlannedRounds = 0
  /// Something other than a note is told.
  var hasBegun = false
  /// The last told entry, notes included.
  var lastEntry: Int?
  /// Told events that a planned one on the same day would repeat.
  var lastToldFollowUp: Int?
  var lastToldThankYou: Int?
  /// The event that last confirmed whom to contact.
  var contactEvent: Int?
  /// The event that last said by when an offer wants its answer.
  var answerByEvent: Int?

  static func timeline(
    of interview: Interview, practice: Practice, today: CivilDate?
  ) -> Timeline {
    var reckoning = Reckoning(
      events: interview.events, isMarkedClosed: interview.isMarkedClosed,
      practice: practice.adapted(to: interview), today: today)
    let order = EventOrder.order(of: interview.events)
    for index in order {
      if reckoning.isPlanned(index) {
        reckoning.project(index)
      } else {
        reckoning.tell(index)
      }
    }
    return reckoning.finish(order, of: interview)
  }

  private func isPlanned(_ index: Int) -> Bool {
    if events[index].plan != .told { return true }
    guard let today else { return false }
    return events[index].date > today
  }

  /// Takes in an event that has happened.
  private mutating func tell(_ index: Int) {
    lastEntry = index
    if events[index].fields.contact?.value != nil { contactEvent = index }
    if events[index].fields.answerBy?.value != nil { answerByEvent = index }
    if events[index].kind == .note { return }
    hasBegun = true
    projected = nil
    while openPlannedRounds < rounds.count {
      overtake(openPlannedRounds, by: index)
      openPlannedRounds += 1
    }
    var state = told
    tell(index, in: &state)
    told = state
    openPlannedRounds = rounds.count
  }

  private mutating func tell(_ index: Int, in state: inout ThreadState) {
    switch events[index].kind {
    case .interview: openRound(index, isPlanned: false, in: &state)
    case .thankYou, .followUp, .answer: reachOut(index, isPlanned: false, in: &state)
    case .scheduled:
      // That an interview was arranged takes two, unless it was the seeker who moved it.
      if events[index].direction != .out { hear(index, in: &state) }
    case .reply, .timeframe: hear(index, in: &state)
    case .assessment:
      if events[index].direction == .in {
        hear(index, in: &state)
      } else {
        restartWait(index, in: &state)
      }
    case .offer: takeOffer(index, in: &state)
    case .rejection, .accepted, .declined, .withdrew, .stopRequest, .closed:
      end(index, in: &state)
    case .applied, .note: break
    }
  }

  /// Judges an event that is planned, as if it were done.
  private mutating func project(_ index: Int) {
    var state = projected ?? told
    switch events[index].kind {
    case .interview: openRound(index, isPlanned: true, in: &state)
    case .thankYou, .followUp, .answer:
      if let round = state.round { rounds[round].hasPlan = true }
      reachOut(index, isPlanned: true, in: &state)
    case .closed:
      if let round = state.round { rounds[round].hasPlan = true }
    default:
      // What others may do can't be planned, and changes nothing until it is told.
      break
    }
    projected = state
  }
}
