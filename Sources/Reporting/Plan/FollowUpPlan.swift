package import FollowUp
package import Journal

/// The follow-up plan of one interview: what to do on which day, from the interview to moving on.
///
/// Its dates are those of the timeline's steps. A step that is overdue is planned for today, or for the
/// next business day.
package struct FollowUpPlan: Sendable {
  package let company: String?
  /// The day of the interview that it follows.
  package let interview: CivilDate?
  /// In the order of their dates.
  package let steps: [Step]
  /// Who was or will be met.
  let interviewers: [String]
  /// The interview before, where its thank-you is a step too, and who was met then.
  private let earlier: (day: CivilDate, interviewers: [String])?
  /// Who of those met last is still to be thanked, where others were.
  private let unthanked: [String]
  /// Whom to follow up with.
  let contact: String?
  /// What did the steps that are done, by the indexes in `Step.doneBy`.
  private let done: [Int: Event]
  /// Nothing is planned for an earlier day.
  let today: CivilDate
  private let practice: Practice

  /// The plan of a thread: for the interview that lies ahead, or what is left to do after the last one.
  ///
  /// - Parameter timeline: made from the same interview, seen from today.
  package init(_ interview: Interview, _ timeline: Timeline) {
    let round = timeline.upcomingRound ?? timeline.currentRound
    let unthanked =
      timeline.currentRoundIndex.map { timeline.unthanked(in: $0, of: interview) } ?? []
    var steps = timeline.stepsOnceAnswered
    if let further = timeline.furtherThanks(to: unthanked),
      let done = steps.firstIndex(where: { $0.kind == .sendThankYou && $0.isDone })
    {
      steps.insert(further, at: done + 1)
    }
    self.init(
      interview, timeline, day: round?.firstDay, unthanked: unthanked,
      steps: steps.filter { step in
        guard let day = step.due else { return true }
        switch step.kind {
        case .hearBack: return day >= timeline.asOf
        // It is written before the interview or not at all.
        case .writePlan: return step.isDone || day >= timeline.asOf
        default: return true
        }
      })
  }

  /// The plan for an interview on a day, whatever is told so far.
  ///
  /// - Parameter hearBack: nil to assume a date.
  package init(
    _ interview: Interview, _ timeline: Timeline, on day: CivilDate, hearBack: CivilDate?
  ) {
    self.init(
      interview, timeline, day: day,
      steps: Timeline.plan(
        interview: day, hearBack: hearBack, practice: timeline.practice, today: timeline.today))
  }

  private init(
    _ interview: Interview, _ timeline: Timeline, day: CivilDate?, unthanked: [String] = [],
    steps: [Step]
  ) {
    company = interview.company?.value
    self.interview = day
    done = Dictionary(
      uniqueKeysWithValues: steps.compactMap(\.doneBy).map { ($0, interview.events[$0]) })
    self.steps = FollowUpPlan.inOrder(steps, of: interview.events)
    let names =
      (timeline.upcomingRound ?? timeline.currentRound).map(interview.people(metIn:)) ?? []
    let confirmed = timeline.order.last { interview.events[$0].fields.contact?.value != nil }
    contact =
      confirmed.flatMap { interview.events[$0].fields.contact?.value }
      .map(interview.contacts.fullName)
      ?? interview.contacts.first?.name ?? names.first
    self.unthanked = unthanked
    interviewers = names.isEmpty ? contact.map { [$0] } ?? [] : names
    earlier =
      timeline.upcomingRound == nil
      ? nil : timeline.currentRound.map { ($0.day, interview.people(metIn: $0)) }
    today = timeline.asOf
    practice = timeline.practice
  }

  /// With what was done as it was done: late thanks may come after a call.
  private static func inOrder(_ steps: [Step], of events: [Event]) -> [Step] {
    let done = steps.prefix { $0.doneBy != nil }
    func day(_ step: Step) -> CivilDate? { step.doneBy.map { events[$0].date } }
    return done.sorted { a, b in
      guard let a = day(a), let b = day(b) else { return false }
      return a < b
    } + steps.dropFirst(done.count)
  }

  /// By which way a step was done; nil where it isn't, or no way is told.
  func channel(of step: Step) -> Channel? { step.doneBy.flatMap { done[$0]?.channel } }

  /// The day on which a step was done; nil where it isn't, or was without an entry.
  func dayDone(_ step: Step) -> CivilDate? { step.doneBy.flatMap { done[$0]?.date } }

  /// Whom a thank-you goes to: who was met at the interview that it follows.
  func people(toThankIn step: Step) -> [String] {
    let isForLast = earlier.map { step.opens == $0.day } ?? true
    let met = isForLast ? earlier?.interviewers ?? interviewers : interviewers
    if !isForLast || unthanked.isEmpty { return met }
    return step.isDone ? met.filter { !unthanked.contains($0) } : unthanked
  }

  /// The first day on which a follow-up is fine after another.
  func followUpDay(after day: CivilDate) -> CivilDate {
    practice.day(practice.replyAllowance, after: day)
  }

  /// The day on which a step was done, or is to be done; nil for what can be done at any time.
  func day(of step: Step) -> CivilDate? {
    if let day = dayDone(step) { return day }
    guard let day = step.due ?? step.opens else { return nil }
    if step.isDone || day >= today { return day }
    switch step.kind {
    case .followUp, .moveOn: return practice.calendar.businessDay(onOrAfter: today)
    // Whether it took place, or when it will, only the notes can tell.
    case .interview: return day
    default: return today
    }
  }
}
