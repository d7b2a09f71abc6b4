import SystemPackage
import TestSupport
import Testing

@Suite("interviewlint new and init")
struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("begins a journal that is clean")
  func new() async throws {
    let run = try await Tool.run(
      "new", "Acme Robotics", "--role", "Field Sales Engineer", "--contact",
      "Dana Whitfield <dana@acme.example>", "--interview", "2026-11-30", "--today", "2026-11-23",
      in: folder.path)
    #expect(run.status == 0 && run.errors == "" && run.output == "acme-robotics.md\n")
    #expect(
      try folder.read("acme-robotics.md") == """
        ---
        company: Acme Robotics
        role: Field Sales Engineer
        contact: "Dana Whitfield <dana@acme.example>"
        ---

        # Acme Robotics — Field Sales Engineer

        - [ ] 2026-11-30 Interview with Dana Whitfield
          - Next steps:
          - Hear back by:
          - Will follow up:
          - Contact:

        ## Follow-up plan

        - [ ] 2026-11-30 Before leaving: ask what comes next, get a date, say I will call, confirm whom to call
        - [ ] 2026-12-01 Thank-you email to Dana Whitfield
        - [ ] 2026-12-08 Follow-up call to Dana Whitfield
        - [ ] 2026-12-10 Follow-up call or email to Dana Whitfield
        - [ ] 2026-12-17 Move on

        """)
    let check = try await Tool.run("check", "--today", "2026-11-23", in: folder.path)
    #expect(check.status == 0 && check.output == "Nothing to report in 1 journal.\n")
  }

  @Test("overwrites nothing, not even a name in other letters")
  func taken() async throws {
    try folder.write("mine\n", to: "ACME.md")
    let run = try await Tool.run("new", "Acme", in: folder.path)
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors.contains("ACME.md: there is one already; name another file with --output"))
    #expect(folder.names() == ["ACME.md"])
    let named = try await Tool.run("new", "Acme", "--output", "acme-2.md", in: folder.path)
    #expect(named.status == 0 && named.output == "acme-2.md\n")
    #expect(try folder.read("ACME.md") == "mine\n")
  }

  @Test("starts from the template that the config names")
  func template() async throws {
    try folder.write("template: my/journal.md\n", to: ".interviewlint.yml")
    let missing = try await Tool.run("new", "Acme", in: folder.path)
    #expect(missing.status == 2 && missing.errors.contains("journal.md"))
    try folder.write("template: journal.txt\n", to: ".interviewlint.yml")
    try folder.write(
      "# {{company}}{{#role}}: {{role}}{{/role}}\n\nToday: {{today}}\n", to: "journal.txt")
    let run = try await Tool.run("new", "Acme", "--today", "2026-11-23", in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(try folder.read("acme.md") == "# Acme\n\nToday: 2026-11-23\n")
    try folder.write("# {{compay}}\n", to: "journal.txt")
    let wrong = try await Tool.run("new", "Birch", in: folder.path)
    #expect(wrong.status == 2)
    #expect(
      wrong.errors.contains("journal.txt:1: there is no {{compay}}; did you mean {{company}}?"))
    #expect(!folder.names().contains("birch.md"))
  }

  @Test(
    "is read back as it was given, whatever would set off a role",
    arguments: ["Barnes | Noble", "Barnes - Noble", "Fish: and Chips", "Fun at Work"])
  func readBack(company: String) async throws {
    _ = try await Tool.run("new", company, "--interview", "2026-12-01", in: folder.path)
    let events = try await Tool.run("events", "--output-format", "json", in: folder.path)
    #expect(events.output.contains("\"company\": \"\(company)\""))
    #expect(events.output.contains("\"role\": null"))
  }

  @Test("wants a company", arguments: [[], [" "], ["Acme", "--role", ""]])
  func usage(arguments: [String]) async throws {
    let run = try await Tool.run(try Tool.program.string, ["new"] + arguments, in: folder.path)
    #expect(run.status == 64 && folder.names().isEmpty)
  }

  @Test("init writes a config that changes nothing, once, and says how to get the hook")
  func initialize() async throws {
    let run = try await Tool.run("init", in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        wrote .interviewlint.yml
        To check journals at each git commit: interviewlint hook install

        """)
    let text = try folder.read(".interviewlint.yml")
    #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("#") })
    let config = try await Tool.run("config", in: folder.path)
    #expect(config.status == 0 && !config.output.contains("# .interviewlint.yml"))
    let again = try await Tool.run("init", in: folder.path)
    #expect(again.status == 2 && again.errors.contains("already"))
    #expect(try folder.read(".interviewlint.yml") == text)
  }
}
