package import Journal

/// One step of the schedule.
package struct Step: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case writePlan
    case interview
    case sendThankYou
    /// The day by which they will be heard from: nothing to do until then.
    case hearBack
    /// `number` counts those that go unanswered, from 1. The first after the hear-back date is a phone
    /// call, the others are a call or an email.
    case followUp(number: Int, byCall: Bool)
    /// After the last unanswered follow-up.
    case moveOn
    case answerOffer
  }

  package let kind: Kind
  /// Nil for a step that is open at any time: the plan, or an offer's answer without a deadline.
  package let opens: CivilDate?
  package let due: CivilDate?
  /// The index of the event that did it. A plan is done without one, and a hear-back date by passing.
  package let doneBy: Int?
  package let isDone: Bool
  /// Its dates are counted from a hear-back date that nobody named.
  package let isAssumed: Bool
  /// Whom it is with or goes to, as far as the notes tell.
  package let people: [String]
}
