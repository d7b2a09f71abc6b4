import Subprocess
import SystemPackage
import TestSupport

/// A repository of its own in a temporary folder, that knows nothing of the user's git config.
final class GitRepository {
  /// Holds the repository and what lies around it.
  let surroundings: TemporaryFolder
  let root: FilePath

  /// - Parameter prepare: run instead of `git init -q` in the folder that becomes the repository.
  init(_ prepare: String = "git init -q", named name: String = "journals") async throws {
    surroundings = try TemporaryFolder()
    root = surroundings.path.appending(name)
    try await sh(
      "mkdir \(Shell.quoted(name)) && cd \(Shell.quoted(name)) && \(prepare)",
      in: surroundings.path)
  }

  struct ScriptFailed: Error {
    var outcome: Tool.Outcome
  }

  /// Runs a script that has to go well.
  @discardableResult
  func sh(_ script: String, in folder: FilePath? = nil) async throws -> String {
    let outcome = try await attempt(script, in: folder)
    guard outcome.status == 0 else { throw ScriptFailed(outcome: outcome) }
    return outcome.output
  }

  /// Runs a script that may fail.
  func attempt(
    _ script: String, in folder: FilePath? = nil, path: String? = nil
  ) async throws -> Tool.Outcome {
    try await Tool.run(
      "/bin/sh", ["-c", script], in: folder ?? root, environment: environment(path: path))
  }

  /// Checks what is staged, as on Sunday, November 22, 2026.
  func checkStaged(
    _ arguments: String..., in folder: FilePath? = nil, path: String? = nil
  ) async throws -> Tool.Outcome {
    try await Tool.run(
      try Tool.program.string,
      ["check", "--staged", "--today", "2026-11-22", "--output-format", "concise"] + arguments,
      in: folder ?? root, environment: environment(path: path))
  }

  /// - Parameter path: the `PATH`; that of the tests if not given.
  private func environment(path: String?) -> Environment {
    .custom([
      "PATH": path ?? Tool.path, "HOME": surroundings.path.string, "LC_ALL": "C.UTF-8",
      "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_COUNT": "4",
      "GIT_CONFIG_KEY_0": "user.name", "GIT_CONFIG_VALUE_0": "Sam",
      "GIT_CONFIG_KEY_1": "user.email", "GIT_CONFIG_VALUE_1": "sam@example.com",
      "GIT_CONFIG_KEY_2": "protocol.file.allow", "GIT_CONFIG_VALUE_2": "always",
      "GIT_CONFIG_KEY_3": "gc.auto", "GIT_CONFIG_VALUE_3": "0",
    ])
  }

  /// Writes a file, and stages it.
  func stage(_ text: String, as name: String) async throws {
    try write(text, to: name)
    try await sh("git add -- \(Shell.quoted(name))")
  }

  func write(_ text: String, to name: String) throws {
    let file = root.appending(name)
    Shell.run("mkdir -p \(Shell.quoted(file.removingLastComponent().string))")
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    try descriptor.closeAfter { _ = try descriptor.writeAll(text.utf8) }
  }
}

/// Journals to stage, each with what it is for.
enum Notes {
  /// Nothing in it stops a commit.
  static let fine = """
    # Varnham — Planner

    - 2026-11-16 Interview with Dana
      - Hear back by: 2026-11-30

    """

  /// Plans a call before the day that they named.
  static let overstepping = fine + "- [ ] 2026-11-25 Call Dana to follow up\n"

  /// An interview and a letter that is always the same.
  static func thanked(_ company: String, _ name: String) -> String {
    """
    # \(company) — Planner

    - 2026-11-19 Interview with \(name)
      - Hear back by: 2026-11-30
    - 2026-11-20 Thank-you email to \(name): a pleasure to hear about your exciting projects

    """
  }
}

extension Tool.Outcome {
  /// The files whose plan stops the commit.
  var oversteps: [String] {
    (output + errors).split(separator: "\n").compactMap { line in
      guard line.hasSuffix(" [wait-for-timeframe]") else { return nil }
      let place = line.split(separator: ": error: ").first ?? ""
      return place.split(separator: ":", omittingEmptySubsequences: false).dropLast(2).joined(
        separator: ":")
    }
  }
}
