package import Journal

/// One interview and what follows from it, up to the next interview.
///
/// Interviews on the same day, as a panel in sessions, make one round.
package struct Round: Sendable, Equatable {
  /// The index of the interview that opened it; of a planned one without an entry of its own, that of
  /// the `scheduled` event which arranges it.
  package let interview: Int
  /// The indexes of further interviews on the same day, at most `mostOtherInterviews`. Nearly always
  /// empty.
  package internal(set) var otherInterviews: [Int] = []
  /// The interview has not taken place: its steps are projected.
  package let isPlanned: Bool
  /// The first day of the interview.
  package let firstDay: CivilDate
  /// The last day of the interview, from which its steps are counted.
  package internal(set) var day: CivilDate
  /// Whether what will follow the interview was written down: a follow-up plan in the file, or planned
  /// contacts after the interview.
  package internal(set) var hasPlan = false
  /// The index of the first event in this round that names the day by which they will be heard from.
  package internal(set) var timeframe: Int?
  /// As it stands at the end of the round.
  package internal(set) var hearBack: HearBackDate
  /// The times before it in which a follow-up was due: dates that passed without a word, until they
  /// were heard from after all. Nearly always empty.
  package internal(set) var silences: [Silence] = []
  /// The last day on which a thank-you is prompt.
  package internal(set) var thankYouDue: CivilDate
  /// The index of the first thank-you for this round that was sent.
  package internal(set) var thankYou: Int?
  /// How many days after `thankYouDue` that was; 0 where it was prompt or none was sent.
  package internal(set) var thankYouDaysLate = 0
  /// The index of the first word from them after the interview.
  package internal(set) var answeredBy: Int?
  /// Whether a later interview, a word from them on a later day than the interview, or the close has
  /// come since: then what is outstanding can't be mended any more, and is a lesson rather than a task.
  package internal(set) var isOvertaken = false
  /// The index of the event that overtook it; nil also where the front matter closed the thread.
  package internal(set) var overtakenBy: Int?
  /// Every follow-up that is fine has gone unanswered, and no further interview lies ahead: whatever is
  /// outstanding would be one contact more than is good, thanks included.
  package internal(set) var isContactOver = false

  /// No day holds more; the bound keeps work linear in whatever a file holds.
  static let mostOtherInterviews = 32

  /// The interview took place, no thank-you is recorded, and one can still be sent.
  package var isThankYouOutstanding: Bool { !isPlanned && thankYou == nil && !isPastThanking }

  /// It is too late for thanks that were not sent.
  package var isPastThanking: Bool { isOvertaken || isContactOver }
}
