package import Journal

/// One contact that the seeker made or plans to make: a thank-you, a follow-up or an answer, and how it
/// stands to the practice.
///
/// A planned one is judged as if it were done on its day, after all that is told up to then.
package struct Outreach: Sendable, Equatable {
  /// The index of the event.
  package let event: Int
  /// The day on which it was or will be made.
  package let day: CivilDate
  /// `thankYou`, `followUp` or `answer`.
  package let kind: EventKind
  /// Not done yet. Then an overstep can still be prevented.
  package let isPlanned: Bool
  /// The index of its round in `Timeline.rounds`; nil before the first interview.
  package internal(set) var round: Int?
  /// In what ways it oversteps.
  package internal(set) var oversteps: Oversteps = []
  /// Of a follow-up: which one it is of those that went unanswered since they were last heard from. A
  /// call that reached them is answered, and still has the number that it was made with. 0 for others.
  package internal(set) var number = 0
  /// How many may go unanswered (`Practice.followUpLimit`).
  package internal(set) var limit = 0
  /// Of a follow-up: the hear-back date in force when it was made.
  package internal(set) var hearBack: HearBackDate?
  /// Of a follow-up: the index of the one before it that is unanswered.
  package internal(set) var previous: Int?
  /// Where it is too early: the first day on which it is fine, both by the hear-back date and by the
  /// follow-up before. Nil where it is not too early, or where no day is fine.
  package internal(set) var allowedFrom: CivilDate?
  /// Of a thank-you: how many days after `Round.thankYouDue` it was sent; 0 where it was prompt.
  package internal(set) var daysLate = 0
  /// Where it comes after a stop request or a close: the index of that event; nil for a close by the
  /// front matter.
  package internal(set) var after: Int?
  /// Of a planned contact: one of its kind is told on the same day, so that the plan has been carried
  /// out and only the box isn't ticked. Of a told follow-up: it tells another one again. Neither is
  /// judged or counted.
  package internal(set) var isRepeated = false
}

/// The ways in which a contact can overstep.
package struct Oversteps: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A follow-up before the hear-back date has passed: `wait-for-timeframe`.
  package static let beforeHearBack = Oversteps(rawValue: 1 << 0)
  /// The first follow-up after the hear-back date, by another way than a call: `call-first`. An unknown
  /// channel is not held against it, nor is a mail on the day of a call.
  package static let notACall = Oversteps(rawValue: 1 << 1)
  /// Closer to the follow-up before it than `Practice.replyAllowance`: `space-follow-ups`. A voicemail
  /// and a mail on one day are two.
  package static let tooSoon = Oversteps(rawValue: 1 << 2)
  /// More unanswered follow-ups than the limit: `stop-after-silence`.
  package static let beyondLimit = Oversteps(rawValue: 1 << 3)
  /// `respect-stop-request`. It stands alone: what else may be wrong doesn't matter then.
  package static let afterStopRequest = Oversteps(rawValue: 1 << 4)
  /// After a rejection or close, beyond one gracious reply: `no-contact-after-close`. It stands alone.
  package static let afterClose = Oversteps(rawValue: 1 << 5)
  /// A thank-you or follow-up with no interview before it, and, for a follow-up, no hear-back date of
  /// theirs: `event-before-interview`.
  package static let beforeInterview = Oversteps(rawValue: 1 << 6)
}
