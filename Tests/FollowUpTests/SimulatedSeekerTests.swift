import FollowUp
import Journal
import TestSupport
import Testing

/// A seeker who does on each day exactly what is next never oversteps and is never late.
@Suite struct SimulatedSeekerTests {
  @Test(arguments: 0..<150)
  func whoDoesWhatIsNext(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    var interview = try NotesInShort("").interview
    interview.followUpPlan = 0..<1
    if seed % 5 == 0 { interview.persistence = .high }
    let start = CivilDate(days: 20_760 + Int32.random(in: 0..<14, using: &random))
    var day = start
    tell(.interview, day, &interview, &random)
    var timeline = Timeline(interview, practice: Practice(), today: day)
    while timeline.isOpen, start.days(to: day) < 200 {
      timeline = Timeline(interview, practice: Practice(), today: day)
      let next = timeline.next
      #expect(next.overdueDays(on: day) == 0, "\(describe(timeline)) on \(day)")
      if next.isTask, let opens = next.opens, opens <= day { act(next, day, &interview) }
      if Int.random(in: 0..<12, using: &random) == 0 {
        let kinds: [EventKind] = [.reply, .timeframe, .interview, .rejection]
        tell(kinds[Int.random(in: 0..<4, using: &random)], day.adding(days: 1), &interview, &random)
        day = day.adding(days: 1)
      }
      timeline = Timeline(interview, practice: Practice(), today: day)
      #expect(timeline.outreach.filter { !$0.oversteps.isEmpty }.map(describe) == [])
      day = day.adding(days: 1)
    }
    #expect(!timeline.isOpen)
  }

  private func act(_ next: NextAction, _ day: CivilDate, _ interview: inout Interview) {
    switch next.kind {
    case .sendThankYou: interview.events.append(Event(.thankYou, on: day))
    case .followUpCall, .secondFollowUp:
      var event = Event(.followUp, on: day)
      event.channel = next.channels.last
      interview.events.append(event)
    case .moveOn: interview.events.append(Event(.closed, on: day))
    default: break
    }
  }

  private func tell(
    _ kind: EventKind, _ day: CivilDate, _ interview: inout Interview,
    _ random: inout SeededGenerator
  ) {
    var event = Event(kind, on: day)
    if Bool.random(using: &random) {
      let date = day.adding(days: Int.random(in: 1..<14, using: &random))
      event.fields.hearBackBy = Field(.by(date), at: 0..<0)
    }
    interview.events.append(event)
  }
}
