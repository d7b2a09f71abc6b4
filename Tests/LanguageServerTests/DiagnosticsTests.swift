import Configuration
import Journal
import LanguageServer
import Linting
import Reporting
import SourceText
import SystemPackage
import TestSupport
import Testing
import Workspace

/// What is said about a journal while it is edited.
@Suite struct DiagnosticsTests {
  private let journal = """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-03 Interview with Dana Whitfield
      - Next steps: a second round
      - Hear back by: 2026-11-30
      - Will follow up: yes
      - Contact: Dana
    - 2026-11-04 Thank-you email to Dana about the tour
    - [ ] 2026-11-25 Call Dana

    """

  private func rules(_ client: TestClient) -> [String] {
    (client.diagnostics() ?? []).compactMap { $0["code"].string }
  }

  @Test func asThePersonTypes() throws {
    let client = try TestClient()
    client.open(journal)
    #expect(rules(client).contains("wait-for-timeframe"))
    // The planned call is moved behind the date that they named.
    client.change([10, 6, 10, 16], to: "2026-12-01")
    #expect(!rules(client).contains("wait-for-timeframe"))
    #expect(client.messages("textDocument/publishDiagnostics").last?["version"] == .int(2))
  }

  @Test func aDiagnosticInFull() throws {
    let client = try TestClient()
    client.open(journal)
    let found = try #require(
      client.diagnostics()?.first { $0["code"] == .string("wait-for-timeframe") })
    #expect(found["range"].rangeText == "10:2-10:26")
    #expect(found["severity"] == .int(1))
    #expect(found["source"] == .string("interviewlint"))
    #expect(found["message"].string?.split(separator: "\n").count == 2)
    let related = try #require(found["relatedInformation"].array?.first)
    #expect(related["location"]["uri"] == .string(TestClient.uri))
    #expect(related["location"]["range"]["start"]["line"].int.map { $0 < 10 } == true)
  }

  @Test func theInterviewThatAFollowUpAnswers() throws {
    let client = try TestClient()
    client.open(
      """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana Whitfield
        - Hear back by: 2026-11-10
      - [ ] 2026-11-23 Follow-up email to Dana

      """)
    let found = client.diagnostics()?.first { $0["code"] == .string("call-first") }
    let related = try #require(found?["relatedInformation"].array?.first)
    #expect(related["message"] == .string("the interview that it follows"))
    #expect(related["location"]["range"].rangeText == "2:2-2:42")
  }

  @Test func aCommentThatSilencesNothingIsFaded() throws {
    let client = try TestClient()
    client.open(journal + "<!-- interviewlint-disable move-on -->\n")
    let found = client.diagnostics()?.first { $0["code"] == .string("unused-disable") }
    #expect(found?["tags"] == .array([.int(1)]))
  }

  @Test func placesCountedInUTF16() throws {
    let client = try TestClient(capabilities: TestClient.ableInUTF16)
    client.open("# Acme 🎉 GmbH — Engineer\n\n- 🎉 Mon 2026-11-03 Interview with Dana\n")
    let found = client.diagnostics()?.first { $0["code"] == .string("weekday-mismatch") }
    #expect(found?["range"].rangeText == "2:5-2:8")
  }

  @Test func otherMarkdownIsLeftAlone() throws {
    let client = try TestClient()
    client.open("# Shopping\n\n- eggs\n")
    #expect(client.diagnostics() == [])
  }

  /// As `check FILE` says of them, though there is no entry yet.
  @Test(arguments: [
    ("---\nstatuss: open\n---\n\n# Acme — Engineer\n", ["unknown-field"]),
    ("---\nrole: [x\n---\n\n# Acme — Engineer\n", ["front-matter"]),
    ("---\ncompani: Acme\n---\n", ["unknown-field"]),
    ("# Acme — Engineer\n\n<!-- interviewlint-disable no-such-rule -->\n", ["unknown-rule"]),
    // Another tool's.
    ("---\ntitle: [x\nstatus: draft\n---\n\n# Post\n", []),
  ])
  func beginnings(_ text: String, _ expected: [String]) throws {
    let client = try TestClient()
    client.open(text)
    #expect(rules(client) == expected)
  }

  @Test func aBeginningIsMendedToo() throws {
    let client = try TestClient()
    client.open("---\ncompani: Acme\n---\n")
    var params = client.documentParams()
    params["range"] = TestClient.range([1, 0, 1, 0])
    params["context"] = .object(["diagnostics": .array([])])
    let actions = try client.request("textDocument/codeAction", params).array ?? []
    #expect(actions.first?["title"].string?.hasPrefix("Rename to") == true)
  }

  @Test func whatHasNothingToDoWithAFinding() throws {
    let client = try TestClient()
    client.open(
      """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana Whitfield
        - Hear back by: 2026-11-10
      - Mon 2026-11-17 Called Dana, left a voicemail

      """)
    let found = client.diagnostics()?.first { $0["code"] == .string("weekday-mismatch") }
    #expect(found != nil)
    #expect(found?["relatedInformation"].array ?? [] == [])
  }

  @Test func textThatCannotBeRead() throws {
    let client = try TestClient()
    client.open(journal + "\0")
    #expect(client.diagnostics()?.count == 1)
    #expect(client.diagnostics()?.first?["severity"] == .int(1))
    client.change([11, 0, 11, 1], to: "")
    #expect(rules(client).contains("wait-for-timeframe"))
  }

  @Test func closingTakesThemAway() throws {
    let client = try TestClient()
    client.open(journal)
    #expect(client.diagnostics() != [])
    client.notify("textDocument/didClose", client.documentParams())
    #expect(client.diagnostics() == [])
  }

  @Test func atMidnightEverythingIsReckonedAnew() throws {
    let client = try TestClient()
    client.open(journal)
    #expect(!rules(client).contains("overdue-plan"))
    client.day.value = try #require(CivilDate(iso: "2026-11-28"))
    client.tick()
    client.notify("$/nothing", [:])
    #expect(rules(client).contains("overdue-plan"))
  }

  // MARK: The same as `check`

  struct Place: Hashable, CustomStringConvertible {
    var path: String
    var range: String
    var rule: String
    var message: String
    var severity: Int
    var description: String { "\(path) \(range) [\(rule)] \(message)" }
  }

  /// The samples, copied: git has no say.
  private func samples() throws -> (folder: TemporaryFolder, names: [String]) {
    let folder = try TemporaryFolder()
    let samples = FilePath(#filePath).removingLastComponent().removingLastComponent()
      .removingLastComponent().appending("samples")
    Shell.run(
      "cp \(Shell.quoted(samples.string))/*.md \(Shell.quoted(samples.string))/.interviewlint.yml "
        + Shell.quoted(folder.path.string))
    return (folder, folder.names().filter { $0.hasSuffix(".md") })
  }

  private func check(_ folder: TemporaryFolder, _ day: CivilDate) throws -> Set<Place> {
    let finder = try ConfigFinder(loader: ConfigLoader(workingDirectory: folder.path), home: nil)
    let selection = try FileSelection([folder.path], search: FileSearch(finder: finder))
    let run = CheckRun(
      selection, today: day,
      printer: FindingPrinter(.json, FindingOutputOptions(today: day, version: "0")))
    let json = try JSONReader.read(run.run().output.whole())
    return Set(
      (json["findings"].array ?? []).map { finding in
        func place(_ line: String, _ column: String) -> String {
          "\((finding[line].int ?? 0) - 1):\((finding[column].int ?? 0) - 1)"
        }
        let severity = finding["severity"].string
        return Place(
          path: FilePath(finding["path"].string ?? "").lastComponent?.string ?? "",
          range: "\(place("line", "column"))-\(place("endLine", "endColumn"))",
          rule: finding["rule"].string ?? "",
          message: "\(finding["message"].string ?? "")\n\(finding["help"].string ?? "")",
          severity: severity == "error" ? 1 : severity == "warning" ? 2 : 3)
      })
  }

  private func places(_ name: String, _ diagnostics: [JSONValue]) -> [Place] {
    diagnostics.map { diagnostic in
      Place(
        path: name, range: diagnostic["range"].rangeText,
        rule: diagnostic["code"].string ?? "", message: diagnostic["message"].string ?? "",
        severity: diagnostic["severity"].int ?? 0)
    }
  }

  /// Whether a journal is read from the disk, opened or typed, the findings are those of `check`.
  @Test(arguments: ["2026-09-15", "2026-11-22", "2026-12-24"])
  func theSameAsCheckOnEverySample(_ today: String) throws {
    let (folder, names) = try samples()
    #expect(names.count > 12)
    let expected = try check(folder, try #require(CivilDate(iso: today)))
    #expect(expected.count > 10)
    let client = try TestClient(today: today, folders: [folder.path])
    func found() -> Set<Place> {
      Set(
        (names + [".interviewlint.yml"]).flatMap { name in
          places(name, client.diagnostics(of: client.uri(folder.file(name))) ?? [])
        })
    }
    // What is said of other files is named from another folder by `check`.
    func shortened(_ places: Set<Place>) -> Set<Place> {
      Set(
        places.map { place in
          var place = place
          while let start = place.message.range(of: folder.path.string + "/") {
            place.message.removeSubrange(start)
          }
          return place
        })
    }
    #expect(found().symmetricDifference(shortened(expected)) == [])

    for name in names {
      client.open(try folder.read(name), as: client.uri(folder.file(name)))
    }
    #expect(found().symmetricDifference(shortened(expected)) == [])

    // Lines taken out, and typed again.
    for name in names {
      let uri = client.uri(folder.file(name))
      let lines = try folder.read(name).split(
        omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
      for (number, line) in lines.enumerated() where number % 4 == 0 {
        let length = line.utf8.count
        client.change([number, 0, number, length], to: "", as: uri)
        client.change([number, 0, number, 0], to: String(line), as: uri)
      }
      client.notify("textDocument/didSave", client.documentParams(uri))
    }
    #expect(found().symmetricDifference(shortened(expected)) == [])
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
