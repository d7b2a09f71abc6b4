package import SystemPackage

/// Where a repository's files are.
package struct Repository: Sendable, Equatable {
  /// The top folder of the working files, absolute and without symbolic links.
  package var root: FilePath
}

extension Git {
  /// The repository that the working directory lies in.
  package func repository() async throws(GitError) -> Repository {
    // The path comes last, since it may hold anything, even a line ending.
    let outcome = try await outcome(of: [
      "rev-parse", "--is-bare-repository", "--is-inside-work-tree", "--show-toplevel",
    ])
    let parts = outcome.output.split(
      separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    if parts.first?.elementsEqual("true".utf8) == true { throw .bareRepository }
    guard outcome.status == 0, parts.count == 3, parts[2].last == UInt8(ascii: "\n") else {
      throw await failure(outcome)
    }
    return Repository(root: FilePath(bytes: parts[2].dropLast()))
  }
}

extension FilePath {
  /// A path of any bytes; a NUL would end it.
  package init(bytes: some Sequence<UInt8>) {
    let characters = bytes.map { CInterop.PlatformChar(bitPattern: $0) } + [0]
    self.init(platformString: characters)
  }
}
