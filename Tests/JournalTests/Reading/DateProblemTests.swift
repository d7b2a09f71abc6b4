import Journal
import SourceText
import Testing

@Suite("Dates that can't be read with confidence are problems, never silence")
struct DateProblemTests {
  @Test(arguments: [
    ("- 2026-02-30 interview\n", "1:3 invalid-date “2026-02-30”"),
    ("- 03/11/2026 interview\n", "1:3 ambiguous-date “03/11/2026”"),
    ("- Mon 2026-11-03 interview\n", "1:3 weekday-mismatch “Mon”"),
    ("- 2026-11-01 applied\n- Nov 3 interview\n", "2:3 incomplete-date 2026-11-03 “Nov 3”"),
    ("- 2026-12-28 applied\n- Jan 5 interview\n", "2:3 incomplete-date 2027-01-05 “Jan 5”"),
    ("- Nov 3 interview\n", "1:3 incomplete-date 11-3 “Nov 3”"),
    ("- 2026-11-01 applied\n- 9.11 interview\n", "2:3 incomplete-date 2026-11-09 “9.11”"),
    ("- June 2026: interview with Dana\n", "1:3 incomplete-date ? “June 2026”"),
  ])
  func problem(text: String, expected: String) throws {
    #expect(try problems(text) == [expected])
  }

  @Test(
    "What was plainly meant as a date is one that can't be read",
    arguments: [
      ("- 2026-11-188 interview\n", "1:3 invalid-date “2026-11-188”"),
      ("- 2026-111-8 interview\n", "1:3 invalid-date “2026-111-8”"),
      ("- 202-11-18 interview\n", "1:3 invalid-date “202-11-18”"),
      ("- 20266-11-18 interview\n", "1:3 invalid-date “20266-11-18”"),
      ("- 2026--11-18 interview\n", "1:3 invalid-date “2026--11-18”"),
      ("- 2026-11-O3 interview\n", "1:3 invalid-date “2026-11-O3”"),
      ("- 2026 11 18 interview\n", "1:3 invalid-date “2026 11 18”"),
      ("- 2026/11-18 interview\n", "1:3 invalid-date “2026/11-18”"),
      ("- 2026- 11-18 interview\n", "1:3 invalid-date “2026- 11-18”"),
      ("- 2026_11_18 interview\n", "1:3 invalid-date “2026_11_18”"),
      ("- ２０２６-１１-１８ interview\n", "1:3 invalid-date “２０２６-１１-１８”"),
      ("- &#50;026-11-31 interview\n", "1:3 invalid-date “&#50;026-11-31”"),
      (
        "- 2026-11-06 2026-11-09 called Dana\n",
        "1:3 invalid-date second “2026-11-06 2026-11-09”"
      ),
      (
        "## 2026-11-06, 9 Nov 2026 Interview\n",
        "1:4 invalid-date second “2026-11-06, 9 Nov 2026”"
      ),
      ("- 11/188/2026 interview\n", "1:3 invalid-date “11/188/2026”"),
      ("- 11/18/202 interview\n", "1:3 invalid-date “11/18/202”"),
      ("- 18.111.2026 interview\n", "1:3 invalid-date “18.111.2026”"),
      ("- [ ] 2026-11-188 call Dana\n", "1:7 invalid-date “2026-11-188”"),
      ("- [[2026-11-188]] call Dana\n", "1:5 invalid-date “2026-11-188”"),
      ("- Wed 2026-11-188: call Dana\n", "1:7 invalid-date “2026-11-188”"),
      ("## **2026-11-188**\n", "1:6 invalid-date “2026-11-188”"),
      ("## Interview with Dana (2026-11-188)\n", "1:25 invalid-date “2026-11-188”"),
      ("- Thank-you note sent (2026-111-04)\n", "1:24 invalid-date “2026-111-04”"),
      ("| 2026-11-188 | Thank-you email |\n", "1:3 invalid-date “2026-11-188”"),
      ("### 26 Octover 2026 - Dana replied\n", "1:5 invalid-date October? “26 Octover 2026”"),
      ("- Novmber 3: interview\n", "1:3 invalid-date November? “Novmber 3”"),
      ("- Novmber 3rd, 2026 interview\n", "1:3 invalid-date November? “Novmber 3rd, 2026”"),
      ("- 3 Novenber interview\n", "1:3 invalid-date November? “3 Novenber”"),
      ("- 3 Nvo 2026 interview\n", "1:3 invalid-date Nov? “3 Nvo 2026”"),
      ("- Febr. 3: interview\n", "1:3 invalid-date Feb? “Febr. 3”"),
      ("## Interview with Dana, 26 Octover 2026\n", "1:25 invalid-date October? “26 Octover 2026”"),
      ("- Wensday, Nov 4 2026: called Dana\n", "1:3 invalid-date Wednesday? “Wensday, Nov 4 2026”"),
      ("- Tusday 2026-11-03: called Dana\n", "1:3 invalid-date Tuesday? “Tusday 2026-11-03”"),
      ("- [x] Thrusday 5 Nov - called Dana\n", "1:7 invalid-date Thursday? “Thrusday 5 Nov”"),
      ("## **Firday** Nov 6, 2026\n", "1:6 invalid-date Friday? “Firday** Nov 6, 2026”"),
      ("- 2206-11-03 interview\n", "1:3 invalid-date year “2206-11-03”"),
      ("| 3026/11/03 | Interview |\n", "1:3 invalid-date year “3026/11/03”"),
      ("0226-11-03: interview\n", "1:1 invalid-date year “0226-11-03”"),
      ("- 2026-11-03Called Dana\n", "1:3 invalid-date unspaced “2026-11-03”"),
      (
        "- 18-17 November 2026 on-site interview\n",
        "1:3 invalid-date backwards “18-17 November 2026”"
      ),
      ("- November 18-17 on-site interview\n", "1:3 invalid-date backwards “November 18-17”"),
      ("- 2026-11-18/17 on-site interview\n", "1:3 invalid-date backwards “2026-11-18/17”"),
      (
        "## 2026-11-18 – 2026-11-17: on-site interview\n",
        "1:4 invalid-date backwards “2026-11-18 – 2026-11-17”"
      ),
      (
        "- Nov 18 to Nov 17, 2026: on-site interview\n",
        "1:3 invalid-date backwards “Nov 18 to Nov 17, 2026”"
      ),
    ])
  func broken(text: String, expected: String) throws {
    #expect(try problems(text) == [expected])
    #expect(try events(text) == [])
  }

  @Test(
    "What may be another number or word is left alone",
    arguments: [
      "- 202-555-0143 is the number of the desk\n", "- 555-111-2026 is Dana's number\n",
      "- 2026-1103 is the reference\n", "- 2026.11.188 is the version they run\n",
      "- 2026_11_18_notes.pdf has it all\n", "- 2026/11-18-4 is the case\n",
      "- 2.10 is the version they run\n", "- 9.11 euros for the train\n", "## 2.10 Interview\n",
      "- Match 3 was lost\n", "- Remember 3 things\n", "- 3 members of the panel\n",
      "- 3 more interviews like this one\n", "- Version 2026\n", "- 192.168.10.20\n",
      "- Midday 3 Nov 2026\n", "- Sunday 2026\n", "- 9999-12-31 is when it ends\n",
      "- 2026-11-03x\n", "- 2026-11-03notes.pdf\n", "- 1234-11-03 is the reference\n",
      "- Adjust 3 things\n", "- 2026-11-03-12.pdf\n", "- 10 Maine Street\n",
    ])
  func otherNumbers(text: String) throws {
    #expect(try problems(text) == [])
    #expect(try events(text) == [])
  }

  @Test("A wrong weekday in a field is said, with a year and without")
  func weekdays() throws {
    for value in ["Monday, 2 December", "Monday, 2 December 2026"] {
      let text = "## 2026-11-17 Interview with Dana\n\nHear back by: \(value)\n"
      #expect(try problems(text) == ["3:15 weekday-mismatch “Monday”"])
    }
    let right = "## 2026-11-17 Interview with Dana\n\nHear back by: Wednesday, 2 December\n"
    #expect(try problems(right) == [])
  }

  @Test("A misspelt month is put right by the fix")
  func month() throws {
    let fix = try read("### 26 Octover 2026 - Dana replied\n").problems.first?.fix
    #expect(fix.map { String(decoding: $0.replacement, as: UTF8.self) } == "October")
    #expect(fix?.range == 7..<14)
  }

  @Test("A misspelt weekday and a missing space are put right by the fix")
  func weekdayAndSpace() throws {
    let weekday = try read("- Wensday, Nov 4 2026: called Dana\n").problems.first?.fix
    #expect(weekday == Edit(2..<9, with: "Wednesday"))
    let space = try read("- 2026-11-03Called Dana\n").problems.first?.fix
    #expect(space == Edit(12..<12, with: " "))
  }

  @Test(
    "A hear-back date that can't be meant is none",
    arguments: [
      ("2 October 2026", "3:15 invalid-date 2026-10-02 < 2026-11-17 “2 October 2026”"),
      ("31 November", "3:15 invalid-date “31 November”"),
      ("2026-11-311", "3:15 invalid-date “2026-11-311”"),
      ("3 Decembr", "3:15 invalid-date December? “3 Decembr”"),
    ])
  func hearBack(value: String, expected: String) throws {
    let text = "## 2026-11-17 Interview with Dana\n\nHear back by: \(value)\n"
    #expect(try problems(text) == [expected])
    let field = try read(text).events.first?.fields.hearBackBy
    if case .by? = field?.value { Issue.record("reckoned with \(value)") }
  }

  @Test("A date without a year is read with the year that puts it next to its neighbours")
  func nearestYear() throws {
    let text = "- 2026-12-20 applied\n- Jan 5 interview\n- Jan 6 sent thank-you email\n"
    #expect(
      try events(text) == [
        "1:3 2026-12-20 applied", "2:3 2027-01-05 interview", "3:3 2027-01-06 thank-you",
      ])
  }

  @Test("A year anywhere else in the file will do")
  func yearInProse() throws {
    #expect(
      try events("Looking since 2026-08-17.\n\nAug 31 - interview with Dana\n") == [
        "3:1 2026-08-31 interview"
      ])
    #expect(
      try events("---\ncompany: Acme\ncreated: 2026-08-01\n---\n- Aug 31: interview\n") == [
        "5:3 2026-08-31 interview"
      ])
  }

  @Test("The fix writes the whole date")
  func fix() throws {
    let fix = try read("- 2026-11-01 applied\n- **Nov 3** interview\n").problems.first?.fix
    #expect(fix.map { String(decoding: $0.replacement, as: UTF8.self) } == "Nov 3, 2026")
    #expect(fix?.range == 25..<30)
  }

  @Test(
    "The fix keeps to the way in which the date is written",
    arguments: [
      ("- 3 Nov: interview\n", "3 Nov 2026"),
      ("- Thu 3rd November interview\n", "3rd November 2026"),
      ("- November 3rd - interview\n", "November 3rd, 2026"), ("- 13/11 interview\n", "2026-11-13"),
    ])
  func fixInStyle(line: String, expected: String) throws {
    let fix = try read("- 2026-11-01 applied\n\(line)").problems.first?.fix
    #expect(fix.map { String(decoding: $0.replacement, as: UTF8.self) } == expected)
  }

  @Test("The config may say which comes first, month or day")
  func order() throws {
    let text = "- 03/11/2026 interview\n"
    #expect(
      try events(text, settings: ReadingSettings(dateOrder: .monthFirst)) == [
        "1:3 2026-03-11 interview"
      ])
    #expect(
      try events(text, settings: ReadingSettings(dateOrder: .dayFirst)) == [
        "1:3 2026-11-03 interview"
      ])
  }
}
