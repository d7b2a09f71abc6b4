import Journal
import Testing

@Suite("What is an entry, and what belongs to it")
struct EntryTests {
  @Test(
    "Every form of entry",
    arguments: [
      ("## 2026-11-03 Interview with Dana\n", ["1:4 2026-11-03 interview"]),
      ("## Interview with Dana (2026-11-03)\n", ["1:4 2026-11-03 interview"]),
      ("### Phone screen — Nov 3, 2026\n", ["1:5 2026-11-03 interview"]),
      ("Interview with Dana, 2026-11-03\n---\n", ["1:1 2026-11-03 interview"]),
      ("- 2026-11-03 interview\n", ["1:3 2026-11-03 interview"]),
      ("1. 2026-11-03 interview\n", ["1:4 2026-11-03 interview"]),
      ("- [x] 2026-11-03 called Dana\n", ["1:3 2026-11-03 follow-up"]),
      ("- [ ] 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("2026-11-03: interview\n", ["1:1 2026-11-03 interview"]),
      ("2026-11-03 - interview\n", ["1:1 2026-11-03 interview"]),
      ("**2026-11-03** Interview\n", ["1:3 2026-11-03 interview"]),
      ("[[2026-11-03]] Interview\n", ["1:1 2026-11-03 interview"]),
      ("Tue, 3 Nov 2026 — interview\n", ["1:1 2026-11-03 interview"]),
      ("2026-11-03 14:30 interview\n", ["1:1 2026-11-03 14:30 interview"]),
      ("2026-11-10/12 on-site interview\n", ["1:1 2026-11-10/2026-11-12 interview"]),
      ("a line\n2026-11-03: interview\n", ["2:1 2026-11-03 interview"]),
      ("a line  \n2026-11-03: interview\n", ["2:1 2026-11-03 interview"]),
      ("- Thank-you note sent (2026-11-04)\n", ["1:3 2026-11-04 thank-you"]),
      ("- [ ] Call Dana 2026-11-24\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- TODO 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("A line\nTODO: 20261124 call Dana\n", ["2:1 2026-11-24 follow-up [ ]"]),
      ("- [ ] @November 24, 2026 Call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [ ] by 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [ ] Due: 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [ ] Email Dana (due 2026-11-24)\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [ ] Email Dana by 2026-11-24\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [>] 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [/] 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [!] 2026-11-24 call Dana\n", ["1:3 2026-11-24 follow-up [ ]"]),
      ("- [?] 2026-11-03 called Dana\n", ["1:3 2026-11-03 follow-up"]),
      ("- ~~2026-11-02~~ 2026-11-03 interview\n", ["1:3 2026-11-03 interview"]),
      ("- ~~2026-11-02 called~~ 2026-11-03 emailed Dana\n", ["1:3 2026-11-03 follow-up"]),
    ])
  func forms(text: String, expected: [String]) throws {
    #expect(try events(text) == expected)
  }

  @Test(
    "Dashes right under a paragraph, meant as a rule, leave its lines entries",
    arguments: [
      (
        "2026-11-03 Interview with Dana\n2026-11-04 Thank-you email\n---\n\n2026-11-05 Called Dana\n",
        ["1:1 2026-11-03 interview", "2:1 2026-11-04 thank-you", "5:1 2026-11-05 follow-up"]
      ),
      ("A long day.\n2026-11-04 Thank-you email\n===\n", ["2:1 2026-11-04 thank-you"]),
      ("2026-11-03 Interview with Dana\nand with Tom\n---\n", ["1:1 2026-11-03 interview"]),
    ])
  func underlined(text: String, expected: [String]) throws {
    #expect(try events(text) == expected)
    #expect(try problems(text).isEmpty)
  }

  @Test(
    "Rows of a table, but not its header",
    arguments: [
      "| Date | What |\n|---|---|\n| 2026-11-03 | Interview |\n",
      "Date | What\n---|---\n2026-11-03 | Interview\n",
    ])
  func tables(text: String) throws {
    let found = try events(text)
    #expect(found.count == 1)
    #expect(found[0].hasSuffix("2026-11-03 interview"))
  }

  @Test(
    "What only looks like an entry",
    arguments: [
      "> 2026-11-03 Interview\n",
      "```\n2026-11-03 Interview\n```\n",
      "    2026-11-03 Interview\n",
      "<!-- 2026-11-03 Interview -->\n",
      "[notes](2026-11-03)\n",
      "[2026-11-03]: /interview\n",
      "Interview on 2026-11-03 maybe\n",
      "2026-11-03-interview.pdf\n",
      "May was hard\n",
      "<!-- interviewlint:summary -->\n- 2026-11-03 Interview\n<!-- /interviewlint:summary -->\n",
    ])
  func noEntry(text: String) throws {
    #expect(try events(text) == [])
    #expect(try problems(text) == [])
  }

  @Test("The heading of an event owns notes and fields; only a date or box starts another entry")
  func bodyOfAnEvent() throws {
    let text = """
      ## 2026-11-03 Interview with Dana

      Called it a day afterwards. Emailed my mother.

      - Sent by the recruiter
      - 2026-11-04 sent a thank-you email
      - [ ] Call Dana

      ### More
      Left a voicemail in the story I told.
      """
    #expect(
      try events(text) == [
        "1:4 2026-11-03 interview", "6:3 2026-11-04 thank-you", "7:3 2026-11-03 follow-up [ ]",
      ])
  }

  @Test(
    "A task that is ticked has been done, however it is worded",
    arguments: ["email Ruth once more", "Email Ruth again", "emailed Ruth", "Follow-up email"])
  func ticked(words: String) throws {
    let event = try #require(try read("- [x] 2026-11-03 \(words)\n").events.first)
    #expect(event.kind == .followUp && event.channel == .email && event.plan == .told)
  }

  @Test(
    "A task that is ticked is what I did, whatever it was about",
    arguments: [
      ("Ping Jolene on LinkedIn to say I applied", EventKind.followUp),
      ("Call from Jolene", .reply), ("Reply from Jolene", .reply),
    ])
  func tickedCommand(words: String, kind: EventKind) throws {
    #expect(try read("- [x] 2026-11-03 \(words)\n").events.first?.kind == kind)
  }

  @Test("A column that says who did it takes nothing from what I did")
  func whoColumn() throws {
    let table = """
      | Date | Who | What | Next |
      |---|---|---|---|
      | 2026-11-03 | Dana | Phone screen | |
      | 2026-11-04 | me | replied thanks, keep me in mind | |
      | 2026-11-05 | me | | |

      """
    #expect(try read(table).events.map(\.kind) == [.interview, .thankYou, .note])
  }

  @Test("A task ends where the search may end behind it")
  func taskBeforeEnd() throws {
    let event = try read("- [ ] 2026-11-03 One more email, then let it go\n").events.first
    #expect(event?.kind == .followUp && event?.channel == .email)
  }

  @Test("Under a heading of only a date, items and sentences are events of that day")
  func bodyOfADay() throws {
    let text = """
      ## 2026-11-03

      - Interview with Dana
        - Next steps: a panel
      - Sent thank-you email

      ## Wednesday, 4 November 2026

      Slept badly. Called Dana, left a voicemail.
      Later she emailed me
      back.
      """
    #expect(
      try events(text) == [
        "3:3 2026-11-03 interview", "5:3 2026-11-03 thank-you", "9:14 2026-11-04 follow-up",
        "10:1 2026-11-04 reply",
      ])
  }

  @Test(
    "What is struck out as a whole has not happened",
    arguments: [
      "- ~~2026-11-17 Called Dana, left a voicemail~~\n", "- 2026-11-18 ~~Rejected~~\n",
      "## 2026-11-17\n\n- ~~Called Dana~~\n",
    ])
  func struckOut(text: String) throws {
    #expect(try read(text).events.allSatisfy { $0.kind == .note })
    #expect(try problems(text).isEmpty)
  }

  @Test("A month's short name ends a sentence where its line ends")
  func monthAtEndOfLine() throws {
    let text = """
      ## 2026-11-03

      Interview with Dana. They decide by end of Nov.
      Sent a thank-you email the same evening.
      """
    #expect(
      try events(text).map { $0.split(separator: " ")[2] } == ["interview", "thank-you"])
  }

  @Test(
    "What tells an event outside all entries, with its date elsewhere, isn't passed over in silence",
    arguments: [
      "- Interview with Dana on 2026-11-02", "- Interview with Dana, 2026-11-02",
      "- Interview (2026-11-02): went well", "On Nov 2, 2026 I called Dana to ask for news.",
      "Date: 2026-11-02 left a voicemail for Dana", "Applied online: 2026-11-02.",
      "| Interview with Dana | 2026-11-02 |",
    ])
  func misplaced(line: String) throws {
    #expect(
      try problems("# Acme\n\n\(line)\n").map { $0.split(separator: " ")[1] } == ["misplaced-date"])
    // In the body of an entry it is the writer's own matter.
    let body = line.hasPrefix("|") ? "They said: \(line)" : line
    #expect(try problems("## 2026-11-03 Interview with Dana\n\n\(body)\n").isEmpty)
  }

  @Test(
    arguments: [
      "Posted on 2026-10-20", "Their founder was interviewed on 2026-10-01 in the Courier.",
      "- Founded 2019-01-01", "Start date: 2027-01-04", "Ref. 2026-11-02/44",
      "- plan to call Dana on 2026-11-12", "Closing date 2026-11-02",
    ])
  func otherDates(line: String) throws {
    #expect(try problems("# Acme\n\n\(line)\n").isEmpty)
  }

  @Test(
    "A heading that is no more than a topic leaves it to its body to tell what happened",
    arguments: [
      (
        "## 2026-11-12 Call\n\nI left a message with his assistant.\n",
        ["1:4 2026-11-12 note", "3:1 2026-11-12 follow-up"]
      ),
      (
        "## 2026-11-19 Update\n\nRuth called. They need until 4 December to decide.\n",
        ["1:4 2026-11-19 note", "3:1 2026-11-19 reply", "3:14 2026-11-19 timeframe"]
      ),
      ("## 2026-11-24 Call\n", ["1:4 2026-11-24 follow-up intended"]),
      (
        "## 2026-11-24 Call Dana\n\nThe number is in my bag.\n",
        ["1:4 2026-11-24 follow-up intended"]
      ),
    ])
  func topics(text: String, expected: [String]) throws {
    #expect(try events(text) == expected)
  }

  @Test("Beside an interview of the day a remark on it is no second one")
  func remark() throws {
    let text = """
      ## 2026-11-03

      - Teaching interview with Dana
      - sample lesson was fine, Marek laughed at the micrometer joke
      - 2nd interview with the head, 30 min

      """
    #expect(
      try events(text) == [
        "3:3 2026-11-03 interview", "4:3 2026-11-03 note", "5:3 2026-11-03 interview",
      ])
  }

  @Test("A paragraph or item of only a date opens a day, up to the next dated entry or heading")
  func loneDates() throws {
    let text = """
      **4 February 2026:**

      - Interview with Dana
      - Sent thank-you email

      - 2026-02-06
      - Emailed Dana for an update

      ## Notes

      - Interview tips
      """
    #expect(
      try events(text) == [
        "3:3 2026-02-04 interview", "4:3 2026-02-04 thank-you", "7:3 2026-02-06 follow-up",
      ])
  }

  @Test("A nested list belongs to its item, also where a lazy line follows")
  func nesting() throws {
    let text = """
      - 2026-11-03
          - Interview with Dana
      lazy words of it
          - Sent thank-you email
      """
    #expect(try events(text) == ["2:7 2026-11-03 interview", "4:7 2026-11-03 thank-you"])
  }

  @Test(
    "Places are those of the bytes",
    arguments: [
      ("\u{FEFF}- 2026-11-03 interview\n", "1:3"),
      ("# A — B\r\n\r\n-\t2026-11-03 interview\r\n", "3:3"),
      ("é\n\n1.  **é** x\n2.  **2026-11-03** interview\n", "4:7"),
      ("[ref]: /u\n2026-11-03: interview\n", "2:1"),
      ("> quote\n\n   2026-11-03: interview\n", "3:4"),
    ])
  func places(text: String, place: String) throws {
    #expect(try events(text) == ["\(place) 2026-11-03 interview"])
  }
}

@Suite("Slips and ornaments")
struct OrnamentTests {
  @Test(
    "An entry is read behind what stands before its date for looks, or by a slip",
    arguments: [
      "## 📞 2026-11-03 Called Dana\n", "- ✅ 2026-11-03 Called Dana\n", "##2026-11-03 Called Dana\n",
      "- [[2026-11-03] Called Dana\n", "- → 2026-11-03 Called Dana\n",
    ])
  func ornaments(text: String) throws {
    let found = try events(text)
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix("2026-11-03 follow-up") == true)
  }

  @Test(arguments: ["- [] 2026-11-24 Call Dana\n", "-[ ] 2026-11-24 Call Dana\n"])
  func boxes(text: String) throws {
    let found = try events(text)
    #expect(found.first?.hasSuffix("2026-11-24 follow-up [ ]") == true)
  }

  @Test("A comment that libcmark reads as text is a comment all the same")
  func inlineComment() throws {
    let interview = try read(
      "- 2026-11-03 Called Dana <!-- interviewlint-disable-line call-first -- she asked me to stop -->\n"
    )
    #expect(interview.events.map(\.kind) == [.followUp])
    #expect(interview.events.first?.text == "Called Dana")
    #expect(interview.directives.map(\.action) == [.disableLine])
    #expect(interview.directives.first?.rules.map(\.name) == ["call-first"])
  }

  @Test("The same text in code, or escaped, is text")
  func commentsThatAreNone() throws {
    let text = "- 2026-11-03 Called Dana `<!-- interviewlint-disable-line a -- b -->`\n"
    #expect(try read(text).directives.isEmpty)
    #expect(try read("- 2026-11-03 x \\<!-- interviewlint-disable-line a -->\n").directives.isEmpty)
  }

  @Test("The interviewers are those whom the entry was with, where no field says so")
  func withWhom() throws {
    func names(_ words: String) throws -> [String]? {
      try read("- 2026-11-03 \(words)\n").events.first?.fields.interviewers?.value
    }
    #expect(try names("Interview with Dana Whitfield") == ["Dana Whitfield"])
    #expect(
      try names("Interview with Dr. Moradi and Marek Dvořáček, an hour") == [
        "Dr. Moradi", "Marek Dvořáček",
      ])
    #expect(
      try names("On-site interview w/ Yuki (HR) & Sam - went well with Tom") == ["Yuki", "Sam"])
    #expect(try names("Interview with HR and two engineers") == nil)
    #expect(
      try names("Interview with the route manager, Thuy-Linh Pham. Lunch with Ann") == [
        "Thuy-Linh Pham"
      ])
  }

  @Test("A date in a link is a field's value, not another entry")
  func linkedValue() throws {
    let text = "- 2026-11-03 Interview\n  - hear back by: [[2026-11-14]]\n"
    #expect(try events(text) == ["1:3 2026-11-03 interview"])
  }

  @Test("Dates in a field that don't exist are said")
  func datesInFields() throws {
    #expect(
      try problems("- 2026-11-03 Interview\n  - Hear back by: 31 November\n") == [
        "2:19 invalid-date “31 November”"
      ])
  }

  @Test(
    "A further event on a line takes place on the day that it names itself",
    arguments: [
      (
        "- 2026-11-03 Interview with Dana. 2026-11-04 sent thank-you email.\n",
        ["1:3 2026-11-03 interview", "1:35 2026-11-04 thank-you"]
      ),
      (
        "- 2026-11-05 Interview with Raj; thank-you email sent 2026-11-06\n",
        ["1:3 2026-11-05 interview", "1:34 2026-11-06 thank-you"]
      ),
      (
        "| 2026-12-31 | Interview with Raj; sent a thank-you note on Jan 2 |\n",
        ["1:1 2026-12-31 interview", "1:36 2027-01-02 thank-you"]
      ),
      (
        "- 2026-11-05 Interview with Raj; thank-you email sent\n",
        ["1:3 2026-11-05 interview", "1:34 2026-11-05 thank-you"]
      ),
    ])
  func ownDay(text: String, expected: [String]) throws {
    #expect(
      try events(text).map { $0.split(separator: " ").prefix(3).joined(separator: " ") } == expected
    )
  }
}
