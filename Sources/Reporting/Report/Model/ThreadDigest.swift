package import FollowUp
package import Journal

/// What a report needs of one journal. Small, so that a report over many files keeps nothing else of
/// them. Where names are left out, they are left out here already, before any format sees them.
package struct ThreadDigest: Sendable, Equatable {
  /// Something that happened within the period.
  package struct Entry: Sendable, Equatable {
    package let date: CivilDate
    package let endDate: CivilDate?
    /// Minutes after midnight.
    package let time: Int?
    package let kind: EventKind
    package let channel: Channel?
    package let direction: Direction?
    package let outcome: Outcome?
    package let people: [String]
    /// The entry's own words, cut after `longestText` characters; empty where names are left out.
    package let text: String
  }

  /// An event on the picture of the thread.
  package struct Mark: Sendable, Equatable {
    package let date: CivilDate
    package let endDate: CivilDate?
    package let kind: EventKind
    package let channel: Channel?
    package let isPlanned: Bool
  }

  /// A day from which, while there is no word, a follow-up is fine.
  package struct Window: Sendable, Equatable {
    package let opens: CivilDate
    /// The day on which the next step takes its place.
    package let ends: CivilDate
    package let kind: NextAction.Kind
  }

  /// A line of the notes that could not be read.
  package struct UnreadLine: Sendable, Equatable {
    /// From 1.
    package let number: Int
    /// Cut after `longestText` characters; empty where names are left out.
    package let words: String
  }

  /// On which days the thread reached the stages of an application; nil for those it hasn't reached.
  package struct Stages: Sendable, Equatable {
    package var applied: CivilDate?
    package var interview: CivilDate?
    package var offer: CivilDate?
    package var accepted: CivilDate?
    /// How many interviews fell into the period, and how many there were at all.
    package var interviewsInPeriod = 0
    package var interviews = 0
  }

  package internal(set) var path: String
  /// The company; else the title; else the file's name. It may stand for several threads: see
  /// `WeeklyReport.labels`.
  package internal(set) var name: String
  package let company: String?
  package let role: String?
  /// Whom to follow up with.
  package let contact: String?
  package let standing: Standing
  /// What to do next, or what is awaited.
  package let next: ReportTask?
  /// The thank-you, where it is owed while `next` is not due yet.
  package let owed: ReportTask?
  /// Which thanks for the interview can still be sent, while something else comes first.
  package let owedThanks: NextAction.OwedThanks
  /// What comes due after that as long as there is no word, and what the notes plan, by day.
  package let ahead: [ReportTask]
  package let hearBack: CivilDate?
  /// Nobody named the hear-back date.
  package let isHearBackAssumed: Bool
  /// The day of the event that ended the thread; nil while it goes on, and where no event did.
  package let ended: CivilDate?
  package let endedBy: EventKind?
  package let entries: [Entry]
  /// In order.
  package let marks: [Mark]
  package let windows: [Window]
  package let stages: Stages
  package let practice: PracticeRecord
  package let promises: [Promise]
  /// The first `mostUnreadLines` of the lines that could not be read, and how many there are.
  package let unread: [UnreadLine]
  package let unreadCount: Int
  /// The notes hold words, but no entry with a date.
  package let isUndated: Bool
  /// The same in every run and for every folder that the program is started in: of the file's name,
  /// company and role; where names are left out, of the first day.
  package let key: UInt64

  package var isOpen: Bool { standing.isOpen }

  /// The last part of the path: the same for every folder that the program is started in.
  package var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Characters of an entry that are kept.
  static let longestText = 240
  static let mostUnreadLines = 20
}

/// A step that is to be done, or awaited.
package struct ReportTask: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case step(NextAction.Kind)
    /// To send what they asked for.
    case answer
    /// What the notes plan besides the practice.
    case planned(EventKind)
  }

  package let kind: Kind
  /// Which step of its thread it is: the same whatever else is done or ticked off meanwhile. It holds
  /// no words of the notes.
  package let id: String
  /// Of follow-ups: which one of those that go unanswered, from 1; else 0.
  package let number: Int
  package let opens: CivilDate?
  package let due: CivilDate?
  package let people: [String]
  /// One plain sentence; empty where nothing is to be added.
  package let why: String
  /// Counted from a hear-back date that nobody named.
  package let isAssumed: Bool
  /// Only where there is no word from them by then.
  package let isConditional: Bool
  /// Something to do rather than to await.
  package let isTask: Bool
  /// Planned in the notes, and more than the practice allows.
  package var wouldOverstep = false
  /// Of what is overdue: the day to do it on, today or the next business day.
  package var catchUpDay: CivilDate?
}

extension ReportTask {
  /// Calendar days since it was due; 0 where it isn't overdue.
  package func overdueDays(on today: CivilDate) -> Int {
    guard let due, isTask else { return 0 }
    return max(0, due.days(to: today))
  }
}
