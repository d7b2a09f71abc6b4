import Subprocess
import SystemPackage
import TestSupport
import Testing

/// What a terminal gets that a file or pipe doesn't.
@Suite(
  "On a terminal",
  .enabled(
    if: Shell.run("script -qec true /dev/null </dev/null >/dev/null 2>&1") == 0,
    "there is no script(1) that runs a command on a terminal"))
struct TerminalTests {
  /// - Parameter command: in which `$0` is the program.
  private func run(
    _ command: String, onTerminal: Bool, in folder: FilePath = Tool.checkout
  ) async throws -> Tool.Outcome {
    let script =
      onTerminal ? "script -qec \(Shell.quoted(command)) /dev/null </dev/null" : command
    let program = Shell.quoted(try Tool.program.string)
    return try await Tool.run(
      "/bin/sh", ["-c", script.replacing("$0", with: program)], in: folder,
      environment: .custom(["PATH": Tool.path, "TERM": "xterm"]))
  }

  @Test(
    "colours are for terminals, unless it is said otherwise",
    arguments: [
      ("", "", false, true), ("NO_COLOR=1", "", false, false), ("NO_COLOR=", "", false, true),
      ("CLICOLOR_FORCE=1", "", true, true), ("CLICOLOR_FORCE=0", "", false, true),
      ("NO_COLOR=1 CLICOLOR_FORCE=1", "", false, false), ("TERM=dumb", "", false, false),
      ("NO_COLOR=1", "--color always", true, true),
      ("CLICOLOR_FORCE=1", "--color never", false, false),
      ("CLICOLOR_FORCE=1", "--output found", false, false),
    ])
  func colours(variables: String, option: String, inPipe: Bool, onTerminal: Bool) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Notes.overstepping, to: "a.md")
    let command = "env \(variables) $0 check a.md --today 2026-11-22 \(option)"
    for (isTerminal, isColoured) in [(false, inPipe), (true, onTerminal)] {
      let run = try await run(command, onTerminal: isTerminal, in: folder.path)
      #expect(run.output.contains("\u{1B}[") == isColoured)
      #expect(run.output.isEmpty == option.hasPrefix("--output"))
    }
    if option.hasPrefix("--output") { #expect(try !folder.read("found").contains("\u{1B}")) }
  }

  @Test("long work shows how far it is, and takes that away again")
  func progress() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Notes.fine, to: "a.md")
    _ = try await Tool.run(
      "/bin/sh", ["-c", "for n in $(seq 2000); do cp a.md $n.md; done"], in: folder.path)
    let check = "$0 check . --output found"
    let shown = try await run(check, onTerminal: true, in: folder.path).output
    #expect(shown.hasPrefix("\r["))
    #expect(shown.contains(" of 2001 files"))
    #expect(shown.hasSuffix("\r\u{1B}[K"))
    for (command, onTerminal) in [
      (check, false), ("\(check) --quiet", true), ("TERM=dumb \(check)", true),
    ] {
      let run = try await run(command, onTerminal: onTerminal, in: folder.path)
      #expect(run == Tool.Outcome(status: 0, output: "", errors: ""))
    }
  }
}
