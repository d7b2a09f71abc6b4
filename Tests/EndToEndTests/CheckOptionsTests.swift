import SystemPackage
import TestSupport
import Testing

@Suite("interviewlint check, by its options")
struct CheckOptionsTests {
  private let folder: TemporaryFolder

  /// One error, two warnings and a note.
  private static let journal = """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-03 Interview with Dana Whitfield
      - Next steps: a decision
      - Hear back by: 2026-11-30
      - Will follow up: yes
      - Contact: Dana Whitfield
    - 2026-02-30 Called Dana
    - 2026-11-06 Thank-you email to Dana
    - Nov 7 Applied for another role there

    ## Follow-up plan

    A call when the date has passed.

    """

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.journal, to: "acme.md")
  }

  private func check(_ arguments: String...) async throws -> Tool.Outcome {
    try await Tool.run(
      try Tool.program.string,
      ["check", "--today", "2026-11-08", "--output-format", "concise"] + arguments, in: folder.path)
  }

  /// The rules of the lines shown.
  private func rules(_ output: String) -> [String] {
    output.split(separator: "\n").filter { $0.hasSuffix("]") }
      .compactMap { $0.split(separator: "[").last.map { String($0.dropLast()) } }
  }

  private let all = ["invalid-date", "personalize-thank-you", "thank-promptly", "incomplete-date"]

  @Test("shows everything without any")
  func everything() async throws {
    let run = try await check("acme.md")
    #expect(rules(run.output) == all && run.status == 1)
    #expect(
      run.output.hasSuffix(
        "\n1 error, 2 warnings, 1 note in 1 journal; 1 can be mended with --fix.\n"))
  }

  @Test(
    "checks just the rules that are asked for",
    arguments: [
      (["--rule", "invalid-date"], ["invalid-date"], 1),
      (
        ["--rule", "*-date", "--rule", "thank-promptly"],
        [
          "invalid-date", "thank-promptly", "incomplete-date",
        ], 1
      ),
      (["--ignore", "*-date"], ["personalize-thank-you", "thank-promptly"], 0),
      (["--rule", "*-date", "--ignore", "invalid-*"], ["incomplete-date"], 0),
    ])
  func chosen(arguments: [String], expected: [String], status: Int) async throws {
    let run = try await Tool.run(
      try Tool.program.string,
      ["check", "acme.md", "--today", "2026-11-08", "--output-format", "concise"] + arguments,
      in: folder.path)
    #expect(rules(run.output) == expected && run.status == status)
  }

  @Test("says which rule was meant, where there is none of that name")
  func unknown() async throws {
    let run = try await check("acme.md", "--rule", "invalid-dates")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("there is no rule “invalid-dates”; did you mean “invalid-date”?"))
  }

  @Test(
    "leaves out what is below the level", arguments: [("error", 1), ("warning", 3), ("note", 4)])
  func level(least: String, count: Int) async throws {
    let run = try await check("acme.md", "--level", least)
    #expect(rules(run.output).count == count && run.status == 1)
  }

  @Test(
    "fails from the severity on that is asked for",
    arguments: [("note", 1), ("warning", 1), ("error", 0), ("never", 0)])
  func failOn(severity: String, status: Int) async throws {
    let run = try await check("acme.md", "--ignore", "invalid-date", "--fail-on", severity)
    #expect(run.status == status)
  }

  @Test("counts for its status what the level leaves out, and says so")
  func hiddenFailure() async throws {
    let run = try await check(
      "acme.md", "--ignore", "invalid-date", "--level", "error", "--fail-on", "warning")
    #expect(run.status == 1 && rules(run.output).isEmpty)
    #expect(run.errors.contains("--level warning"))
    let shown = try await check(
      "acme.md", "--ignore", "invalid-date", "--level", "error", "--fail-on", "error")
    #expect(shown.status == 0 && shown.errors == "")
  }

  @Test("has no statistics in another format than text")
  func statisticsFormat() async throws {
    let run = try await check("acme.md", "--statistics", "--output-format", "json")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("--statistics prints text"))
  }

  @Test("takes a mistyped command for a path, and says which command may be meant")
  func mistypedCommand() async throws {
    let run = try await Tool.run(try Tool.program.string, ["chek"], in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("there is no command “chek”; did you mean “check”?"))
  }

  @Test("counts by rule")
  func statistics() async throws {
    let run = try await check("acme.md", "--statistics")
    let words = run.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2) }
    #expect(words.map { String($0[0]) } == ["1", "1", "1", "1"])
    #expect(Set(words.map { String($0[1]) }) == Set(all))
  }

  @Test("is silent where there is nothing to say, when asked to be quiet")
  func quiet() async throws {
    let run = try await check("acme.md", "--quiet", "--rule", "move-on")
    #expect(run == Tool.Outcome(status: 0, output: "", errors: ""))
  }

  @Test("writes into a file")
  func output() async throws {
    let shown = try await check("acme.md")
    let run = try await check("acme.md", "--output", "found.txt")
    #expect(run.output == "" && run.status == shown.status)
    #expect(try folder.read("found.txt") == shown.output)
  }

  @Test("writes into a pipe or device", arguments: ["/dev/stdout", "/dev/null", "pipe"])
  func device(path: String) async throws {
    let shown = try await check("acme.md")
    let program = try Tool.program.string
    let run = try await Tool.run(
      "/bin/sh",
      [
        "-c",
        """
        mkfifo pipe; cat pipe >got & '\(program)' check acme.md --today 2026-11-08 \
          --output-format concise --output \(path) | cat
        [ \(path) = pipe ] || : >pipe; wait; cat got
        """,
      ], in: folder.path)
    #expect(run.output == (path == "/dev/null" ? "" : shown.output))
    #expect(run.errors == "")
  }

  @Test("mends what is safe, shows it as a diff, and leaves the rest")
  func fix() async throws {
    let diff = try await check("acme.md", "--diff")
    #expect(diff.status == 1)
    #expect(
      diff.output.contains("-- Nov 7 Applied") && diff.output.contains("+- Nov 7, 2026 Applied"))
    #expect(try folder.read("acme.md") == Self.journal)
    let fixed = try await check("acme.md", "--fix")
    #expect(fixed.status == 1 && fixed.errors == "interviewlint: mended 1 finding\n")
    #expect(
      try folder.read("acme.md")
        == Self.journal.replacing("- Nov 7 Applied", with: "- Nov 7, 2026 Applied"))
    let again = try await check("acme.md", "--fix")
    #expect(again.errors == "" && rules(again.output) == Array(all.dropLast()))
  }

  @Test(
    "finds the same in standard input as in the file itself",
    arguments: [
      "castlebryn-dairy", "orrery-street-software", "pelham-rook-payroll", "ostrander-and-vale",
      "juniper-quay-foods",
    ])
  func standardInput(name: String) async throws {
    let options = "--today 2026-11-22 --output-format json"
    let path = "samples/\(name).md"
    let program = try Tool.program.string
    let file = try await Tool.run(
      "/bin/sh", ["-c", "'\(program)' check \(path) \(options)"], in: Tool.checkout)
    let input = try await Tool.run(
      "/bin/sh", ["-c", "'\(program)' check - --stdin-filename \(path) \(options) <\(path)"],
      in: Tool.checkout)
    #expect(file == input)
  }

  @Test("gives back standard input, mended")
  func mendedInput() async throws {
    let program = try Tool.program.string
    let run = try await Tool.run(
      "/bin/sh", ["-c", "'\(program)' check - --fix --today 2026-11-08 <acme.md"], in: folder.path)
    #expect(
      run.output == Self.journal.replacing("- Nov 7 Applied", with: "- Nov 7, 2026 Applied"))
  }
}
