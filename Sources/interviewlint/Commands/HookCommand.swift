import ArgumentParser
import Git
import Reporting
import SourceText
import SystemPackage
import Workspace

struct HookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hook",
    abstract: "Check journals before each commit, by a git hook.",
    discussion: """
      The pre-commit hook runs `interviewlint check --staged`: an error stops the commit, a warning \
      doesn't. A hook that is already there is kept and goes first. `git commit --no-verify` goes past \
      the hooks.
      """,
    subcommands: [HookInstall.self, HookUninstall.self, HookStatus.self])
}

extension HookCommand {
  /// The hook of the repository around the working directory.
  static func hook() throws -> Hook {
    let folder = WorkingFolder.path
    do throws(GitError) {
      return try Waiting.wait { () async throws(GitError) in
        try await Git().hook(workingDirectory: folder)
      }
    } catch {
      throw Reporter.failure(error.description)
    }
  }

  static func change(_ body: () throws(HookError) -> Hook.Change) throws -> Hook.Change {
    do throws(HookError) { return try body() } catch { throw Reporter.failure(error.description) }
  }

  /// The path as it is shown: from the working directory where it lies in it.
  static func shown(_ path: FilePath) -> String {
    var relative = path
    let isBelow = relative.removePrefix(WorkingFolder.path) && !relative.isEmpty
    return HarmlessText.line((isBelow ? relative : path).string)
  }
}
