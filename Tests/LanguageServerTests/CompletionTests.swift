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

  private func items(_ marked: String) throws -> [JSONValue] {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("|") })
    let character = lines[line].prefix { $0 != "|" }.utf8.count
    let client = try TestClient()
    client.open(String(marked.filter { $0 != "|" }))
    var params = client.documentParams()
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
