import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Testing

@Suite("The summary")
struct SummaryTests {
  @Test("It says where the thread stands, whom to call, what was promised, what lies ahead")
  func whole() throws {
    var interview = Thread.event(
      .interview, 3, "Interview: on-site with Dana Whitfield", channel: .inPerson,
      people: ["Dana Whitfield"], hearBack: 10)
    interview.fields.nextSteps = Field("second round", at: 0..<0)
    interview.fields.willFollowUp = Field(true, at: 0..<0)
    let thanks = Thread.event(.thankYou, 4, "Thank-you email", channel: .email)
    #expect(
      try Thread.summary([interview, thanks], contacts: [Thread.dana]) == """
        **As of Wed 2026-11-04:** Waiting for word from them until Tue 2026-11-10.

        - **Contact:** Dana Whitfield (dana@acme.example)
        - **They promised:** word by Tue 2026-11-10 (on Tue 2026-11-03)
        - **Next steps, they said:** second round (on Tue 2026-11-03)
        - **You said:** that you would follow up (on Tue 2026-11-03)

        **Ahead**

        - Wait for word from them until **Tue 2026-11-10**
        - Call Dana Whitfield on **Wed 2026-11-11**
        - Call or email once more on **Fri 2026-11-13**
        - Move on from **Fri 2026-11-20**, if there is no word by then

        **What happened**

        | Date           | Event                                        | With           | In the notes                           |
        | -------------- | -------------------------------------------- | -------------- | -------------------------------------- |
        | Tue 2026-11-03 | Interview, in person; word by Tue 2026-11-10 | Dana Whitfield | Interview: on-site with Dana Whitfield |
        | Wed 2026-11-04 | Thank-you, by email                          |                | Thank-you email                        |
        """)
  }

  @Test(
    "The first line says where the thread stands after its last entry",
    arguments: [
      ([], "**Nothing has happened yet.**"),
      (
        [Thread.event(.applied, 2)],
        "**As of Mon 2026-11-02:** No interview is arranged yet."
      ),
      (
        [Thread.event(.applied, 2), Thread.event(.interview, 20, planned: true)],
        "**As of Mon 2026-11-02:** An interview is planned on Fri 2026-11-20."
      ),
      (
        [Thread.event(.interview, 3)],
        "**As of Tue 2026-11-03:** The thank-you for the interview on Tue 2026-11-03 is due."
      ),
      (
        [Thread.event(.interview, 3), Thread.event(.thankYou, 3)],
        "**As of Tue 2026-11-03:** Waiting for word from them until Tue 2026-11-10, "
          + "a date that nobody named."
      ),
      (
        [
          Thread.event(.interview, 3), Thread.event(.thankYou, 3),
          Thread.event(.followUp, 11, channel: .voicemail, outcome: .message),
        ],
        "**As of Wed 2026-11-11:** The follow-up on Wed 2026-11-11 may still be answered."
      ),
      (
        [
          Thread.event(.interview, 3), Thread.event(.followUp, 11, channel: .call),
        ],
        "**As of Wed 2026-11-11:** The follow-up on Wed 2026-11-11 may still be answered. "
          + "The thank-you is still owed."
      ),
      (
        [
          Thread.event(.interview, 3), Thread.event(.thankYou, 3),
          Thread.event(.followUp, 11, channel: .call), Thread.event(.followUp, 13, channel: .email),
        ],
        "**As of Fri 2026-11-13:** All that can be done is done: "
          + "2 follow-ups went unanswered, the last on Fri 2026-11-13."
      ),
      (
        [Thread.event(.interview, 3), Thread.event(.rejection, 5)],
        "**As of Thu 2026-11-05:** They said no on Thu 2026-11-05."
      ),
      (
        [Thread.event(.interview, 3), Thread.event(.offer, 5)],
        "**As of Thu 2026-11-05:** They made an offer on Thu 2026-11-05, which waits for an answer."
      ),
    ])
  func standing(events: [Event], expected: String) throws {
    #expect(try Thread.summary(events).split(separator: "\n").first.map(String.init) == expected)
  }

  @Test("A date that nobody named is told as such")
  func assumed() throws {
    let text = try Thread.summary([Thread.event(.interview, 20, planned: true)])
    #expect(
      text.contains(
        "- Wait for word from them until **Fri 2026-11-27** "
          + "(nobody named a date: this one is assumed)\n"))
    #expect(text.contains("| Fri 2026-11-20 | Planned: Interview |"))
    #expect(text.contains("- **Contact:** nobody is named yet\n"))
  }

  @Test("An ended thread has nothing ahead")
  func ended() throws {
    let text = try Thread.summary(
      [Thread.event(.interview, 3, hearBack: 10), Thread.event(.rejection, 5)],
      contacts: [Thread.dana])
    #expect(!text.contains("Ahead"))
    #expect(!text.contains("Contact"))
    #expect(!text.contains("promised"))
  }

  @Test("A timeframe without a date is quoted")
  func vague() throws {
    var interview = Thread.event(.interview, 3)
    interview.fields.hearBackBy = Field(.vague("in the *coming* weeks"), at: 0..<0)
    #expect(
      try Thread.summary([interview]).contains(
        "- **They promised:** word “in the \\*coming\\* weeks” (on Tue 2026-11-03); no date\n"))
  }

  @Test("Ranges and times are shown")
  func days() throws {
    var event = Thread.event(.interview, 3)
    event.endDate = Thread.date(4)
    event.time = 9 * 60 + 5
    #expect(
      try Thread.summary([event]).contains("| Tue 2026-11-03 – Wed 2026-11-04 9:05 | Interview |"))
  }

  @Test("No line could be taken for front matter, a heading or an entry's start")
  func lines() throws {
    let text = try Thread.summary(
      [Thread.event(.interview, 3, "x", hearBack: 10), Thread.event(.thankYou, 4)],
      contacts: [Thread.dana])
    for line in text.split(separator: "\n") {
      #expect(line.hasPrefix("**") || line.hasPrefix("- ") || line.hasPrefix("| "))
      #expect(line.last?.isWhitespace == false)
    }
  }

  @Test("The rules hear of the section what the command does to it")
  func state() throws {
    let settings = FollowUp.Practice()
    var interview = try Thread.interview([Thread.event(.interview, 3)])
    #expect(Summary.state(of: interview, practice: settings) == .absent)

    let bytes = try #require(
      try Summary.rewrite(interview, practice: settings, inserting: true) {
        var after = SimpleReader.read($0)
        after.events = interview.events
        return after
      })
    var source = try SourceText(path: "acme.md", bytes: bytes)
    func reread() {
      let events = interview.events
      interview = SimpleReader.read(source)
      interview.events = events
    }
    reread()
    #expect(Summary.state(of: interview, practice: settings) == .current)

    interview.events.append(Thread.event(.thankYou, 4))
    guard
      case .stale(_, let fix) = Summary.state(of: interview, practice: settings)
    else {
      Issue.record("not stale")
      return
    }
    let fixed = Splicing(fix.edits, into: bytes).bytes
    #expect(
      try Summary.rewrite(interview, practice: settings) {
        var after = SimpleReader.read($0)
        after.events = interview.events
        return after
      } == fixed)

    source = try SourceText(
      path: "acme.md",
      bytes: Array(String(decoding: bytes, as: UTF8.self).replacing("Contact", with: "X").utf8))
    reread()
    guard case .edited = Summary.state(of: interview, practice: settings) else {
      Issue.record("not edited")
      return
    }

    interview.markers.removeLast()
    #expect(
      Summary.state(of: interview, practice: settings)
        == .broken(at: interview.markers[0].range, because: "the end marker is missing"))
  }
}
