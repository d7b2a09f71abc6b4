import Journal
import LanguageServer
import SystemPackage
import TestSupport
import Testing

/// Whole folders of journals, and their configs.
@Suite struct WorkspaceTests {
  private let thanks = """
    # %1 — Engineer

    Contact: Dana Whitfield

    - 2026-11-16 Interview with Dana Whitfield
      - Next steps: a second round
      - Hear back by: 2026-11-30
      - Will follow up: yes
      - Contact: Dana
    - 2026-11-17 Thank-you email to Dana: I enjoyed hearing about the team and the role

    """

  private func journal(_ company: String) -> String {
    thanks.split(separator: "%1", omittingEmptySubsequences: false).joined(separator: company)
  }

  private func codes(_ client: TestClient, _ file: FilePath) -> [String]? {
    client.diagnostics(of: client.uri(file))?.compactMap { $0["code"].string }
  }

  @Test func theFirstScanWithItsProgress() throws {
    let folder = try TemporaryFolder()
    for index in 0..<300 {
      try folder.write(
        "# C\(index) — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "\(index).md")
    }
    try folder.write("# Shopping\n", to: "README.md")
    let client = try TestClient(folders: [folder.path])
    #expect(client.messages("window/workDoneProgress/create").count == 1)
    let kinds = client.messages("$/progress").compactMap { $0["value"]["kind"].string }
    #expect(kinds.first == "begin")
    #expect(kinds.last == "end")
    #expect(kinds.filter { $0 == "report" }.count > 2)
    #expect(codes(client, folder.file("7.md"))?.contains("invalid-date") == true)
    #expect(codes(client, folder.file("README.md")) == nil)
    let found = try client.request("workspace/symbol", ["query": .string("c 29")]).array ?? []
    #expect(found.compactMap { $0["name"].string }.first == "C29 — Job")
    #expect(found.count >= 11)
  }

  @Test func comparisonWithOtherJournalsOnSave() throws {
    let folder = try TemporaryFolder()
    try folder.write(journal("Acme"), to: "acme.md")
    try folder.write(journal("Varnham").replacingThanks(), to: "varnham.md")
    let client = try TestClient(folders: [folder.path])
    let (acme, varnham) = (folder.file("acme.md"), folder.file("varnham.md"))
    #expect(codes(client, acme)?.contains("personalize-thank-you") != true)
    client.open(try folder.read("varnham.md"), as: client.uri(varnham))
    try folder.write(journal("Varnham"), to: "varnham.md")
    client.change(nil, to: journal("Varnham"), as: client.uri(varnham))
    client.notify("textDocument/didSave", client.documentParams(client.uri(varnham)))
    #expect(codes(client, varnham)?.contains("personalize-thank-you") == true)
    // The other file isn't open, and has its finding all the same.
    #expect(codes(client, acme)?.contains("personalize-thank-you") == true)
    let message = client.diagnostics(of: client.uri(acme))?.first {
      $0["code"] == .string("personalize-thank-you")
    }?["message"].string
    #expect(message?.contains("“varnham.md”") == true)
    let related = client.diagnostics(of: client.uri(acme))?.first {
      $0["code"] == .string("personalize-thank-you")
    }?["relatedInformation"].array?.first?["location"]
    #expect(related?["uri"] == .string(client.uri(varnham)))
    #expect(related?["range"].rangeText == "9:0-9:0")
  }

  @Test func whatChangesOnDisk() throws {
    let folder = try TemporaryFolder()
    let bad = "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n"
    let file = try folder.write(bad, to: "acme.md")
    let client = try TestClient(folders: [folder.path])
    func changed(_ name: String) {
      client.notify(
        "workspace/didChangeWatchedFiles",
        [
          "changes": .array([
            .object(["uri": .string(client.uri(folder.file(name))), "type": .int(2)])
          ])
        ])
    }
    #expect(codes(client, file)?.contains("invalid-date") == true)
    try folder.write("# Acme — Job\n\n- 2026-11-20 Applied\n", to: "acme.md")
    changed("acme.md")
    #expect(codes(client, file)?.contains("invalid-date") == false)
    // A new one, and one that is gone.
    let other = try folder.write(bad, to: "other.md")
    changed("other.md")
    #expect(codes(client, other)?.contains("invalid-date") == true)
    Shell.run("rm \(Shell.quoted(other.string))")
    changed("other.md")
    #expect(codes(client, other) == [])
  }

  @Test func aConfigInForceAndItsChange() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "acme.md")
    let config = try folder.write("rules:\n  invalid-date: off\n", to: ".interviewlint.yml")
    let client = try TestClient(folders: [folder.path])
    client.open(try folder.read("acme.md"), as: client.uri(file))
    #expect(codes(client, file)?.contains("invalid-date") == false)
    func reload(_ text: String) throws {
      try folder.write(text, to: ".interviewlint.yml")
      client.notify(
        "workspace/didChangeWatchedFiles",
        ["changes": .array([.object(["uri": .string(client.uri(config)), "type": .int(2)])])])
    }
    try reload("rules:\n  invalid-date: note\n")
    #expect(
      client.diagnostics(of: client.uri(file))?.first {
        $0["code"] == .string("invalid-date")
      }?["severity"] == .int(3))
    #expect(client.messages("window/showMessage") == [])

    // Broken: told once, shown on the config, and the last good one stays in force.
    try reload("rules:\n  invalid-dat: off\n")
    #expect(client.messages("window/showMessage").count == 1)
    #expect(client.messages("window/showMessage").last?["type"] == .int(1))
    let problem = try #require(client.diagnostics(of: client.uri(config))?.first)
    #expect(problem["range"].rangeText == "1:2-1:13")
    #expect(problem["message"].string?.contains("did you mean “invalid-date”?") == true)
    #expect(
      client.diagnostics(of: client.uri(file))?.first {
        $0["code"] == .string("invalid-date")
      }?["severity"] == .int(3))

    try reload("rules:\n  invalid-date: warning\n")
    #expect(client.diagnostics(of: client.uri(config)) == [])
    #expect(
      client.diagnostics(of: client.uri(file))?.first {
        $0["code"] == .string("invalid-date")
      }?["severity"] == .int(2))
    #expect(client.messages("window/showMessage").count == 1)
  }

  /// Few clients watch files, and none those above the open folder.
  @Test func configsAreReadAgainOnceTheyHaveChanged() throws {
    let top = try TemporaryFolder()
    Shell.run("mkdir -p \(Shell.quoted(top.file("search").string))")
    let file = try top.write(
      "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "search/acme.md")
    try top.write("rules:\n  invalid-date: note\n", to: "base.yml")
    let client = try TestClient(folders: [top.file("search")], home: top.path)
    client.open(try top.read("search/acme.md"), as: client.uri(file))
    func severity() throws -> Int? {
      // Any request will do.
      try client.request("textDocument/foldingRange", client.documentParams(client.uri(file)))
      return client.diagnostics(of: client.uri(file))?.first {
        $0["code"] == .string("invalid-date")
      }?["severity"].int
    }
    #expect(try severity() == 1)
    // A new one above, which extends another.
    try top.write("extends: base.yml\n", to: ".interviewlint.yml")
    #expect(try severity() == 3)
    try top.write("rules:\n  invalid-date: warning\n", to: "base.yml")
    #expect(try severity() == 2)
    // A nearer one, and then none.
    try top.write("rules:\n  invalid-date: off\n", to: "search/.interviewlint.yml")
    #expect(try severity() == nil)
    Shell.run("rm \(Shell.quoted(top.file("search/.interviewlint.yml").string))")
    #expect(try severity() == 2)
    Shell.run("rm \(Shell.quoted(top.file(".interviewlint.yml").string))")
    #expect(try severity() == 1)
  }

  @Test func aSavedFileThatAConfigExtends() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "acme.md")
    let base = try folder.write("rules:\n  invalid-date: note\n", to: "base.yml")
    try folder.write("extends: base.yml\n", to: ".interviewlint.yml")
    let client = try TestClient(folders: [folder.path])
    client.open(try folder.read("acme.md"), as: client.uri(file))
    #expect(client.messages("textDocument/publishDiagnostics").count > 0)
    try folder.write("rules:\n  invalid-date: off\n", to: "base.yml")
    client.notify("textDocument/didSave", client.documentParams(client.uri(base)))
    #expect(codes(client, file)?.contains("invalid-date") == false)
  }

  @Test func aConfigThatIsBrokenFromTheStart() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "acme.md")
    let config = try folder.write("practise: 3\n", to: ".interviewlint.yml")
    let client = try TestClient(folders: [folder.path])
    #expect(client.diagnostics(of: client.uri(config))?.count == 1)
    #expect(
      client.messages("window/showMessage").last?["message"].string?.contains("the defaults hold")
        == true)
    #expect(codes(client, file)?.contains("invalid-date") == true)
    // Mended in the editor, before it is saved.
    client.open("practise: 3\n", as: client.uri(config), language: "yaml")
    #expect(client.diagnostics(of: client.uri(config))?.count == 1)
    client.change(nil, to: "fail-on: note\n", as: client.uri(config))
    #expect(client.diagnostics(of: client.uri(config)) == [])
  }

  @Test func severalFolders() throws {
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    try one.write("rules:\n  invalid-date: off\n", to: ".interviewlint.yml")
    let bad = "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n"
    let first = try one.write(bad, to: "acme.md")
    let second = try two.write(bad, to: "acme.md")
    let client = try TestClient(folders: [one.path, two.path])
    #expect(codes(client, first)?.contains("invalid-date") != true)
    #expect(codes(client, second)?.contains("invalid-date") == true)
    func change(_ added: [FilePath], _ removed: [FilePath]) {
      func list(_ paths: [FilePath]) -> JSONValue {
        .array(
          paths.map { .object(["uri": .string(client.uri($0)), "name": .string("f")]) })
      }
      client.notify(
        "workspace/didChangeWorkspaceFolders",
        ["event": .object(["added": list(added), "removed": list(removed)])])
    }
    change([], [two.path])
    #expect(codes(client, second) == [])
    change([two.path], [])
    #expect(codes(client, second)?.contains("invalid-date") == true)
  }

  @Test func whatIsExcludedIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("exclude: [old.md]\n", to: ".interviewlint.yml")
    let file = try folder.write(
      "# Acme — Job\n\n- 2026-11-20 Applied\n- 2026-13-01 Interview\n", to: "old.md")
    let client = try TestClient(folders: [folder.path])
    #expect(codes(client, file) == nil)
    client.open(try folder.read("old.md"), as: client.uri(file))
    #expect(codes(client, file) == [])
  }

  @Test(arguments: [
    ("file:///a/b%20c.md", "/a/b c.md"), ("file:///a/%C3%A9%2Fx.md", "/a/é/x.md"),
    ("file://localhost/a.md", "/a.md"), ("FILE:///a/../b.md", "/b.md"),
    ("file:///a.md#L3", "/a.md"), ("file://host/a.md", nil), ("untitled:a.md", nil),
    ("file:///a%2", nil), ("file:///a%zz", nil), ("file:///a%00b", nil), ("", nil),
  ])
  func addresses(_ uri: String, _ path: String?) {
    #expect(DocumentURI(uri).path?.string == path)
  }

  @Test func oneFileHoweverItIsSpelt() {
    #expect(DocumentURI("file:///a%3Ab.md") == DocumentURI("file:///a:b.md"))
    #expect(DocumentURI("untitled:1") != DocumentURI("untitled:2"))
    #expect(DocumentURI(path: "/a b/ü.md").text == "file:///a%20b/%C3%BC.md")
  }
}

extension String {
  fileprivate func replacingThanks() -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("Thank-you")
        ? "- 2026-11-17 Thank-you email to Dana about the crane and its squeaking left wheel"
        : String(line)
    }.joined(separator: "\n")
  }
}
