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
    let upcoming = upcomingRound(asOf: asOf)
    let people = ThreadPeople(
      met: state.round.map { rounds[$0].people(in: events) } ?? [],
      unthanked: state.round.map(unthanked) ?? [],
      toMeet: upcoming.map { rounds[$0].people(in: events) } ?? [])
    let contact = contact(of: interview, people)
    let (standing, next) = outlook(asOf: asOf, upcoming, people, contact)
    return Timeline(
      asOf: asOf, today: today, practice: practice, order: order, rounds: rounds,
      outreach: outreach, ending: state.ending, stopRequest: state.stopRequest, offer: state.offer,
      currentRoundIndex: state.round, upcomingRoundIndex: upcoming,
      hearBack: state.hearBack, unanswered: state.unanswered,
      lastUnanswered: state.lastUnanswered?.event, lastUnansweredDay: state.lastUnanswered?.day,
      hasFollowedUp: state.hasFollowedUp, contact: contact, met: people.met,
      unthanked: people.unthanked, toMeet: people.toMeet,
      standing: standing, next: next,
      owed: owedThanks(besides: next, asOf: asOf, people, contact))
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
    besides next: NextAction, asOf: CivilDate, _ people: ThreadPeople, _ contact: String?
  ) -> NextAction? {
    guard next.owesThanks, let round = state.round else { return nil }
    if next.isOpen(on: asOf), next.due ?? asOf <= asOf { return nil }
    return thanks(for: rounds[round], people, contact)
  }

  private func thanks(
    for round: Round, _ people: ThreadPeople, _ contact: String?
  ) -> NextAction {
    let (day, due) = (round.day, round.thankYouDue)
    if round.thankYou != nil {
      return NextAction(
        .sendThankYou, because: .furtherThanks(interview: day, due: due), opens: day, due: due,
        people: people.unthanked)
    }
    return NextAction(
      .sendThankYou, because: .thankYou(interview: day, due: due), opens: day, due: due,
      people: people.met.isEmpty ? contact.map { [$0] } ?? [] : people.met)
  }

  private func outlook(
    asOf: CivilDate, _ upcoming: Int?, _ people: ThreadPeople, _ contact: String?
  ) -> (Standing, NextAction) {
    if let ending = state.ending {
      return (Standing(ending.kind), NextAction(.none, because: .ended(ending.kind)))
    }
    let whomToContact = contact.map { [$0] } ?? []
    if let offer = state.offer {
      let answerBy = answerByEvent.flatMap { events[$0].fields.answerBy?.value }
      return (
        .offer,
        NextAction(
          .answerOffer, because: .offer(lastDay(offer), answerBy: answerBy),
          opens: lastDay(offer), due: answerBy, people: whomToContact)
      )
    }
    let owed = owedThanks(people)
    if owed == .toAll, let round = state.round, asOf < state.hearBack?.followUpOpens ?? asOf {
      return (.thankYouDue, thanks(for: rounds[round], people, contact))
    }
    if let upcoming {
      var next = interviewAction(rounds[upcoming], asOf)
      next.people = people.toMeet
      next.owedThanks = owed
      return (.interviewPlanned, next)
    }
    if let hearBack = state.hearBack {
      var (standing, next) = ladder(asOf, hearBack)
      next.people = whomToContact
      next.isAssumed = hearBack.isAssumed
      next.owedThanks = owed
      return (standing, next)
    }
    return hasBegun
      ? (.applied, NextAction(.none, because: .applied))
      : (.preparing, NextAction(.none, because: .nothingYet))
  }

  /// Which thanks for the last interview can still be sent, and are not.
  private func owedThanks(_ people: ThreadPeople) -> NextAction.OwedThanks {
    guard let round = state.round, !rounds[round].isPlanned, !rounds[round].isPastThanking else {
      return .none
    }
    if rounds[round].thankYou == nil { return .toAll }
    return people.unthanked.isEmpty ? .none : .toSome
  }

  /// The planned interview that comes next, else the last one whose day went by with nothing told after.
  func upcomingRound(asOf: CivilDate) -> Int? {
    guard state.ending == nil, openPlannedRounds < rounds.count else { return nil }
    let planned = openPlannedRounds..<rounds.count
    return planned.first { rounds[$0].day >= asOf && !rounds[$0].isOvertaken }
      ?? planned.last { !rounds[$0].isOvertaken }
  }

  private func interviewAction(_ upcoming: Round, _ asOf: CivilDate) -> NextAction {
    let day = upcoming.firstDay
    if upcoming.day < asOf {
      return NextAction(.interview, because: .interviewNotTold(day), opens: day, due: day)
    }
    if !upcoming.hasPlan {
      return NextAction(.writePlan, because: .interview(day), opens: nil, due: day)
    }
    return NextAction(.interview, because: .interview(day), opens: day, due: day)
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

  private func contact(of interview: Interview, _ people: ThreadPeople) -> String? {
    if let event = contactEvent, let name = events[event].fields.contact?.value {
      return interview.contacts.fullName(of: name)
    }
    return interview.contacts.first?.name ?? people.toMeet.first ?? people.met.first
  }

  private func unthanked(in round: Int) -> [String] {
    guard rounds[round].thankYou != nil else { return [] }
    let thanks = outreach.filter { $0.round == round && $0.isSentThanks }.map(\.event)
    return rounds[round].unthanked(by: thanks, in: events)
  }
}

/// The people of the interviews at hand, as far as the notes name them.
private struct ThreadPeople {
  /// At the last interview that has taken place.
  let met: [String]
  /// Of those, who is left out where others were thanked.
  let unthanked: [String]
  /// At the interview that lies ahead.
  let toMeet: [String]
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
