package import Journal

extension Timeline {
  /// The steps at hand in the order of their dates, done and ahead: those of the last interview, then
  /// those of the interview that lies ahead. Empty once the thread has ended, and before anything that
  /// has steps.
  ///
  /// Steps ahead are reckoned as if each were done when it is due; one that is overdue, as if it were
  /// done today.
  package var steps: [Step] {
    if ending != nil { return [] }
    if offer != nil {
      return [Step(.answerOffer, opens: next.opens, due: next.due)]
    }
    var steps: [Step] = []
    if let round = currentRound {
      if !round.isPastThanking || round.thankYou != nil {
        steps.append(
          Step(.sendThankYou, opens: round.day, due: round.thankYouDue, doneBy: round.thankYou))
      }
    }
    if let upcoming = upcomingRound {
      return steps + Timeline.steps(upcoming, practice: practice)
    }
    if let hearBack { steps += followUps(after: hearBack) }
    return steps
  }

  /// The steps at hand, were what they asked for sent today: where it isn't, the wait has yet to begin.
  package var stepsOnceAnswered: [Step] {
    guard case .request = next.reason, let current = hearBack else { return steps }
    var answered = self
    let date = practice.day(practice.waitWithoutTimeframe, after: asOf)
    answered.hearBack = HearBackDate(
      date: date, origin: .assumed, event: current.event,
      followUpOpens: practice.day(practice.callAfter, after: date))
    return answered.steps
  }

  /// The steps of `steps` that are still to be done.
  package var ahead: [Step] { steps.filter { !$0.isDone } }

  /// The follow-up plan for an interview, with its dates.
  ///
  /// - Parameters:
  ///   - hearBack: nil to assume a date.
  ///   - today: no step is reckoned as done earlier; nil where all lie ahead.
  package static func plan(
    interview day: CivilDate, hearBack: CivilDate?, practice: Practice, today: CivilDate? = nil
  ) -> [Step] {
    let date = hearBack ?? practice.day(practice.waitWithoutTimeframe, after: day)
    let round = Round(
      interview: 0, isPlanned: true, firstDay: day, day: day,
      hearBack: HearBackDate(
        date: date, origin: hearBack == nil ? .assumed : .given, event: 0,
        followUpOpens: practice.day(practice.callAfter, after: date)),
      thankYouDue: practice.day(practice.thankYouWithin, after: day))
    return steps(round, practice: practice, today: today)
  }

  private static func steps(
    _ round: Round, practice: Practice, today: CivilDate? = nil
  ) -> [Step] {
    [
      Step(.writePlan, opens: nil, due: round.firstDay, isDone: round.hasPlan),
      Step(.interview, opens: round.firstDay, due: round.firstDay),
      Step(.sendThankYou, opens: round.day, due: round.thankYouDue),
      Step(.hearBack, opens: round.hearBack.date, due: round.hearBack.date, after: round.hearBack),
    ]
      + climb(
        FollowUpLadder(
          practice: practice, hearBack: round.hearBack, unanswered: 0, last: nil,
          hasFollowedUp: false),
        from: today.map(practice.calendar.businessDay(onOrAfter:)))
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
          due: contact.day, doneBy: contact.event))
    }
    done.reverse()
    let early = done.prefix { $0.opens ?? hearBack.date < hearBack.date }
    let steps = early + [wait] + done.dropFirst(early.count)
    let ladder = FollowUpLadder(
      practice: practice, hearBack: hearBack, unanswered: unanswered, last: lastUnansweredDay,
      hasFollowedUp: hasFollowedUp)
    return steps
      + Timeline.climb(
        ladder, from: today.map(practice.calendar.businessDay(onOrAfter:)))
  }

  private static func climb(_ ladder: FollowUpLadder, from today: CivilDate?) -> [Step] {
    var ladder = ladder
    var steps: [Step] = []
    while !ladder.isExhausted {
      let opens = ladder.opens
      steps.append(
        Step(
          .followUp(number: ladder.unanswered + 1, byCall: !ladder.hasFollowedUp), opens: opens,
          due: opens, after: ladder.hearBack))
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
    after hearBack: HearBackDate? = nil
  ) {
    self.init(
      kind: kind, opens: opens, due: due, doneBy: doneBy, isDone: isDone ?? (doneBy != nil),
      isAssumed: hearBack?.isAssumed ?? false)
  }
}
