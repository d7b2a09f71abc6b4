import SourceText

/// Why git could not be asked, or what it refused.
package enum GitError: Error, Equatable, Sendable {
  /// There is no program `git` on the `PATH`.
  case missing
  /// It doesn't know what it was asked; `version` is what it says it is.
  case tooOld(version: String)
  case notARepository
  /// A repository without working files has no index to speak of.
  case bareRepository
  /// The working directory lies in the `.git` folder.
  case insideGitFolder
  /// The index names content that the repository doesn't have.
  case objectMissing(path: String)
  /// A path of the command line that lies outside the repository.
  case outside(path: String)
  /// `core.hooksPath` is set, to nothing.
  case hooksNowhere
  /// Another user owns the repository.
  case distrusted(folder: String)
  /// Anything else that git says; `message` is its first line.
  case failed(message: String)
  /// The system could not run it.
  case notStarted(reason: String)
}

extension GitError: CustomStringConvertible {
  /// One line, safe for a terminal: what is wrong, and what to do.
  package var description: String {
    switch self {
    case .missing:
      "there is no git on the PATH; install git"
    case .tooOld(let version):
      HarmlessText.line("git is too old (\(version)); version 2.5 or later is needed")
    case .notARepository:
      "not in a git repository; run this in one, or `git init` first"
    case .bareRepository:
      "this is a bare git repository, which has no files to check; run this in a clone"
    case .insideGitFolder:
      "the working directory lies in the .git folder; run this where the files are"
    case .objectMissing(let path):
      HarmlessText.line(
        "\(path): git has lost the staged content; stage the file again with `git add`")
    case .outside(let path):
      HarmlessText.line("\(path): lies outside the repository")
    case .hooksNowhere:
      "core.hooksPath is empty, so git runs no hooks; unset it with "
        + "`git config --unset core.hooksPath`"
    case .distrusted(let folder):
      HarmlessText.line(
        "git distrusts \(folder), since another user owns it; "
          + "`git config --global --add safe.directory \(folder)` makes git trust it")
    case .failed(let message):
      HarmlessText.line("git: \(message)")
    case .notStarted(let reason):
      HarmlessText.line("git could not be run: \(reason)")
    }
  }
}
