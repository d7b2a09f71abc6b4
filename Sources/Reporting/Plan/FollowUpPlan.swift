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
  /// Whom to follow up with.
  package let contact: String?
  /// What did the steps that are done, by the indexes in `Step.doneBy`.
  private let done: [Int: Event]
  /// Nothing is planned for an earlier day.
  let today: CivilDate
  private let timeline: Timeline

  /// The plan of a thread: for the interview that lies ahead, or what is left to do after the last one.
  ///
  /// - Parameter timeline: made from the same interview, seen from today.
  package init(_ interview: Interview, _ timeline: Timeline) {
    let round = timeline.upcomingRound ?? timeline.currentRound
    self.init(
      interview, timeline, day: round?.firstDay,
      steps: timeline.stepsOnceAnswered.filter { step in
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
        interview: day, hearBack: hearBack, practice: timeline.practice, today: timeline.today,
        with: FollowUpPlan.people(of: timeline, interview),
        contact: timeline.whomToContact))
  }

  private init(
    _ interview: Interview, _ timeline: Timeline, day: CivilDate?, steps: [Step]
  ) {
    company = interview.company?.value
    self.interview = day
    done = Dictionary(
      uniqueKeysWithValues: steps.compactMap(\.doneBy).map { ($0, interview.events[$0]) })
    self.steps = FollowUpPlan.inOrder(steps, of: interview.events)
    contact = timeline.contact
    interviewers = FollowUpPlan.people(of: timeline, interview)
    today = timeline.asOf
    self.timeline = timeline
  }

  /// Who will be met, or was; else whom to follow up with.
  private static func people(of timeline: Timeline, _ interview: Interview) -> [String] {
    let names = (timeline.upcomingRound ?? timeline.currentRound).map(interview.people) ?? []
    return names.isEmpty ? timeline.whomToContact : names
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

  /// The first day on which a follow-up is fine after another.
  func followUpDay(after day: CivilDate) -> CivilDate {
    timeline.practice.day(timeline.practice.replyAllowance, after: day)
  }

  /// The day on which a step was done, or is to be done; nil for what can be done at any time.
  package func day(of step: Step) -> CivilDate? { dayDone(step) ?? timeline.day(of: step) }
}
