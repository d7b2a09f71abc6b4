package import FollowUp
package import Journal
import SourceText

/// Every open thread's next action, and the thanks that it may owe besides, the most pressing first: what
/// `next` shows.
package struct Agenda: Sendable {
  package let today: CivilDate
  /// In the order in which to show them: what is overdue, the oldest first; then by date; then by path.
  package let items: [AgendaItem]
  /// The open threads with lines that can't be read, by path: for all that is known, something is due in
  /// them.
  let unread: [AgendaThread]

  /// - Parameter threads: those that have ended are left out. Their timelines are seen from `today`.
  package init(_ threads: [AgendaThread], today: CivilDate) {
    self.today = today
    unread = threads.filter { $0.timeline.isOpen && $0.unreadLines > 0 }
      .sorted { $0.path < $1.path }
    items = threads.filter(\.timeline.isOpen).flatMap { thread in
      ([thread.timeline.next] + [thread.timeline.owed].compactMap(\.self))
        .map { AgendaItem(thread, $0, today: today) }
    }.sorted(by: AgendaItem.comesBefore)
  }
}

/// One journal, for the agenda.
package struct AgendaThread: Sendable {
  package let path: String
  package let company: String?
  /// The file's title, to call it by where no company is named.
  package let title: String?
  package let role: String?
  package let timeline: Timeline
  /// How many lines look as if they told something, and can't be reckoned with.
  let unreadLines: Int

  package init(path: String, _ interview: Interview, _ timeline: Timeline) {
    self.path = path
    company = interview.company?.value
    title = interview.title.map { interview.source.string($0) }
    role = interview.role?.value
    self.timeline = timeline
    unreadLines = UnreadNotes(interview).lines.count
  }

  package init(
    path: String, company: String?, title: String? = nil, role: String?, timeline: Timeline
  ) {
    self.path = path
    self.company = company
    self.title = title
    self.role = role
    self.timeline = timeline
    unreadLines = 0
  }
}

/// What to do next in one thread, or what it waits for.
package struct AgendaItem: Sendable {
  package let thread: AgendaThread
  package let next: NextAction
  /// Calendar days since it was due; 0 where it isn't late.
  package let overdueDays: Int
  /// It is something to do, and can be done today.
  package let isOpen: Bool

  init(_ thread: AgendaThread, _ next: NextAction, today: CivilDate) {
    self.thread = thread
    self.next = next
    overdueDays = next.overdueDays(on: today)
    isOpen = next.isOpen(on: today)
  }

  /// The step itself, or the one that the waiting leads to. Nil where there is none.
  var step: Step.Kind? {
    switch next.kind {
    case .writePlan: .writePlan
    case .interview: .interview
    case .sendThankYou: .sendThankYou
    case .followUpCall: .followUp(number: 1, byCall: true)
    case .secondFollowUp: .followUp(number: 2, byCall: false)
    case .moveOn: .moveOn
    case .answerOffer: .answerOffer
    case .none: nil
    case .wait, .stopAndWait: thread.timeline.stepAwaited
    }
  }

  /// What is open comes by the day on which it is due, what isn't by the day on which it opens.
  var day: CivilDate? { isOpen ? next.due : next.opens ?? next.due }

  static func comesBefore(_ a: AgendaItem, _ b: AgendaItem) -> Bool { a.key < b.key }

  private var key: (Int, Int32, String) {
    let rank = overdueDays > 0 ? 0 : day != nil || isOpen ? 1 : 2
    return (rank, day?.days ?? .max, thread.path)
  }
}
