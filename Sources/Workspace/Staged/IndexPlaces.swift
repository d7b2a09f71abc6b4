import Configuration
import SystemPackage

/// Where the files of an index are, seen from the working directory.
struct IndexPlaces: Sendable {
  /// The root of the repository, absolute and normalized.
  let root: FilePath
  /// From the root to the working directory; nil where that lies elsewhere.
  private let here: [[UInt8]]?

  private static let slash = UInt8(ascii: "/")

  init(root: FilePath, workingDirectory: FilePath) {
    self.root = root
    here = Self.path(of: workingDirectory, from: root).map { path in
      path.split(separator: Self.slash).map(Array.init)
    }
  }

  func absolute(_ path: [UInt8]) -> FilePath { root.joined(path) }

  /// The path from the root; nil for what lies outside.
  ///
  /// - Parameter place: absolute and normalized.
  func path(of place: FilePath) -> [UInt8]? { Self.path(of: place, from: root) }

  private static func path(of place: FilePath, from root: FilePath) -> [UInt8]? {
    var path = place
    guard path.removePrefix(root) else { return nil }
    return path.withBytes { Array($0) }
  }

  /// The path as it is shown: from the working directory, with `..` where that is needed.
  func shown(_ path: [UInt8]) -> FilePath {
    guard let here else { return absolute(path) }
    var rest = path[...]
    var depth = 0
    for folder in here {
      guard rest.starts(with: folder), rest.dropFirst(folder.count).first == Self.slash else {
        break
      }
      rest = rest.dropFirst(folder.count + 1)
      depth += 1
    }
    var result = FilePath()
    for _ in depth..<here.count { result.append("..") }
    return result.joined(Array(rest))
  }

  /// Whether a path lies in a folder, or is it; the root is empty.
  static func contains(_ folder: [UInt8], _ path: some Collection<UInt8>) -> Bool {
    guard path.starts(with: folder) else { return false }
    return folder.isEmpty || path.count == folder.count
      || path.dropFirst(folder.count).first == slash
  }

  /// Whether a walk of a folder comes upon the path: it lies in the folder, and in no hidden one
  /// below that.
  static func holds(_ path: [UInt8], inWalkOf folder: [UInt8]) -> Bool {
    guard contains(folder, path) else { return false }
    let folders = path.dropFirst(folder.count).split(separator: slash).dropLast()
    return !folders.contains { $0.first == UInt8(ascii: ".") }
  }
}
