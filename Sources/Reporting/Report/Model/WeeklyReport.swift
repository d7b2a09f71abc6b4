import FollowUp
package import Journal

/// The status of a job search: what happened in a period, and what lies ahead as seen from today.
///
/// A pure function of the journals' digests, the day and the period.
package struct WeeklyReport: Sendable {
  /// A task and the thread that it is about, by its index in `threads`.
  package struct Item: Sendable, Equatable {
    package let thread: Int
    package let task: ReportTask
  }

  /// What comes due on one day.
  package struct Day: Sendable, Equatable {
    package let date: CivilDate
    package let items: [Item]
  }

  package struct Happening: Sendable, Equatable {
    package let thread: Int
    package let entry: ThreadDigest.Entry
  }

  /// Threads that reached the stages of an application.
  package struct Pipeline: Sendable, Equatable {
    package var applied = 0
    package var interviewed = 0
    package var offers = 0
    package var accepted = 0
  }

  package let today: CivilDate
  package let period: ReportPeriod
  /// The digests were made without names; a thread that is left without any goes by a letter.
  package let isRedacted: Bool
  /// Names of files that may be journals and could not be read at all; empty names where names are
  /// left out.
  package let unreadableFiles: [String]
  /// By path.
  package let threads: [ThreadDigest]
  /// How each thread is called: its name, with the role where several share the name.
  package let labels: [String]
  /// By day.
  package let happened: [Happening]
  /// The longest overdue first.
  package let overdue: [Item]
  /// From today to `lastDay`, and the answers that offers want later.
  package let due: [Day]
  /// What can be done at any time.
  package let undated: [Item]
  /// Threads that wait for word, the soonest first.
  package let waiting: [Int]
  /// Threads where all that the practice allows was done.
  package let doneAllYouCan: [Int]
  /// Threads that ended in the period, by day.
  package let closed: [Int]
  /// Of threads: those that got so far within the period.
  package let pipelineInPeriod: Pipeline
  package let pipeline: Pipeline
  package let practice: PracticeRecord
  /// Promises with the index of their thread: the newest first.
  package let promises: [(thread: Int, promise: Promise)]

  /// The last day of the agenda: a week from today, or the end of the period where that is later.
  package var lastDay: CivilDate { max(today.adding(days: 7), period.to) }

  package init(
    _ threads: [ThreadDigest], today: CivilDate, period: ReportPeriod, isRedacted: Bool = false,
    unreadableFiles: [String] = []
  ) {
    self.isRedacted = isRedacted
    self.unreadableFiles = isRedacted ? unreadableFiles.map { _ in "" } : unreadableFiles
    self.today = today
    self.period = period
    let threads = isRedacted ? WeeklyReport.lettered(threads) : threads
    self.threads = threads
    let lastDay = max(today.adding(days: 7), period.to)
    labels = WeeklyReport.labels(of: threads)
    happened = WeeklyReport.happened(threads)

    var overdue: [Item] = []
    var undated: [Item] = []
    var byDay: [CivilDate: [Item]] = [:]
    for (index, thread) in threads.enumerated() {
      for task in thread.nextTasks {
        let item = Item(thread: index, task: task)
        if let due = task.due {
          if due < today { overdue.append(item) } else { byDay[due, default: []].append(item) }
        } else if !WeeklyReport.canWait(task) {
          undated.append(item)
        }
      }
      for task in thread.ahead {
        if let due = task.due { byDay[due, default: []].append(Item(thread: index, task: task)) }
      }
    }
    self.overdue = overdue.sorted(by: WeeklyReport.isDueFirst)
    self.undated = undated
    // An offer is never too far off to be seen.
    for (day, items) in byDay where day > lastDay {
      byDay[day] = items.filter { $0.task.kind == .step(.answerOffer) }
    }
    due = byDay.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { Day(date: $0.key, items: $0.value.sorted(by: WeeklyReport.isSurer)) }
    waiting = WeeklyReport.waiting(threads)
    doneAllYouCan = threads.indices.filter { threads[$0].standing == .doneAllYouCan }
    closed = WeeklyReport.sorted(
      threads.indices.filter { threads[$0].ended.map(period.contains) ?? false }
    ) { threads[$0].ended }

    var practice = PracticeRecord()
    for thread in threads { practice.add(thread.practice) }
    self.practice = practice
    pipeline = Pipeline(overall: threads)
    pipelineInPeriod = Pipeline(threads, in: period)
    promises = threads.enumerated().flatMap { index, thread in
      thread.promises.map { (thread: index, promise: $0) }
    }.enumerated().sorted {
      ($1.element.promise.by, $0.offset) < ($0.element.promise.by, $1.offset)
    }.map(\.element)
  }

  /// An application without an interview, and notes without an event, need nothing by any day.
  private static func canWait(_ task: ReportTask) -> Bool {
    switch task.kind {
    case .step(.answerOffer): false
    default: true
    }
  }
}

extension WeeklyReport {
  /// Whether there is nothing at all to tell of the period, and nothing to do.
  package var isEmpty: Bool {
    happened.isEmpty && overdue.isEmpty && due.isEmpty && undated.isEmpty && waiting.isEmpty
      && doneAllYouCan.isEmpty && closed.isEmpty
  }

  /// Whether the notes tell of nothing in the period.
  package var isQuiet: Bool { happened.isEmpty && closed.isEmpty }

  /// How many lines of the notes could not be read.
  package var unreadCount: Int { threads.reduce(0) { $0 + $1.unreadCount } }

  package var openCount: Int { threads.count { $0.isOpen } }

  /// What comes due on the days of the agenda and isn't overdue.
  package var dueCount: Int { due.reduce(0) { $0 + $1.items.count } }

  private static func lettered(_ threads: [ThreadDigest]) -> [ThreadDigest] {
    threads.enumerated().map { index, thread in
      var thread = thread
      if thread.name.isEmpty { thread.name = "Company \(Redaction.letter(index + 1))" }
      thread.path = thread.name
      return thread
    }
  }

  private static func labels(of threads: [ThreadDigest]) -> [String] {
    var count: [String: Int] = [:]
    for thread in threads { count[thread.name, default: 0] += 1 }
    return threads.map { thread in
      guard let role = thread.role, count[thread.name] ?? 0 > 1 else { return thread.name }
      return "\(thread.name), \(role)"
    }
  }

  private static func happened(_ threads: [ThreadDigest]) -> [Happening] {
    threads.enumerated().flatMap { index, thread in
      thread.entries.map { Happening(thread: index, entry: $0) }
    }.enumerated().sorted {
      ($0.element.entry.date, $0.offset) < ($1.element.entry.date, $1.offset)
    }.map(\.element)
  }

  private static func waiting(_ threads: [ThreadDigest]) -> [Int] {
    sorted(
      threads.indices.filter {
        switch threads[$0].standing {
        case .waiting, .messageLeft: threads[$0].next?.kind == .step(.wait)
        default: false
        }
      }
    ) { threads[$0].waitsUntil }
  }

  private static func sorted(_ indices: [Int], by day: (Int) -> CivilDate?) -> [Int] {
    indices.sorted { a, b in
      (day(a)?.days ?? .max, a) < (day(b)?.days ?? .max, b)
    }
  }

  private static func isDueFirst(_ a: Item, _ b: Item) -> Bool {
    (a.task.due?.days ?? .max, a.thread) < (b.task.due?.days ?? .max, b.thread)
  }

  /// What is sure before what hangs on their silence.
  private static func isSurer(_ a: Item, _ b: Item) -> Bool {
    (a.task.isConditional ? 1 : 0, a.thread) < (b.task.isConditional ? 1 : 0, b.thread)
  }
}

extension ThreadDigest {
  /// What is to be done next rather than awaited, and the thanks that are owed besides.
  package var nextTasks: [ReportTask] { [next, owed].compactMap(\.self).filter(\.isTask) }

  /// While something is awaited: the day before the next step opens, or the hear-back date.
  package var waitsUntil: CivilDate? {
    standing == .waiting ? hearBack : (next?.opens ?? hearBack)
  }
}

extension WeeklyReport.Pipeline {
  /// Whoever was interviewed had applied, whether that was written down or not.
  fileprivate init(overall threads: [ThreadDigest]) {
    for thread in threads {
      let stages = thread.stages
      let hasOffer = stages.offer != nil || stages.accepted != nil
      let hasInterview = stages.interview != nil || hasOffer
      if stages.applied != nil || hasInterview { applied += 1 }
      if hasInterview { interviewed += 1 }
      if hasOffer { offers += 1 }
      if stages.accepted != nil { accepted += 1 }
    }
  }

  fileprivate init(_ threads: [ThreadDigest], in period: ReportPeriod) {
    for thread in threads {
      if let day = thread.stages.applied, period.contains(day) { applied += 1 }
      if thread.stages.interviewsInPeriod > 0 { interviewed += 1 }
      if let day = thread.stages.offer, period.contains(day) { offers += 1 }
      if let day = thread.stages.accepted, period.contains(day) { accepted += 1 }
    }
  }
}
