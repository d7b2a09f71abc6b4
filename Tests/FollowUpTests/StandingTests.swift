import FollowUp
import Journal
import TestSupport
import Testing

/// Where a thread stands and what comes next. In 2026, 3 November is a Tuesday.
@Suite struct StandingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let notes: String
    let today: String
    let expected: String

    init(_ notes: String, on today: String, _ expected: String) {
      (self.notes, self.today, self.expected) = (notes, today, expected)
    }

    var testDescription: String { "\(expected) ← \(notes) on \(today)" }
  }

  private func check(_ example: Example) throws {
    #expect(try outlook(example.notes, example.today) == example.expected)
  }

  @Test(arguments: [
    Example("", on: "11-22", "preparing: none"),
    Example("11-01 note", on: "11-22", "preparing: none"),
    Example("11-01 applied", on: "11-22", "applied: none"),
    Example("11-01 applied\n11-05 reply", on: "11-22", "applied: none"),
    Example("11-24 interview", on: "11-22", "interview-planned: write-plan 11-24"),
    Example(
      "11-24 interview\n[ ] 11-25 thank-you", on: "11-22", "interview-planned: interview 11-24"),
    // Words of intent, on the day and after it.
    Example("[>] 11-22 interview", on: "11-22", "interview-planned: write-plan 11-22"),
    Example("[>] 11-20 interview", on: "11-22", "preparing: none"),
    Example(
      "[ ] 11-20 interview", on: "11-22", "interview-planned: interview 11-20, 2 days late"),
  ])
  func beforeTheFirstInterview(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("11-03 interview by 11-10", on: "11-03", "thank-you-due: send-thank-you 11-04"),
    Example(
      "11-03 interview by 11-10", on: "11-06", "thank-you-due: send-thank-you 11-04, 2 days late"),
    // A range of days counts from its last.
    Example(
      "11-03 interview by 11-12 until 11-05", on: "11-06", "thank-you-due: send-thank-you 11-06"),
    // Once the hear-back date has passed, the call comes first.
    Example(
      "11-03 interview by 11-10", on: "11-11",
      "first-follow-up-due: follow-up-call 11-11, thanks owed"),
    // Told the wrong way round on one day: nobody is thanked before the interview.
    Example(
      "11-03 thank-you\n11-03 interview by 11-10", on: "11-04", "waiting: wait 11-11"),
    // They were heard from on a later day: the moment for thanks has gone by.
    Example("11-03 interview\n11-05 reply by 11-20", on: "11-06", "waiting: wait 11-23"),
    // On the day of the interview it hasn't.
    Example(
      "11-03 interview\n11-03 timeframe by 11-20", on: "11-03",
      "thank-you-due: send-thank-you 11-04"),
  ])
  func thanks(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example("11-03 interview by 11-10\n11-03 thank-you", on: "11-10", "waiting: wait 11-11"),
    Example(
      "11-03 interview by 11-10\n11-03 thank-you", on: "11-11",
      "first-follow-up-due: follow-up-call 11-11"),
    Example(
      "11-03 interview by 11-10\n11-03 thank-you", on: "11-22",
      "first-follow-up-due: follow-up-call 11-11, 11 days late"),
    // Friday the 13th: nobody is to be called over the weekend.
    Example("11-03 interview by 11-13\n11-03 thank-you", on: "11-15", "waiting: wait 11-16"),
    // No date, or a vague one: five business days.
    Example("11-03 interview\n11-03 thank-you", on: "11-04", "waiting: wait 11-11 (assumed)"),
    Example(
      "11-03 interview vaguely\n11-03 thank-you", on: "11-04", "waiting: wait 11-11 (assumed)"),
    // They moved the date.
    Example(
      "11-03 interview by 11-10\n11-03 thank-you\n11-09 timeframe by 11-20", on: "11-12",
      "waiting: wait 11-23"),
    // A word without a date: five business days from then.
    Example(
      "11-03 interview by 11-10\n11-03 thank-you\n11-09 reply", on: "11-12",
      "waiting: wait 11-17 (assumed)"),
    // But a date that they promised and that is further off stays theirs to keep.
    Example(
      "11-03 interview by 11-30\n11-03 thank-you\n11-04 reply", on: "11-12", "waiting: wait 12-01"),
    // A promise before any interview is a promise, too.
    Example("11-01 applied\n11-02 timeframe by 11-10", on: "11-05", "waiting: wait 11-11"),
    Example(
      "11-01 applied\n11-02 timeframe by 11-10", on: "11-12",
      "first-follow-up-due: follow-up-call 11-11, 1 days late"),
    // Their questions were answered after the date had passed: the wait begins anew.
    Example(
      "11-03 interview by 11-10\n11-03 thank-you\n11-12 answer", on: "11-13",
      "waiting: wait 11-20 (assumed)"),
    Example(
      "11-03 interview by 11-10\n11-03 thank-you\n11-05 answer", on: "11-13",
      "first-follow-up-due: follow-up-call 11-11, 2 days late"),
    // Where nobody named a date, they have what they asked for only now.
    Example(
      "11-03 interview\n11-03 thank-you\n11-04 assessment in\n11-10 assessment out", on: "11-12",
      "waiting: wait 11-18 (assumed)"),
    Example(
      "11-03 interview\n11-03 thank-you\n11-05 answer", on: "11-06",
      "waiting: wait 11-13 (assumed)"),
  ])
  func waiting(_ example: Example) throws { try check(example) }

  static let interviewed = "11-03 interview by 11-10\n11-03 thank-you\n"

  @Test(arguments: [
    Example(
      interviewed + "11-11 follow-up voicemail left", on: "11-12", "message-left: wait 11-13"),
    Example(
      interviewed + "11-11 follow-up voicemail left", on: "11-13",
      "second-follow-up-due: second-follow-up 11-13"),
    Example(
      interviewed + "11-11 follow-up call no-answer\n11-13 follow-up email", on: "11-16",
      "done-all-you-can: stop-and-wait 11-20"),
    Example(
      interviewed + "11-11 follow-up call no-answer\n11-13 follow-up email", on: "11-22",
      "move-on: move-on 11-20, 2 days late"),
    // Answered then and there.
    Example(
      interviewed + "11-11 follow-up call reached", on: "11-22",
      "first-follow-up-due: follow-up-call 11-19 (assumed), 3 days late"),
    Example(
      interviewed + "11-11 follow-up call reached\n+ timeframe by 11-27", on: "11-22",
      "waiting: wait 11-30"),
    // A word from them starts the count anew.
    Example(
      interviewed + "11-11 follow-up call\n11-13 follow-up email\n11-16 reply by 11-18",
      on: "11-22",
      "first-follow-up-due: follow-up-call 11-19, 3 days late"),
    // What came before the date doesn't stand for the call after it, but it counts.
    Example(interviewed + "11-06 follow-up email", on: "11-09", "waiting: wait 11-11"),
    Example(
      interviewed + "11-06 follow-up email", on: "11-11",
      "first-follow-up-due: follow-up-call 11-11"),
    Example(
      interviewed + "11-06 follow-up email\n11-11 follow-up call", on: "11-13",
      "done-all-you-can: stop-and-wait 11-18"),
    // Two before the date: they still have until the date.
    Example(
      interviewed + "11-05 follow-up email\n11-06 follow-up call", on: "11-12",
      "done-all-you-can: stop-and-wait 11-17"),
    // Told twice, counted once.
    Example(
      interviewed + "11-11 follow-up voicemail left\n11-11 follow-up voicemail left", on: "11-12",
      "message-left: wait 11-13"),
  ])
  func followUps(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    // The next interview is arranged: nobody needs to be called.
    Example(
      interviewed + "11-09 scheduled in\n11-24 interview\n[ ] 11-25 thank-you", on: "11-22",
      "interview-planned: interview 11-24"),
    Example(
      interviewed + "11-24 interview\n[ ] 11-25 thank-you", on: "11-22",
      "interview-planned: interview 11-24"),
    // Thanks come first even then.
    Example(
      "11-19 interview by 11-27\n11-24 interview", on: "11-20",
      "thank-you-due: send-thank-you 11-20"),
    // Until it is too late for them.
    Example(
      "11-03 interview by 11-10\n11-24 interview\n[ ] 11-25 thank-you", on: "11-20",
      "interview-planned: interview 11-24, thanks owed"),
    // Each round has its own count.
    Example(
      interviewed + "11-11 follow-up call\n11-13 follow-up email\n11-17 interview by 11-19\n"
        + "11-17 thank-you", on: "11-22", "first-follow-up-due: follow-up-call 11-20, 2 days late"),
    // An interview whose box nobody ticked, and a word from them after it.
    Example(
      interviewed + "[ ] 11-16 interview\n11-18 reply by 11-25", on: "11-22", "waiting: wait 11-26"),
  ])
  func rounds(_ example: Example) throws { try check(example) }

  /// An interview that is arranged in another entry, and has none of its own yet.
  @Test(arguments: [
    Example("11-12 scheduled in for 11-24", on: "11-22", "interview-planned: write-plan 11-24"),
    Example(
      "11-12 scheduled in for 11-24\n[ ] 11-25 thank-you\n[ ] 12-02 follow-up call", on: "11-22",
      "interview-planned: interview 11-24"),
    // Nobody is called while the next interview is to come.
    Example(
      interviewed + "11-12 scheduled in for 12-08", on: "11-30",
      "interview-planned: write-plan 12-08"),
    Example(
      interviewed + "11-12 scheduled in for 11-17\n11-14 scheduled out for 12-08", on: "11-30",
      "interview-planned: write-plan 12-08"),
    Example(
      interviewed + "11-12 scheduled in for 11-17", on: "11-20",
      "interview-planned: interview 11-17, 3 days late"),
    Example(
      interviewed + "11-12 scheduled in for 11-17\n11-17 interview by 11-24", on: "11-18",
      "thank-you-due: send-thank-you 11-18"),
    Example(
      interviewed + "11-12 scheduled in for 11-24\n[ ] 11-24 interview\n[ ] 11-24 thank-you",
      on: "11-20", "interview-planned: interview 11-24"),
    Example(
      interviewed + "11-12 scheduled in for 11-24\n11-13 scheduled in called-off", on: "11-20",
      "waiting: wait 11-23 (assumed)"),
    // They were heard from after the day, and nothing was noted of the interview.
    Example(
      interviewed + "11-12 scheduled in for 11-17\n11-19 reply by 11-27", on: "11-20",
      "waiting: wait 11-30"),
    Example(
      interviewed + "11-12 scheduled in for 11-24\n11-13 withdrew", on: "11-20", "withdrawn: none"),
  ])
  func arrangedInterviews(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(interviewed + "11-12 rejection", on: "11-22", "rejected: none"),
    Example(interviewed + "11-12 closed", on: "11-22", "closed: none"),
    Example(interviewed + "11-12 withdrew", on: "11-22", "withdrawn: none"),
    Example(interviewed + "11-12 stop-request", on: "11-22", "asked-to-stop: none"),
    Example(
      interviewed + "11-12 offer answer-by 11-25", on: "11-22", "offer: answer-offer 11-25"),
    Example(
      interviewed + "11-12 offer answer-by 11-18", on: "11-22",
      "offer: answer-offer 11-18, 4 days late"),
    Example(interviewed + "11-12 offer", on: "11-22", "offer: answer-offer"),
    Example(
      interviewed + "11-12 offer\n11-13 offer answer-by 11-27", on: "11-22",
      "offer: answer-offer 11-27"),
    Example(interviewed + "11-12 offer\n11-13 accepted", on: "11-22", "accepted: none"),
    Example(interviewed + "11-12 offer\n11-13 declined", on: "11-22", "declined: none"),
    // The books were closed on what had ended already.
    Example(interviewed + "11-12 rejection\n11-13 closed", on: "11-22", "rejected: none"),
  ])
  func endings(_ example: Example) throws { try check(example) }

  @Test(arguments: [
    Example(interviewed + "11-12 closed\n11-16 reply by 11-27", on: "11-22", "waiting: wait 11-30"),
    Example(
      interviewed + "11-12 rejection\n11-16 scheduled in", on: "11-20",
      "waiting: wait 11-24 (assumed)"),
    Example(
      interviewed + "11-12 rejection\n11-19 interview by 11-27", on: "11-20",
      "thank-you-due: send-thank-you 11-20"),
    Example(interviewed + "11-12 declined\n11-16 offer", on: "11-20", "offer: answer-offer"),
    Example(
      interviewed + "11-12 rejection\n11-16 reply", on: "11-20", "waiting: wait 11-24 (assumed)"),
    // "You're welcome, and good luck" answers the thanks, and reopens nothing.
    Example(
      interviewed + "11-12 rejection\n11-13 thank-you\n11-16 reply", on: "11-20", "rejected: none"),
    // A word on the day of the ending belongs to it.
    Example(interviewed + "11-12 rejection\n11-12 reply", on: "11-20", "rejected: none"),
    Example(interviewed + "11-12 withdrew\n11-13 reply", on: "11-20", "withdrawn: none"),
    Example(interviewed + "11-12 accepted\n11-16 scheduled in", on: "11-20", "accepted: none"),
    Example(interviewed + "11-12 stop-request\n11-16 reply", on: "11-20", "asked-to-stop: none"),
    // A box that nobody struck out.
    Example(interviewed + "11-12 rejection\n[ ] 11-24 interview", on: "11-20", "rejected: none"),
  ])
  func comingBack(_ example: Example) throws { try check(example) }

  /// Thanks that are owed while nothing else can be done need not wait for that.
  @Test(arguments: [
    ("11-03 interview by 11-10\n11-24 interview\n[ ] 11-25 thank-you", "11-20", true),
    ("11-03 interview by 11-10\n11-24 interview", "11-20", true),
    ("11-03 interview by 11-10\n11-11 follow-up voicemail left", "11-12", true),
    // The first thing to do says it itself.
    ("11-03 interview by 11-10", "11-04", false), ("11-03 interview by 11-10", "11-12", false),
    ("11-03 interview by 11-10\n[ ] 11-20 interview\n[ ] 11-21 thank-you", "11-20", false),
    // It is over, or they were thanked.
    ("11-03 interview by 11-10\n11-11 follow-up call\n11-13 follow-up email", "11-14", false),
    (interviewed + "11-11 follow-up voicemail left", "11-12", false),
  ])
  func owedThanks(notes: String, today: String, isOwed: Bool) throws {
    let timeline = try timeline(notes, today)
    #expect(timeline.owed?.kind == (isOwed ? .sendThankYou : nil))
    #expect(
      timeline.owed.map { short($0.due ?? $0.opens ?? timeline.asOf) } == (isOwed ? "11-04" : nil))
  }

  @Test func closedByTheFrontMatter() throws {
    let closed = try timeline(Self.interviewed, "11-22") { $0.isMarkedClosed = true }
    #expect(describe(closed) == "closed: none")
    #expect(closed.ending?.kind == .closed)
    #expect(closed.ending?.event == nil)
    #expect(!closed.isOpen)
    let rejected = try timeline(Self.interviewed + "11-12 rejection", "11-22") {
      $0.isMarkedClosed = true
    }
    #expect(describe(rejected) == "rejected: none")
  }

  /// One more follow-up where persistence pays.
  @Test func highPersistence() throws {
    let notes = Self.interviewed + "11-11 follow-up call\n11-13 follow-up email\n"
    let third = try timeline(notes, "11-17") { $0.persistence = .high }
    #expect(describe(third) == "second-follow-up-due: second-follow-up 11-17")
    let done = try timeline(notes + "11-17 follow-up email", "11-18") { $0.persistence = .high }
    #expect(describe(done) == "done-all-you-can: stop-and-wait 11-24")
  }

  @Test func numbersFromTheFrontMatter() throws {
    let timeline = try timeline("11-03 interview\n11-03 thank-you", "11-05") {
      $0.practiceOverrides = [
        Setting(
          key: "wait-without-timeframe", keyRange: 0..<0, value: "3 days", valueRange: 0..<0),
        Setting(key: "call-after", keyRange: 0..<0, value: "2 business days", valueRange: 0..<0),
        Setting(key: "call-after", keyRange: 0..<0, value: "soon", valueRange: 0..<0),
      ]
    }
    // 6 November and two business days.
    #expect(describe(timeline) == "waiting: wait 11-10 (assumed)")
  }

  @Test(arguments: [
    ("11-03 interview by 11-10", "thank-you-due: send-thank-you 11-04"),
    ("11-03 interview by 11-10\n11-04 thank-you", "waiting: wait 11-11"),
    ("11-03 interview by 11-10\n[ ] 11-04 thank-you", "thank-you-due: send-thank-you 11-04"),
    (interviewed + "11-11 follow-up voicemail", "message-left: wait 11-13"),
    (interviewed + "11-16 note", "first-follow-up-due: follow-up-call 11-11, 5 days late"),
    ("[ ] 11-24 interview", "interview-planned: write-plan 11-24"),
    ("", "preparing: none"),
  ])
  func asAtTheLastEntry(notes: String, expected: String) throws {
    #expect(try outlook(notes, nil) == expected)
  }
}
