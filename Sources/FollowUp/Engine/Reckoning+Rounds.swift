import Journal

extension Reckoning {
  mutating func openRound(_ index: Int, isPlanned: Bool) {
    hasInterview = true
    openRound(index, from: events[index].date, through: lastDay(index), isPlanned: isPlanned)
  }

  private mutating func openRound(
    _ index: Int, from firstDay: CivilDate, through day: CivilDate, isPlanned: Bool
  ) {
    if let current = state.round, firstDay <= rounds[current].day {
      // A planned interview on the day of a told one is the same, its box not ticked.
      if rounds[current].isPlanned == isPlanned { extend(current, with: index) }
      return
    }
    if let current = state.round, !isPlanned { overtake(current, by: index) }

    let before = state.hearBack
    let isOver =
      isMarkedClosed && isPlanned || state.ending.map { isFinal($0, for: index) } ?? false
    var hearBack = hearBack(namedBy: index, as: .given)
    if hearBack == nil, let before, !before.isAssumed,
      events[before.event].date == events[index].date
    {
      // Told in an entry of its own, on the day of the interview and before it.
      hearBack = before
    }
    let round = Round(
      interview: index, isPlanned: isPlanned, firstDay: firstDay, day: day,
      timeframe: hearBack?.event,
      hearBack: hearBack ?? assumedHearBack(from: index, on: day),
      thankYouDue: practice.day(practice.thankYouWithin, after: day))
    if rounds.isEmpty { rounds.reserveCapacity(4) }
    rounds.append(round)
    if isOver {
      overtake(rounds.count - 1, by: state.ending?.event)
      return
    }
    state.round = rounds.count - 1
    state.hearBack = round.hearBack
    state.hasNamedDate = hearBack != nil
    state.lastWord = nil
    state.settle()
    // An interview is wanted by both sides: whatever had ended the thread no longer holds.
    state.ending = nil
    state.stopRequest = nil
  }

  // MARK: Arranged interviews

  /// Takes in for which day an interview was arranged.
  mutating func arrange(_ index: Int) {
    guard let interviewOn = events[index].fields.interviewOn else { return }
    arranged = interviewOn.value.flatMap { $0 >= events[index].date ? (index, $0) : nil }
  }

  /// The arranged interview has no entry of its own: its arrangement stands for it, from its day on.
  mutating func openArrangedRound() {
    guard let arranged else { return }
    self.arranged = nil
    if state.ending != nil || isMarkedClosed { return }
    openRound(arranged.event, from: arranged.day, through: arranged.day, isPlanned: true)
  }

  /// Whether an interview doesn't reopen the thread: an unticked one never does, for it may be a box
  /// that nobody struck out.
  private func isFinal(_ ending: Ending, for index: Int) -> Bool {
    events[index].plan != .told || ending.kind == .accepted
  }

  /// Another interview on the same day.
  private mutating func extend(_ current: Int, with index: Int) {
    if rounds[current].otherInterviews.count < Round.mostOtherInterviews {
      rounds[current].otherInterviews.append(index)
    }
    let day = lastDay(index)
    let isLater = day > rounds[current].day
    if isLater {
      rounds[current].day = day
      rounds[current].thankYouDue = practice.day(practice.thankYouWithin, after: day)
    }
    if let named = hearBack(namedBy: index, as: state.hasNamedDate ? .moved : .given) {
      name(named)
    } else if isLater, rounds[current].hearBack.isAssumed {
      setHearBack(assumedHearBack(from: index))
    }
  }

  /// Marks what is outstanding in a round as past mending. `event` is nil for the front matter's word.
  mutating func overtake(_ round: Int, by event: Int?) {
    if rounds[round].isOvertaken { return }
    rounds[round].isOvertaken = true
    rounds[round].overtakenBy = event
  }

  // MARK: What comes in

  /// They were heard from.
  mutating func hear(_ index: Int) {
    if !reopens(index) { return }
    endSilence(index)
    answerRound(index)
    state.settle()
    state.lastWord = index
    if state.offer != nil { return }
    if let named = hearBack(namedBy: index, as: state.hasNamedDate ? .moved : .given) {
      name(named)
    } else if state.round != nil || state.hearBack != nil {
      // A promised date that is still further off is theirs to keep.
      let assumed = assumedHearBack(from: index)
      if let current = state.hearBack, current.date >= assumed.date { return }
      setHearBack(assumed)
    }
  }

  mutating func takeOffer(_ index: Int) {
    if state.ending?.kind == .accepted { return }
    answerRound(index)
    state.settle()
    state.ending = nil
    state.heardSinceEnding = true
    // A written offer after the call is still the one offer.
    if state.offer == nil { state.offer = index }
  }

  /// The round at hand has its answer. On the day of the interview it doesn't settle the thank-you and
  /// what else is owed for it.
  private mutating func answerRound(_ index: Int) {
    guard let round = state.round else { return }
    if rounds[round].answeredBy == nil { rounds[round].answeredBy = index }
    if events[index].date > rounds[round].day { overtake(round, by: index) }
  }

  private mutating func endSilence(_ index: Int) {
    guard let round = state.round, !rounds[round].isPlanned, state.offer == nil,
      rounds[round].hearBack.followUpOpens < events[index].date
    else { return }
    rounds[round].silences.append(
      Silence(followUpOpened: rounds[round].hearBack.followUpOpens, ended: events[index].date))
  }

  /// Whether the thread goes on with a word from them: always, unless it has ended. Then it depends on
  /// who ended it, and on whether they came back by themselves; never on the same day, when the word
  /// belongs to the ending.
  private mutating func reopens(_ index: Int) -> Bool {
    guard let ending = state.ending else {
      if state.stopRequest != nil { state.heardSinceEnding = true }
      return true
    }
    guard events[index].date > state.endingDay else { return false }
    state.heardSinceEnding = true
    switch ending.kind {
    case .closed: break
    case .rejection:
      // Thanks for the gracious reply are no invitation.
      if events[index].kind == .reply, state.contactsSinceEnding > 0 { return false }
    default: return false
    }
    state.ending = nil
    return true
  }

  // MARK: Endings

  mutating func end(_ index: Int) {
    let kind = events[index].kind
    // Closing the books says less than what ended the thread before.
    if kind == .closed, state.ending != nil { return }
    if kind == .rejection || kind == .stopRequest { answerRound(index) }
    if let round = state.round { overtake(round, by: index) }
    if kind == .stopRequest { state.stopRequest = index }
    state.settle()
    state.offer = nil
    state.ending = Ending(kind: kind, event: index)
    state.endingDay = lastDay(index)
    state.contactsSinceEnding = 0
    state.heardSinceEnding = false
  }

  // MARK: Hear-back dates

  /// The date that the event names, if it does.
  private func hearBack(namedBy index: Int, as origin: HearBackDate.Origin) -> HearBackDate? {
    guard case .by(let date) = events[index].fields.hearBackBy?.value else { return nil }
    // Nobody can be heard from before they say by when.
    return hearBack(on: max(date, lastDay(index)), as: origin, from: index)
  }

  func assumedHearBack(from index: Int) -> HearBackDate {
    assumedHearBack(from: index, on: lastDay(index))
  }

  private func assumedHearBack(from index: Int, on day: CivilDate) -> HearBackDate {
    hearBack(
      on: practice.day(practice.waitWithoutTimeframe, after: day), as: .assumed, from: index)
  }

  private func hearBack(
    on date: CivilDate, as origin: HearBackDate.Origin, from event: Int
  ) -> HearBackDate {
    HearBackDate(
      date: date, origin: origin, event: event,
      followUpOpens: practice.day(practice.callAfter, after: date))
  }

  private mutating func name(_ named: HearBackDate) {
    state.hasNamedDate = true
    if let round = state.round, rounds[round].timeframe == nil {
      rounds[round].timeframe = named.event
    }
    // The same date said again has not moved.
    if let current = state.hearBack, !current.isAssumed, current.date == named.date { return }
    setHearBack(named)
  }

  mutating func setHearBack(_ hearBack: HearBackDate) {
    state.hearBack = hearBack
    state.hasFollowedUp = false
    if let round = state.round { rounds[round].hearBack = hearBack }
  }

  /// The seeker sent what they had asked for after the hear-back date had passed, or where nobody had
  /// named one: it was the seeker's turn, so that the wait begins anew.
  mutating func restartWait(_ index: Int) {
    guard state.ending == nil, state.offer == nil, state.unanswered == 0,
      let current = state.hearBack, current.isAssumed || current.date < events[index].date
    else { return }
    setHearBack(assumedHearBack(from: index))
  }
}
