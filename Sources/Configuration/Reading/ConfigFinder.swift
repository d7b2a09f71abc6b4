import SourceText
package import SystemPackage

/// Finds the config that holds for a folder, and reads each only once.
package struct ConfigFinder {
  package static let fileName = ".interviewlint.yml"

  package let loader: ConfigLoader
  /// Absolute. No search goes further up than this.
  private let home: FilePath?
  /// What `--config` names. It holds for every folder.
  private let fixed: Configuration?
  private var byFolder: [FilePath: Configuration] = [:]

  /// - Parameters:
  ///   - home: the user's folder, absolute.
  ///   - named: the path that `--config` gives, which is read at once.
  package init(
    loader: ConfigLoader, home: FilePath?, named: FilePath? = nil
  ) throws(ConfigurationError) {
    self.loader = loader
    self.home = home?.lexicallyNormalized()
    self.fixed = if let named { try loader.load(named) } else { nil }
  }

  /// The config for what lies in a folder: that of the nearest folder upwards that has one, up to
  /// the root of the repository or the home folder, whichever comes first.
  ///
  /// - Parameter folder: relative to the working directory, or absolute. Links in it are not
  ///   followed.
  package mutating func configuration(
    for folder: FilePath
  ) throws(ConfigurationError) -> Configuration {
    if let fixed { return fixed }
    var folder = loader.workingDirectory.pushing(folder).lexicallyNormalized()
    var passed: [FilePath] = []
    var found = Configuration.standard
    while true {
      if let known = byFolder[folder] {
        found = known
        break
      }
      passed.append(folder)
      if let here = try configuration(in: folder) {
        found = here
        break
      }
      if folder == home || loader.files.isRepositoryRoot(folder) || !folder.removeLastComponent() {
        break
      }
    }
    for folder in passed { byFolder[folder] = found }
    return found
  }

  private func configuration(in folder: FilePath) throws(ConfigurationError) -> Configuration? {
    let file = folder.appending(Self.fileName)
    let source: SourceText?
    do { source = try loader.files.read(file) } catch {
      throw .unreadable(loader.shownAsHere(error, file))
    }
    guard let source else { return nil }
    return try loader.load(source, from: file)
  }
}
