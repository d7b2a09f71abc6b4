package import SourceText
package import SystemPackage

/// Why the hook was left as it is.
package enum HookError: Error, Equatable, Sendable {
  case git(GitError)
  case file(SourceError)
  /// The hook was made by this program and changed by hand since.
  case changedByHand(FilePath)
  /// Another hook is in place, and one from before is kept already.
  case twoOthers(FilePath, kept: FilePath)
  /// A folder has the hook's name.
  case isFolder(FilePath)
  /// `core.hooksPath` leads to something else than a folder.
  case noFolder(FilePath)
}

extension HookError: CustomStringConvertible {
  /// One line, safe for a terminal.
  package var description: String {
    switch self {
    case .git(let error): error.description
    case .file(let error): error.description
    case .changedByHand(let hook):
      HarmlessText.line(
        "\(hook): was changed by hand, so it is left alone; remove it yourself, then run this again"
      )
    case .twoOthers(let hook, let kept):
      HarmlessText.line(
        "\(hook): another hook, and \(kept) keeps one from before; join them by hand, or remove one"
      )
    case .isFolder(let hook):
      HarmlessText.line("\(hook): a folder has the hook's name; remove it first")
    case .noFolder(let folder):
      HarmlessText.line("\(folder): is no folder, so hooks are switched off; see core.hooksPath")
    }
  }
}
