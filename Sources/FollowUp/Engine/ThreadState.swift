import Journal

/// What is known of a thread after some of its events. There are two: after what is told, and after
/// what is planned on top of that.
struct ThreadState {
  /// The round at hand, in `Timeline.rounds`.
  var round: Int?
  var hearBack: HearBackDate?
  /// They have named a hear-back date since the last interview.
  var hasNamedDate = false

  /// Follow-ups since they were last heard from.
  var unanswered = 0
  /// The last of those, and its day.
  var lastUnanswered: (event: Int, day: CivilDate)?
  /// Their last word, while nothing was sent to them since.
  var lastWord: Int?
  /// Where in the order of events something was last sent to them that they wanted.
  var lastAnswer = -1
  /// A follow-up was made after the hear-back date.
  var hasFollowedUp = false
  /// In `Timeline.outreach`: the follow-up that ought to have been a call; a call on its day makes up
  /// for it.
  var ratherACall: (outreach: Int, day: CivilDate)?

  var ending: Ending?
  var endingDay = CivilDate(days: 0)
  var contactsSinceEnding = 0
  /// They wrote or called after the ending or the stop request.
  var heardSinceEnding = false
  var stopRequest: Int?
  var offer: Int?

  /// They were heard from: what went unanswered is settled.
  mutating func settle() {
    unanswered = 0
    lastUnanswered = nil
    hasFollowedUp = false
    ratherACall = nil
  }
}
