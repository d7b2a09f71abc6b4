package import Journal

extension Timeline {
  /// The steps at hand in the order of their dates, done and ahead: those of the last interview, then
  /// those of the interview that lies ahead. Empty once the thread has ended, and before anything that
  /// has steps.
  ///
  /// Steps ahead are reckoned as if each were done when it is due; one that is overdue, as if it were
  /// done today.
  package var steps: [Step] { steps(after: hearBack) }

  /// The steps at hand, were what they asked for sent today: where it isn't, the wait has yet to begin.
  package var stepsOnceAnswered: [Step] {
    guard case .request = next.reason, let current = hearBack else { return steps }
    let date = practice.day(practice.waitWithoutTimeframe, after: asOf)
    return steps(
      after: HearBackDate(
        date: date, origin: .assumed, event: current.event,
        followUpOpens: practice.day(practice.callAfter, after: date)))
  }

  private func steps(after hearBack: HearBackDate?) -> [Step] {
    if ending != nil { return [] }
    if offer != nil {
      return [Step(.answerOffer, opens: next.opens, due: next.due, people: whomToContact)]
    }
    if let upcoming = upcomingRound {
      return thanks
        + Timeline.steps(
          upcoming, practice: practice, from: asOf, toMeet: toMeet, contact: whomToContact)
    }
    return thanks + (hearBack.map(followUps) ?? [])
  }

  /// Whom to follow up with: one name or none.
  package var whomToContact: [String] { contact.map { [$0] } ?? [] }

  /// The thanks for the last interview: those that were sent, and those that can still be.
  private var thanks: [Step] {
    guard let round = currentRound else { return [] }
    func step(doneBy event: Int?, to people: [String]) -> Step {
      Step(
        .sendThankYou, opens: round.day, due: round.thankYouDue, doneBy: event,
        people: people.isEmpty ? whomToContact : people)
    }
    guard let sent = round.thankYou else {
      return round.isPastThanking ? [] : [step(doneBy: nil, to: met)]
    }
    let done = step(doneBy: sent, to: met.filter { !unthanked.contains($0) })
    return round.isPastThanking || unthanked.isEmpty
      ? [done] : [done, step(doneBy: nil, to: unthanked)]
  }

  /// The steps of `steps` that are still to be done.
  package var ahead: [Step] { steps.filter { !$0.isDone } }

  /// The step that waiting for their word leads to; thanks that are still owed don't wait for it.
  package var stepAwaited: Step.Kind? {
    ahead.first { $0.kind != .hearBack && $0.kind != .sendThankYou }?.kind
  }

  /// The day on which a step was done, or is to be done; nil for what can be done at any time. What is
  /// overdue is to be done today, and a follow-up on a business day.
  package func day(of step: Step) -> CivilDate? {
    guard let day = step.due ?? step.opens else { return nil }
    if step.isDone || day >= asOf { return day }
    switch step.kind {
    case .followUp, .moveOn: return practice.calendar.businessDay(onOrAfter: asOf)
    // Whether it took place, or when it will, only the notes can tell.
    case .interview: return day
    default: return asOf
    }
  }

  /// The day on which to do the next action, where that is overdue: today, or for a follow-up the next
  /// business day. Nil where it isn't overdue.
  package func catchUpDay(for next: NextAction) -> CivilDate? {
    guard let due = next.due, next.isTask, due < asOf else { return nil }
    switch next.kind {
    case .followUpCall, .secondFollowUp, .moveOn:
      return practice.calendar.businessDay(onOrAfter: asOf)
    default: return asOf
    }
  }

  /// The follow-up plan for an interview, with its dates.
  ///
  /// - Parameters:
  ///   - hearBack: nil to assume a date.
  ///   - today: no step is reckoned as done earlier; nil where all lie ahead.
  ///   - people: who will be met.
  ///   - contact: whom to follow up with, if anybody.
  package static func plan(
    interview day: CivilDate, hearBack: CivilDate?, practice: Practice, today: CivilDate? = nil,
    with people: [String] = [], contact: [String] = []
  ) -> [Step] {
    let date = hearBack ?? practice.day(practice.waitWithoutTimeframe, after: day)
    let round = Round(
      interview: 0, isPlanned: true, firstDay: day, day: day,
      hearBack: HearBackDate(
        date: date, origin: hearBack == nil ? .assumed : .given, event: 0,
        followUpOpens: practice.day(practice.callAfter, after: date)),
      thankYouDue: practice.day(practice.thankYouWithin, after: day))
    return steps(round, practice: practice, from: today, toMeet: people, contact: contact)
  }

  private static func steps(
    _ round: Round, practice: Practice, from today: CivilDate?, toMeet: [String], contact: [String]
  ) -> [Step] {
    [
      Step(.writePlan, opens: nil, due: round.firstDay, isDone: round.hasPlan),
      Step(.interview, opens: round.firstDay, due: round.firstDay, people: toMeet),
      Step(
        .sendThankYou, opens: round.day, due: round.thankYouDue,
        people: toMeet.isEmpty ? contact : toMeet),
      Step(.hearBack, opens: round.hearBack.date, due: round.hearBack.date, after: round.hearBack),
    ]
      + climb(
        FollowUpLadder(
          practice: practice, hearBack: round.hearBack, unanswered: 0, last: nil,
          hasFollowedUp: false),
        from: today.map(practice.calendar.businessDay(onOrAfter:)), contact: contact)
  }

  private func followUps(after hearBack: HearBackDate) -> [Step] {
    let wait = Step(
      .hearBack, opens: hearBack.date, due: hearBack.date, isDone: asOf > hearBack.date,
      after: hearBack)
    var done: [Step] = []
    for contact in outreach.reversed() where done.count < unanswered {
      guard contact.kind == .followUp, !contact.isPlanned, !contact.isRepeated else { continue }
      done.append(
        Step(
          .followUp(number: contact.number, byCall: contact.number == 1), opens: contact.day,
          due: contact.day, doneBy: contact.event, people: whomToContact))
    }
    done.reverse()
    let early = done.prefix { $0.opens ?? hearBack.date < hearBack.date }
    let steps = early + [wait] + done.dropFirst(early.count)
    let ladder = FollowUpLadder(
      practice: practice, hearBack: hearBack, unanswered: unanswered, last: lastUnansweredDay,
      hasFollowedUp: hasFollowedUp)
    return steps
      + Timeline.climb(
        ladder, from: practice.calendar.businessDay(onOrAfter: asOf), contact: whomToContact)
  }

  private static func climb(
    _ ladder: FollowUpLadder, from today: CivilDate?, contact: [String]
  ) -> [Step] {
    var ladder = ladder
    var steps: [Step] = []
    while !ladder.isExhausted {
      let opens = ladder.opens
      steps.append(
        Step(
          .followUp(number: ladder.unanswered + 1, byCall: !ladder.hasFollowedUp), opens: opens,
          due: opens, after: ladder.hearBack, people: contact))
      ladder.followUp(on: max(opens, today ?? opens))
    }
    let opens = ladder.opens
    steps.append(Step(.moveOn, opens: opens, due: opens, after: ladder.hearBack))
    return steps
  }
}

extension Step {
  fileprivate init(
    _ kind: Kind, opens: CivilDate?, due: CivilDate?, doneBy: Int? = nil, isDone: Bool? = nil,
    after hearBack: HearBackDate? = nil, people: [String] = []
  ) {
    self.init(
      kind: kind, opens: opens, due: due, doneBy: doneBy, isDone: isDone ?? (doneBy != nil),
      isAssumed: hearBack?.isAssumed ?? false, people: people)
  }
}
