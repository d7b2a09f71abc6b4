import Journal

extension Reckoning {
  /// Judges a thank-you, a follow-up or an answer, and takes it in.
  mutating func reachOut(_ index: Int, isPlanned: Bool) {
    let kind = isUnasked(index) ? .followUp : events[index].kind
    var contact = Outreach(
      event: index, day: events[index].date, kind: kind, isPlanned: isPlanned, round: state.round)
    if isPlanned ? repeatsTold(index) : repeatsAnother(index) {
      contact.isRepeated = true
    } else if isFree(index, isPlanned, &contact) {
      switch kind {
      case .followUp: followUp(index, &contact)
      case .answer where !isPlanned:
        state.lastWord = nil
        state.lastAnswer = place
        restartWait(index)
      case .answer: break
      default: if isBeforeInterview { contact.oversteps.insert(.beforeInterview) }
      }
    }
    if !isPlanned {
      switch kind {
      case .thankYou:
        creditThanks(index, &contact)
        lastToldThankYou = index
      case .followUp: if !contact.isRepeated { lastToldFollowUp = index }
      default: break
      }
    }
    outreach.append(contact)
  }

  /// Whether something is sent that nobody wanted, while they are silent: one more contact.
  mutating func isUnasked(_ index: Int) -> Bool {
    state.unanswered > 0 && events[index].showsWork && !isAsked
  }

  /// Whether they wanted something that wasn't sent since.
  private var isAsked: Bool {
    mutating get {
      // Each event is read once at most, in a file of whatever length.
      while requests.readTo < place {
        let index = order[requests.readTo]
        if !isPlanned(index), events[index].mayBringRequest { requests.last = requests.readTo }
        requests.readTo += 1
      }
      return requests.last.map { $0 > state.lastAnswer } ?? false
    }
  }

  /// Whether a contact is fine, or is to be judged as usual. Marks it where it comes after a stop
  /// request or a close.
  private mutating func isFree(
    _ index: Int, _ isPlanned: Bool, _ contact: inout Outreach
  ) -> Bool {
    let kind = events[index].kind
    if let stopRequest = state.stopRequest {
      if !(kind == .answer && state.heardSinceEnding) {
        contact.oversteps = .afterStopRequest
        contact.after = stopRequest
      }
      return false
    }
    if state.ending != nil || isMarkedClosed && isPlanned {
      judgeAfterClose(index, &contact)
      return false
    }
    // An offer is between the two of them: nothing is unasked then.
    return state.offer == nil
  }

  private mutating func judgeAfterClose(
    _ index: Int, _ contact: inout Outreach
  ) {
    let kind = events[index].kind
    let ending = state.ending?.kind ?? .closed
    // Who has the job has every reason to be in touch, and a question of theirs wants an answer.
    if ending == .accepted || kind == .answer && state.heardSinceEnding { return }
    state.contactsSinceEnding += 1
    // After a close of one's own there is nothing to reply to but with thanks.
    let isGracious = kind != .followUp || ending != .closed
    if isGracious && state.contactsSinceEnding == 1 { return }
    contact.oversteps = .afterClose
    contact.after = state.ending?.event
  }

  private var isBeforeInterview: Bool { !hasInterview && state.round == nil }

  // MARK: Follow-ups

  private mutating func followUp(
    _ index: Int, _ contact: inout Outreach
  ) {
    let day = events[index].date
    // "Ask when I may call": on the day of an interview it is something to say there.
    if contact.isPlanned, let round = state.round, day <= rounds[round].day { return }
    let isReached = !contact.isPlanned && events[index].outcome == .reached
    contact.number = state.unanswered + 1
    contact.limit = practice.followUpLimit
    contact.hearBack = state.hearBack
    contact.previous = state.lastUnanswered?.event
    if isBeforeInterview, state.hearBack == nil { contact.oversteps.insert(.beforeInterview) }

    let isEarly = state.hearBack.map { isTooEarly(day, for: $0) } ?? false
    if isEarly, !learnsHearBack(index, contact) { contact.oversteps.insert(.beforeHearBack) }
    if contact.number > contact.limit, !isReached {
      contact.oversteps.insert(.beyondLimit)
    } else {
      judgeSpacing(day, isEarly, &contact)
      judgeChannel(index, isEarly, &contact)
    }

    if isReached {
      // Answered then and there.
      hear(index)
    } else {
      state.unanswered += 1
      state.lastWord = nil
      state.lastUnanswered = (index, lastDay(index))
      if !isEarly { state.hasFollowedUp = true }
    }
  }

  /// Whether the day lies before the hear-back date has passed and, where the practice waits longer than
  /// a day after it, before that has passed too. A weekend right after the date is not too early,
  /// though the follow-up is only due on the business day after.
  private func isTooEarly(_ day: CivilDate, for hearBack: HearBackDate) -> Bool {
    if day >= hearBack.followUpOpens { return false }
    return day <= practice.day(practice.callAfter.lessOne, after: hearBack.date)
  }

  /// "Away till 16 Nov, says her voicemail; left a message": nobody can keep to a date that the call
  /// itself tells.
  private func learnsHearBack(_ index: Int, _ contact: Outreach) -> Bool {
    guard !contact.isPlanned, let hearBack = state.hearBack else { return false }
    return events[hearBack.event].dateRange == events[index].dateRange
      && events[hearBack.event].text == events[index].text
  }

  private func judgeSpacing(
    _ day: CivilDate, _ isEarly: Bool, _ contact: inout Outreach
  ) {
    if isEarly { contact.allowedFrom = state.hearBack?.followUpOpens }
    guard let last = state.lastUnanswered else { return }
    let allowed = practice.day(practice.replyAllowance, after: last.day)
    if day < allowed { contact.oversteps.insert(.tooSoon) }
    if day < allowed || isEarly {
      contact.allowedFrom = max(allowed, contact.allowedFrom ?? allowed)
    }
  }

  private mutating func judgeChannel(
    _ index: Int, _ isEarly: Bool, _ contact: inout Outreach
  ) {
    switch events[index].channel {
    case .call, .voicemail:
      // What is merely planned makes up for nothing that was done.
      if let rather = state.ratherACall, rather.day == events[index].date,
        outreach[rather.outreach].isPlanned == contact.isPlanned
      {
        outreach[rather.outreach].oversteps.remove(.notACall)
        state.ratherACall = nil
      }
    case nil: break
    default:
      if isEarly || state.hasFollowedUp || state.hearBack == nil { return }
      // "Call or email": a call is as good as planned.
      if contact.isPlanned, events[index].leavesChannelOpen { return }
      contact.oversteps.insert(.notACall)
      state.ratherACall = (outreach.count, events[index].date)
    }
  }

  // MARK: Thank-yous

  /// A thank-you is for the round at hand, unless the people that it names were met in the one before.
  private mutating func creditThanks(
    _ index: Int, _ contact: inout Outreach
  ) {
    guard var round = state.round else { return }
    if let earlier = previousRound(before: round), rounds[earlier].thankYou == nil,
      names(index, someoneMetIn: earlier), !isUnknownWho(round),
      !names(index, someoneMetIn: round)
    {
      round = earlier
    }
    contact.round = round
    contact.daysLate = max(0, rounds[round].thankYouDue.days(to: events[index].date))
    if rounds[round].thankYou == nil {
      rounds[round].thankYou = index
      rounds[round].thankYouDaysLate = contact.daysLate
    }
  }

  private func previousRound(before round: Int) -> Int? {
    guard round > 0, !rounds[round - 1].isPlanned else { return nil }
    return round - 1
  }

  private func isUnknownWho(_ round: Int) -> Bool {
    events[rounds[round].interview].fields.interviewers?.value?.isEmpty ?? true
      && events[rounds[round].interview].people.isEmpty
  }

  /// How many names of an entry are looked at, so that no file takes more than linear time.
  static let mostNames = 64
  /// How many that an interview lists, which are compared word by word.
  private static let mostListed = 16

  private func names(_ index: Int, someoneMetIn round: Int) -> Bool {
    let named = events[index].people.prefix(Reckoning.mostNames)
    if named.isEmpty { return false }
    func met(_ interview: Int) -> Bool {
      let met = events[interview].people.prefix(Reckoning.mostNames)
      if named.contains(where: met.contains) { return true }
      // As written there, perhaps in short.
      let listed = events[interview].fields.interviewers?.value?.prefix(Reckoning.mostListed) ?? []
      return named.prefix(Reckoning.mostListed).contains { name in
        listed.contains { PersonName.isSame($0, name) }
      }
    }
    return met(rounds[round].interview) || rounds[round].otherInterviews.contains(where: met)
  }
}
