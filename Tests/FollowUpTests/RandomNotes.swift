import FollowUp
import Journal
import TestSupport

/// Events of a thread as chance would have it. Each has a place of its own, by which it is known again
/// when the file is put in another order.
struct RandomNotes {
  var events: [Event]
  /// Within or around the days of the events.
  let today: CivilDate

  /// - Parameter hasTimes: every event has a time of its own, so that their order is told.
  init(seed: Int, hasTimes: Bool = false) {
    var random = SeededGenerator(seed: seed)
    let start = CivilDate(days: 20_760 + Int32.random(in: 0..<7, using: &random))
    let length = Int.random(in: 5...45, using: &random)
    events = (0..<Int.random(in: 0...14, using: &random)).map { place in
      let day = start.adding(days: Int.random(in: 0..<length, using: &random))
      var event = Event(RandomNotes.kind(&random), on: day, at: (place * 10)..<(place * 10 + 5))
      if hasTimes { event.time = place * 60 + Int.random(in: 0..<60, using: &random) }
      RandomNotes.decorate(&event, &random)
      return event
    }
    today = start.adding(days: Int.random(in: -3..<(length + 15), using: &random))
  }

  private static func kind(_ random: inout SeededGenerator) -> EventKind {
    let usual: [EventKind] = [
      .interview, .interview, .followUp, .followUp, .followUp, .followUp, .thankYou, .thankYou,
      .reply, .timeframe, .answer, .scheduled,
    ]
    let pool = Int.random(in: 0..<4, using: &random) > 0 ? usual : EventKind.allCases
    return pool[Int.random(in: 0..<pool.count, using: &random)]
  }

  private static func decorate(_ event: inout Event, _ random: inout SeededGenerator) {
    func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
    if oneIn(4) { event.plan = oneIn(4) ? .intended : .unticked }
    if oneIn(2) { event.channel = Channel.allCases.randomElement(using: &random) }
    if event.kind == .followUp, oneIn(3) {
      event.outcome = [.reached, .message, .noAnswer].randomElement(using: &random)
    }
    if [.scheduled, .assessment].contains(event.kind) { event.direction = oneIn(3) ? .out : .in }
    if event.kind == .scheduled, oneIn(2) {
      let day = event.date.adding(days: Int.random(in: -1..<15, using: &random))
      event.fields.interviewOn = Field(oneIn(5) ? nil : day, at: 0..<0)
    }
    if [.interview, .reply, .timeframe].contains(event.kind), oneIn(2) {
      let date = event.date.adding(days: Int.random(in: -1..<15, using: &random))
      event.fields.hearBackBy = Field(oneIn(5) ? .vague("soon") : .by(date), at: 0..<0)
    }
    if oneIn(12) { event.endDate = event.date.adding(days: Int.random(in: 0..<3, using: &random)) }
    if oneIn(3) { event.people = ["Dana"] }
  }

  func timeline(_ today: CivilDate?, practice: Practice = Practice()) throws -> Timeline {
    var interview = try NotesInShort("").interview
    interview.events = events
    return Timeline(interview, practice: practice, today: today)
  }

  /// The events, for failures to be understood by.
  var inShort: String {
    events.map { event in
      let by = event.fields.hearBackBy?.value.map { " \($0)" } ?? ""
      return "\(event.date) \(event.plan) \(event.kind) \(event.outcome?.rawValue ?? "")"
        + "\(event.direction?.rawValue ?? "")\(by)\(event.endDate.map { " until \($0)" } ?? "")"
    }.joined(separator: "\n")
  }

  /// All that the timeline says, with events named by their places.
  func account(of timeline: Timeline) -> [String] {
    func place(_ index: Int?) -> String { index.map { "@\(events[$0].range.lowerBound)" } ?? "-" }
    func hearBack(_ date: HearBackDate?) -> String {
      date.map { "\($0.date) \($0.origin) \(place($0.event)) \($0.followUpOpens)" } ?? "-"
    }
    var lines = timeline.rounds.map { round in
      "round \(place(round.interview)) \(round.otherInterviews.map(place)) \(round.isPlanned) "
        + "\(round.day) \(round.hasPlan) \(place(round.timeframe)) \(hearBack(round.hearBack)) "
        + "\(place(round.thankYou)) \(place(round.answeredBy)) \(round.isOvertaken) "
        + place(round.overtakenBy)
    }
    lines += timeline.outreach.map { contact in
      "\(place(contact.event)) \(describe(contact)) \(contact.number) \(hearBack(contact.hearBack)) "
        + "\(place(contact.previous)) \(contact.daysLate) \(place(contact.after)) "
        + "\(contact.isRepeated)"
    }
    lines.append(describe(timeline))
    lines.append("\(timeline.next) \(hearBack(timeline.hearBack)) \(place(timeline.offer))")
    return lines
  }
}
