package import Configuration
package import Git
import SourceText

/// Why what is staged can't be checked.
package enum StagedError: Error, Equatable, Sendable {
  case git(GitError)
  case configuration(ConfigurationError)
  /// The files on disk differ from what is staged, so that mending them would mix the two.
  case partlyStaged([String])
}

extension StagedError: CustomStringConvertible {
  /// One line for each problem, safe for a terminal.
  package var description: String {
    switch self {
    case .git(let error): error.description
    case .configuration(let error): error.description
    case .partlyStaged(let paths):
      paths.map {
        HarmlessText.line(
          "\($0): has changes that are not staged, so it is not mended; stage or stash them first")
      }.joined(separator: "\n")
    }
  }
}
