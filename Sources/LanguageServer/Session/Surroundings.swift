package import Journal
package import SystemPackage

/// What the server knows of the world around it, handed in so that tests can set it.
package struct Surroundings: Sendable {
  /// The local calendar day. Asked again and again, for a session outlasts the day.
  package var today: @Sendable () -> CivilDate
  /// Whether a process, by its number, is still there.
  package var isRunning: @Sendable (Int) -> Bool
  /// Of the program.
  package var version: String
  /// Absolute.
  package var workingDirectory: FilePath
  package var home: FilePath?
  /// The folder of the user's caches.
  package var cache: FilePath?
  /// A config that holds for everything, in place of the nearest one.
  package var config: FilePath?

  package init(
    today: @escaping @Sendable () -> CivilDate,
    isRunning: @escaping @Sendable (Int) -> Bool = { _ in true }, version: String,
    workingDirectory: FilePath, home: FilePath? = nil, cache: FilePath? = nil,
    config: FilePath? = nil
  ) {
    self.today = today
    self.isRunning = isRunning
    self.version = version
    self.workingDirectory = workingDirectory
    self.home = home
    self.cache = cache
    self.config = config
  }
}
