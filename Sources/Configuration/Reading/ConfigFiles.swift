package import SourceText
package import SystemPackage

/// Where config files are read from: the disk, or git's index.
package struct ConfigFiles: Sendable {
  /// The text of a file, by its absolute path; nil where there is none.
  package var read: @Sendable (FilePath) throws(SourceError) -> SourceText?
  /// Whether a folder, by its absolute path, is the root of a repository.
  package var isRepositoryRoot: @Sendable (FilePath) -> Bool

  package init(
    read: @escaping @Sendable (FilePath) throws(SourceError) -> SourceText?,
    isRepositoryRoot: @escaping @Sendable (FilePath) -> Bool
  ) {
    self.read = read
    self.isRepositoryRoot = isRepositoryRoot
  }

  /// A folder that holds `.git`, a folder or (in a worktree) a file, is the root of a repository.
  package static let onDisk = ConfigFiles(
    read: { (path: FilePath) throws(SourceError) -> SourceText? in
      do throws(SourceError) {
        return try SourceText(reading: path)
      } catch {
        if error.problem == .notFound { return nil }
        throw error
      }
    },
    isRepositoryRoot: { (try? Stat($0.appending(".git"))) != nil })
}
