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
  /// The patterns of one config, and the folder's path from where they count.
  private struct Group {
    var folder: GlobPath
    var globs: [Glob]
  }

  private let include: [Group]
  private let exclude: [Group]
  private let includesAll: Bool

  /// - Parameter folder: absolute and normalized.
  init(_ filter: PathFilter, in folder: FilePath) {
    include = Self.groups(filter.include, in: folder)
    exclude = Self.groups(filter.exclude, in: folder)
    includesAll = filter.include.isEmpty
  }

  private static func groups(_ entries: [PathFilter.Entry], in folder: FilePath) -> [Group] {
    var groups: [Group] = []
    var rest = entries[...]
    while let base = rest.first?.folder {
      let globs = rest.prefix { $0.folder == base }.map(\.glob)
      rest = rest.dropFirst(globs.count)
      var path = folder
      // Where the folder doesn't lie there, the patterns are about other places.
      if path.removePrefix(base) {
        groups.append(Group(folder: path.withBytes { GlobPath($0) }, globs: globs))
      }
    }
    return groups
  }

  func isExcluded(_ name: [UInt8], isDirectory: Bool) -> Bool {
    Self.covers(exclude, name, isDirectory: isDirectory)
  }

  func isIncluded(_ name: [UInt8]) -> Bool {
    includesAll || Self.covers(include, name, isDirectory: false)
  }

  private static func covers(_ groups: [Group], _ name: [UInt8], isDirectory: Bool) -> Bool {
    groups.contains { group in
      let path = group.folder.appending(name)
      return group.globs.contains { $0.covers(path, isDirectory: isDirectory) }
    }
  }
}
