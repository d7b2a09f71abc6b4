import FollowUp
import Journal
import TestSupport
import Testing

/// Which contacts overstep the practice, and from when on they would be fine.
@Suite struct OverstepTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let notes: String
    let expected: [String]

    init(_ notes: String, _ expected: String...) {
      (self.notes, self.expected) = (notes, expected)
    }

    var testDescription: String { "\(expected) ← \(notes)" }
  }

  /// A Tuesday; they will decide by the Tuesday after.
  static let interviewed = "11-03 interview by 11-10\n11-03 thank-you\n"

  private func check(_ example: Example) throws {
    #expect(try oversteps(example.notes) == example.expected)
  }

  @Test(arguments: [
    Example(interviewed + "11-09 follow-up call", "11-09 follow-up: too early, fine from 11-11"),
    // The day itself is still theirs.
    Example(
      interviewed + "[ ] 11-10 follow-up call", "[ ] 11-10 follow-up: too early, fine from 11-11"),
    Example(interviewed + "[ ] 11-11 follow-up call"),
    // The call is due on Monday, but the Friday is over.
    Example("11-03 interview by 11-13\n[ ] 11-14 follow-up call"),
    // Nobody gave a date: five business days are assumed.
    Example(
      "11-03 interview\n[ ] 11-09 follow-up call", "[ ] 11-09 follow-up: too early, fine from 11-11"
    ),
    // They moved the date after the call was planned.
    Example(
      interviewed + "11-09 timeframe by 11-20\n[ ] 11-11 follow-up call",
      "[ ] 11-11 follow-up: too early, fine from 11-23"),
    // The date had not been moved yet when the call was made.
    Example(interviewed + "11-11 follow-up call\n11-12 timeframe by 11-20"),
    // The date is told in the same entry: by her voicemail, say.
    Example(interviewed + "11-11 timeframe by 11-16\n+ follow-up voicemail left"),
    Example(
      interviewed + "11-11 timeframe by 11-16\n11-11 follow-up voicemail left",
      "11-11 follow-up: too early, fine from 11-17"),
    // What they asked for, and thanks, are never too early.
    Example(interviewed + "11-05 answer\n11-06 thank-you\n[ ] 11-07 answer"),
    // A promise before the first interview.
    Example(
      "11-01 applied\n11-02 timeframe by 11-10\n11-09 follow-up",
      "11-09 follow-up: too early, fine from 11-11"),
  ])
  func beforeTheHearBackDate(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(interviewed + "11-11 follow-up email", "11-11 follow-up: not a call"),
    Example(interviewed + "[ ] 11-12 follow-up message", "[ ] 11-12 follow-up: not a call"),
    Example(interviewed + "11-11 follow-up voicemail left"),
    // How isn't told.
    Example(interviewed + "11-11 follow-up"),
    // The second may be a mail.
    Example(interviewed + "11-11 follow-up call\n11-13 follow-up email"),
    // A mail too early doesn't make the mail after the date a second one.
    Example(
      interviewed + "11-06 follow-up email\n11-11 follow-up email",
      "11-06 follow-up: too early, fine from 11-11", "11-11 follow-up: not a call"),
    // They were called on the same day, whichever stands first. They are two contacts all the same.
    Example(
      interviewed + "11-11 follow-up email\n+ follow-up call",
      "11-11 follow-up: too close, fine from 11-13"),
    Example(
      interviewed + "11-11 follow-up call\n+ follow-up email",
      "11-11 follow-up: too close, fine from 11-13"),
    // After a word from them, the next silence is again broken by a call.
    Example(
      interviewed + "11-11 follow-up call\n11-12 reply by 11-17\n11-18 follow-up email",
      "11-18 follow-up: not a call"),
  ])
  func notACall(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      interviewed + "11-11 follow-up call\n[ ] 11-12 follow-up email",
      "[ ] 11-12 follow-up: too close, fine from 11-13"),
    // Over the weekend: Thursday, and two business days are Monday.
    Example(
      "11-03 interview by 11-11\n11-12 follow-up call\n11-14 follow-up email",
      "11-14 follow-up: too close, fine from 11-16"),
    // A word from them in between.
    Example(interviewed + "11-11 follow-up call\n11-11 reply by 11-11\n11-12 follow-up call"),
    // Both rules say when it is fine; the later day counts.
    Example(
      interviewed + "11-10 follow-up call\n[ ] 11-10 follow-up email",
      "11-10 follow-up: too early, fine from 11-11",
      "[ ] 11-10 follow-up: too early + too close, fine from 11-12"),
    // Told twice is made once.
    Example(interviewed + "11-11 follow-up call no-answer\n11-11 follow-up call no-answer"),
    // Tried twice is made twice.
    Example(
      interviewed + "11-11 09:00 follow-up call no-answer\n11-11 15:00 follow-up call no-answer",
      "11-11 follow-up: too close, fine from 11-13"),
    // The plan was carried out, and only the box isn't ticked.
    Example(interviewed + "[ ] 11-11 follow-up call\n11-11 follow-up voicemail left"),
    // It was carried out a day late: the next one moves, too, but isn't one too many.
    Example(
      interviewed + "[ ] 11-11 follow-up call\n11-12 follow-up voicemail left\n"
        + "[ ] 11-13 follow-up email", "[ ] 11-13 follow-up: too close, fine from 11-16"),
  ])
  func tooClose(_ example: Example) throws { try check(example) }

  @Test(
    "A contact told twice on a day is made once",
    arguments: [
      // The box of the plan, before or after the entry that tells of the call.
      Example(interviewed + "[x] 11-11 follow-up call\n11-11 follow-up voicemail left"),
      Example(interviewed + "11-11 follow-up voicemail left with Dana\n[x] 11-11 follow-up call"),
      Example(interviewed + "[x] 11-11 follow-up call\n11-11 follow-up call"),
      Example(interviewed + "11-11 follow-up call\n[x] 11-11 follow-up call left"),
      Example(interviewed + "[x] 11-11 follow-up call left\n11-11 follow-up call"),
      Example(
        interviewed + "[x] 11-11 follow-up email\n11-11 follow-up email with Dana",
        "11-11 follow-up: not a call"),
      // How and to whom the box doesn't say.
      Example(interviewed + "[x] 11-11 follow-up\n11-11 follow-up call no-answer with Dana"),
      // Whatever came between.
      Example(
        interviewed + "11-11 follow-up call left\n11-11 reply by 11-18\n[x] 11-11 follow-up call"),
      Example(
        interviewed + "11-11 follow-up call left\n11-11 thank-you\n[x] 11-11 follow-up call"),
      // A list of days, and what became of it under a heading.
      Example(interviewed + "11-11 follow-up call with Dana\n11-11 follow-up call left with Dana"),
      Example(
        interviewed + "11-11 follow-up call left\n11-11 follow-up call left\n"
          + "11-11 follow-up call left"),
      // Of two calls one has a box.
      Example(
        interviewed + "[x] 11-11 follow-up call\n11-11 follow-up call no-answer\n"
          + "11-11 follow-up voicemail left", "11-11 follow-up: too close, fine from 11-13"),
      // Two calls, as what became of them, the time or the person shows.
      Example(
        interviewed + "11-11 follow-up call no-answer\n11-11 follow-up voicemail left",
        "11-11 follow-up: too close, fine from 11-13"),
      Example(
        interviewed + "[x] 11-11 follow-up call no-answer\n11-11 follow-up voicemail left",
        "11-11 follow-up: too close, fine from 11-13"),
      Example(
        interviewed + "[x] 11-11 09:00 follow-up call\n11-11 15:00 follow-up call left",
        "11-11 follow-up: too close, fine from 11-13"),
      Example(
        interviewed + "[x] 11-11 follow-up call with Sam\n11-11 follow-up call left with Dana",
        "11-11 follow-up: too close, fine from 11-13"),
      // "Called again".
      Example(
        interviewed + "11-11 follow-up call no-answer\n11-11 follow-up call",
        "11-11 follow-up: too close, fine from 11-13"),
      // Another day, another way.
      Example(
        interviewed + "[x] 11-11 follow-up call\n11-12 follow-up call left",
        "11-12 follow-up: too close, fine from 11-13"),
      Example(
        interviewed + "[x] 11-11 follow-up call\n11-11 follow-up email",
        "11-11 follow-up: too close, fine from 11-13"),
    ])
  func toldTwice(_ example: Example) throws { try check(example) }

  @Test("Of a contact told twice that entry counts which says what became of it")
  func whichOfTwoCounts() throws {
    for box in ["[x] 11-11 follow-up call\n", "11-11 follow-up call\n"] {
      let told = "11-11 follow-up call reached by 11-18\n"
      let timeline = try timeline(Self.interviewed + box + told, "11-12")
      #expect(timeline.outreach.map(\.isRepeated) == [false, true, false])
      #expect(timeline.unanswered == 0)
      #expect(describe(timeline) == "waiting: wait 11-19")
    }
  }

  static let twice = interviewed + "11-11 follow-up voicemail left\n11-13 follow-up email\n"

  @Test(arguments: [
    Example(twice),
    Example(twice + "[ ] 11-18 follow-up call", "[ ] 11-18 follow-up: too many"),
    Example(
      twice + "11-18 follow-up call\n11-19 follow-up call", "11-18 follow-up: too many",
      "11-19 follow-up: too many"),
    // The third was answered.
    Example(twice + "11-18 follow-up call reached"),
    Example(twice + "11-16 reply by 11-20\n[ ] 11-23 follow-up call"),
    // A later interview opens the next round.
    Example(twice + "11-16 interview by 11-20\n[ ] 11-23 follow-up call"),
    Example(twice + "11-16 thank-you\n11-17 answer"),
    // One after the other, all planned.
    Example(
      interviewed
        + "[ ] 11-11 follow-up call\n[ ] 11-13 follow-up email\n[ ] 11-17 follow-up email\n"
        + "[ ] 11-20 closed", "[ ] 11-17 follow-up: too many"),
    // What others are hoped to do changes nothing.
    Example(
      twice + "[ ] 11-17 reply\n[ ] 11-18 follow-up call", "[ ] 11-18 follow-up: too many"),
    // Before any interview silence is an answer, too.
    Example(
      "11-01 applied\n11-09 follow-up\n11-16 follow-up\n11-23 follow-up",
      "11-09 follow-up: no interview", "11-16 follow-up: no interview",
      "11-23 follow-up: too many + no interview"),
  ])
  func tooMany(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(
      interviewed + "11-12 stop-request\n11-13 thank-you\n[ ] 12-01 follow-up call",
      "11-13 thank-you: asked to stop", "[ ] 12-01 follow-up: asked to stop"),
    Example(interviewed + "11-12 stop-request\n11-13 answer", "11-13 answer: asked to stop"),
    Example(interviewed + "11-12 stop-request\n11-16 reply\n11-17 answer\n11-18 answer"),
    Example(
      interviewed + "11-12 stop-request\n11-16 reply\n11-17 follow-up",
      "11-17 follow-up: asked to stop"),
    // Closing the books doesn't lift it.
    Example(
      interviewed + "11-12 stop-request\n11-13 closed\n[ ] 11-20 follow-up",
      "[ ] 11-20 follow-up: asked to stop"),
    // An interview is their wish, too.
    Example(interviewed + "11-12 stop-request\n12-01 interview by 12-08\n12-01 thank-you"),
  ])
  func afterAStopRequest(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(interviewed + "11-12 rejection\n11-12 thank-you"),
    Example(interviewed + "11-12 rejection\n11-13 follow-up email"),
    Example(
      interviewed + "11-12 rejection\n11-13 thank-you\n[ ] 11-20 follow-up email",
      "[ ] 11-20 follow-up: closed"),
    // They asked, so it is answered.
    Example(interviewed + "11-12 rejection\n11-13 thank-you\n11-16 reply\n11-16 answer"),
    // A call from the plan that nobody struck out: one's own close wants no reply.
    Example(interviewed + "11-12 closed\n[ ] 11-20 follow-up", "[ ] 11-20 follow-up: closed"),
    Example(interviewed + "11-12 closed\n11-13 thank-you"),
    Example(
      interviewed + "11-12 withdrew\n11-13 thank-you\n11-20 follow-up", "11-20 follow-up: closed"),
    // Who has the job has every reason to call.
    Example(interviewed + "11-12 offer\n11-13 follow-up\n11-14 accepted\n11-20 follow-up"),
    // They came back.
    Example(
      interviewed
        + "11-12 rejection\n11-13 thank-you\n11-20 scheduled in\n11-25 interview by 11-30\n"
        + "11-25 thank-you\n[ ] 12-01 follow-up call"),
  ])
  func afterTheClose(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("11-03 thank-you", "11-03 thank-you: no interview"),
    Example("11-01 applied\n11-03 follow-up email", "11-03 follow-up: no interview"),
    Example("11-01 applied\n11-03 answer"),
    Example("11-01 applied\n11-03 rejection\n11-03 thank-you"),
    // It is planned after the interview that is planned.
    Example("12-03 interview by 12-10\n[ ] 12-04 thank-you\n[ ] 12-11 follow-up call"),
  ])
  func beforeTheInterview(_ example: Example) throws {
    #expect(try oversteps(example.notes, "11-20") == example.expected)
  }

  /// What is said and planned around an interview is no contact.
  @Test(arguments: [
    Example("11-24 interview\n[ ] 11-24 follow-up call"),
    Example("[ ] 11-24 interview by 12-01\n[ ] 11-24 follow-up call\n[ ] 12-02 follow-up call"),
    Example("11-18 interview by 11-25\n[ ] 11-18 follow-up call\n[ ] 11-26 follow-up call"),
    // Words of intent whose day has come.
    Example("11-03 interview by 11-10\n[>] 11-09 follow-up call"),
    Example(
      "11-03 interview by 11-30\n[>] 11-24 follow-up call",
      "[ ] 11-24 follow-up: too early, fine from 12-01"),
  ])
  func noContact(_ example: Example) throws {
    #expect(try oversteps(example.notes, "11-20") == example.expected)
  }

  @Test func closedByTheFrontMatter() throws {
    let notes = Self.interviewed + "11-11 follow-up call\n[ ] 11-13 follow-up email"
    #expect(
      try oversteps(notes) { $0.isMarkedClosed = true } == ["[ ] 11-13 follow-up: closed"])
  }

  @Test func withHigherNumbers() throws {
    var practice = Practice()
    practice.followUpLimit = 3
    practice.callAfter = .businessDays(3)
    practice.replyAllowance = .days(7)
    let notes =
      Self.interviewed + """
        11-12 follow-up call
        11-16 follow-up call
        11-23 follow-up call
        11-30 follow-up call
        """
    #expect(
      try oversteps(notes, practice: practice) == [
        "11-12 follow-up: too early, fine from 11-13",
        "11-16 follow-up: too close, fine from 11-19", "11-30 follow-up: too many",
      ])
  }

  /// What a message needs besides the day.
  @Test func whatAnOverstepRestsOn() throws {
    let timeline = try timeline(Self.twice + "[ ] 11-16 follow-up call", "11-14")
    let third = try #require(timeline.outreach.last)
    #expect(third.event == 4)
    #expect(third.isPlanned)
    #expect(third.number == 3)
    #expect(third.limit == 2)
    #expect(third.previous == 3)
    #expect(third.round == 0)
    #expect(third.hearBack?.date == CivilDate(year: 2026, month: 11, day: 10))
    #expect(third.hearBack?.origin == .given)
    #expect(third.hearBack?.event == 0)
  }
}
