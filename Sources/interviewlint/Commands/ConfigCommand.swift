import ArgumentParser
import Configuration
import SystemPackage

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show the config in force, and where each value comes from.",
    discussion: """
      What is printed is itself a config with the same meaning. With --schema, the JSON Schema of the \
      config, for editors.
      """)

  @Argument(
    help: ArgumentHelp("The journal or folder that it holds for.", valueName: "FILE"),
    completion: .file())
  var file: String?

  @Flag(help: "Print the JSON Schema of the config.")
  var schema = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = schema ? ConfigSchema.text() : try listing()
    try Reporter.write(Array(text.utf8))
  }

  private func listing() throws -> String {
    do throws(ConfigurationError) {
      var finder = try WorkingFolder.finder(config: common.config)
      return ConfigListing.text(of: try finder.configuration(for: folder))
    } catch {
      throw Reporter.failure(error.description)
    }
  }

  /// That of the file, which need not exist.
  private var folder: FilePath {
    guard let file else { return "." }
    let path = FilePath(file)
    if let type = try? Stat(path).type, type == .directory { return path }
    return path.removingLastComponent()
  }
}
