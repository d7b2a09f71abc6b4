import Configuration
import SourceText
import SystemPackage

/// Config files that exist only in the test. The working directory is `/work`.
struct ConfigFixture {
  var files: [FilePath: String]
  /// Folders that hold `.git`.
  var roots: Set<FilePath>

  init(_ files: [FilePath: String], roots: Set<FilePath> = []) {
    self.files = files
    self.roots = roots
  }

  var loader: ConfigLoader {
    let files = files
    let roots = roots
    return ConfigLoader(
      definition: Self.definition,
      files: ConfigFiles(
        read: { (path: FilePath) throws(SourceError) -> SourceText? in
          guard let text = files[path] else { return nil }
          return try SourceText(path: path.string, bytes: Array(text.utf8))
        },
        isRepositoryRoot: { roots.contains($0) }),
      workingDirectory: "/work")
  }

  /// Fixed, so that the tests don't change with the rules.
  static let definition = ConfigDefinition(rules: [
    ConfigDefinition.Rule(id: "send-thank-you", summary: "No thank-you recorded"),
    ConfigDefinition.Rule(id: "move-on", summary: "Time to move on"),
  ])

  static func load(_ text: String) throws(ConfigurationError) -> Configuration {
    try ConfigFixture(["/work/c.yml": text]).loader.load("c.yml")
  }

  /// What is wrong with a config, a line for each problem.
  static func problems(_ text: String) -> [String] {
    do {
      _ = try load(text)
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }
}
