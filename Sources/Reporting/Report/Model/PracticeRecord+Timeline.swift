import FollowUp
import Journal

extension PracticeRecord {
  /// What one thread tells. What belongs to an interview counts on the interview's day, a contact on its
  /// own, and a silence on the day on which the follow-up opened.
  init(_ interview: Interview, _ timeline: Timeline, period: ReportPeriod, today: CivilDate) {
    for (index, round) in timeline.rounds.enumerated() where !round.isPlanned {
      countInterview(round, interview, inPeriod: period.contains(round.day), today: today)
      countSilence(index, interview, timeline, period: period, today: today)
    }
    for contact in timeline.outreach
    where contact.kind == .followUp && !contact.isPlanned && !contact.isRepeated
      && !contact.oversteps.contains(.beforeInterview)
    {
      count(contact, inPeriod: period.contains(contact.day))
    }
  }

  private mutating func countInterview(
    _ round: Round, _ interview: Interview, inPeriod: Bool, today: CivilDate
  ) {
    let fields = ([round.interview] + round.otherInterviews).map { interview.events[$0].fields }
    count(.planAhead, round.hasPlan, inPeriod: inPeriod)
    count(.askNextSteps, fields.contains { $0.nextSteps?.value != nil }, inPeriod: inPeriod)
    count(.getTimeframe, round.timeframe != nil, inPeriod: inPeriod)
    count(
      .announceFollowUp, fields.contains { $0.willFollowUp?.value == true }, inPeriod: inPeriod)
    count(.confirmContact, fields.contains { $0.contact?.value != nil }, inPeriod: inPeriod)
    // A thank-you that still has time is neither kept nor missed.
    if round.thankYou != nil || round.thankYouDue < today {
      count(
        .thankPromptly, round.thankYou != nil && round.thankYouDaysLate == 0, inPeriod: inPeriod)
    }
  }

  /// Whether a follow-up was made after the day by which they should have been heard from.
  private mutating func countSilence(
    _ index: Int, _ interview: Interview, _ timeline: Timeline, period: ReportPeriod,
    today: CivilDate
  ) {
    guard timeline.practice.followUpLimit > 0 else { return }
    let round = timeline.rounds[index]
    func isFollowedUp(from first: CivilDate, to last: CivilDate = today) -> Bool {
      timeline.outreach.contains {
        $0.round == index && $0.kind == .followUp && !$0.isPlanned && first <= $0.day
          && $0.day <= last
      }
    }
    for silence in round.silences {
      count(
        .followUpWhenDue, isFollowedUp(from: silence.followUpOpened, to: silence.ended),
        inPeriod: period.contains(silence.followUpOpened))
    }
    let opened = round.hearBack.followUpOpens
    let followUp = isFollowedUp(from: opened)
    // On its day there is still time for it.
    guard opened < today || followUp else { return }
    let nextRound = timeline.rounds.dropFirst(index + 1).first { !$0.isPlanned }
    let ended = timeline.ending?.event.map { interview.events[$0].lastDay }
    let isOver =
      nextRound.map { $0.firstDay <= opened } ?? false || ended.map { $0 <= opened } ?? false
      || (timeline.ending != nil && ended == nil)
      || (timeline.offer.map { interview.events[$0].date <= opened } ?? false)
    if followUp || !isOver {
      count(.followUpWhenDue, followUp, inPeriod: period.contains(opened))
    }
  }

  private mutating func count(_ contact: Outreach, inPeriod: Bool) {
    let oversteps = contact.oversteps
    let isUnwanted =
      !oversteps.isDisjoint(with: [.beyondLimit, .afterStopRequest, .afterClose])
    count(.stopAfterSilence, !isUnwanted, inPeriod: inPeriod)
    if isUnwanted { return }
    count(.waitForTimeframe, !oversteps.contains(.beforeHearBack), inPeriod: inPeriod)
    if contact.number == 1, !oversteps.contains(.beforeHearBack) {
      count(.callFirst, !oversteps.contains(.notACall), inPeriod: inPeriod)
    }
    if contact.previous != nil {
      count(.spaceFollowUps, !oversteps.contains(.tooSoon), inPeriod: inPeriod)
    }
  }
}
