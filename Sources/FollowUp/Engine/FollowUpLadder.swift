import Journal

/// The steps from the hear-back date through the follow-ups to moving on, from wherever a thread stands
/// on them.
struct FollowUpLadder {
  let practice: Practice
  let hearBack: HearBackDate
  var unanswered: Int
  /// The day of the last unanswered follow-up.
  var last: CivilDate?
  /// A follow-up was made after the hear-back date.
  var hasFollowedUp: Bool

  /// No further follow-up is fine; what is left is to move on.
  var isExhausted: Bool { unanswered >= practice.followUpLimit }

  /// When the next step opens: a follow-up, or moving on.
  var opens: CivilDate {
    if isExhausted {
      return practice.day(practice.moveOnAfter, after: max(last ?? hearBack.date, hearBack.date))
    }
    let afterLast = last.map { practice.day(practice.replyAllowance, after: $0) }
    if hasFollowedUp, let afterLast { return afterLast }
    return max(hearBack.followUpOpens, afterLast ?? hearBack.followUpOpens)
  }

  /// Climbs to the step after the next follow-up, were that made on `day`.
  mutating func followUp(on day: CivilDate) {
    unanswered += 1
    last = day
    hasFollowedUp = true
  }
}
