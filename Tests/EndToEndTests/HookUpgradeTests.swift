import SystemPackage
import TestSupport
import Testing

/// The hook of another version isn't taken for one that was changed by hand.
@Suite struct HookUpgradeTests {
  private let path = ".git/hooks/pre-commit"

  /// A repository with a hook as another version might have written it.
  private func repository() async throws -> GitRepository {
    let repository = try await GitRepository()
    // The checksum is that of the lines above it.
    try repository.write(
      """
      #!/bin/sh
      # Made by `interviewlint hook install`
      exec interviewlint check --staged --all
      # interviewlint-hook aaf94823b649b434

      """, to: path)
    try await repository.sh("chmod +x \(path)")
    return repository
  }

  @Test func itIsRenewed() async throws {
    let repository = try await repository()
    #expect(
      try await repository.hook("status").output
        == "\(path): installed by another version; `interviewlint hook install` renews it\n")
    #expect(
      try await repository.hook("install").output
        == "Renewed \(path), which another version had made.\n")
    #expect(try await repository.hook("install").output == "\(path) is in place already.\n")
    #expect(try await repository.sh("ls .git/hooks | grep -c interviewlint || true") == "0\n")
  }

  @Test func itIsRemoved() async throws {
    let repository = try await repository()
    #expect(try await repository.hook("uninstall").output == "Removed \(path).\n")
  }

  @Test func aChangeToItIsOne() async throws {
    let repository = try await repository()
    try await repository.sh("sed -i s/--all// \(path)")
    #expect(try await repository.hook("install").errors.contains("was changed by hand"))
  }

  @Test func theProgramMayMove() async throws {
    let repository = try await GitRepository()
    let program = Shell.quoted(try Tool.program.string)
    try await repository.sh("mkdir ../1 ../2 && cp \(program) ../1/il && ../1/il hook install")
    try await repository.sh("mv ../1/il ../2/il")
    #expect(
      try await repository.sh("../2/il hook install").hasPrefix(
        "\(path) now finds the program at /"))
    try await repository.stage(Notes.overstepping, as: "a.md")
    #expect(
      try await repository.commit(path: "/usr/bin:/bin").errors.contains("[wait-for-timeframe]"))
  }
}
