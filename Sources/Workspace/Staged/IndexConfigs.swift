import Configuration
import Git
import SourceText
import Synchronization
import SystemPackage

/// The configs in git's index.
///
/// A config is read in one go, and git answers only in its own time. So whatever is asked for and
/// isn't at hand is noted; it is then fetched, and the config read anew.
final class IndexConfigs: Sendable {
  private let places: IndexPlaces
  private let index: GitIndex
  private let alsoOnDisk: FilePath?
  private let known: Mutex<Known>

  private struct Known {
    var texts: [FilePath: [UInt8]] = [:]
    var absent: Set<FilePath> = []
    /// In the index, and not read yet.
    var wanted: [FilePath: ObjectName] = [:]
  }

  /// - Parameter alsoOnDisk: a config that is taken from the disk where it isn't in the index.
  init(of index: GitIndex, _ places: IndexPlaces, alsoOnDisk: FilePath?) {
    self.places = places
    self.index = index
    self.alsoOnDisk = alsoOnDisk
    var known = Known()
    for config in index.entries(where: \.isConfigPath) {
      known.wanted[places.absolute(config.path)] = config.object
    }
    self.known = Mutex(known)
  }

  /// Reads from the index what lies in the repository, and from the disk what lies outside it.
  var files: ConfigFiles {
    ConfigFiles(
      read: { [self] (place: FilePath) throws(SourceError) -> SourceText? in
        guard let path = places.path(of: place) else { return try ConfigFiles.onDisk.read(place) }
        if let bytes = text(at: place, path) {
          return try SourceText(path: places.shown(path).string, bytes: bytes)
        }
        return place == alsoOnDisk ? try ConfigFiles.onDisk.read(place) : nil
      },
      isRepositoryRoot: { [places] in $0 == places.root })
  }

  private func text(at place: FilePath, _ path: [UInt8]) -> [UInt8]? {
    let isNew = known.withLock { known in
      known.texts[place] == nil && !known.absent.contains(place) && known.wanted[place] == nil
    }
    // Configs are known from the start; only one that is extended can have another name.
    if isNew, place.lastComponent?.string != ConfigFinder.fileName {
      let entry = index.entry(at: path)
      known.withLock { known in
        if let entry { known.wanted[place] = entry.object } else { known.absent.insert(place) }
      }
    }
    return known.withLock { $0.texts[place] }
  }

  /// What is still to be fetched.
  var wanted: [(place: FilePath, object: ObjectName)] {
    known.withLock { known in known.wanted.map { ($0.key, $0.value) } }
  }

  func add(_ text: [UInt8], at place: FilePath) {
    known.withLock { known in
      known.texts[place] = text
      known.wanted[place] = nil
    }
  }
}
