import SystemPackage
import TestSupport
import Testing

/// Where `--output` leads.
@Suite("Where a report is written")
struct ReportOutputTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Notes.fine, to: "dana-varnham.md")
    return folder
  }

  private func shell(_ command: String, in folder: TemporaryFolder) async throws -> Tool.Outcome {
    try await Tool.run(
      "/bin/sh", ["-c", command, try Tool.program.string], in: folder.path)
  }

  @Test(
    "Standard output has several names, and none of them makes a file",
    arguments: ["-", "/dev/stdout", "/dev/fd/1"])
  func standardOutput(name: String) async throws {
    let folder = try folder()
    let outcome = try await shell("\"$0\" report -o \(name) --today 2026-11-22", in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("# Job search"))
    #expect(folder.names() == ["dana-varnham.md"])
  }

  @Test("What is appended to is not replaced")
  func appending() async throws {
    let folder = try folder()
    let outcome = try await shell(
      "echo before >all; \"$0\" report -o /dev/stdout --today 2026-11-22 >>all", in: folder)
    #expect(outcome.status == 0)
    #expect(try folder.read("all").hasPrefix("before\n# Job search"))
  }

  @Test("Pipes and devices are written to")
  func pipes() async throws {
    let folder = try folder()
    let outcome = try await shell(
      """
      mkfifo pipe; cat pipe >read & "$0" report -o pipe --today 2026-11-22 && wait \
      && "$0" report -o /dev/null --today 2026-11-22 && test -p pipe && test -c /dev/null
      """, in: folder)
    #expect(outcome == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(try folder.read("read").hasPrefix("# Job search"))
  }

  @Test("A report without names doesn't take the place of a journal either")
  func journal() async throws {
    let folder = try folder()
    let outcome = try await shell(
      "\"$0\" report --redact -o dana-varnham.md --today 2026-11-22", in: folder)
    #expect(outcome.status == 2)
    #expect(try folder.read("dana-varnham.md") == Notes.fine)
  }

  @Test("A path that isn't there is no quiet week")
  func nowhere() async throws {
    let folder = try folder()
    let outcome = try await shell("\"$0\" report nowhere --today 2026-11-22", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("nowhere"))
  }

  @Test(
    "A journal that can't be read is named in the report, too",
    arguments: [("", "- **broken.md**, the whole file.\n"), ("--redact", "- 1 file.\n")])
  func unreadable(option: String, words: String) async throws {
    let folder = try folder()
    let outcome = try await shell(
      "printf '\\377\\376x' >broken.md; \"$0\" report \(option) --today 2026-11-22", in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains(words))
    #expect(outcome.output.contains("broken") == option.isEmpty)
  }
}
