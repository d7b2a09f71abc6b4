import Subprocess
package import SystemPackage

/// The git program.
///
/// It runs in the working directory and with the environment of this process: in a hook that says
/// which index is meant (`GIT_INDEX_FILE`), and in a worktree which repository (`GIT_DIR`).
package struct Git: Sendable {
  /// Where it runs; nil for the working directory.
  private let folder: FilePath?
  let environment: Environment

  package init() {
    folder = nil
    environment = .inherit.updating(Self.plain)
  }

  /// Git as it sees a folder when nothing in the environment points it elsewhere.
  package init(in folder: FilePath) {
    self.folder = folder
    var changes = Self.plain
    for name in Self.pointers { changes.updateValue(nil, forKey: name) }
    environment = .inherit.updating(changes)
  }

  /// What would make git answer in other words, wait for locks or go to the network.
  private static let plain: [Environment.Key: String?] = [
    "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1",
    "GIT_LITERAL_PATHSPECS": nil, "GIT_GLOB_PATHSPECS": nil, "GIT_NOGLOB_PATHSPECS": nil,
    "GIT_ICASE_PATHSPECS": nil,
  ]

  private static let pointers: [Environment.Key] = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX",
    "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
  ]

  /// What became of a command.
  struct Outcome: Sendable {
    /// 0 where all went well; 128 and more for a signal.
    var status: Int
    var output: [UInt8]
    var errors: [UInt8]
  }

  /// Runs a command to its end.
  func outcome(of arguments: [String]) async throws(GitError) -> Outcome {
    do {
      let result = try await Subprocess.run(
        GitProgram.executable, arguments: Arguments(arguments), environment: environment,
        workingDirectory: folder, output: .bytes(limit: .max), error: .bytes(limit: .max))
      return Outcome(
        status: result.terminationStatus.number, output: result.standardOutput,
        errors: result.standardError)
    } catch {
      throw GitError(starting: error)
    }
  }

  /// What a command writes to its standard output.
  ///
  /// - Throws: where it doesn't end well.
  package func output(of arguments: [String]) async throws(GitError) -> [UInt8] {
    let outcome = try await outcome(of: arguments)
    if outcome.status == 0 { return outcome.output }
    throw await failure(outcome)
  }

  /// What the words and the status of a command say about why it failed.
  func failure(_ outcome: Outcome) async -> GitError {
    // The status of wrong usage: an option that this git has not yet learned.
    if outcome.status == 129, let version = try? await self.outcome(of: ["--version"]) {
      return .tooOld(version: version.output.firstLine)
    }
    let words = String(decoding: outcome.errors, as: UTF8.self)
    if words.contains("not a git repository") { return .notARepository }
    if words.contains("must be run in a work tree") { return .insideGitFolder }
    let lines = words.split(whereSeparator: \.isNewline)
    let line = lines.first { $0.hasPrefix("fatal: ") } ?? lines.first
    if words.contains("detected dubious ownership"),
      let folder = line.flatMap({ $0.split(separator: "'").dropFirst().last })
    {
      return .distrusted(folder: String(folder))
    }
    guard let line else { return .failed(message: "it ended with status \(outcome.status)") }
    for prefix in ["fatal: ", "error: "] where line.hasPrefix(prefix) {
      return .failed(message: String(line.dropFirst(prefix.count)))
    }
    return .failed(message: String(line))
  }
}

extension GitError {
  init(starting error: any Error) {
    guard let error = error as? SubprocessError else {
      self = .notStarted(reason: "\(error)")
      return
    }
    self =
      error.code == .executableNotFound
      ? .missing : .notStarted(reason: error.underlyingError?.description ?? error.description)
  }
}

extension TerminationStatus {
  var number: Int {
    switch self {
    case .exited(let code): Int(code)
    case .signaled(let signal): 128 + Int(signal)
    }
  }
}

extension [UInt8] {
  /// Up to the first line ending.
  var firstLine: String { String(decoding: prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
}
