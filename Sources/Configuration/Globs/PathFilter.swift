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
    if include.isEmpty || Self.covers(include, path, isDirectory: false) { return .kept }
    return .notIncluded
  }

  /// Whether a pattern of `exclude` covers the path, so that a folder needn't be looked into.
  ///
  /// - Parameter path: absolute and normalized.
  package func isExcluded(_ path: FilePath, isDirectory: Bool) -> Bool {
    !exclude.isEmpty && Self.covers(exclude, path, isDirectory: isDirectory)
  }

  private static func covers(_ entries: [Entry], _ path: FilePath, isDirectory: Bool) -> Bool {
    // Most often all patterns are of one config.
    var folder: FilePath?
    var relative: GlobPath?
    for entry in entries {
      if entry.folder != folder {
        folder = entry.folder
        relative = Self.path(path, relativeTo: entry.folder)
      }
      if let relative, entry.glob.covers(relative, isDirectory: isDirectory) { return true }
    }
    return false
  }

  /// nil where the path isn't in the folder: nothing in the config is about it.
  private static func path(_ path: FilePath, relativeTo folder: FilePath) -> GlobPath? {
    var path = path
    guard path.removePrefix(folder) else { return nil }
    return path.withPlatformString { start in
      GlobPath(
        UnsafeBufferPointer(start: start, count: path.length).lazy.map { UInt8(bitPattern: $0) })
    }
  }
}
