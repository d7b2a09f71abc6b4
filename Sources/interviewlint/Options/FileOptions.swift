import ArgumentParser
import Configuration
import Git
import Linting
import SourceText
import SystemPackage
import Workspace

/// Options of commands that read journals.
struct FileOptions: ParsableArguments {
  @Flag(help: "Read named files even where the config's exclude covers them.")
  var noExclude = false

  @Option(
    help: ArgumentHelp(
      "The name that standard input goes by (for - as a path).", valueName: "FILE"),
    completion: .file())
  var stdinFilename = FileOptions.noName

  private static let noName = "-.md"

  /// The files that the paths stand for.
  func select(
    _ paths: [String], _ common: CommonOptions, onlyJournals: Bool = false,
    withContext: Bool = false, adjust: (inout LintSettings) -> Void = { _ in }
  ) throws -> FileSelection {
    do {
      var search = FileSearch(finder: try WorkingFolder.finder(config: common.config))
      search.appliesExclude = !noExclude
      search.takesOnlyJournals = onlyJournals
      let ignored = IgnoredPaths.askingGit()
      search.isIgnored = { ignored.isIgnored($0, isFolder: $1) }
      let onDisk = paths.filter { $0 != "-" }.map { FilePath($0) }
      var selection = try FileSelection(
        onDisk, search: search, withContext: withContext && !paths.contains("-"), adjust: adjust)
      if paths.contains("-") {
        let source = try StandardStreams.input(as: stdinFilename)
        let folder = FilePath(stdinFilename).removingLastComponent()
        let configuration = try search.finder.configuration(for: folder)
        selection.add(source, setup: Setup(configuration, adjust: adjust))
        // With a name of its own it has a place among other journals.
        if withContext, stdinFilename != Self.noName {
          try selection.addContext(&search, adjust: adjust)
        }
      }
      return selection
    } catch let error as ConfigurationError {
      throw Reporter.failure(error.description)
    } catch let failure as Failure {
      throw Reporter.failure(failure.message)
    }
  }

  /// What is staged in git, as the next commit would hold it.
  ///
  /// - Parameters:
  ///   - paths: what to keep to; none for everything.
  ///   - forMending: the files on disk are to be rewritten.
  func selectStaged(
    _ paths: [String], _ common: CommonOptions, forMending: Bool,
    adjust: (inout LintSettings) -> Void
  ) throws -> FileSelection {
    let search = StagedSearch(
      workingDirectory: WorkingFolder.path, home: WorkingFolder.home,
      config: common.config.map { FilePath($0) }, appliesExclude: !noExclude)
    let places = paths.map { FilePath($0) }
    do throws(StagedError) {
      let staged = try Waiting.wait { () async throws(StagedError) in
        try await search.find(places, forMending: forMending)
      }
      return FileSelection(staged, adjust: adjust)
    } catch {
      throw Reporter.failure(error.description)
    }
  }
}

/// The folder that the program was started in.
enum WorkingFolder {
  static func finder(config: String?) throws(ConfigurationError) -> ConfigFinder {
    try ConfigFinder(
      loader: ConfigLoader(workingDirectory: path), home: home, named: config.map { FilePath($0) })
  }

  /// Absolute.
  static var path: FilePath { FilePath(Terminal.workingDirectory ?? "/") }

  /// Of the user (XDG Base Directory Specification).
  static var cache: FilePath? {
    if let folder = Terminal.variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return FilePath(folder)
    }
    return home?.appending(".cache")
  }

  static var home: FilePath? { Terminal.variable("HOME").map { FilePath($0) } }
}
