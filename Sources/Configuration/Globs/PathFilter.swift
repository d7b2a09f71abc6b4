package import SystemPackage

/// What `include` and `exclude` leave over.
package struct PathFilter: Sendable, Equatable {
  /// A pattern and the folder that it is relative to: that of the config which states it.
  package struct Entry: Sendable, Equatable {
    package var glob: Glob
    /// Absolute and normalized.
    package var folder: FilePath

    package init(_ glob: Glob, in folder: FilePath) {
      self.glob = glob
      self.folder = folder
    }
  }

  package enum Verdict: Sendable, Equatable {
    case kept
    /// A pattern of `exclude` covers it.
    case excluded
    /// There are patterns under `include`, and none covers it.
    case notIncluded
  }

  package var include: [Entry]
  package var exclude: [Entry]

  package init(include: [Entry] = [], exclude: [Entry] = []) {
    self.include = include
    self.exclude = exclude
  }

  /// - Parameter path: absolute and normalized.
  package func verdict(onFile path: FilePath) -> Verdict {
    if isExcluded(path, isDirectory: false) { return .excluded }
    return isIncluded(path) ? .kept : .notIncluded
  }

  /// Whether a pattern of `exclude` covers the path.
  ///
  /// - Parameter path: absolute and normalized.
  package func isExcluded(_ path: FilePath, isDirectory: Bool) -> Bool {
    guard !exclude.isEmpty, let name = path.lastComponent else { return false }
    return FolderFilter(self, in: path.removingLastComponent())
      .isExcluded(Array(name.string.utf8), isDirectory: isDirectory)
  }

  private func isIncluded(_ path: FilePath) -> Bool {
    guard !include.isEmpty, let name = path.lastComponent else { return include.isEmpty }
    return FolderFilter(self, in: path.removingLastComponent()).isIncluded(Array(name.string.utf8))
  }
}

/// The patterns as they bear on what one folder holds.
struct FolderFilter {
  /// A pattern and the folder's path from where the pattern counts; nil where the folder isn't there:
  /// the pattern is about other places.
  private typealias Pattern = (glob: Glob, folder: GlobPath?)

  private let include: [Pattern]
  private let exclude: [Pattern]

  /// - Parameter folder: absolute and normalized.
  init(_ filter: PathFilter, in folder: FilePath) {
    include = Self.patterns(filter.include, in: folder)
    exclude = Self.patterns(filter.exclude, in: folder)
  }

  private static func patterns(_ entries: [PathFilter.Entry], in folder: FilePath) -> [Pattern] {
    // Most often all patterns are of one config.
    var base: FilePath?
    var relative: GlobPath?
    return entries.map { entry in
      if entry.folder != base {
        base = entry.folder
        var path = folder
        relative = path.removePrefix(entry.folder) ? path.withBytes { GlobPath($0) } : nil
      }
      return (entry.glob, relative)
    }
  }

  func isExcluded(_ name: [UInt8], isDirectory: Bool) -> Bool {
    covers(exclude, name, isDirectory: isDirectory)
  }

  func isIncluded(_ name: [UInt8]) -> Bool {
    include.isEmpty || covers(include, name, isDirectory: false)
  }

  private func covers(_ patterns: [Pattern], _ name: [UInt8], isDirectory: Bool) -> Bool {
    patterns.contains { pattern in
      guard let folder = pattern.folder else { return false }
      return pattern.glob.covers(folder.appending(name), isDirectory: isDirectory)
    }
  }
}
