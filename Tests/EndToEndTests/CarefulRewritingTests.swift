import SystemPackage
import TestSupport
import Testing

/// What the commands that rewrite files do where that is hard. `summary`, `report --into` and
/// `check --fix` use one mechanism, so each case is tried with all three.
@Suite("Rewriting where it is hard")
struct CarefulRewritingTests {
  enum Command: String, CaseIterable, CustomTestStringConvertible {
    case summary = "summary a.md"
    case report = "report notes --into a.md"
    case output = "report notes --output a.md"
    case fix = "check --fix --fail-on never a.md"

    var testDescription: String { rawValue }

    /// Whether text outside the section stays.
    var keepsTheRest: Bool { self != .output }
  }

  /// Stale in every way, with an odd end.
  private static let old = """
    # Acme — Planner

    - 2026-11-03 Interview with Dana
      - Hear back by: 2026-11-10
      - Intervewers: Dana

    <!-- interviewlint:summary -->
    <!-- /interviewlint:summary -->

    <!-- interviewlint:report -->
    <!-- /interviewlint:report -->

    Mine: trailing spaces  \u{20}
    and no final line ending
    """

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    Shell.run("mkdir \(Shell.quoted(folder.file("notes").string))")
    try folder.write(
      "# Nimbus — Planner\n\n- 2026-11-17 Interview with Kim\n", to: "notes/nimbus.md")
    try folder.write(old, to: "a.md")
    return folder
  }

  /// Runs a command as on November 22, 2026, after a script.
  private func run(
    _ command: Command, in folder: TemporaryFolder, after script: String = ":"
  ) async throws -> Tool.Outcome {
    try await Tool.run(
      "/bin/sh",
      [
        "-c", "\(script)\n\"$0\" \(command.rawValue) --today 2026-11-22 2>&1 | cat",
        try Tool.program.string,
      ], in: folder.path)
  }

  @Test(
    "What is not the tool's stays, and a second run changes nothing", arguments: Command.allCases)
  func twice(command: Command) async throws {
    let folder = try Self.folder()
    _ = try await run(command, in: folder)
    let once = try folder.read("a.md")
    #expect(once != Self.old)
    #expect(
      once.hasSuffix("\n\nMine: trailing spaces   \nand no final line ending")
        == command.keepsTheRest)
    let look = "ls -lid --time-style=full-iso a.md 2>/dev/null || stat -f '%i %m' a.md"
    let before = try await Tool.run("/bin/sh", ["-c", look], in: folder.path)
    _ = try await run(command, in: folder)
    #expect(try folder.read("a.md") == once)
    // Not even touched, unless it was to be written anew whatever it holds.
    if command.keepsTheRest {
      #expect(try await Tool.run("/bin/sh", ["-c", look], in: folder.path) == before)
    }
    #expect(folder.names() == ["a.md", "notes"])
  }

  @Test("A file that is read-only stays as it is", arguments: Command.allCases)
  func readOnly(command: Command) async throws {
    let folder = try Self.folder()
    let outcome = try await run(command, in: folder, after: "chmod 444 a.md")
    #expect(outcome.output.contains("a.md: the file is read-only and was left as it was"))
    #expect(try folder.read("a.md") == Self.old)
    #expect(folder.names() == ["a.md", "notes"])
  }

  @Test("A file that would grow beyond a limit stays as it is", arguments: Command.allCases)
  func limit(command: Command) async throws {
    let folder = try Self.folder()
    let pad = String(repeating: "More.\n", count: 200)
    try folder.write(Self.old + pad, to: "a.md")
    let outcome = try await run(command, in: folder, after: "ulimit -f 1")
    #expect(outcome.output.contains("a.md: could not write the file: File too large"))
    #expect(try folder.read("a.md") == Self.old + pad)
    #expect(folder.names() == ["a.md", "notes"])
  }

  @Test("A symbolic link is written through, and its mode kept", arguments: Command.allCases)
  func link(command: Command) async throws {
    let folder = try Self.folder()
    _ = try await run(command, in: folder, after: "chmod 600 a.md; mv a.md real; ln -s real a.md")
    #expect(folder.names() == ["a.md", "notes", "real"])
    #expect(try folder.read("real") != Self.old)
    let look = try await Tool.run(
      "/bin/sh", ["-c", "readlink a.md; ls -l real | cut -c1-10"], in: folder.path)
    #expect(look.output == "real\n-rw-------\n")
  }

  @Test("Another name of the file keeps the old text, which is said", arguments: Command.allCases)
  func hardLink(command: Command) async throws {
    let folder = try Self.folder()
    let outcome = try await run(command, in: folder, after: "ln a.md b.txt")
    #expect(try folder.read("b.txt") == Self.old)
    #expect(try folder.read("a.md") != Self.old)
    #expect(outcome.output.contains("a.md: its other names (hard links) keep the old text"))
  }

  @Test("Owner and group stay", .enabled(if: Shell.isRoot), arguments: Command.allCases)
  func owner(command: Command) async throws {
    let folder = try Self.folder()
    _ = try await run(command, in: folder, after: "chown 1234:4321 a.md; chmod 640 a.md")
    let look = try await Tool.run(
      "/bin/sh", ["-c", "ls -ln a.md | awk '{ print $1, $3, $4 }'"], in: folder.path)
    #expect(look.output == "-rw-r----- 1234 4321\n")
    #expect(try folder.read("a.md") != Self.old)
  }

  @Test(
    "On a full disk the file stays as it is", .enabled(if: FullDisk.isPossible),
    arguments: Command.allCases)
  func full(command: Command) async throws {
    let folder = try Self.folder()
    let outcome = try await Tool.run(
      "/bin/sh",
      [
        "-c",
        """
        mkdir disk && mount -t tmpfs -o size=32k tmpfs disk && cp -r notes a.md disk && cd disk
        dd if=/dev/zero of=filler 2>/dev/null
        "$0" \(command.rawValue) --today 2026-11-22 2>&1 | cat
        rm filler; ls -A; cmp a.md ../a.md; cd .. && umount disk
        """, try Tool.program.string,
      ], in: folder.path)
    #expect(
      outcome.output.hasSuffix(
        "interviewlint: a.md: the disk is full, so the file was left as it was; free some space "
          + "and run again\na.md\nnotes\n"))
    #expect(!outcome.output.contains("interviewlint: mended"))
  }
}

enum FullDisk {
  /// Only root can make a small disk, and not everywhere.
  static let isPossible =
    Shell.isRoot
    && Shell.run(
      "d=$(mktemp -d) && mount -t tmpfs tmpfs $d 2>/dev/null && umount $d && rmdir $d") == 0
}
