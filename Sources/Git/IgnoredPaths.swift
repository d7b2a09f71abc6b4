package import SystemPackage

/// Knows what git ignores.
///
/// A folder's repository is asked when the first thing in the folder is met, once for all that lies
/// below; so whoever walks from the top down has git started once. Where there is no repository, git
/// isn't started at all. What git can't tell is not ignored: the walk goes on without it.
package final class IgnoredPaths {
  private let ask: (FilePath) -> Result<[UInt8], GitError>
  /// The root of the repository that a folder lies in; nil where there is none.
  private var roots: [FilePath: FilePath?] = [:]
  private var answers: [Answer] = []
  /// Why git could not tell, one for each repository.
  package private(set) var failures: [GitError] = []

  private struct Answer {
    var folder: FilePath
    var root: FilePath
    /// Paths from the folder; that of a folder ends in a slash.
    var ignored: Set<[UInt8]>
  }

  /// - Parameter ask: waits for what `Git.ignored` says about a folder.
  package init(_ ask: @escaping (FilePath) -> Result<[UInt8], GitError>) { self.ask = ask }

  /// - Parameter path: absolute and normalized.
  package func isIgnored(_ path: FilePath, isFolder: Bool) -> Bool {
    let folder = path.removingLastComponent()
    guard let root = root(of: folder) else { return false }
    let answer = answer(for: folder, in: root)
    if answer.ignored.isEmpty { return false }
    var rest = path
    guard rest.removePrefix(answer.folder) else { return false }
    var bytes = rest.withPlatformString { text in
      UnsafeBufferPointer(start: text, count: rest.length).map { UInt8(bitPattern: $0) }
    }
    if isFolder { bytes.append(UInt8(ascii: "/")) }
    return answer.ignored.contains(bytes)
  }

  private func answer(for folder: FilePath, in root: FilePath) -> Answer {
    if let known = answers.last(where: { $0.root == root && folder.starts(with: $0.folder) }) {
      return known
    }
    var answer = Answer(folder: folder, root: root, ignored: [])
    switch ask(folder) {
    case .success(let words): answer.ignored = Set(words.split(separator: 0).map(Array.init))
    case .failure(let error): failures.append(error)
    }
    answers.append(answer)
    return answer
  }

  /// A folder that holds `.git`, a folder or (in a worktree) a file, is the root of a repository.
  private func root(of folder: FilePath) -> FilePath? {
    var passed: [FilePath] = []
    var place = folder
    var found: FilePath?
    while true {
      if let known = roots[place] {
        found = known
        break
      }
      passed.append(place)
      if (try? Stat(place.appending(".git"))) != nil {
        found = place
        break
      }
      if !place.removeLastComponent() { break }
    }
    for place in passed { roots.updateValue(found, forKey: place) }
    return found
  }
}

extension Git {
  /// What git ignores below a folder: paths from there, each with a NUL after it. What lies in an
  /// ignored folder isn't told apart; where the folder is itself ignored, nothing in it is told.
  package static func ignored(in folder: FilePath) async throws(GitError) -> [UInt8] {
    try await Git(in: folder).output(of: [
      "ls-files", "--others", "--ignored", "--exclude-standard", "--directory", "-z",
    ])
  }
}
