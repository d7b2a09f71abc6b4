import LanguageServer
import Testing

/// What is offered while an entry is being written. A `|` marks the cursor.
@Suite struct CompletionTests {
  private let journal = """
    # Acme — Engineer

    Contact: Dana Whitfield <dana@acme.example>

    - 2026-11-16 Interview with Dana Whitfield and Sam Poe
      - Next steps: a second round

    """

  private func items(
    _ marked: String, cursor: Character = "|", isTriggered: Bool = false
  ) throws -> [JSONValue] {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(cursor) })
    let character = lines[line].prefix { $0 != cursor }.utf8.count
    let client = try TestClient()
    client.open(String(marked.filter { $0 != cursor }))
    var params = client.documentParams()
    if isTriggered {
      params["context"] = .object(["triggerKind": .int(2), "triggerCharacter": .string(" ")])
    }
    params["position"] = TestClient.position(line, character)
    let list = try client.request("textDocument/completion", params)
    return list["items"].array ?? []
  }

  private func labels(_ marked: String) throws -> [String] {
    try items(marked).compactMap { $0["label"].string }
  }

  @Test func todayFirstAndWhatLiesBehind() throws {
    #expect(try labels(journal + "- |").prefix(2) == ["2026-11-22", "2026-11-21"])
    #expect(try labels(journal + "\n## |").prefix(2) == ["2026-11-22", "2026-11-21"])
    #expect(try labels("# New — Job\n\n- |").first == "2026-11-22")
  }

  @Test func daysAsTheJournalWritesThem() throws {
    let dotted = "# Acme — Engineer\n\n**16.11.2026:** Interview with Dana\n\n"
    #expect(try labels(dotted + "**|").first == "22.11.2026")
    #expect(try labels(dotted + "**22|") == ["22.11.2026"])
    #expect(try labels(dotted + "**2026-11-22|") == ["2026-11-22"])
    #expect(try labels("# Acme\n\n- Nov 16, 2026: Applied\n- |").first == "Nov 22, 2026")
    #expect(try labels("# Acme\n\n- Nov 16, 2026: Applied\n- tod|") == ["Nov 22, 2026"])
  }

  @Test func daysWithTheirWeekdays() throws {
    let log = "# Acme — Engineer\n\n### Mon 16 Nov 2026\n\nInterview with Dana\n\n"
    #expect(try labels(log + "### |").first == "Sun 22 Nov 2026")
    #expect(try labels(log + "### S|") == ["Sun 22 Nov 2026", "Sat 21 Nov 2026"])
    #expect(try labels(log + "### 2026-11-22|") == ["2026-11-22"])
    let long = "# Acme\n\n- Monday, Nov 16, 2026: Applied\n"
    #expect(try labels(long + "- |").first == "Sunday, Nov 22, 2026")
    #expect(try labels(long + "- Sunday, N|") == ["Sunday, Nov 22, 2026"])
    #expect(try labels("# Acme\n\n- Nov 16, 2026: Applied\n- Nov 22|") == ["Nov 22, 2026"])
  }

  @Test func whatTheNextActionIs() throws {
    let found = try items(
      journal + "  - Hear back by: 2026-11-24\n- 2026-11-17 Thank-you email\n- [ ] |")
    #expect(found.first?["label"] == .string("2026-11-25"))
    #expect(found.first?["detail"] == .string("call Dana Whitfield, Wed"))
  }

  @Test func plansBelowADay() throws {
    let log = journal + "\n## 2026-11-20\n\n"
    let found = try labels(log + "- [ ] |")
    #expect(found.first == "2026-11-22")
    #expect(found.contains("Follow-up call"))
    #expect(try labels(log + "|").contains("Follow-up call"))
    #expect(try items(log + "|", isTriggered: true) == [])
  }

  @Test func plansLieAhead() throws {
    let days = try labels(journal + "- [ ] |")
    #expect(days.allSatisfy { $0 >= "2026-11-22" })
    #expect(days.count > 5)
  }

  @Test func daysByTheirNames() throws {
    let found = try items(journal + "- yes|")
    #expect(found.compactMap { $0["label"].string } == ["2026-11-21"])
    #expect(found.first?["filterText"] == .string("yesterday"))
    #expect(found.first?["textEdit"]["range"].rangeText == "6:2-6:5")
    #expect(found.first?["textEdit"]["newText"] == .string("2026-11-21"))
  }

  @Test func phrasesAfterADate() throws {
    let all = try labels(journal + "- 2026-11-22 |")
    #expect(all.contains("Thank-you email"))
    #expect(all.contains("Called, left voicemail"))
    #expect(try labels(journal + "- 2026-11-22: fol|") == ["Follow-up call", "Follow-up email"])
    #expect(try labels(journal + "\n## 2026-11-20\n\n- Pho|") == ["Phone screen"])
  }

  /// However the entries of a journal are set.
  @Test(arguments: [
    "\n**2026-11-20** ^", "\n**2026-11-20** — ^", "\n**2026-11-20:** ^", "\n1. 2026-11-20 ^",
    "- [[2026-11-20]] ^", "- 2026-11-20 (Fri) ^", "- [ ] 2026-11-30 – ^", "\n| 2026-11-20 | ^",
    "\n2026-11-20, ^",
  ])
  func phrasesAfterADateInAnyStyle(_ line: String) throws {
    let all = try items(journal + line, cursor: "^", isTriggered: true)
    #expect(all.compactMap { $0["label"].string }.contains("Thank-you email"))
    let begun = line.split(separator: "^").joined() + "Fol^"
    let found = try items(journal + begun, cursor: "^").compactMap { $0["label"].string }
    #expect(found == ["Follow-up call", "Follow-up email"])
  }

  @Test func otherCellsOfARow() throws {
    #expect(try items(journal + "\n| 2026-11-20 | Called Dana | ^", cursor: "^") == [])
    #expect(
      try items(journal + "\n| 2026-11-20 | Called ^", cursor: "^").first?["label"]
        == .string("Dana Whitfield"))
    #expect(try items(journal + "\n| ^", cursor: "^").first?["label"] == .string("2026-11-22"))
  }

  @Test func datesInAnyStyle() throws {
    #expect(try labels(journal + "\n**|").first == "2026-11-22")
    #expect(try labels(journal + "\n20|").first == "2026-11-22")
    #expect(try labels(journal + "\n2. |").first == "2026-11-22")
  }

  @Test func nothingInCodeAndQuotations() throws {
    #expect(try labels(journal + "\n```\n- |\n```\n") == [])
    #expect(try labels(journal + "\n~~~\n- |") == [])
    #expect(try labels(journal + "\n> - |\n") == [])
    #expect(try labels(journal + "\n```\nx\n```\n\n- |") != [])
  }

  @Test func proseIsLeftAlone() throws {
    for text in ["Some notes about |", "I worked in |", "It was red and, by |", "Nothing |"] {
      #expect(try items(journal + "\n" + text, isTriggered: true) == [])
      #expect(try labels(journal + "\n" + text) == [])
    }
    #expect(try labels(journal + "\nI spoke with |") == ["Dana Whitfield", "Sam Poe"])
    #expect(try labels(journal + "\nThen Sa|") == ["Sam Poe"])
    #expect(try labels(journal + "- 2026-11-20 Reply by |") == ["Reply by email"])
  }

  @Test func peopleAfterAVerb() throws {
    #expect(try labels(journal + "- 2026-11-22 Called |") == ["Dana Whitfield", "Sam Poe"])
    #expect(try labels(journal + "- 2026-11-22 Called Sa|") == ["Sam Poe"])
    #expect(try labels(journal + "  - Contact: |") == ["Dana Whitfield", "Sam Poe"])
    #expect(
      try labels(journal + "- 2026-11-18 Panel interview\n  - Interviewers: Dana Whitfield, S|")
        == ["Sam Poe"])
  }

  @Test func fieldsThatAreMissing() throws {
    #expect(
      try labels(journal + "  - |").prefix(4) == [
        "Interviewers", "Hear back by", "Will follow up", "Contact",
      ])
    #expect(try labels(journal + "  - He|") == ["Hear back by"])
  }

  /// In a list or on plain lines, under an entry of whatever form.
  @Test func fieldsInAnyStyle() throws {
    let heading = "# Acme — Engineer\n\n## 2026-11-16 Interview with Dana\n\n"
    #expect(try labels(heading + "Int|") == ["Interviewers"])
    #expect(try labels(heading + "- Int|") == ["Interviewers"])
    #expect(try labels(heading + "|").prefix(2) == ["Interviewers", "Next steps"])
    #expect(try items(heading + "|", isTriggered: true) == [])
    let prose = "# Acme — Engineer\n\n**2026-11-16** — Interview with Dana\n"
    #expect(try labels(prose + "Hea|") == ["Hear back by"])
    #expect(try labels(prose + "\n- |").prefix(2) == ["Interviewers", "Next steps"])
    #expect(try labels(journal + "  Int|") == ["Interviewers"])
    #expect(
      try labels(heading + "Dana said more.\n\nInterviewers: Dana Whitfield, |") == [])
  }

  @Test func timeframesWithTheDayThatTheyComeTo() throws {
    let found = try items(journal + "  - Hear back by: |")
    let friday = found.first { $0["label"] == .string("end of next week") }
    #expect(friday?["detail"] == .string("Fri 2026-11-27"))
    #expect(try labels(journal + "  They decide by Fri|") == ["Friday"])
  }

  @Test func frontMatter() throws {
    #expect(
      try labels("---\ncompany: Acme\n|\n---\n" + journal) == [
        "role", "contact", "persistence", "practice", "status",
      ])
    #expect(try labels("---\nstatus: |\n---\n" + journal) == ["open", "closed"])
    #expect(try labels("---\npractice:\n  mov|\n---\n" + journal) == ["move-on-after"])
    #expect(try labels("---\ncom|") == ["company"])
  }

  @Test func comments() throws {
    #expect(try labels(journal + "\n<!-- |").contains("interviewlint-disable-line"))
    #expect(
      try labels(journal + "\n<!-- interviewlint-disable-line move|") == ["move-on"])
    #expect(try labels(journal + "\n<!-- interviewlint-disable-line move-on -- m|") == [])
    // Rules that report in this journal come first.
    let rules = try labels(journal + "\n<!-- interviewlint-disable |")
    #expect(rules.count > 30)
    #expect(rules.prefix(6).contains("get-timeframe"))
  }

  @Test func otherDocumentsAreLeftAlone() throws {
    let long = "# Shopping\n" + String(repeating: "\nmilk\n", count: 30)
    #expect(try labels(long + "- |") == [])
    #expect(try labels("# Shopping\n\n- |") == [])
  }

  @Test func anyPlaceWillDo() throws {
    let client = try TestClient()
    let text = "---\ncompany: A\n---\n" + journal + "<!-- interviewlint-\n\n- [ \n#\n-\n"
    client.open(text)
    for line in 0..<16 {
      for character in 0..<40 {
        var params = client.documentParams()
        params["position"] = TestClient.position(line, character)
        for method in ["textDocument/completion", "textDocument/hover"] {
          try client.request(method, params)
        }
      }
    }
  }
}
