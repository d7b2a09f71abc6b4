import SourceText
package import SystemPackage

/// A repository's pre-commit hook.
package struct Hook: Sendable {
  /// Absolute.
  package let path: FilePath
  /// Whether `core.hooksPath` names the folder, which other repositories may share.
  package let isConfigured: Bool

  /// Where the hook that was there before is kept.
  package var earlier: FilePath {
    path.removingLastComponent().appending(HookScript.earlierName)
  }

  package enum State: Equatable, Sendable {
    case none
    case installed(HookScript)
    /// Made by another version of this program.
    case ofOtherVersion
    /// Made by this program, and changed by hand since.
    case changed
    /// Somebody else's.
    case foreign
  }

  package var state: State {
    guard FileNames.isTaken(path) else { return .none }
    // What isn't text is a program of somebody else's.
    guard let source = try? SourceText(reading: path) else { return .foreign }
    let text = source.string(0..<source.bytes.count)
    if let script = HookScript(text) { return .installed(script) }
    if !HookScript.isLike(text) { return .foreign }
    return HookScript.isSealed(text) ? .ofOtherVersion : .changed
  }

  package var hasEarlier: Bool { FileNames.isTaken(earlier) }

  package enum Change: Equatable, Sendable {
    case installed
    /// The hook that was there is kept and goes first.
    case chained
    /// The hook was there with another place of the program.
    case updated
    /// The hook was that of another version.
    case renewed
    case removed
    /// The hook from before is back in place.
    case restored
    /// The same, where this program's hook had been taken away already.
    case foundEarlier
    case none
  }
}

extension Hook {
  /// Puts the hook in place. A hook of somebody else's is kept, and run first.
  package func install(_ script: HookScript) throws(HookError) -> Change {
    switch state {
    case .installed(script): return .none
    case .changed: throw .changedByHand(path)
    case .none:
      return try changing { () throws(SourceError) in
        try makeFolder()
        try FileReplacement.create(path, with: Array(script.text.utf8), isProgram: true)
        return hasEarlier ? .chained : .installed
      }
    case .installed, .ofOtherVersion:
      let change = state == .ofOtherVersion ? Change.renewed : .updated
      return try changing { () throws(SourceError) in
        try replace(with: script)
        return change
      }
    case .foreign:
      if (try? Stat(path))?.type == .directory { throw .isFolder(path) }
      if hasEarlier { throw .twoOthers(path, kept: earlier) }
      return try changing { () throws(SourceError) in
        try chain(script)
        return .chained
      }
    }
  }

  /// Takes the hook away, and puts back the one from before.
  package func uninstall() throws(HookError) -> Change {
    switch state {
    case .none where hasEarlier:
      return try changing { () throws(SourceError) in
        try FileNames.move(earlier, to: path)
        return .foundEarlier
      }
    case .none, .foreign: return .none
    case .changed: throw .changedByHand(path)
    case .installed, .ofOtherVersion:
      return try changing { () throws(SourceError) in
        if hasEarlier {
          try FileNames.move(earlier, to: path)
          return .restored
        }
        try FileNames.remove(path)
        return .removed
      }
    }
  }

  private func changing(_ body: () throws(SourceError) -> Change) throws(HookError) -> Change {
    let folder = path.removingLastComponent()
    if let status = try? Stat(folder), status.type != .directory { throw .noFolder(folder) }
    do throws(SourceError) { return try body() } catch { throw .file(error) }
  }

  /// A repository made from an empty template has no folder for hooks, and `core.hooksPath` may name
  /// one that is yet to be made.
  private func makeFolder() throws(SourceError) {
    var wanting: [FilePath] = []
    var folder = path.removingLastComponent()
    while !FileNames.isTaken(folder), !folder.isEmpty {
      wanting.append(folder)
      folder.removeLastComponent()
    }
    for folder in wanting.reversed() { try FileNames.makeFolder(folder) }
  }

  /// The new hook is whole before anything else changes.
  private func replace(with script: HookScript) throws(SourceError) {
    let new = path.removingLastComponent().appending("pre-commit.interviewlint-new")
    if FileNames.isTaken(new) { try FileNames.remove(new) }
    try FileReplacement.create(new, with: Array(script.text.utf8), isProgram: true)
    do throws(SourceError) { try FileNames.move(new, to: path) } catch {
      try? FileNames.remove(new)
      throw error
    }
  }

  private func chain(_ script: HookScript) throws(SourceError) {
    try FileNames.move(path, to: earlier)
    do throws(SourceError) { try replace(with: script) } catch {
      try? FileNames.move(earlier, to: path)
      throw error
    }
  }
}

extension Git {
  /// The hook of the repository that the working directory lies in.
  ///
  /// - Parameter workingDirectory: absolute.
  package func hook(workingDirectory: FilePath) async throws(GitError) -> Hook {
    let root = try await repository().root
    let setting = try await outcome(of: ["config", "--path", "--get", "core.hooksPath"])
    if setting.status == 0 {
      guard let folder = setting.output.asPath else { throw .hooksNowhere }
      // Hooks run in the root, from which a relative path counts.
      return Hook(
        path: root.pushing(folder).lexicallyNormalized().appending("pre-commit"),
        isConfigured: true)
    }
    // All worktrees of a repository share its hooks.
    let folder = try await output(of: ["rev-parse", "--git-path", "hooks"]).asPath
    return Hook(
      path: workingDirectory.pushing(folder ?? ".git/hooks").lexicallyNormalized()
        .appending("pre-commit"),
      isConfigured: false)
  }
}

extension [UInt8] {
  /// The one path that git has written; nil where it has written none.
  fileprivate var asPath: FilePath? {
    let path = last == UInt8(ascii: "\n") ? dropLast() : self[...]
    return path.isEmpty ? nil : FilePath(bytes: path)
  }
}
