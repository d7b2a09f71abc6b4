import SystemPackage
import TestSupport
import Testing

@Suite("interviewlint config")
struct ConfigTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("practice:\n  reply-allowance: 3 business days\n", to: ".interviewlint.yml")
  }

  @Test("shows each value with where it comes from", arguments: [[], ["acme.md"], ["."]])
  func listing(arguments: [String]) async throws {
    let run = try await Tool.run(try Tool.program.string, ["config"] + arguments, in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    let lines = run.output.split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(lines.contains("reply-allowance: 3 business days # .interviewlint.yml:2"))
    #expect(lines.contains("call-after: 1 business day # default"))
  }

  @Test("prints the schema")
  func schema() async throws {
    let run = try await Tool.run("config", "--schema")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("{\n  \"$schema\": "))
  }

  @Test("A config that can't be used is no concern of a file named elsewhere")
  func mistakeElsewhere() async throws {
    let text = "# Acme — Engineer\n\n- 2026-11-03 Interview with Dana Whitfield\n"
    Shell.run("mkdir \(Shell.quoted(folder.file("old").string))")
    try folder.write(text, to: "acme.md")
    try folder.write(text, to: "old/acme.md")
    try folder.write("practise:\n", to: "old/.interviewlint.yml")
    let named = try await Tool.run("check", "acme.md", "--today", "2026-11-04", in: folder.path)
    #expect(named.status == 0 && named.errors == "")
    #expect(named.output.contains("[send-thank-you]"))
    for path in [".", "old", "old/acme.md"] {
      let run = try await Tool.run("check", path, "--today", "2026-11-04", in: folder.path)
      #expect(run.status == 2 && run.errors.contains("old/.interviewlint.yml:1"))
    }
  }

  @Test("refuses a config with a mistake")
  func mistake() async throws {
    try folder.write("practise:\n", to: ".interviewlint.yml")
    let run = try await Tool.run("config", in: folder.path)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains(".interviewlint.yml:1") && run.errors.contains("practice"))
  }
}
