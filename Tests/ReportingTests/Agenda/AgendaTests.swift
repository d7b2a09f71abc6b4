import FollowUp
import Journal
import Reporting
import Testing

/// Four threads on Sunday, 22 November 2026: one overdue, one for today, two that wait, one begun, one
/// over.
@Suite("The agenda")
struct AgendaTests {
  private let today = Thread.date(22)

  private func thread(
    _ path: String, _ company: String?, _ events: [Event], contacts: [Contact] = [Thread.dana]
  ) throws -> AgendaThread {
    AgendaThread(
      path: path, company: company, role: nil,
      timeline: Timeline(
        try Thread.interview(events, contacts: contacts), practice: Practice(), today: today))
  }

  private func threads() throws -> [AgendaThread] {
    [
      try thread("applied.md", "Kestrel", [Thread.event(.applied, 20)]),
      try thread(
        "waiting.md", "Nimbus",
        [
          Thread.event(.interview, 19, hearBack: 24), Thread.event(.thankYou, 20),
        ]),
      try thread("over.md", "Corvane", [Thread.event(.rejection, 2)]),
      try thread("offer.md", nil, [Thread.event(.interview, 9), Thread.event(.offer, 20)]),
      try thread(
        "later.md", "Tessella",
        [
          Thread.event(.interview, 19, hearBack: 30), Thread.event(.thankYou, 20),
        ]),
      try thread(
        "late.md", "Acme Robotics",
        [
          Thread.event(.interview, 3, hearBack: 10), Thread.event(.thankYou, 4),
        ]),
    ]
  }

  @Test("has a row for every open thread: overdue first, then by date, then those without")
  func order() throws {
    let agenda = Agenda(try threads(), today: today)
    #expect(
      agenda.items.map { "\($0.thread.path) \($0.next.kind.rawValue) \($0.overdueDays)" } == [
        "late.md follow-up-call 11",
        "waiting.md wait 0",
        "later.md wait 0",
        "offer.md answer-offer 0",
        "applied.md none 0",
      ])
  }

  @Test("is the same whatever the order of the files")
  func stable() throws {
    let forwards = Agenda(try threads(), today: today)
    let backwards = Agenda(try threads().reversed(), today: today)
    #expect(forwards.json == backwards.json)
  }

  @Test("says what can be done today, then what comes up, then counts the rest")
  func text() throws {
    let text = TextAgenda(Agenda(try threads(), today: today), days: 7, usesColor: false).text
    #expect(
      text == """
        To do
          since Wed 11 Nov  Call              Dana Whitfield  Acme Robotics
                            They said that you would hear by Tue 10 Nov, and there is no
                            word since. (late.md)
          any day           Answer the offer  Dana Whitfield
                            They made an offer on Fri 20 Nov. (offer.md)

        Coming up
          Wed 25 Nov        Call              Dana Whitfield  Nimbus
                            They said that you would hear by Tue 24 Nov; the next step
                            is on Wed 25 Nov. (waiting.md)

        2 more threads: 1 to wait for, the next on Tue 1 Dec; 1 with no interview yet.

        """)
  }

  @Test("looks no further ahead than it is asked to", arguments: [(2, 0), (3, 1), (9, 2)])
  func days(_ days: Int, shown: Int) throws {
    let text = TextAgenda(Agenda(try threads(), today: today), days: days, usesColor: false).text
    #expect(["waiting.md", "later.md"].count { text.contains($0) } == shown)
  }

  @Test(
    "says what the waiting leads to though thanks are owed, that those are to do, and calls a thread by its title"
  )
  func owedThanks() throws {
    let waiting = try thread(
      "a.md", nil, [Thread.event(.interview, 16, hearBack: 18), Thread.event(.followUp, 20)])
    let titled = AgendaThread(
      path: "a.md", company: nil, title: "Mercy Home Health", role: nil,
      timeline: waiting.timeline)
    let text = TextAgenda(Agenda([titled], today: today), days: 7, usesColor: false).text
    #expect(
      text == """
        To do
          since Tue 17 Nov  Send the thank-you   Dana Whitfield  Mercy Home Health
                            No thank-you is recorded for the interview on Mon 16 Nov; it
                            was due by Tue 17 Nov. (a.md)

        Coming up
          Tue 24 Nov        Call or email again  Dana Whitfield  Mercy Home Health
                            The follow-up on Fri 20 Nov may be answered until Tue 24
                            Nov, when another is fine; the thank-you is still owed.
                            (a.md)

        """)
  }

  @Test("says so where nothing is to be done")
  func nothing() throws {
    #expect(
      TextAgenda(Agenda([], today: today), days: 7, usesColor: false).text
        == "No thread is open: nothing to do.\n")
    let waiting = try threads().filter { $0.path == "waiting.md" }
    #expect(
      TextAgenda(Agenda(waiting, today: today), days: 7, usesColor: false).text.hasPrefix(
        "Nothing to do today\n\nComing up\n"))
  }

  @Test("keeps words from the notes from doing anything to the terminal")
  func hostile() throws {
    let contact = Contact(name: "D\u{1B}[2Jana", email: nil, range: 0..<0)
    let threads = [
      try thread(
        "a\u{7}.md", "A\u{202E}cme", [Thread.event(.interview, 3, hearBack: 10)],
        contacts: [contact])
    ]
    let text = TextAgenda(Agenda(threads, today: today), days: 7, usesColor: false).text
    #expect(text.contains("D␛[2Jana") && text.contains("A\\u{202E}cme") && text.contains("a␇.md"))
  }

  @Test("tells scripts the same in the fields of the contract")
  func json() throws {
    let agenda = Agenda(try threads().filter { $0.path == "late.md" }, today: today)
    #expect(
      String(decoding: agenda.json, as: UTF8.self) == """
        {
          "version": 1,
          "today": "2026-11-22",
          "actions": [
            {
              "path": "late.md",
              "company": "Acme Robotics",
              "role": null,
              "standing": "first-follow-up-due",
              "action": "follow-up-call",
              "opens": "2026-11-11",
              "due": "2026-11-11",
              "overdueDays": 11,
              "who": "Dana Whitfield",
              "why": "They said that you would hear by Tue 10 Nov, and there is no word since.",
              "rule": "follow-up-when-due",
              "assumed": false,
              "unreadLines": 0
            }
          ]
        }

        """)
  }
}
