import ArgumentParser
import Configuration
import Linting
import SourceText
import SystemPackage
import Workspace

/// Options of commands that read journals.
struct FileOptions: ParsableArguments {
  @Flag(help: "Read named files even where the config's exclude covers them.")
  var noExclude = false

  @Option(
    help: ArgumentHelp("The name that standard input goes by (for - as a path).", valueName: "FILE")
  )
  var stdinFilename = "-.md"

  /// The files that the paths stand for.
  func select(
    _ paths: [String], _ common: CommonOptions, withContext: Bool = false,
    adjust: (inout LintSettings) -> Void = { _ in }
  ) throws -> FileSelection {
    do {
      var search = FileSearch(finder: try WorkingFolder.finder(config: common.config))
      search.appliesExclude = !noExclude
      let onDisk = paths.filter { $0 != "-" }.map { FilePath($0) }
      var selection = try FileSelection(
        onDisk, search: search, withContext: withContext, adjust: adjust)
      if paths.contains("-") {
        let source = try StandardStreams.input(as: stdinFilename)
        let folder = FilePath(stdinFilename).removingLastComponent()
        let configuration = try search.finder.configuration(for: folder)
        selection.add(source, setup: Setup(configuration, adjust: adjust))
      }
      return selection
    } catch let error as ConfigurationError {
      throw Reporter.failure(error.description)
    } catch let failure as Failure {
      throw Reporter.failure(failure.message)
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

  private static var home: FilePath? { Terminal.variable("HOME").map { FilePath($0) } }
}
