import FollowUp
import Journal
import Reporting
import Testing

@Suite("What a weekly report tells")
struct WeeklyReportTests {
  static func report() throws -> WeeklyReport {
    try Search.report([Search.acme, Search.corvane, Search.nimbus])
  }

  @Test("What happened stands in the order of the days")
  func happened() throws {
    let happened = try Self.report().happened.map { "\($0.entry.date) \($0.entry.kind.rawValue)" }
    #expect(
      happened == [
        "2026-11-17 interview", "2026-11-18 thank-you", "2026-11-18 rejection",
        "2026-11-20 interview", "2026-11-20 thank-you",
      ])
  }

  @Test("A call that was due on Friday is overdue on Sunday")
  func overdue() throws {
    let report = try Self.report()
    let item = try #require(report.overdue.first)
    #expect(report.overdue.count == 1)
    #expect(report.labels[item.thread] == "Acme Robotics")
    #expect(item.task.kind == .step(.followUpCall))
    #expect(item.task.overdueDays(on: report.today) == 2)
    #expect(item.task.people == ["Dana Whitfield"])
  }

  @Test("Thanks that are owed are overdue, though the next interview lies ahead")
  func owedThanks() throws {
    let text =
      "# Acme\n\n- 2026-11-09 Phone screen\n  - Hear back by: 2026-11-16\n"
      + "- [ ] 2026-11-26 On-site interview\n"
    let report = try Search.report([("acme.md", text)])
    #expect(report.overdue.map(\.task.kind) == [.step(.sendThankYou)])
    #expect(
      report.due.flatMap(\.items).map(\.task.id) == [
        "2-write-plan", "2-interview", "2-send-thank-you",
      ])
  }

  @Test("What follows if there is no word stands on its day, and says so")
  func ahead() throws {
    let report = try Self.report()
    #expect(report.due.map(\.date.description) == ["2026-11-25"])
    let item = try #require(report.due.first?.items.first)
    #expect(item.task.kind == .step(.secondFollowUp))
    #expect(item.task.isConditional)
  }

  @Test("Who is waited for, until when")
  func waiting() throws {
    let report = try Self.report()
    #expect(report.waiting.map { report.labels[$0] } == ["Nimbus Health"])
    #expect(report.threads[2].waitsUntil == CivilDate(iso: "2026-12-04"))
  }

  @Test("What was closed in the week, and only then")
  func closed() throws {
    #expect(try Self.report().closed == [1])
    let next = ReportPeriod(ISOWeek(Search.today).adding(weeks: 1))
    #expect(try Search.report([Search.corvane], period: next).closed.isEmpty)
  }

  @Test("An offer is shown however far off its answer is")
  func offer() throws {
    let text =
      "# Acme\n\n- 2026-11-02 Interview\n- 2026-11-18 Offer by phone\n"
      + "  - They need my answer by 2027-01-15\n"
    let report = try Search.report([("acme.md", text)])
    let tasks = report.due.flatMap(\.items) + report.undated
    #expect(tasks.map(\.task.kind) == [.step(.answerOffer)])
  }

  @Test("How far the threads got, in the week and at all")
  func pipeline() throws {
    let report = try Self.report()
    #expect(report.pipeline.applied == 3)
    #expect(report.pipeline.interviewed == 3)
    #expect(report.pipeline.offers == 0)
    #expect(report.pipelineInPeriod.applied == 0)
    #expect(report.pipelineInPeriod.interviewed == 2)
  }

  @Test(
    "How often the practice was kept",
    arguments: [
      (PracticePoint.askNextSteps, "1 of 3", "1 of 2"),
      (.getTimeframe, "3 of 3", "2 of 2"),
      (.announceFollowUp, "1 of 3", "1 of 2"),
      (.confirmContact, "2 of 3", "2 of 2"),
      (.thankPromptly, "3 of 3", "2 of 2"),
      // Acme and Corvane were silent; nobody followed up. Acme's call opened on Friday.
      (.followUpWhenDue, "0 of 2", "0 of 1"),
      (.callFirst, "0 of 0", "0 of 0"),
    ])
  func practice(point: PracticePoint, overall: String, inPeriod: String) throws {
    let practice = try Self.report().practice
    func words(_ tally: Tally) -> String { "\(tally.kept) of \(tally.of)" }
    #expect(words(practice.overall(point)) == overall)
    #expect(words(practice.inPeriod(point)) == inPeriod)
  }

  @Test(
    "A silence counts though they were heard from since",
    arguments: [("- 2026-11-17 Called Dana, left a voicemail", "1 of 1"), ("", "0 of 1")])
  func endedSilence(call: String, tally: String) throws {
    let text = """
      # Acme — Clerk

      - 2026-11-09 Interview with Dana
        - Hear back by: 2026-11-13
      - 2026-11-09 Thank-you email to Dana
      \(call)
      - 2026-11-18 Dana wrote back: they will decide by 2026-11-27
      """
    let practice = try Search.report([("acme.md", text)]).practice
    let (overall, inPeriod) = (
      practice.overall(.followUpWhenDue), practice.inPeriod(.followUpWhenDue)
    )
    #expect("\(overall.kept) of \(overall.of)" == tally)
    #expect("\(inPeriod.kept) of \(inPeriod.of)" == tally)
  }

  @Test(
    "A follow-up on its day counts at once, and until the day is over none is missed",
    arguments: [("- 2026-11-20 Called Dana, left a voicemail", "1 of 1"), ("", "0 of 0")])
  func followUpToday(call: String, tally: String) throws {
    let text = """
      # Acme — Clerk

      - 2026-11-09 Interview with Dana
        - Hear back by: 2026-11-19
      \(call)
      """
    let practice = try Search.report([("acme.md", text)], today: CivilDate(iso: "2026-11-20")!)
      .practice.overall(.followUpWhenDue)
    #expect("\(practice.kept) of \(practice.of)" == tally)
  }

  @Test("Who waits past the date is told so, and that thanks are owed")
  func waitingOn() throws {
    let past = (
      path: "a.md",
      text: """
      # Acme — Clerk

      - 2026-11-09 Interview with Dana
        - Hear back by: 2026-11-20
      - 2026-11-09 Thank-you email to Dana
      """
    )
    let owed = (
      path: "b.md",
      text: """
      # Bolt — Clerk

      - 2026-11-16 Interview with Hana
        - Hear back by: 2026-11-18
      - 2026-11-20 Called Hana, left a voicemail
      """
    )
    let text = Search.text(.text, try Search.report([past, owed]), width: 120)
    #expect(text.contains("Fri 20 Nov (past)"))
    #expect(text.contains("on Tue 24 Nov; the thank-you is still owed"))
  }

  @Test("An entry that tells of two events is quoted once")
  func quotedOnce() throws {
    let text = "# Acme — Clerk\n\n- 2026-11-20 Called Dana, left voicemail, then emailed her\n"
    let report = try Search.report([("acme.md", text)])
    #expect(report.happened.count == 2)
    let quotes = Search.text(.markdown, report).ranges(of: "left voicemail, then emailed her")
    #expect(quotes.count == 1)
  }

  @Test("What companies promised, and how long they took")
  func promises() throws {
    let report = try Self.report()
    #expect(report.promises.map(\.thread) == [2, 0, 1])
    #expect(report.promises.map(\.promise.promisedDays) == [14, 2, 7])
    #expect(report.promises.map(\.promise.daysLate) == [nil, nil, 8])
    #expect(report.answerTimes.answered == 1)
    #expect(report.answerTimes.kept == 0)
    #expect(report.answerTimes.taken?.median == 15)
  }

  @Test("Threads of one company are told apart by the role")
  func labels() throws {
    let other = (path: "b.md", text: "# Acme Robotics — Trainer\n\n- 2026-11-20 Applied\n")
    #expect(
      try Search.report([Search.acme, other]).labels
        == ["Acme Robotics, Field Engineer", "Acme Robotics, Trainer"])
  }

  @Test("Without a company the title or the file's name says what it is about")
  func names() throws {
    #expect(
      try Search.report([("notes/some-place.md", "- 2026-11-20 Applied\n")]).labels
        == ["some-place"])
  }

  @Test(
    "A quiet week says so kindly, in every form for people",
    arguments: [
      ReportFormat.markdown, .text, .html,
    ])
  func quiet(format: ReportFormat) throws {
    let text = Search.text(format, try Search.report([]))
    #expect(text.contains("Nothing happened, and no thread is open."))
  }
}
