import Configuration
import FollowUp
import Journal
import Linting
import TestSupport
import Workspace

/// A search for a job, day by day: thirty companies, each with interviews, silence, replies, second
/// rounds, offers and rejections, by chance, but the same at every run.
struct SimulatedSearch {
  enum Habit {
    /// Does on each day exactly what `next` says.
    case doesWhatIsNext
    /// Goes to the interviews, writes down what happens, and does nothing else.
    case ignoresIt
    /// Asks for news by mail every other day.
    case pesters
  }

  let habit: Habit
  let setup = Setup(.standard)
  private(set) var today: CivilDate
  private(set) var threads: [SearchedThread] = []
  private(set) var interviews = 0
  private var chance: SeededGenerator
  private let start: CivilDate

  init(_ habit: Habit, seed: Int, from start: CivilDate) {
    self.habit = habit
    self.start = start
    today = start
    chance = SeededGenerator(seed: seed)
  }

  /// Lives through today.
  mutating func live() throws {
    if start.days(to: today) % 3 == 0, threads.count < 30, isBusinessDay(today) { apply() }
    for index in threads.indices {
      try hear(index)
      try act(index)
      try threads[index].renewPlan(setup, today)
    }
  }

  mutating func sleep() { today = today.adding(days: 1) }

  /// What `check` finds in the evening.
  func findings() throws -> [Finding] {
    var entries: [RunLinter.Entry] = []
    var findings: [Finding] = []
    for thread in threads {
      let read = try thread.read(setup, today)
      findings += setup.linter.check(read.interview, read.timeline, today: today)
      entries.append(
        RunLinter.Entry(
          path: "\(thread.number).md",
          digest: setup.linter.digest(read.interview, read.timeline, today: today)))
    }
    let run = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
      .check(entries)
    return findings + run.onRun + run.byEntry.flatMap { $0.value }
  }

  // MARK: What happens

  private mutating func apply() {
    var thread = SearchedThread(threads.count)
    thread.tell("Applied for the role", on: today)
    threads.append(thread)
  }

  private mutating func hear(_ index: Int) throws {
    guard isBusinessDay(today) else { return }
    let read = try threads[index].read(setup, today)
    guard read.timeline.isOpen, threads[index].entries.last?.day != today else { return }
    let name = threads[index].firstName
    switch read.timeline.standing {
    case .applied:
      if happens(1, of: 4) { arrange(index) }
    case .waiting, .messageLeft, .doneAllYouCan:
      guard happens(1, of: 12) else { return }
      switch Int.random(in: 0..<6, using: &chance) {
      case 0: threads[index].tell("\(name) emailed: rejected", on: today)
      case 1: threads[index].tell("\(name) replied, they need more time", on: today)
      case 2, 3:
        threads[index].tell(
          "\(name) replied", on: today, fields: ["Hear back by: \(someDay(after: today))"])
      case 4: threads[index].tell("\(name) called with an offer", on: today)
      default: arrange(index)
      }
    default: break
    }
  }

  /// They ask for an interview.
  private mutating func arrange(_ index: Int) {
    let thread = threads[index]
    threads[index].tell("\(thread.firstName) emailed to set up an interview", on: today)
    threads[index].entries.append(
      .init(day: someDay(after: today), words: "Interview with \(thread.contact)", isPlanned: true))
    interviews += 1
  }

  private func isBusinessDay(_ day: CivilDate) -> Bool {
    setup.practice.calendar.businessDay(onOrAfter: day) == day
  }

  private mutating func someDay(after day: CivilDate) -> CivilDate {
    let far = day.adding(days: Int.random(in: 2..<12, using: &chance))
    return setup.practice.calendar.businessDay(onOrAfter: far)
  }

  private mutating func happens(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &chance) < part
  }

  // MARK: What the seeker does

  private mutating func act(_ index: Int) throws {
    interview(index, asks: habit != .ignoresIt)
    switch habit {
    case .ignoresIt: break
    case .doesWhatIsNext:
      // One thing leads to the next: after the interview come the thanks.
      for _ in 0..<5 {
        let next = try threads[index].read(setup, today).timeline.next
        guard next.isTask, next.opens ?? today <= today else { return }
        guard act(on: next, index) else { return }
      }
    case .pesters:
      let timeline = try threads[index].read(setup, today).timeline
      if timeline.isOpen, timeline.currentRound != nil, today.days % 2 == 0 {
        threads[index].tell("Emailed \(threads[index].firstName) to ask for news", on: today)
      }
    }
  }

  /// - Returns: whether there was something to do on this day.
  private mutating func act(on next: NextAction, _ index: Int) -> Bool {
    let name = threads[index].firstName
    switch next.kind {
    case .writePlan: threads[index].hasPlan = true
    case .sendThankYou:
      threads[index].tell(
        "Thank-you email to \(threads[index].contact), about \(threads[index].topic)", on: today)
    case .followUpCall:
      if happens(1, of: 4) {
        threads[index].tell(
          "Called \(name), spoke with her", on: today,
          fields: ["Hear back by: \(someDay(after: today))"])
      } else {
        threads[index].tell("Called \(name), left a voicemail", on: today)
      }
    case .secondFollowUp:
      threads[index].tell("Emailed \(name) to ask where things stand", on: today)
    case .moveOn: threads[index].tell("Moving on", on: today)
    case .answerOffer: threads[index].tell("Declined the offer", on: today)
    case .interview, .wait, .stopAndWait, .none: return false
    }
    // What is planned is written down after each step, so that the next one is seen in its light.
    return true
  }

  /// What is arranged for today takes place.
  private mutating func interview(_ index: Int, asks: Bool) {
    guard
      let planned = threads[index].entries.firstIndex(where: { $0.isPlanned && $0.day <= today })
    else { return }
    threads[index].entries[planned].isPlanned = false
    if asks {
      threads[index].entries[planned].fields = [
        "Next steps: they talk among themselves", "Hear back by: \(someDay(after: today))",
        "Will follow up: yes", "Contact: \(threads[index].contact)",
      ]
    }
  }
}
