import Configuration
import SourceText
import Synchronization
import SystemPackage

/// Remembers which configs were asked for, with those that they extend and the places where there was
/// none, so that a change to any of them shows without the client telling.
final class ReadFiles: Sendable {
  /// What tells one state of a file from another; nil where there is no file.
  private static func stamp(_ path: FilePath) -> Stat? {
    guard var status = try? Stat(path) else { return nil }
    // Reading changes nothing.
    status.st_atim = status.st_mtim
    return status
  }

  private let stamps = Mutex<[FilePath: Stat?]>([:])

  /// The disk, every reading noted.
  var files: ConfigFiles {
    ConfigFiles(
      read: { [self] (path: FilePath) throws(SourceError) -> SourceText? in
        // Taken first: a change while it is read shows as one.
        let stamp = ReadFiles.stamp(path)
        stamps.withLock { _ = $0.updateValue(stamp, forKey: path) }
        return try ConfigFiles.onDisk.read(path)
      },
      isRepositoryRoot: ConfigFiles.onDisk.isRepositoryRoot)
  }

  func contains(_ path: FilePath) -> Bool { stamps.withLock { $0.keys.contains(path) } }

  /// Whether any is no longer as it was. Costs a call of the system for each.
  var haveChanged: Bool {
    stamps.withLock { $0.contains { ReadFiles.stamp($0.key) != $0.value } }
  }

  func forget() { stamps.withLock { $0 = [:] } }
}
