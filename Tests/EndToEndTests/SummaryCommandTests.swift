import SystemPackage
import TestSupport
import Testing

/// What `summary` says.
@Suite("The summary command")
struct SummaryCommandTests {
  static let section = "<!-- interviewlint:summary -->\n<!-- /interviewlint:summary -->\n\n"

  private func run(_ arguments: String..., in folder: TemporaryFolder) async throws -> Tool.Outcome
  {
    try await Tool.run(try Tool.program.string, ["summary"] + arguments, in: folder.path)
  }

  @Test(
    "Where no journal has the section it is said once how to add it", arguments: [[], ["--check"]])
  func hint(options: [String]) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Notes.fine, to: "a.md")
    try folder.write(Notes.fine, to: "b.md")
    let outcome = try await Tool.run(
      try Tool.program.string, ["summary", "."] + options, in: folder.path)
    #expect(
      outcome
        == Tool.Outcome(
          status: 0, output: "",
          errors:
            "interviewlint: none of the 2 journals has a summary section; add them with --insert\n"
        ))
    #expect(try await run(".", "--quiet", in: folder).errors == "")
    try folder.write(Self.section + Notes.fine, to: "b.md")
    #expect(try await run(".", in: folder).errors == "")
  }

  @Test("What was written into the section by hand is shown before it is lost")
  func edited() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.section + Notes.fine, to: "a.md")
    #expect(try await run("a.md", in: folder).status == 0)
    let edited = try folder.read("a.md").replacing("**Ahead**", with: "**Ahead**\n\nAsk Sam first!")
    try folder.write(edited, to: "a.md")

    let refused = try await run("a.md", in: folder)
    #expect(refused.status == 2)
    #expect(refused.output == "")
    #expect(refused.errors.contains("move what you wrote out of the section"))
    #expect(refused.errors.contains("would be lost: Ask Sam first!\n"))
    #expect(
      refused.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("interviewlint: a.md: ") })
    #expect(refused.errors.split(separator: "\n").count == 2)

    let shown = try await run("--diff", "a.md", in: folder)
    #expect(shown.status == 2)
    #expect(shown.output.contains("\n-Ask Sam first!\n"))
    #expect(try folder.read("a.md") == edited)
  }

  @Test("What lies ahead without a box is taken for done, and that is said once")
  func ahead() async throws {
    let folder = try TemporaryFolder()
    let journal = """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana Whitfield
      - 2026-11-30 Interview with Raj Patel
      """
    try folder.write(Self.section + journal, to: "a.md")
    let early = try await run("a.md", "--today", "2026-11-04", in: folder)
    #expect(early.status == 0)
    #expect(
      early.errors == """
        interviewlint: a.md: the summary takes “Interview with Raj Patel” on 2026-11-30 for \
        done; what is still to come wants an empty box: “- [ ] 2026-11-30 …”

        """)
    let text = try folder.read("a.md")
    #expect(try await run("a.md", "--today", "2026-11-04", in: folder).errors == "")

    try folder.write(Self.section + journal, to: "a.md")
    #expect(try await run("a.md", "--today", "2026-12-01", in: folder).errors == "")
    #expect(try folder.read("a.md") == text)
  }

  @Test("Markers that share a line are told from none")
  func oneLine() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "<!-- interviewlint:summary --><!-- /interviewlint:summary -->\n", to: "a.md")
    let outcome = try await run("a.md", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("its markers have to stand on lines of their own"))
  }
}
