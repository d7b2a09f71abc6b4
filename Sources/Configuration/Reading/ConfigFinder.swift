import SourceText
package import SystemPackage

/// Finds the config that holds for a folder, and reads each only once.
package struct ConfigFinder {
  package static let fileName = ".interviewlint.yml"

  package let loader: ConfigLoader
  /// Every config that has been asked for so far. The first is the one that holds where there is
  /// none, or that `--config` names.
  package private(set) var configurations: [Configuration]
  /// Absolute. No search goes further up than this.
  private let home: FilePath?
  private let isFixed: Bool
  /// What holds instead of a config that can't be used; nil to throw what is wrong with it.
  private let fallback: ((FilePath, ConfigurationError) -> Configuration)?
  /// Indices of `configurations`.
  private var byFolder: [FilePath: Int] = [:]

  /// - Parameters:
  ///   - home: the user's folder, absolute.
  ///   - named: the path that `--config` gives. It is read at once, and holds for every folder.
  ///   - fallback: what holds instead of a config, by its absolute path, that can't be used; nil to
  ///     throw what is wrong with it.
  package init(
    loader: ConfigLoader, home: FilePath?, named: FilePath? = nil,
    fallback: ((FilePath, ConfigurationError) -> Configuration)? = nil
  ) throws(ConfigurationError) {
    self.loader = loader
    self.home = home?.lexicallyNormalized()
    self.isFixed = named != nil
    self.fallback = fallback
    guard let named else {
      configurations = [.standard]
      return
    }
    do throws(ConfigurationError) {
      configurations = [try loader.load(named)]
    } catch {
      guard let fallback else { throw error }
      let file = loader.workingDirectory.pushing(named).lexicallyNormalized()
      configurations = [fallback(file, error)]
    }
  }

  /// The config for what lies in a folder: that of the nearest folder upwards that has one, up to
  /// the root of the repository or the home folder, whichever comes first.
  ///
  /// - Parameter folder: relative to the working directory, or absolute. Links in it are not
  ///   followed.
  package mutating func configuration(
    for folder: FilePath
  ) throws(ConfigurationError) -> Configuration {
    configurations[
      try index(for: loader.workingDirectory.pushing(folder).lexicallyNormalized())]
  }

  /// Which of `configurations` holds for what lies in a folder.
  ///
  /// - Parameter folder: absolute and normalized.
  package mutating func index(for folder: FilePath) throws(ConfigurationError) -> Int {
    if isFixed { return 0 }
    if let known = byFolder[folder] { return known }
    var folder = folder
    var passed: [FilePath] = []
    var found = 0
    while true {
      if let known = byFolder[folder] {
        found = known
        break
      }
      passed.append(folder)
      if let here = try configuration(in: folder) {
        found = configurations.count
        configurations.append(here)
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
    do throws(ConfigurationError) {
      return try configuration(at: file)
    } catch {
      guard let fallback else { throw error }
      return fallback(file, error)
    }
  }

  private func configuration(at file: FilePath) throws(ConfigurationError) -> Configuration? {
    let source: SourceText?
    do { source = try loader.files.read(file) } catch {
      throw .unreadable(loader.shownAsHere(error, file))
    }
    guard let source else { return nil }
    return try loader.load(source, from: file)
  }
}
