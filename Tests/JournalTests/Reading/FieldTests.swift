import Journal
import Testing

@Suite("Fields of an interview, reply or timeframe entry")
struct FieldTests {
  private func fields(_ text: String) throws -> Fields {
    try #require(try read(text).events.first).fields
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
