import Configuration
import SystemPackage
import Workspace

/// The configs in force. One that can't be used is replaced by what it said when it last could.
final class ConfigStore {
  /// What is wrong with configs, by their absolute paths.
  private(set) var broken: [FilePath: ConfigurationError] = [:]
  private(set) var lastGood: [FilePath: Configuration]
  private var finder: ConfigFinder?
  private var setups: [Setup] = []
  private let surroundings: Surroundings
  private let readFiles = ReadFiles()

  /// - Parameter lastGood: what configs said when they could last be used.
  init(_ surroundings: Surroundings, lastGood: [FilePath: Configuration] = [:]) {
    self.surroundings = surroundings
    self.lastGood = lastGood
  }

  var loader: ConfigLoader {
    ConfigLoader(files: readFiles.files, workingDirectory: surroundings.workingDirectory)
  }

  /// Whether a file has been looked for, as a config or as one that a config extends.
  func asks(for path: FilePath) -> Bool { readFiles.contains(path) }

  /// Whether what was read is no longer what is on disk.
  var isStale: Bool { readFiles.haveChanged }

  /// A finder that never throws: it falls back on the last good config.
  ///
  /// - Returns: nil only where the fallback fails, which it can't.
  func makeFinder() -> ConfigFinder? {
    try? ConfigFinder(
      loader: loader, home: surroundings.home, named: surroundings.config,
      fallback: { [weak self] file, error in
        guard let self else { return .standard }
        self.broken[file] = error
        return self.lastGood[file] ?? .standard
      })
  }

  /// What holds for a file.
  ///
  /// - Parameter path: absolute; nil for a text that is in no file.
  func setup(for path: FilePath?) -> Setup {
    if finder == nil { finder = makeFinder() }
    let folder = path?.removingLastComponent() ?? surroundings.workingDirectory
    guard let index = try? finder?.index(for: folder), let known = finder?.configurations else {
      return Setup(.standard)
    }
    remember(known)
    for configuration in known.dropFirst(setups.count) { setups.append(Setup(configuration)) }
    return setups[index]
  }

  /// Keeps what can be used, for the time when it no longer can.
  func remember(_ configurations: [Configuration]) {
    for configuration in configurations {
      if let file = configuration.file, broken[file] == nil { lastGood[file] = configuration }
    }
  }

  /// Forgets what was read: the files may have changed.
  func reload() {
    finder = nil
    setups = []
    broken = [:]
    readFiles.forget()
  }

  /// Takes over what a scan has found out.
  func take(broken: [FilePath: ConfigurationError], lastGood: [FilePath: Configuration]) {
    self.broken.merge(broken) { $1 }
    self.lastGood.merge(lastGood) { $1 }
  }
}
