import Journal
import Testing

@Suite("Fields of an interview, reply or timeframe entry")
struct FieldTests {
  private func fields(_ text: String) throws -> Fields {
    try #require(try read(text).events.first).fields
  }

  @Test(
    "Where very many ask for an answer, an open offer is looked for in time",
    .timeLimit(.minutes(1)))
  func manyAnswers() throws {
    let line = "- 2026-11-03 They need an answer by Friday\n"
    let interview = try read("# Acme\n\n" + String(repeating: line, count: 30_000))
    #expect(interview.events.count == 30_000)
    #expect(interview.events.allSatisfy { $0.fields.answerBy == nil })
  }

  @Test("A date of a sentence that may be either of two days is kept as it stands, never dropped")
  func eitherDay() throws {
    let said = "- 2026-11-03 Interview with Sol. Will hear by 11/12.\n"
    #expect(try fields(said).hearBackBy?.value == .vague("by 11/12"))
    #expect(try problems(said) == ["1:47 ambiguous-date “11/12”"])
    let field = "- 2026-11-03 Interview with Sol\n  - Hear back by: 11/12/2026\n"
    #expect(try problems(field) == ["2:19 ambiguous-date “11/12/2026”"])
    let offer = "- 2026-11-03 Sol offered me the job, answer by 11/12\n"
    #expect(try problems(offer) == ["1:48 ambiguous-date “11/12”"])
    let aside = "- 2026-11-03 Interview with Sol. They work 24/7.\n"
    #expect(try fields(aside).hearBackBy == nil)
  }

  @Test("As items, with bold keys, in any case")
  func items() throws {
    let fields = try fields(
      """
      ## 2026-11-03 Interview with Dana

      - **Next steps**: second round
      - HEAR BACK BY: 2026-11-10
      - Will follow up: yes
      - Contact: Dana Whitfield (she asked me to)
      - Interviewers: Dana Whitfield, Marcus Lee (CTO) and Priya
      """)
    #expect(fields.nextSteps?.value == "second round")
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-10"))))
    #expect(fields.willFollowUp?.value == true)
    #expect(fields.contact?.value == "Dana Whitfield")
    #expect(fields.interviewers?.value == ["Dana Whitfield", "Marcus Lee", "Priya"])
  }

  @Test("Also on the lines of a paragraph, and of nested items")
  func lines() throws {
    let fields = try fields(
      "2026-11-03: Interview with Dana\nNext steps: a panel\nDecision: by Friday\n")
    #expect(fields.nextSteps?.value == "a panel")
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-06"))))
  }

  @Test(
    "A dash parts as a colon does where the key can't be an event",
    arguments: [
      ("next-steps - trial bake", "trial bake"), ("Next steps – trial bake", "trial bake"),
      ("Next step — a panel - on site", "a panel - on site"), ("next-steps: a panel", "a panel"),
      ("next: a panel (Piotr)", "a panel (Piotr)"),
      ("Next steps  -  a panel", "a panel"), ("Next steps : - a panel", "- a panel"),
    ])
  func dashes(line: String, value: String) throws {
    #expect(try fields("- 2026-11-03 Interview\n  - \(line)\n").nextSteps?.value == value)
  }

  @Test("After a dash, a day and a contact are fields; what follows up or was decided is an event")
  func dashedFieldsAndEvents() throws {
    let fields = try fields(
      "## 2026-11-03 Interview with Dana\n- Timeline - by Nov 20\n- Contact – Dana Lee\n")
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-20"))))
    #expect(fields.contact?.value == "Dana Lee")
    #expect(
      try events("## 2026-11-03\n\n- Follow-up - called Dana\n- Decision - rejected\n")
        .map { $0.split(separator: " ")[2] } == ["follow-up", "rejection"])
  }

  @Test(
    "By when an offer is to be answered, in a field or in words",
    arguments: [
      "offered me the job; answer by Dec 4", "Offer. Answer by Dec 4.",
      "Offer from Dana (answer by Dec 4)",
      "Offer 85k + bonus, expires Dec 4", "Got an offer. Decide by Dec 4.",
      "Offer; they'd like to know by Dec 4", "Written offer\n  - Answer needed by: Dec 4",
      "Offer\n  - Deadline: Dec 4",
    ])
  func answerBy(words: String) throws {
    let offer = try #require(try read("- 2026-11-20 \(words)\n").events.first)
    #expect(offer.kind == .offer)
    #expect(offer.fields.answerBy?.value == CivilDate(iso: "2026-12-04"))
    #expect(offer.fields.hearBackBy == nil)
  }

  @Test(
    "The last day that is named for the answer to an offer holds, in its entry or in a later one")
  func laterAnswerBy() throws {
    let offer = "- 2026-11-10 Offer from Dana, answer by 20 November\n"
    #expect(
      try fields(offer + "  - They extended the deadline to the 27th.\n").answerBy?.value
        == CivilDate(iso: "2026-11-27"))
    let later = try read(
      offer + "- 2026-11-16 Dana wrote, they extended the deadline to the 27th\n")
    let told = try #require(later.events.last).fields
    #expect(told.answerBy?.value == CivilDate(iso: "2026-11-27"))
    #expect(told.hearBackBy == nil)
  }

  @Test(
    "An offer that is announced is none",
    arguments: [
      ("Dana rang, an offer is on its way", "reply"),
      ("They will make me an offer on Monday", "timeframe"),
      ("Dana called, there's an offer coming", "reply"), ("Offer subject to references", "offer"),
      ("Conditional offer from Dana", "offer"), ("Offer expires on the 20th", "offer"),
    ])
  func announcedOffer(words: String, kind: String) throws {
    #expect(try read("- 2026-11-10 \(words)\n").events.map(\.kind.rawValue) == [kind])
  }

  @Test("What comes next may say when they decide")
  func dateWithinSteps() throws {
    let fields = try fields(
      "## 2026-11-03 Interview\n\nNext steps: panel on Thursday, decision by 20 November\n")
    #expect(fields.nextSteps?.value == "panel on Thursday, decision by 20 November")
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-20"))))
  }

  @Test("The day of an interview that is arranged is none to hear on")
  func arrangedDay() throws {
    let fields = try fields(
      "- 2026-11-03 Interview confirmed for the 18th, they decide by 27 November\n")
    #expect(fields.interviewOn?.value == CivilDate(iso: "2026-11-18"))
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-27"))))
    #expect(try self.fields("- 2026-11-03 Interview confirmed for the 18th\n").hearBackBy == nil)
  }

  @Test(
    "Whether a follow-up was announced may be put in short", arguments: ["f/up", "F/U", "followup"])
  func announced(key: String) throws {
    #expect(
      try fields("- 2026-11-03 Interview\n  - \(key): yes, told her\n").willFollowUp?.value == true)
    #expect(
      try fields("- 2026-11-03 Interview\n  - \(key): no\n").willFollowUp?.value == false)
  }

  @Test(
    "What an interview is arranged for, or a task given, is none either",
    arguments: [
      "## 2026-11-13 Leilani called to arrange an interview\n\nTuesday the 24th at 10.\n",
      "- 2026-11-13 Coding task arrived, a rate limiter in Go, 5 days\n",
      "- 2026-11-13 A call from Dana, inviting me to an interview on Thursday week at ten.\n",
    ])
  func dayForMe(journal: String) throws {
    #expect(try fields(journal).hearBackBy == nil)
  }

  @Test(
    "A meeting of their own is no interview of mine",
    arguments: [
      "Dana emailed, the interview panel meets on Tuesday",
      "The recruitment panel meets next Tuesday",
      "Dana wrote that the selection committee convenes on the 17th",
    ])
  func theirMeeting(words: String) throws {
    let event = try #require(try read("- 2026-11-10 \(words)\n").events.first)
    #expect(event.kind == .timeframe)
    #expect(event.fields.interviewOn == nil)
    #expect(event.fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-17"))))
  }

  @Test(
    "A doubt in a sentence of its own spoils no day",
    arguments: [
      "Not sure.", "No idea how it went.", "Not sure how I did.", "Unknown who else is in.",
    ])
  func doubt(remark: String) throws {
    let day = HearBack.by(try #require(CivilDate(iso: "2026-11-06")))
    let said = "Dana said they decide by Friday. \(remark)"
    #expect(try fields("## 2026-11-03 Interview\n\n\(said)\n").hearBackBy?.value == day)
    #expect(try fields("- 2026-11-03 \(said)\n").hearBackBy?.value == day)
    #expect(
      try fields("- 2026-11-03 Interview\n  - Hear back by: Friday. \(remark)\n").hearBackBy?.value
        == day)
  }

  @Test("A pronoun means the only one whom the entry was with")
  func pronoun() throws {
    let journal = "- 2026-11-06 phone screen with Bill (recruiter)\n    - he's the contact\n"
    #expect(try fields(journal).contact?.value == "Bill")
  }

  @Test("Whom they met, and what comes next, under a day")
  func underDay() throws {
    let journal =
      "## 2026-09-22\n\nInterview with the CEO, two hours\n- Met: Bill Strand, CEO; Carla Dunmore\n"
      + "- next: a practical test\n"
    let told = try read(journal).events
    #expect(told.count == 1)
    #expect(told.first?.fields.interviewers?.value == ["Bill Strand", "Carla Dunmore"])
    #expect(told.first?.fields.nextSteps?.value == "a practical test")
  }

  @Test("A line that HTML breaks within a cell is a line")
  func htmlBreak() throws {
    let fields = try fields(
      "| 2026-11-03 | Interview with Dana<br>Hear back by: 2026-11-20<BR/>Contact: Lee | ok |\n")
    #expect(fields.hearBackBy?.value == .by(try #require(CivilDate(iso: "2026-11-20"))))
    #expect(fields.interviewers?.value == ["Dana"])
  }

  @Test(
    "Values that mean that it wasn't done",
    arguments: [
      "no", "None", "not asked", "didn’t ask", "?", "-", "—", "", "tbd", "no, forgot",
      "I forgot to ask", "forgot to ask her", "didn't dare to ask", "she wouldn't say",
      "They didn't say when", "argh, clean forgot", "still not sure", "to be confirmed",
    ])
  func notDone(value: String) throws {
    let fields = try fields(
      "- 2026-11-03 Interview\n  - next steps: \(value)\n  - hear back: \(value)\n")
    #expect(fields.nextSteps != nil)
    #expect(fields.nextSteps?.value == nil)
    #expect(fields.hearBackBy != nil)
    #expect(fields.hearBackBy?.value == nil)
  }

  @Test(
    "Values that begin alike and say something",
    arguments: [
      "No later than Friday", "Still in the first round", "I meet the board", "Nora Lane",
    ])
  func done(value: String) throws {
    let fields = try fields("- 2026-11-03 Interview\n  - next steps: \(value)\n")
    #expect(fields.nextSteps?.value == value)
  }

  @Test("A near-miss of a key is a problem with a fix; an unknown key is the writer's own")
  func nearMiss() throws {
    let text = "- 2026-11-03 Interview\n  - Next setps: panel\n  - Salary: 50k\n  - Mood: fine\n"
    #expect(try problems(text) == ["2:5 unknown-field Next steps “Next setps”"])
  }

  @Test("What was said in an interview makes fields of it, also in prose under the day")
  func said() throws {
    let text = """
      ---
      contact: [Marguerite Tan, Joel Hollis]
      ---
      ### Thursday 12 November 2026
      Interview, both partners. They decide by the 20th. I said I'd ring if not, he said ask for Marguerite.

      ### Friday 13 November 2026
      Joel mailed that they need until the 27th.
      """
    #expect(try events(text) == ["5:1 2026-11-12 interview", "8:1 2026-11-13 timeframe"])
    let fields = try #require(try read(text).events.first).fields
    #expect(fields.willFollowUp?.value == true)
    #expect(fields.hearBackBy?.value == CivilDate(year: 2026, month: 11, day: 20).map { .by($0) })
  }

  @Test("A field under a heading that is no event belongs to nobody")
  func elsewhere() throws {
    let text = "## Notes\n\n- Next steps: none of this\n\n- 2026-11-03 Interview\n"
    #expect(try fields(text).nextSteps == nil)
  }

  @Test(
    "Whom an interview was with, its own words may say",
    arguments: [
      ("Interview with Dana and Raj", ["Dana", "Raj"]),
      ("Phone screen w/ Mina Cho", ["Mina Cho"]),
      (
        "On-site interview with Dana Whitfield (CTO), Raj and two engineers",
        ["Dana Whitfield", "Raj"]
      ),
      ("Was interviewed by Dana and Raj", ["Dana", "Raj"]),
      ("Second interview, met Dana and Raj", ["Dana", "Raj"]),
      ("Tech interview (Sasha, Priya)", ["Sasha", "Priya"]),
      ("Panel interview: Priya Shah, Ewa + Bence", ["Priya Shah", "Ewa", "Bence"]),
      ("Tech interview (Python, SQL)", []),
      ("Panel interview: Python, SQL", []),
      ("Interview with HR", []),
      ("Interview with the panel", []),
    ])
  func withWhom(words: String, expected: [String]) throws {
    let interview = try read("Contact: Priya Shah\n\n- 2026-11-03 \(words)\n")
    #expect(interview.events.first?.fields.interviewers?.value ?? [] == expected)
    let people = interview.events.first?.people ?? []
    #expect(people.map { $0.prefix { $0 != " " } } == expected.map { $0.prefix { $0 != " " } })
  }

  @Test("People are those whom the contacts and interviewers make known")
  func people() throws {
    let interview = try read(
      """
      ---
      contact: Dana Whitfield
      ---
      - 2026-11-03 Interview with Dana and Marcus
        - Interviewers: Dana Whitfield, Marcus Lee
      - 2026-11-04 Emailed Lee and dana to thank them
      - 2026-11-12 Called Zoe
      """)
    #expect(
      interview.events.map(\.people) == [["Dana Whitfield", "Marcus Lee"], ["Marcus Lee"], []])
  }
}
