package import Git
import SystemPackage

extension IgnoredPaths {
  /// Asks git, and waits for its answer. To be used from no task: see `Waiting`.
  package static func askingGit() -> IgnoredPaths {
    IgnoredPaths { folder in
      Result { () throws(GitError) in
        try Waiting.wait { () async throws(GitError) in try await Git.ignored(in: folder) }
      }
    }
  }
}
