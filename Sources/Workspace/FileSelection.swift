package import Configuration
package import Linting
package import SourceText
package import SystemPackage

/// The files that a run is about, and the setups that hold for them.
package struct FileSelection: Sendable {
  /// By path.
  package var files: [JournalFile] = []
  /// Files that are not reported on, but that the rules about the whole search have to know.
  package var context: [JournalFile] = []
  package var setups: [Setup] = []
  /// Lines for standard error about folders that could not be walked.
  package var failures: [String] = []
  private let origin: Origin
  /// How many of the setups the search has numbered; they come first.
  private var searched = 0

  private enum Origin {
    case disk(FoundFiles.Tally)
    case index
  }

  /// The setup of the run as a whole: that of its first file.
  package var mainSetup: Setup? { files.first.map { setups[$0.setup] } ?? setups.first }

  /// What findings about the whole run are said of: the config, or the folder.
  package var name: String {
    if let config = mainSetup?.configuration.file?.lastComponent { return config.string }
    return "."
  }

  /// What was looked at, for a run that finds no journal.
  package var whyNothing: String {
    if files.contains(where: \.isSurelyJournal) {
      return "no journal: the named files tell of no interview"
    }
    let looked =
      switch origin {
      case .disk(let tally): "no journal found: \(tally)"
      case .index: "no journal is staged"
      }
    return "\(looked); a journal has dated events, or `company:` in its front matter"
  }
}

extension FileSelection {
  /// - Parameters:
  ///   - paths: files and folders.
  ///   - withContext: whether the journals around named files are wanted, too.
  ///   - adjust: what the command line says about checking.
  /// - Throws: where a config can't be used.
  package init(
    _ paths: [FilePath], search: FileSearch, withContext: Bool = false,
    adjust: (inout LintSettings) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var search = search
    let found = try search.find(paths)
    setups = found.configurations.map { Setup($0, adjust: adjust) }
    searched = setups.count
    files = found.files.map { JournalFile($0) }
    failures = found.failures.map(\.description)
    origin = .disk(found.tally)
    if withContext { try addContext(&search, adjust: adjust) }
  }

  /// Looks for the journals around the named files.
  package mutating func addContext(
    _ search: inout FileSearch, adjust: (inout LintSettings) -> Void = { _ in }
  ) throws(ConfigurationError) {
    let base = search.finder.loader.workingDirectory
    let folders = Set(files.filter(\.isNamed).map { home(of: $0, from: base) })
    guard !folders.isEmpty else { return }
    // The same file may be named from elsewhere than the walk starts from.
    let known = Set(files.map { base.pushing($0.path).lexicallyNormalized() })
    // Nobody asked about these: what is wrong with the config of another folder is not their concern.
    search.passesOverBrokenConfigs = true
    defer { search.passesOverBrokenConfigs = false }
    let around = try search.find(folders.sorted { $0.string < $1.string })
    // The search goes on counting its configurations; what was added since has a setup of its own.
    let added = setups.count - searched
    setups += around.configurations.dropFirst(searched).map { Setup($0, adjust: adjust) }
    context = around.files.map { found in
      var file = JournalFile(found)
      if file.setup >= searched { file.setup += added }
      return file
    }
    .filter { !known.contains(base.pushing($0.path).lexicallyNormalized()) }
  }

  /// What is staged, as the next commit would hold it.
  package init(_ staged: StagedFiles, adjust: (inout LintSettings) -> Void = { _ in }) {
    setups = staged.configurations.map { Setup($0, adjust: adjust) }
    files = staged.files.map { JournalFile($0) }
    context = staged.context.map { JournalFile($0) }
    failures = staged.failures
    origin = .index
  }

  /// The folder whose journals make one search with a named file: that of its config, else its own.
  /// Within the working directory it is spelt from there, as the user would.
  private func home(of file: JournalFile, from base: FilePath) -> FilePath {
    var folder = file.path.removingLastComponent()
    if let config = setups[file.setup].configuration.file {
      folder = config.removingLastComponent()
      _ = folder.removePrefix(base)
    }
    return folder.isEmpty ? "." : folder
  }

  /// Adds a text that is not read from disk, as standard input.
  package mutating func add(_ source: SourceText, setup: Setup) {
    setups.append(setup)
    files.append(
      JournalFile(
        path: FilePath(source.path), isNamed: true, isSurelyJournal: true, setup: setups.count - 1,
        source: source))
  }
}
