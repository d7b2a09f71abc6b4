import LanguageServer
import SystemPackage
import TestSupport
import Testing

/// What an editor offers to do.
@Suite struct CodeActionTests {
  private let waiting = """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-03 Interview with Dana Whitfield
      - Next steps: a second round
      - Hear back by: 2026-11-10
      - Will follow up: yes
      - Contact: Dana
    - 2026-11-04 Thank-you email to Dana about the tour

    Notes: bring the portfolio.

    """

  private func actions(
    _ text: String, _ range: [Int], only: [String]? = nil, today: String = "2026-11-12"
  ) throws -> [JSONValue] {
    let client = try TestClient(today: today)
    client.open(text)
    var params = client.documentParams()
    params["range"] = TestClient.range(range)
    var context: [String: JSONValue] = ["diagnostics": .array([])]
    if let only { context["only"] = .array(only.map { .string($0) }) }
    params["context"] = .object(context)
    return try client.request("textDocument/codeAction", params).array ?? []
  }

  private func titles(_ actions: [JSONValue]) -> [String] {
    actions.compactMap { $0["title"].string }
  }

  /// The text after an action.
  private func applied(
    _ title: String, _ text: String, _ range: [Int], today: String = "2026-11-12"
  ) throws -> String {
    let all = try actions(text, range, today: today)
    let action = try #require(
      all.first { $0["title"].string?.hasPrefix(title) == true },
      "there are \(titles(all))")
    let change = try #require(action["edit"]["documentChanges"].array?.first)
    #expect(change["textDocument"]["version"] == .int(1))
    var document = DocumentText(text, .utf8)
    // From the last to the first, for each is a place of the text before.
    for edit in try #require(change["edits"].array).reversed() {
      document.replace(try TextRange(edit["range"]), with: try #require(edit["newText"].string))
    }
    return String(decoding: document.bytes, as: UTF8.self)
  }

  @Test func theFixOfAFinding() throws {
    let text = "---\npersistance: high\n---\n\n- 2026-11-03 Interview with Dana\n"
    let fixed = try applied("Rename to", text, [1, 3, 1, 3])
    #expect(fixed == "---\npersistence: high\n---\n\n- 2026-11-03 Interview with Dana\n")
  }

  @Test func theNextActionIsRecordedOnceItIsDone() throws {
    let after = try applied("Record today: Called Dana Whitfield, left", waiting, [0, 0, 0, 0])
    #expect(
      after
        == waiting.replacing(
          "about the tour\n",
          with: "about the tour\n- 2026-11-12 Called Dana Whitfield, left voicemail\n"))
  }

  @Test func onlyWhatIsFineIsOffered() throws {
    // They promised an answer by the 10th: on the 6th a call would be pestering.
    let early = titles(
      try actions(waiting, [0, 0, 0, 0], only: ["refactor.record"], today: "2026-11-06"))
    #expect(
      early == [
        "Record today: Reply by email from Dana Whitfield",
        "Record today: Call from Dana Whitfield",
      ])
    let due = titles(
      try actions(waiting, [0, 0, 0, 0], only: ["refactor"], today: "2026-11-12"))
    #expect(due.filter { $0.hasPrefix("Record today: Called") }.count == 3)
  }

  @Test func theThankYouThatIsOwed() throws {
    let text = waiting.replacing("- 2026-11-04 Thank-you email to Dana about the tour\n", with: "")
    let offered = titles(
      try actions(text, [0, 0, 0, 0], only: ["refactor.record"], today: "2026-11-04"))
    #expect(offered.first == "Record today: Thank-you email to Dana Whitfield")
  }

  @Test func nothingIsRecordedOnceItIsOver() throws {
    let offered = try actions(
      waiting + "- 2026-11-11 They said no\n", [0, 0, 0, 0], only: ["refactor"])
    #expect(titles(offered) == [])
  }

  @Test func aRuleIsSilencedHere() throws {
    let before = try applied(
      "Silence follow-up-when-due", waiting, [4, 5, 4, 5])
    #expect(
      before.contains(
        "Interview with Dana Whitfield <!-- interviewlint-disable-line follow-up-when-due -- "
          + "accepted on 2026-11-12 -->\n"))
    let client = try TestClient(today: "2026-11-12")
    client.open(before)
    let left = client.diagnostics()?.compactMap { $0["code"].string } ?? []
    #expect(!left.contains("follow-up-when-due"))
    #expect(!left.contains("unused-disable"))
  }

  /// YAML knows no such comments.
  @Test func inFrontMatterItIsTheFile() throws {
    let text = "---\ncompany: Acme\nstatuss: open\n---\n\n- 2026-11-03 Interview with Dana\n"
    let after = try applied("Silence unknown-field in this file", text, [2, 0, 2, 0])
    #expect(after.contains("---\n<!-- interviewlint-disable-file unknown-field -- "))
  }

  @Test func wordsStandBeforeWhatClosesALine() throws {
    let comment = "<!-- interviewlint-disable-line get-timeframe -- accepted on 2026-11-12 -->"
    let heading = "# A — B\n\n## 2026-11-03 Interview with Dana ##\n"
    #expect(
      try applied("Silence get-timeframe", heading, [2, 0, 2, 0])
        == "# A — B\n\n## 2026-11-03 Interview with Dana \(comment) ##\n")
    let row = "# A — B\n\n| Date | What |\n|---|---|\n| 2026-11-03 | Interview with Dana |\n"
    #expect(
      try applied("Silence get-timeframe", row, [4, 0, 4, 0])
        == "# A — B\n\n| Date | What |\n|---|---|\n| 2026-11-03 | Interview with Dana \(comment) |\n"
    )
  }

  @Test func thePlanAndTheSummary() throws {
    let text = "# Acme — Engineer\n\nContact: Dana\n\n- [ ] 2026-11-20 Interview with Dana\n"
    let planned = try applied("Insert the follow-up plan", text, [0, 0, 0, 0])
    #expect(planned.hasPrefix(text))
    #expect(planned.contains("## Follow-up plan\n\n- [ ] 2026-11-20"))
    let summed = try applied("Insert the summary", text, [0, 0, 0, 0])
    #expect(summed.contains("<!-- interviewlint:summary -->\n"))
    #expect(try !titles(actions(summed, [0, 0, 0, 0])).contains("Update the summary"))
    let longer = summed + "- 2026-11-10 Interview confirmed by email\n"
    let renewed = try applied("Update the summary", longer, [0, 0, 0, 0])
    #expect(renewed != longer)
  }

  @Test func allThatCanBeMended() throws {
    let text = """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana
        - Next stpes: a second round
      - Nov 4 Thank-you email to Dana about the tour

      """
    let only = try actions(text, [0, 0, 0, 0], only: ["source.fixAll"])
    #expect(only.count == 1)
    #expect(only.first?["kind"] == .string("source.fixAll.interviewlint"))
    let fixed = try applied("Mend what can be mended", text, [0, 0, 0, 0])
    #expect(fixed.contains("  - Next steps: a second"))
    #expect(fixed.contains("- Nov 4, 2026 Thank"))
  }

  @Test func whatComesToTheSameIsOfferedOnce() throws {
    let planned = "# Acme — Engineer\n\nContact: Dana\n\n- [ ] 2026-11-20 Interview with Dana\n"
    let here = titles(try actions(planned, [4, 3, 4, 3]))
    #expect(here.filter { $0.hasPrefix("Insert the follow-up plan") }.count == 1)
    #expect(!here.contains { $0.hasPrefix("Mend what") })
    let asked = try actions(planned, [4, 3, 4, 3], only: ["source.fixAll"])
    #expect(titles(asked) == ["Mend what can be mended safely (1 finding)"])
    let stale =
      try applied("Insert the summary", planned, [0, 0, 0, 0])
      + "- 2026-11-10 Interview confirmed by email\n"
    let renewing = titles(try actions(stale, [2, 0, 2, 0])).filter { $0.hasSuffix("the summary") }
    #expect(renewing == ["Rewrite the summary"])
  }

  @Test func formattingIsTheSummaryAlone() throws {
    let client = try TestClient()
    client.open(waiting + "-   untidy\n")
    #expect(
      try client.request("textDocument/formatting", client.documentParams()) == .array([]))
    let text =
      "# A — B\n\n<!-- interviewlint:summary -->\n<!-- /interviewlint:summary -->\n\n"
      + "- 2026-11-03 Interview with Dana\n"
    client.open(text)
    let edits = try client.request("textDocument/formatting", client.documentParams()).array ?? []
    #expect(edits.count == 1)
    #expect(edits.first?["newText"].string?.contains("2026-11-03") == true)
  }

  /// Whatever is offered for a sample leaves it a journal that can be read, with no event lost.
  @Test func everyActionOnEverySample() throws {
    let samples = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent().appending("samples")
    let names = [
      "brindlecote-instruments", "castlebryn-dairy", "juniper-quay-foods", "orrery-street-software",
      "pelham-rook-payroll", "tallowmere-health", "varnham-robotics", "ostrander-and-vale",
    ]
    var offered = 0
    for name in names {
      let text = try #require(TextFile.read(samples.appending("\(name).md").string))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      for title in Set(titles(try actions(text, [0, 0, lines, 0], today: "2026-11-22"))) {
        let after = try applied(title, text, [0, 0, lines, 0], today: "2026-11-22")
        #expect(after != text, "\(name): \(title)")
        #expect(after.contains("\r\n") == text.contains("\r\n"), "\(name): \(title)")
        offered += 1
      }
    }
    #expect(offered > 40)
  }
}

extension String {
  fileprivate func replacing(_ part: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(part) {
        result += new
        rest = rest.dropFirst(part.count)
      } else if let next = rest.popFirst() {
        result.append(next)
      }
    }
    return result
  }
}
