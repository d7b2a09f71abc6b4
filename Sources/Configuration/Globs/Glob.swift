/// A pattern for paths, by the rules of gitignore, with `{a,b}` for choices.
///
/// `*` stands for any run of characters and `?` for one, but for neither a slash; `[abc]`, `[a-z]`
/// and `[!a]` for one of (or none of) some; `**` as a whole part of the path for any number of
/// folders; `\` takes away the meaning of what follows. A pattern with a slash in front or within
/// is bound to the folder that it is relative to; any other is matched at every depth. With a slash
/// at the end it is for folders alone. What matches a folder matches everything in it.
package struct Glob: Sendable, Equatable {
  /// As written.
  package let pattern: String
  private let alternatives: [GlobAlternative]

  /// How many patterns the choices of one may stand for.
  package static let maximumAlternatives = 100

  package init(_ pattern: String) throws(GlobError) {
    self.pattern = pattern
    var alternatives: [GlobAlternative] = []
    for scalars in try GlobChoices.expand(Array(pattern.unicodeScalars)) {
      alternatives.append(try GlobAlternative(scalars))
    }
    self.alternatives = alternatives
  }

  /// Whether the pattern names this path itself, not a folder around it.
  ///
  /// - Parameter path: relative to the pattern's folder, without `.` and `..`.
  package func matches(_ path: GlobPath, isDirectory: Bool) -> Bool {
    matches(path.parts[...], isDirectory: isDirectory)
  }

  /// Whether the pattern names this path or a folder that it lies in.
  package func covers(_ path: GlobPath, isDirectory: Bool) -> Bool {
    guard !path.parts.isEmpty else { return false }
    for count in 1..<(path.parts.count + 1)
    where matches(path.parts[..<count], isDirectory: isDirectory || count < path.parts.count) {
      return true
    }
    return false
  }

  private func matches(_ parts: ArraySlice<[Unicode.Scalar]>, isDirectory: Bool) -> Bool {
    alternatives.contains { $0.matches(parts, isDirectory: isDirectory) }
  }
}

/// A path taken apart for matching. Bytes that are not UTF-8 count as U+FFFD.
package struct GlobPath: Sendable {
  let parts: [[Unicode.Scalar]]

  package init(_ path: some Sequence<UInt8>) {
    parts = String(decoding: Array(path), as: UTF8.self).unicodeScalars
      .split(separator: "/").map(Array.init)
  }

  package init(_ path: String) { self.init(path.utf8) }

  private init(parts: [[Unicode.Scalar]]) { self.parts = parts }

  /// The path of something in this folder.
  package func appending(_ name: some Sequence<UInt8>) -> GlobPath {
    GlobPath(parts: parts + GlobPath(name).parts)
  }
}
