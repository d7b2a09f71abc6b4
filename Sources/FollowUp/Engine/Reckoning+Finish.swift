import Journal

extension Reckoning {
  /// Looks at the thread from `today`, or from its last entry.
  consuming func finish(_ interview: Interview) -> Timeline {
    if interview.followUpPlan != nil {
      for round in rounds.indices { rounds[round].hasPlan = true }
    }
    if isMarkedClosed {
      if state.ending == nil { state.ending = Ending(kind: .closed, event: nil) }
      state.offer = nil
      for round in rounds.indices { overtake(round, by: state.ending?.event) }
    }
    if let ending = state.ending {
      for round in openPlannedRounds..<rounds.count { overtake(round, by: ending.event) }
    }
    let asOf =
      today ?? (lastEntry ?? order.first).map { lastDay($0) } ?? CivilDate(days: 0)
    closeContact(asOf: asOf)
    let (standing, next) = outlook(asOf: asOf, contacts: interview.contacts)
    return Timeline(
      asOf: asOf, today: today, practice: practice, order: order, rounds: rounds,
      outreach: outreach, ending: state.ending, stopRequest: state.stopRequest, offer: state.offer,
      currentRoundIndex: state.round, upcomingRoundIndex: upcomingRound(asOf: asOf),
      hearBack: state.hearBack, unanswered: state.unanswered,
      lastUnanswered: state.lastUnanswered?.event, lastUnansweredDay: state.lastUnanswered?.day,
      hasFollowedUp: state.hasFollowedUp,
      standing: standing, next: next,
      owed: owedThanks(besides: next, asOf: asOf, interview.contacts))
  }

  /// Marks the round at hand, where all that can be done by contacting them is done.
  private mutating func closeContact(asOf: CivilDate) {
    guard let round = state.round, state.unanswered > 0,
      state.unanswered >= practice.followUpLimit
    else { return }
    let isInterviewAhead = upcomingRound(asOf: asOf).map { rounds[$0].day >= asOf } ?? false
    rounds[round].isContactOver = !isInterviewAhead
  }

  /// The thanks that something else comes before, where that is not due yet.
  private func owedThanks(
    besides next: NextAction, asOf: CivilDate, _ contacts: [Contact]
  ) -> NextAction? {
    guard next.owesThanks, let round = state.round else { return nil }
    if next.isOpen(on: asOf), next.due ?? asOf <= asOf { return nil }
    return thanks(for: round, contacts)
  }

  private func thanks(for round: Int, _ contacts: [Contact]) -> NextAction {
    let people = people(metIn: round)
    return NextAction(
      .sendThankYou,
      because: .thankYou(interview: rounds[round].day, due: rounds[round].thankYouDue),
      opens: rounds[round].day, due: rounds[round].thankYouDue,
      people: people.isEmpty ? whomToContact(contacts) : people)
  }

  private func outlook(asOf: CivilDate, contacts: [Contact]) -> (Standing, NextAction) {
    if let ending = state.ending {
      return (Standing(ending.kind), NextAction(.none, because: .ended(ending.kind)))
    }
    if let offer = state.offer {
      let answerBy = answerByEvent.flatMap { events[$0].fields.answerBy?.value }
      return (
        .offer,
        NextAction(
          .answerOffer, because: .offer(lastDay(offer), answerBy: answerBy),
          opens: lastDay(offer), due: answerBy, people: whomToContact(contacts))
      )
    }
    let upcoming = upcomingRound(asOf: asOf)
    let owesThanks = state.round.map { rounds[$0].isThankYouOutstanding } ?? false
    if owesThanks, let round = state.round, asOf < state.hearBack?.followUpOpens ?? asOf {
      return (.thankYouDue, thanks(for: round, contacts))
    }
    if let upcoming {
      var next = interviewAction(upcoming, asOf)
      next.owesThanks = owesThanks
      return (.interviewPlanned, next)
    }
    if let hearBack = state.hearBack {
      var (standing, next) = ladder(asOf, hearBack)
      next.people = whomToContact(contacts)
      next.isAssumed = hearBack.isAssumed
      next.owesThanks = owesThanks
      return (standing, next)
    }
    return hasBegun
      ? (.applied, NextAction(.none, because: .applied))
      : (.preparing, NextAction(.none, because: .nothingYet))
  }

  /// The planned interview that comes next, else the last one whose day went by with nothing told after.
  func upcomingRound(asOf: CivilDate) -> Int? {
    guard state.ending == nil, openPlannedRounds < rounds.count else { return nil }
    let planned = openPlannedRounds..<rounds.count
    return planned.first { rounds[$0].day >= asOf && !rounds[$0].isOvertaken }
      ?? planned.last { !rounds[$0].isOvertaken }
  }

  private func interviewAction(_ upcoming: Int, _ asOf: CivilDate) -> NextAction {
    let day = rounds[upcoming].firstDay
    let people = people(metIn: upcoming)
    if rounds[upcoming].day < asOf {
      return NextAction(
        .interview, because: .interviewNotTold(day), opens: day, due: day, people: people)
    }
    if !rounds[upcoming].hasPlan {
      return NextAction(.writePlan, because: .interview(day), opens: nil, due: day, people: people)
    }
    return NextAction(.interview, because: .interview(day), opens: day, due: day, people: people)
  }

  // MARK: From the hear-back date to moving on

  private func ladder(_ asOf: CivilDate, _ hearBack: HearBackDate) -> (Standing, NextAction) {
    let ladder = FollowUpLadder(
      practice: practice, hearBack: hearBack, unanswered: state.unanswered,
      last: state.lastUnanswered?.day, hasFollowedUp: state.hasFollowedUp)
    let opens = ladder.opens
    func act(_ kind: NextAction.Kind, _ reason: NextAction.Reason) -> NextAction {
      NextAction(kind, because: reason, opens: opens, due: opens)
    }
    guard let last = state.lastUnanswered else {
      if ladder.isExhausted {
        if asOf < hearBack.followUpOpens { return (.waiting, act(.wait, .hearBack(hearBack))) }
        let reason = NextAction.Reason.noFollowUps(hearBack)
        return asOf < opens
          ? (.doneAllYouCan, act(.stopAndWait, reason)) : (.moveOn, act(.moveOn, reason))
      }
      return asOf < opens
        ? (.waiting, act(.wait, .hearBack(hearBack)))
        : (.firstFollowUpDue, act(.followUpCall, silence(after: hearBack)))
    }
    let unanswered = NextAction.Reason.unanswered(count: state.unanswered, last: last.day)
    if ladder.isExhausted {
      return asOf < opens
        ? (.doneAllYouCan, act(.stopAndWait, unanswered)) : (.moveOn, act(.moveOn, unanswered))
    }
    if !state.hasFollowedUp {
      // What was sent before the hear-back date doesn't stand for the call after it.
      return asOf < opens
        ? (.waiting, act(.wait, .hearBack(hearBack)))
        : (.firstFollowUpDue, act(.followUpCall, .silence(hearBack)))
    }
    return asOf < opens
      ? (.messageLeft, act(.wait, .messageLeft(last.day)))
      : (.secondFollowUpDue, act(.secondFollowUp, unanswered))
  }

  /// Why a call is due; where they asked for something, it is the seeker who has been silent.
  private func silence(after hearBack: HearBackDate) -> NextAction.Reason {
    guard let word = state.lastWord, events[word].isRequest else { return .silence(hearBack) }
    return .request(lastDay(word))
  }

  // MARK: People

  /// Who was confirmed as the one to contact, else the file's contact, else who was met last.
  private func whomToContact(_ contacts: [Contact]) -> [String] {
    if let event = contactEvent, let name = events[event].fields.contact?.value {
      return [contacts.fullName(of: name)]
    }
    if let first = contacts.first { return [first.name] }
    guard let round = state.round, let first = people(metIn: round).first else { return [] }
    return [first]
  }

  private func people(metIn round: Int) -> [String] {
    var people = interviewers(rounds[round].interview)
    for other in rounds[round].otherInterviews {
      for name in interviewers(other).prefix(Reckoning.mostNames)
      where people.count < Reckoning.mostNames {
        if !people.contains(name) { people.append(name) }
      }
    }
    return people
  }

  private func interviewers(_ index: Int) -> [String] {
    if let names = events[index].fields.interviewers?.value, !names.isEmpty { return names }
    return events[index].people
  }
}

extension Standing {
  fileprivate init(_ ending: EventKind) {
    self =
      switch ending {
      case .rejection: .rejected
      case .accepted: .accepted
      case .declined: .declined
      case .withdrew: .withdrawn
      case .stopRequest: .askedToStop
      default: .closed
      }
  }
}
