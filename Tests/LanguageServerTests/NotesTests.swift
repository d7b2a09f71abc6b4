import LanguageServer
import SystemPackage
import TestSupport
import Testing

/// What an editor shows around the notes.
@Suite struct NotesTests {
  private let journal = """
    ---
    company: Acme
    ---
    # Acme — Engineer

    Contact: Dana Whitfield <dana@acme.example>, +44 20 7946 0018

    ## Phone screen with Dana (2026-11-02)

    - Hear back by: end of the week

    ## Thank-you email to Dana about the tour (2026-11-03)

    <!-- interviewlint-disable-next-line call-first -- she asked for mail -->
    ## Emailed Dana to ask for news (2026-11-09)

    """

  private func client(_ text: String? = nil, today: String = "2026-11-10") throws -> TestClient {
    let client = try TestClient(today: today)
    client.open(text ?? journal)
    return client
  }

  private func hover(_ line: Int, _ character: Int) throws -> String? {
    let client = try client()
    var params = client.documentParams()
    params["position"] = TestClient.position(line, character)
    return try client.request("textDocument/hover", params)["contents"]["value"].string
  }

  @Test func howAnEntryWasRead() throws {
    let words = try #require(try hover(7, 5))
    #expect(words.hasPrefix("**Interview**, Mon 2026-11-02"))
    #expect(words.contains("- hear back by: Fri 2026-11-06"))
    #expect(
      try hover(11, 5)?.hasPrefix("**Thank-you**, Tue 2026-11-03, from you, by email") == true)
    // A timeframe, where it stands.
    #expect(try hover(9, 20)?.contains("Fri 2026-11-06") == true)
  }

  @Test func thePracticeBehindAFinding() throws {
    let words = try #require(try hover(7, 5))
    #expect(words.contains("**ask-next-steps**"))
    #expect(words.contains("Scivicque"))
    #expect(try hover(13, 38)?.contains("**call-first**") == true)
  }

  /// An editor marks the range: it must hold the cursor.
  @Test func whereAHoverStands() throws {
    let client = try client()
    for (line, character) in [(7, 5), (9, 3), (9, 20), (11, 5), (13, 38)] {
      var params = client.documentParams()
      params["position"] = TestClient.position(line, character)
      let range = try client.request("textDocument/hover", params)["range"]
      #expect(range["start"]["line"].int == line)
      #expect(range["end"]["line"].int == line)
    }
  }

  @Test func whereTheThreadStands() throws {
    #expect(try hover(3, 4)?.hasPrefix("**message left**") == true)
    #expect(try hover(4, 0) == nil)
  }

  @Test func wordsFromTheNotesAreNoMarkup() throws {
    let client = try client("# A — B\n\n- 2026-11-03 Interview with [Eve](x) *Oh* <b>Q</b>\n")
    var params = client.documentParams()
    params["position"] = TestClient.position(2, 5)
    let words = try client.request("textDocument/hover", params)["contents"]["value"].string ?? ""
    #expect(!words.contains("<b>"))
  }

  @Test func hints() throws {
    let client = try client()
    var params = client.documentParams()
    params["range"] = TestClient.range([0, 0, 99, 0])
    let hints = try client.request("textDocument/inlayHint", params).array ?? []
    #expect(
      hints.compactMap { $0["label"].string } == [
        "wait for word until Wed 11 Nov", "= Fri 2026-11-06",
      ])
    #expect(hints.first?["position"] == TestClient.position(3, 19))
    params["range"] = TestClient.range([5, 0, 7, 0])
    #expect(try client.request("textDocument/inlayHint", params) == .array([]))
  }

  @Test func theWrongWeekday() throws {
    let client = try client("# A — B\n\n- Mon 2026-11-03 Interview with Dana\n")
    var params = client.documentParams()
    params["range"] = TestClient.range([2, 0, 2, 99])
    let hints = try client.request("textDocument/inlayHint", params).array ?? []
    #expect(hints.first?["label"] == .string("Tuesday!"))
  }

  @Test func theTimelineAsSymbols() throws {
    let client = try client()
    let symbols =
      try client.request("textDocument/documentSymbol", client.documentParams()).array ?? []
    #expect(symbols.map { $0["name"] } == [.string("Acme — Engineer")])
    #expect(
      symbols.first?["children"].array?.compactMap { $0["name"].string } == [
        "2026-11-02 Interview", "2026-11-03 Thank-you", "2026-11-09 Follow-up",
      ])
    let plain = try TestClient(capabilities: .object([:]))
    plain.open(journal)
    let flat = try plain.request("textDocument/documentSymbol", plain.documentParams()).array ?? []
    #expect(flat.count == 3)
    #expect(flat.first?["containerName"] == .string("Acme — Engineer"))
  }

  @Test func theNextActionAsALens() throws {
    let client = try client(today: "2026-11-12")
    let lenses = try client.request("textDocument/codeLens", client.documentParams()).array ?? []
    let command = try #require(lenses.first?["command"])
    #expect(command["title"] == .string("Call or email Dana Whitfield again, due since Wed 11 Nov"))
    try client.request(
      "workspace/executeCommand",
      ["command": command["command"], "arguments": command["arguments"]])
    #expect(
      client.messages("window/showMessage").last?["message"].string?.contains("went unanswered")
        == true)
    let unknown = try client.answer(
      to: "workspace/executeCommand", .object(["command": .string("rm")]))
    #expect(unknown["error"]["code"] == .int(-32602))
  }

  @Test(arguments: [
    ("- [ ] 2026-11-10 Interview with Dana\n", "Write the follow-up plan before you go"),
    ("- [ ] 2026-11-11 Interview with Dana\n", "Write the follow-up plan before Wed 11 Nov"),
    (
      "- 2026-11-06 Interview with Dana Whitfield and Sam Poe\n",
      "Send the thank-you to Dana Whitfield and Sam Poe, due since Sat 7 Nov"
    ),
    ("- 2026-11-10 Interview with Dana\n", "Send the thank-you to Dana by Wed 11 Nov"),
    ("- 2026-11-10 Phone screen with Dana 🎉\n", "Send the thank-you to Dana by Wed 11 Nov"),
  ])
  func theLensOf(_ entry: String, _ words: String) throws {
    let client = try client("# A — B\n\n\(entry)")
    let lenses = try client.request("textDocument/codeLens", client.documentParams()).array
    #expect(lenses?.first?["command"]["title"] == .string(words))
  }

  @Test func standingAndActionAreSaidOnce() throws {
    let client = try client(today: "2026-11-20")
    var params = client.documentParams()
    params["position"] = TestClient.position(3, 4)
    client.open(journal + "## Emailed Dana once more (2026-11-11)\n")
    let words = try client.request("textDocument/hover", params)["contents"]["value"].string
    #expect(words?.hasPrefix("**move on, due since Wed 18 Nov**") == true, "\(words ?? "")")
  }

  @Test func whatComesAfterTheWaiting() throws {
    func lens(_ today: String) throws -> JSONValue {
      let client = try client(today: today)
      return try client.request("textDocument/codeLens", client.documentParams()).array?.first?[
        "command"]["title"] ?? .null
    }
    #expect(
      try lens("2026-11-05")
        == .string("Nothing to do until Mon 9 Nov, then call Dana Whitfield"))
    #expect(
      try lens("2026-11-10")
        == .string(
          "Nothing to do until Wed 11 Nov, then call or email Dana Whitfield once more"))
  }

  private func targets(_ text: String) throws -> [String] {
    let client = try client("# A — B\n\n- 2026-11-03 Interview with Dana\n\n\(text)\n")
    return (try client.request("textDocument/documentLink", client.documentParams()).array ?? [])
      .compactMap { $0["target"].string }
  }

  @Test(arguments: [
    ("Dana <dana.w+jobs@acme-x.example>.", ["mailto:dana.w+jobs@acme-x.example"]),
    ("write to dana@acme.example.", ["mailto:dana@acme.example"]),
    ("Tel. +44 20 7946 0018, ask", ["tel:+442079460018"]),
    ("(555) 010-0199 or 555-010-0199", ["tel:5550100199", "tel:5550100199"]),
    ("2026-11-03, 11/03/2026, 13.11.2026, 10:30-11:30, ref 123-4567, 555 010 0199, @dana", []),
    ("Tel. 0049 89 1234567, ask", ["tel:+49891234567"]),
    ("+49 (0)89 1234567 / 00 44 20 7946 0018", ["tel:+49891234567", "tel:+442079460018"]),
    ("007, 00:30, 0012, 2026-00-00, 1000 00 123456", []),
    ("a@b, @, x@.com, 1+1, +", []),
  ])
  func links(_ text: String, _ expected: [String]) throws {
    #expect(try targets(text) == expected)
  }

  @Test func folding() throws {
    let client = try client()
    let ranges =
      try client.request("textDocument/foldingRange", client.documentParams()).array ?? []
    let lines = ranges.map { "\($0["startLine"].int ?? -1)-\($0["endLine"].int ?? -1)" }
    #expect(lines == ["0-2", "3-14", "7-9", "11-13"])
    #expect(ranges.first?["kind"] == .string("region"))
  }

  @Test func nothingAboutOtherDocuments() throws {
    let client = try client("# Shopping\n\n- eggs\n")
    for method in ["hover", "documentSymbol", "codeLens", "documentLink", "foldingRange"] {
      var params = client.documentParams()
      params["position"] = TestClient.position(0, 0)
      let result = try client.request("textDocument/\(method)", params)
      #expect(result == .null || result == .array([]))
    }
  }
}
