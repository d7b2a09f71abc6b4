import Configuration
import Git
import SourceText
package import SystemPackage

/// Finds the journals that a commit made now would add or change, as they would be in it.
package struct StagedSearch: Sendable {
  let workingDirectory: FilePath
  let home: FilePath?
  let config: FilePath?
  let appliesExclude: Bool

  /// - Parameters:
  ///   - workingDirectory: absolute.
  ///   - home: the user's folder, absolute.
  ///   - config: what `--config` gives.
  ///   - appliesExclude: whether `exclude` is applied.
  package init(
    workingDirectory: FilePath, home: FilePath?, config: FilePath? = nil,
    appliesExclude: Bool = true
  ) {
    self.workingDirectory = workingDirectory
    self.home = home
    self.config = config.map { workingDirectory.pushing($0).lexicallyNormalized() }
    self.appliesExclude = appliesExclude
  }

  /// - Parameters:
  ///   - paths: files and folders to keep to; none for everything.
  ///   - forMending: the files are to be read and rewritten on disk, which must not hold anything
  ///     else than what is staged.
  package func find(
    _ paths: [FilePath], forMending: Bool = false
  ) async throws(StagedError) -> StagedFiles {
    let result: Result<StagedFiles, StagedError>
    do throws(GitError) {
      result = try await findInIndex(paths, forMending: forMending)
    } catch {
      throw .git(error)
    }
    return try result.get()
  }

  private func findInIndex(
    _ paths: [FilePath], forMending: Bool
  ) async throws(GitError) -> Result<StagedFiles, StagedError> {
    let git = Git()
    // All questions at once: git takes longer to start than to answer.
    async let repository = attempt { () async throws(GitError) in try await git.repository() }
    async let staged = attempt { () async throws(GitError) in try await git.stagedFiles() }
    async let whole = attempt { () async throws(GitError) in try await git.index() }
    async let unstaged = attempt { () async throws(GitError) in try await git.unstagedPaths() }
    let places = IndexPlaces(
      root: try await repository.get().root, workingDirectory: workingDirectory)
    let scopes = try scopes(paths, in: places)
    let changed = try await staged.get().filter { $0.isTaken(within: scopes) }
    if changed.isEmpty { return .success(StagedFiles()) }
    let differing = try await unstaged.get()
    if forMending {
      let partly = changed.map(\.path).filter { differing.contains($0) }
      if !partly.isEmpty {
        return .failure(.partlyStaged(partly.map { places.shown($0).string }))
      }
    }
    let index = try await whole.get()
    var result = try await git.withBlobs { (blobs) async throws(StagedError) in
      try await StagedReading(self, changed, of: index, places, scopes, differing).run(blobs)
    }
    if forMending {
      result = result.map { found in
        var found = found
        for place in found.files.indices { found.files[place].source = nil }
        return found
      }
    }
    return result
  }

  private func attempt<Value: Sendable>(
    _ work: @Sendable () async throws(GitError) -> Value
  ) async -> Result<Value, GitError> {
    do throws(GitError) { return .success(try await work()) } catch { return .failure(error) }
  }

  /// The paths to keep to, from the root of the repository.
  private func scopes(
    _ paths: [FilePath], in places: IndexPlaces
  ) throws(GitError) -> [[UInt8]] {
    if paths.isEmpty { return [[]] }
    var scopes: [[UInt8]] = []
    for path in paths {
      let place = workingDirectory.pushing(path)
      // Git knows the repository by its path without links.
      guard
        let scope = places.path(of: place.lexicallyNormalized())
          ?? places.path(of: FileNames.followingLinks(place).lexicallyNormalized())
      else { throw .outside(path: path.string) }
      scopes.append(scope)
    }
    return scopes
  }
}

extension GitIndex.Entry {
  /// Whether a walk of one of the folders would meet it as a Markdown file, or as a config, or it
  /// is named itself.
  func isTaken(within scopes: [[UInt8]]) -> Bool {
    scopes.contains { scope in
      scope == path || isConfig && IndexPlaces.contains(scope, path)
        || name.isMarkdownName && IndexPlaces.holds(path, inWalkOf: scope)
    }
  }

  var isConfig: Bool { path[...].isConfigPath }

  private var name: [UInt8] { Array(path[...].lastName) }
}

extension ArraySlice<UInt8> {
  /// What stands after the last slash.
  var lastName: ArraySlice<UInt8> {
    self[(lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? startIndex)...]
  }

  var isConfigPath: Bool { lastName.elementsEqual(ConfigFinder.fileName.utf8) }
}
