package import Journal

/// What to do next in a thread.
package struct NextAction: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case writePlan = "write-plan"
    case interview
    case sendThankYou = "send-thank-you"
    case wait
    case followUpCall = "follow-up-call"
    case secondFollowUp = "second-follow-up"
    case stopAndWait = "stop-and-wait"
    case moveOn = "move-on"
    case answerOffer = "answer-offer"
    case none
  }

  /// The facts that the action rests on, from which `why` is written.
  package enum Reason: Sendable, Equatable {
    case nothingYet
    /// Nothing is due before an interview.
    case applied
    case interview(CivilDate)
    /// The day has passed and the notes don't say that it took place.
    case interviewNotTold(CivilDate)
    case thankYou(interview: CivilDate, due: CivilDate)
    /// Some of those met were thanked; these are the others.
    case furtherThanks(interview: CivilDate, due: CivilDate)
    case hearBack(HearBackDate)
    case silence(HearBackDate)
    /// They asked for something on that day, and no answer is told since: it comes before any follow-up.
    case request(CivilDate)
    /// A follow-up may still be answered.
    case messageLeft(CivilDate)
    /// So many follow-ups went unanswered, the last on that day.
    case unanswered(count: Int, last: CivilDate)
    /// No follow-up is wanted by the practice (a limit of 0) and the hear-back date is this.
    case noFollowUps(HearBackDate)
    case offer(CivilDate, answerBy: CivilDate?)
    case ended(EventKind)
  }

  package enum OwedThanks: Sendable, Equatable {
    case none
    /// To those whom the thank-you left out.
    case toSome
    /// No thank-you is recorded.
    case toAll
  }

  package internal(set) var kind: Kind
  /// While something is awaited, the day on which the step opens that the waiting leads to. Nil for what
  /// can be done at any time, and where there is nothing to do.
  package internal(set) var opens: CivilDate?
  /// Nil where there is nothing to do, and for an offer without a deadline.
  package internal(set) var due: CivilDate?
  /// Whom to contact, as far as the notes tell.
  package internal(set) var people: [String] = []
  package internal(set) var reason: Reason
  /// Which thanks for the last interview are still owed, though something else comes first.
  package internal(set) var owedThanks = OwedThanks.none
  /// The dates are counted from a hear-back date that nobody named.
  package internal(set) var isAssumed = false

  init(
    _ kind: Kind, because reason: Reason, opens: CivilDate? = nil, due: CivilDate? = nil,
    people: [String] = []
  ) {
    self.kind = kind
    self.opens = opens
    self.due = due
    self.people = people
    self.reason = reason
  }

  /// Thanks are still owed, though something else comes first.
  package var owesThanks: Bool { owedThanks != .none }

  /// Whom to contact: one name, or several joined by commas.
  package var who: String? { people.isEmpty ? nil : people.joined(separator: ", ") }

  /// By which ways the step is made, the best first.
  package var channels: [Channel] {
    switch kind {
    case .sendThankYou: [.handwritten, .email]
    case .followUpCall: [.call]
    case .secondFollowUp: [.call, .email]
    default: []
    }
  }

  /// The id of the rule that stands behind the action, where there is one.
  package var rule: String? {
    switch (kind, reason) {
    case (.writePlan, _): "plan-ahead"
    case (.interview, .interviewNotTold): "overdue-plan"
    case (.sendThankYou, .furtherThanks): "thank-each-interviewer"
    case (.sendThankYou, _): "send-thank-you"
    case (.wait, .messageLeft): "space-follow-ups"
    case (.wait, _): "wait-for-timeframe"
    case (.followUpCall, _): "follow-up-when-due"
    case (.secondFollowUp, _): "second-follow-up"
    case (.stopAndWait, _): "stop-after-silence"
    case (.moveOn, _): "move-on"
    case (.interview, _), (.answerOffer, _), (.none, _): nil
    }
  }

  /// Whether there is something to do, rather than to await.
  package var isTask: Bool {
    switch kind {
    case .wait, .stopAndWait, .none: false
    default: true
    }
  }

  /// Whether it is something to do that can be done on that day.
  package func isOpen(on day: CivilDate) -> Bool { isTask && opens ?? day <= day }

  /// How many calendar days have gone by since it was due; 0 where none have.
  package func overdueDays(on today: CivilDate) -> Int {
    guard let due, isTask else { return 0 }
    return max(0, due.days(to: today))
  }
}
