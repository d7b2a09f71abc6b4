/// The content that a commit made now would have: git's index.
///
/// It keeps git's own words and picks what is asked for, since an index can be far larger than the
/// journals in it.
package struct GitIndex: Sendable {
  private let words: [UInt8]

  /// A file in the index.
  package struct Entry: Sendable, Equatable {
    /// From the root of the repository: any bytes but NUL.
    package var path: [UInt8]
    /// The name of its content.
    package var object: ObjectName
    /// Git doesn't look whether it differs on disk: it is left out of a sparse checkout, or assumed to
    /// be unchanged.
    package var isUnwatched = false
  }

  /// - Parameter words: what `git ls-files --stage -v -z` writes.
  init(words: [UInt8]) { self.words = words }

  /// The regular files whose path is wanted, in git's order: by the bytes of the paths. Symbolic
  /// links and submodules aren't among them, nor is what a merge has left unsettled.
  package func entries(where isWanted: (ArraySlice<UInt8>) -> Bool) -> [Entry] {
    var entries: [Entry] = []
    var start = 0
    // `H 100644 <object> 0<tab><path><NUL>`, with another letter for what git doesn't look at on disk.
    while let tab = words[start...].firstIndex(of: UInt8(ascii: "\t")),
      let end = words[tab...].firstIndex(of: 0)
    {
      let path = words[(tab + 1)..<end]
      if isWanted(path), words[tab - 1] == UInt8(ascii: "0"),
        FileMode.isRegularFile(words[start..<tab].dropFirst(2))
      {
        let fields = words[start..<tab].split(separator: UInt8(ascii: " "))
        if fields.count == 4 {
          entries.append(
            Entry(
              path: Array(path), object: ObjectName(fields[2]),
              isUnwatched: !fields[0].elementsEqual("H".utf8)))
        }
      }
      start = end + 1
    }
    return entries
  }

  /// The file at a path from the root.
  package func entry(at path: [UInt8]) -> Entry? {
    entries { $0.elementsEqual(path) }.first
  }
}

/// Git's name for some content.
package struct ObjectName: Sendable, Hashable {
  /// 40 or 64 hexadecimal digits.
  let digits: [UInt8]

  init(_ digits: ArraySlice<UInt8>) { self.digits = Array(digits) }
}

/// The kinds of entries in an index.
enum FileMode {
  /// Whether what begins with a mode is about a regular file (100644 or 100755), not a symbolic link
  /// (120000), a submodule (160000) or a folder of a sparse index (040000).
  static func isRegularFile(_ words: ArraySlice<UInt8>) -> Bool { words.starts(with: "100".utf8) }
}

extension Git {
  package func index() async throws(GitError) -> GitIndex {
    GitIndex(
      words: try await output(of: ["ls-files", "--stage", "-v", "--full-name", "-z", "--", ":/"]))
  }

  /// The files whose content would be new or changed in a commit made now.
  ///
  /// In a repository without commits these are all files of the index. A renamed file is a new one.
  package func stagedFiles() async throws(GitError) -> [GitIndex.Entry] {
    let words = try await output(of: [
      "-c", "diff.relative=false", "diff", "--cached", "--raw", "-z", "--no-abbrev",
      "--no-renames", "--diff-filter=ACMT", "--ignore-submodules",
    ])
    // `:100644 100755 <object> <object> M<NUL><path><NUL>`
    var entries: [GitIndex.Entry] = []
    var parts = words.split(separator: 0)[...]
    while let change = parts.popFirst(), let path = parts.popFirst() {
      let fields = change.split(separator: UInt8(ascii: " "))
      guard fields.count == 5, FileMode.isRegularFile(fields[1]) else { continue }
      entries.append(GitIndex.Entry(path: Array(path), object: ObjectName(fields[3])))
    }
    return entries
  }

  /// The paths of files whose working copy differs from what is staged.
  package func unstagedPaths() async throws(GitError) -> Set<[UInt8]> {
    let words = try await output(of: [
      "-c", "diff.relative=false", "diff", "--name-only", "-z", "--no-renames",
      "--ignore-submodules",
    ])
    return Set(words.split(separator: 0).map(Array.init))
  }
}
