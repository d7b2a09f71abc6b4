import SystemPackage
import TestSupport
import Testing

/// With `--only-journals`, which the hooks for the pre-commit framework use, what the user didn't
/// choose by hand is taken as a walk would take it.
@Suite("check --only-journals")
struct OnlyJournalsTests {
  private static let others = [
    ("CHANGELOG.md", "# Changes\n\n## 2026-02-30\n\n- Mended things\n"),
    ("post.md", "---\ntitle: a: b\n---\n# Post\n"),
    ("doc.md", "# Doc\n\n<!-- interviewlint:summary -->\n"),
  ]

  private func check(_ arguments: String, in folder: TemporaryFolder) async throws -> Tool.Outcome {
    try await Tool.run(
      "/bin/sh",
      [
        "-c", "\"$0\" check \(arguments) --today 2026-11-22 --output-format concise",
        try Tool.program.string,
      ], in: folder.path)
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, text) in Self.others { try folder.write(text, to: name) }
    try folder.write(Notes.overstepping, to: "a.md")
    return folder
  }

  @Test("passes over other Markdown files")
  func others() async throws {
    let folder = try folder()
    #expect(try await check("CHANGELOG.md post.md doc.md", in: folder).status == 1)
    let others = try await check("--only-journals CHANGELOG.md post.md doc.md", in: folder)
    #expect(others.output == "Nothing to report in 0 journals.\n")
    #expect(others.status == 0)
    #expect(try await check("--only-journals *.md", in: folder).oversteps == ["a.md"])
  }

  @Test("applies include, and leaves out hidden folders")
  func places() async throws {
    let folder = try folder()
    try folder.write("include: search/\n", to: ".interviewlint.yml")
    for place in ["search", ".github"] {
      Shell.run("mkdir \(Shell.quoted(folder.file(place).string))")
      try folder.write(Notes.overstepping, to: "\(place)/b.md")
    }
    #expect(
      try await check("--only-journals a.md search/b.md .github/b.md", in: folder).oversteps
        == ["search/b.md"])
    try folder.write("rules: {}\n", to: ".interviewlint.yml")
    #expect(
      try await check("--only-journals ./a.md search/../search/b.md .github/b.md", in: folder)
        .oversteps == ["./a.md", "search/../search/b.md"])
  }

  @Test("knows the journals around the named ones")
  func context() async throws {
    let folder = try folder()
    try folder.write(Notes.thanked("Globex", "Priya"), to: "b.md")
    try folder.write(Notes.thanked("Acme", "Dana"), to: "c.md")
    let check = try await check("--only-journals c.md", in: folder)
    #expect(check.output.contains("says the same as one in “b.md”"))
  }
}
