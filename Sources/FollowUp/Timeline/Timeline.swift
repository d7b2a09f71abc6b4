package import Journal

/// A thread's events, put in order and reckoned with: its rounds, its contacts and how each stands to
/// the practice, and what to do next. All that shows or judges a date reads it here.
///
/// Indexes of events are those of `Interview.events`.
package struct Timeline: Sendable, Equatable {
  /// The day that it is seen from: today, or without one the last day that the notes tell of.
  package internal(set) var asOf: CivilDate
  /// The day that it was asked for; nil for the notes as at their last entry.
  package internal(set) var today: CivilDate?
  /// The practice of this thread: with its own numbers, and `persistence` counted in.
  package internal(set) var practice: Practice
  /// The indexes of the events as they happened: by day; within a day what is told before what is
  /// planned, then by the time of day, then by the order of the file (turned round where the file runs
  /// newest-first).
  package internal(set) var order: [Int]
  /// In order. Planned interviews make rounds too.
  package internal(set) var rounds: [Round]
  /// Every thank-you, follow-up and answer, in order. Left out are those that words of intent planned
  /// for a day that has come: they tell of nothing.
  package internal(set) var outreach: [Outreach]
  /// What ended the thread, where it has ended. An offer has not ended it: it waits for an answer.
  package internal(set) var ending: Ending?
  /// The index of the stop request in force.
  package internal(set) var stopRequest: Int?
  /// The index of the offer that waits for its answer.
  package internal(set) var offer: Int?
  /// In `rounds`: the last interview that has taken place.
  package internal(set) var currentRoundIndex: Int?
  /// In `rounds`: the interview that lies ahead, or whose day has passed with its box unticked and
  /// nothing told since.
  package internal(set) var upcomingRoundIndex: Int?
  /// The hear-back date in force. Nil before the first interview, unless they named one.
  package internal(set) var hearBack: HearBackDate?
  /// How many follow-ups have gone unanswered since they were last heard from.
  package internal(set) var unanswered: Int
  /// The index of the last of those.
  package internal(set) var lastUnanswered: Int?
  /// The last day of that.
  package internal(set) var lastUnansweredDay: CivilDate?
  /// A follow-up has gone unanswered since the hear-back date.
  var hasFollowedUp: Bool
  /// Whom to follow up with: who was confirmed as the one to contact, else the file's contact, else who
  /// was or will be met last. Nil where the notes name nobody.
  package internal(set) var contact: String?
  /// Who was met at the last interview, as far as the notes name them.
  var met: [String]
  /// Of those, who is left out where others were thanked.
  var unthanked: [String]
  /// Who will be met at the interview that lies ahead.
  var toMeet: [String]
  package internal(set) var standing: Standing
  package internal(set) var next: NextAction
  /// The thank-you that is still owed while `next` is not due yet: it need not wait for that.
  package internal(set) var owed: NextAction?

  /// Whether the thread still goes on.
  package var isOpen: Bool { standing.isOpen }

  /// The round of the last interview that has taken place.
  package var currentRound: Round? { currentRoundIndex.map { rounds[$0] } }

  /// The round of the interview that lies ahead.
  package var upcomingRound: Round? { upcomingRoundIndex.map { rounds[$0] } }
}

extension Timeline {
  /// - Parameters:
  ///   - practice: that of the run; what the file overrides is applied here.
  ///   - today: nil to read the notes as at their last entry: all that is told has happened, and only
  ///     what is unticked or intended is planned. That is how the summary reads them, so that it doesn't
  ///     change because a day went by.
  package init(_ interview: Interview, practice: Practice, today: CivilDate?) {
    self = Reckoning.timeline(of: interview, practice: practice, today: today)
  }
}
