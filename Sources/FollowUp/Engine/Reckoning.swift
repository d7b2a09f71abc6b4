import Journal

/// Folds a thread's events, in order, into its timeline: one pass, which looks no further than a day.
///
/// What is told moves the thread on. What is planned is judged on top of the told events before it, as
/// if it were done; a later told event starts that projection anew, for it shows that the plan was
/// carried out, or wasn't.
struct Reckoning {
  let events: [Event]
  let isMarkedClosed: Bool
  let practice: Practice
  let today: CivilDate?
  /// Of the events, as they happened.
  let order: [Int]
  /// In `order`: the event at hand.
  var place = 0

  var rounds: [Round] = []
  var outreach: [Outreach] = []
  /// After the events so far.
  var state = ThreadState()
  /// Where planned events were projected since the last told one: how things stand without them.
  private var told: ThreadState?
  /// Rounds from here on are planned and lie ahead, or at least nothing is told after them.
  var openPlannedRounds = 0
  /// The interview that was arranged last, and has not been told of.
  var arranged: (event: Int, day: CivilDate)?
  /// There has been an interview with an entry of its own, told or planned.
  var hasInterview = false
  /// Something other than a note is told.
  var hasBegun = false
  /// The last told entry, notes included.
  var lastEntry: Int?
  /// Told events that a planned one on the same day would repeat.
  var lastToldFollowUp: Int?
  var lastToldThankYou: Int?
  /// Whether they want something of the seeker is read when it matters, up to this place in `order`, and
  /// where it was last said.
  var requests: (readTo: Int, last: Int?) = (0, nil)
  /// The event that last confirmed whom to contact.
  var contactEvent: Int?
  /// The event that last said by when an offer wants its answer.
  var answerByEvent: Int?

  static func timeline(
    of interview: Interview, practice: Practice, today: CivilDate?
  ) -> Timeline {
    var reckoning = Reckoning(
      events: interview.events, isMarkedClosed: interview.isMarkedClosed,
      practice: practice.adapted(to: interview), today: today,
      order: EventOrder.order(of: interview.events))
    let now = reckoning.now
    for (place, index) in reckoning.order.enumerated() {
      reckoning.place = place
      if reckoning.isIdleIntent(index, now) {
        reckoning.passOver(index)
      } else if reckoning.isPlanned(index) {
        reckoning.project(index)
      } else {
        reckoning.tell(index)
      }
    }
    if reckoning.arranged != nil {
      reckoning.enterProjection()
      reckoning.openArrangedRound()
    }
    reckoning.leaveProjection()
    return (consume reckoning).finish(interview)
  }

  /// Today, or the day of the last told entry.
  private var now: CivilDate? {
    if let today { return today }
    return order.last { events[$0].plan == .told }.map { lastDay($0) }
  }

  /// Words of intent are a plan for a day ahead; once it has come, or for an interview gone by, they
  /// tell of nothing.
  private func isIdleIntent(_ index: Int, _ now: CivilDate?) -> Bool {
    guard let now, events[index].plan == .intended else { return false }
    return events[index].date < now
      || events[index].isPastIntent(on: now) && events[index].kind != .interview
  }

  /// An interview that was intended is no longer waited for. What is planned after it still is judged
  /// by it, lest a plan become wrong because a day went by.
  private mutating func passOver(_ index: Int) {
    guard events[index].kind == .interview else { return }
    let count = rounds.count
    project(index)
    if rounds.count > count { overtake(count, by: nil) }
  }

  func isPlanned(_ index: Int) -> Bool {
    if events[index].plan != .told { return true }
    guard let today else { return false }
    return events[index].date > today
  }

  /// The day from which what follows an event is counted.
  func lastDay(_ index: Int) -> CivilDate { events[index].endDate ?? events[index].date }

  /// Takes in an event that has happened.
  private mutating func tell(_ index: Int) {
    lastEntry = index
    if events[index].fields.contact?.value != nil { contactEvent = index }
    if events[index].fields.answerBy?.value != nil { answerByEvent = index }
    if events[index].kind == .note { return }
    hasBegun = true
    leaveProjection()
    while openPlannedRounds < rounds.count {
      overtake(openPlannedRounds, by: index)
      openPlannedRounds += 1
    }
    if let arranged, events[index].kind == .interview || events[index].date > arranged.day {
      self.arranged = nil
    }
    takeIn(index)
    openPlannedRounds = rounds.count
  }

  private mutating func enterProjection() {
    if told == nil { told = state }
  }

  private mutating func leaveProjection() {
    guard let told else { return }
    state = told
    self.told = nil
  }

  private mutating func takeIn(_ index: Int) {
    switch events[index].kind {
    case .interview: openRound(index, isPlanned: false)
    case .thankYou, .followUp, .answer: reachOut(index, isPlanned: false)
    case .scheduled:
      // That an interview was arranged takes two, unless it was the seeker who moved it.
      if events[index].direction != .out { hear(index) }
      arrange(index)
    case .reply, .timeframe: hear(index)
    case .assessment:
      if events[index].direction == .in {
        hear(index)
      } else {
        state.lastWord = nil
        restartWait(index)
      }
    case .offer: takeOffer(index)
    case .rejection, .accepted, .declined, .withdrew, .stopRequest, .closed:
      end(index)
    case .applied where isUnasked(index): reachOut(index, isPlanned: false)
    case .applied, .note: break
    }
  }

  /// Judges an event that is planned, as if it were done.
  private mutating func project(_ index: Int) {
    enterProjection()
    if let arranged {
      // An interview with an entry of its own takes the place of the arrangement, told or planned.
      if events[index].kind == .interview {
        self.arranged = nil
      } else if events[index].date >= arranged.day {
        openArrangedRound()
      }
    }
    switch events[index].kind {
    case .interview: openRound(index, isPlanned: true)
    case .thankYou, .followUp, .answer:
      if let round = state.round { rounds[round].hasPlan = true }
      reachOut(index, isPlanned: true)
    case .applied where isUnasked(index): reachOut(index, isPlanned: true)
    case .closed:
      if let round = state.round { rounds[round].hasPlan = true }
    default:
      // What others may do can't be planned, and changes nothing until it is told.
      break
    }
  }
}
