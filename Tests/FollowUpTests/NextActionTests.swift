import FollowUp
import Journal
import TestSupport
import Testing

@Suite struct NextActionTests {
  /// The words that `next` and its JSON use.
  @Test func names() {
    #expect(
      NextAction.Kind.allCases.map(\.rawValue) == [
        "write-plan", "interview", "send-thank-you", "wait", "follow-up-call", "second-follow-up",
        "stop-and-wait", "move-on", "answer-offer", "none",
      ])
    #expect(
      Standing.allCases.map(\.rawValue) == [
        "preparing", "applied", "interview-planned", "thank-you-due", "waiting",
        "first-follow-up-due", "message-left", "second-follow-up-due", "done-all-you-can",
        "move-on",
        "offer", "accepted", "declined", "rejected", "withdrawn", "asked-to-stop", "closed",
      ])
  }

  static let interviewed = "11-03 interview by 11-10\n11-03 thank-you\n"
  static let unanswered = interviewed + "11-11 follow-up call\n11-13 follow-up email\n"

  /// Why, as a sentence.
  @Test(arguments: [
    ("", "11-20", "Nothing has happened yet."),
    (
      "11-24 interview", "11-20",
      "The interview is on Tue 24 Nov: decide beforehand how you will follow up."
    ),
    (
      "11-03 interview by 11-10", "11-05",
      "No thank-you is recorded for the interview on Tue 3 Nov; it was due by Wed 4 Nov."
    ),
    (
      interviewed, "11-05",
      "They said that you would hear by Tue 10 Nov; the next step is on Wed 11 Nov."
    ),
    (
      "11-03 interview\n11-03 thank-you", "11-05",
      "No date was given, so an answer by Tue 10 Nov is assumed; the next step is on Wed 11 Nov."
    ),
    (
      "11-03 interview by 11-10", "11-12",
      "They said that you would hear by Tue 10 Nov, and there is no word since; the thank-you is still owed."
    ),
    (
      interviewed + "11-11 follow-up call", "11-12",
      "The follow-up on Wed 11 Nov may be answered until Fri 13 Nov, when another is fine."
    ),
    (
      interviewed + "11-11 follow-up call", "11-13",
      "The follow-up on Wed 11 Nov went unanswered: another call or email is fine."
    ),
    (
      unanswered, "11-16",
      "2 follow-ups went unanswered, the last on Fri 13 Nov: you have done all you can, so move on from Fri 20 Nov."
    ),
    (
      unanswered, "2027-01-05",
      "2 follow-ups went unanswered, the last on Fri 13 Nov 2026: put your energy into the next job."
    ),
    (
      interviewed + "11-12 offer answer-by 11-20", "11-13",
      "They made an offer on Thu 12 Nov and want an answer by Fri 20 Nov."
    ),
    (interviewed + "11-12 rejection", "11-13", "They said no."),
  ])
  func why(notes: String, today: String, expected: String) throws {
    let timeline = try timeline(notes, today)
    #expect(timeline.next.why(seenFrom: timeline.asOf) == expected)
  }

  /// Whom to contact: who was confirmed, else the file's contact, else who was met.
  @Test func whom() throws {
    let met = "11-03 interview by 11-10 with Dana,Sam\n11-03 thank-you with Dana\n"
    #expect(try timeline(met, "11-11").next.who == "Dana")
    let contact = Contact(name: "Priya", email: nil, range: 0..<0)
    #expect(try timeline(met, "11-11") { $0.contacts = [contact] }.next.who == "Priya")
    let asked = met.replacing("with Dana,Sam", with: "with Dana,Sam ask Lee")
    #expect(try timeline(asked, "11-11") { $0.contacts = [contact] }.next.who == "Lee")
    let inFull = Contact(name: "Lee Haddad", email: nil, range: 0..<0)
    #expect(try timeline(asked, "11-11") { $0.contacts = [inFull] }.next.who == "Lee Haddad")
    // Thanks go to everybody.
    let today = try timeline("11-03 interview with Dana,Sam", "11-03") { $0.contacts = [contact] }
    #expect(today.next.who == "Dana, Sam")
    #expect(try timeline("11-03 interview", "11-03").next.who == nil)
  }

  @Test(arguments: [
    (interviewed, "11-11", [Channel.call]),
    (interviewed + "11-11 follow-up call", "11-13", [.call, .email]),
    ("11-03 interview", "11-03", [.handwritten, .email]), (interviewed, "11-05", []),
  ])
  func channels(notes: String, today: String, expected: [Channel]) throws {
    #expect(try timeline(notes, today).next.channels == expected)
  }

  @Test(arguments: [
    ("11-24 interview", "11-20", "plan-ahead"), ("11-03 interview", "11-03", "send-thank-you"),
    (interviewed, "11-05", "wait-for-timeframe"), (interviewed, "11-11", "follow-up-when-due"),
    (interviewed + "11-11 follow-up call", "11-12", "space-follow-ups"),
    (interviewed + "11-11 follow-up call", "11-13", "second-follow-up"),
    (unanswered, "11-16", "stop-after-silence"), (unanswered, "11-20", "move-on"),
    ("[ ] 11-18 interview", "11-20", "overdue-plan"),
    ("11-24 interview\n[ ] 11-25 thank-you", "11-20", nil), ("11-01 applied", "11-20", nil),
  ])
  func rule(notes: String, today: String, expected: String?) throws {
    #expect(try timeline(notes, today).next.rule == expected)
  }

  /// Thanks go to the round in which the people were met.
  @Test func thanksForTheRoundBefore() throws {
    let notes = """
      11-03 interview with Dana
      11-04 interview with Sam
      11-05 thank-you with Dana
      11-05 thank-you with Sam
      """
    let rounds = try timeline(notes, "11-06").rounds
    #expect(rounds.map(\.thankYou) == [2, 3])
    #expect(rounds.map(\.thankYouDaysLate) == [1, 0])
    // Where nobody is named, they are for the last.
    let unnamed = try timeline("11-03 interview\n11-04 interview\n11-05 thank-you", "11-06").rounds
    #expect(unnamed.map(\.thankYou) == [nil, 2])
  }

  /// A panel in sessions is one round.
  @Test func interviewsOnOneDay() throws {
    let notes = """
      11-03 09:00 interview with Dana
      11-03 11:00 interview with Sam by 11-12
      11-03 thank-you
      """
    let rounds = try timeline(notes, "11-06").rounds
    #expect(rounds.count == 1)
    #expect(rounds.first?.otherInterviews == [1])
    #expect(rounds.first?.timeframe == 1)
    #expect(rounds.first.map { short($0.hearBack.date) } == "11-12")
    #expect(rounds.first?.thankYou == 2)
  }
}
