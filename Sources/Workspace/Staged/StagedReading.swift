import Configuration
import Git
import SourceText
import SystemPackage

/// Reads what is staged, with the configs and the other journals as the commit would hold them.
struct StagedReading {
  private let search: StagedSearch
  private let changed: [GitIndex.Entry]
  private let index: GitIndex
  private let places: IndexPlaces
  private let scopes: [[UInt8]]
  private let configs: IndexConfigs
  private let unstaged: Set<[UInt8]>

  /// - Parameters:
  ///   - changed: new or changed journals and configs.
  ///   - scopes: the paths of the command line.
  ///   - unstaged: the files that differ on disk from the index, or aren't there.
  init(
    _ search: StagedSearch, _ changed: [GitIndex.Entry], of index: GitIndex,
    _ places: IndexPlaces, _ scopes: [[UInt8]], _ unstaged: Set<[UInt8]>
  ) {
    self.search = search
    self.changed = changed
    self.index = index
    self.places = places
    self.scopes = scopes
    self.unstaged = unstaged
    configs = IndexConfigs(of: index, places, alsoOnDisk: search.config)
  }

  /// A file that is to be read.
  private struct Choice {
    var entry: GitIndex.Entry
    var isNamed: Bool
    var configuration: Int

    /// - Returns: nil where git doesn't have the content.
    func file(
      _ content: Blobs.Content, shownAs path: FilePath
    ) throws(SourceError) -> StagedFile? {
      switch content {
      case .missing: return nil
      case .tooLarge(let size):
        throw SourceError(path: path.string, problem: .tooLarge(size: size))
      case .whole(let bytes):
        return StagedFile(
          path: path, isNamed: isNamed, configuration: configuration,
          source: try SourceText(path: path.string, bytes: bytes))
      }
    }
  }

  /// What is to be read, by what the configs say.
  private struct Plan {
    var files: [Choice] = []
    var context: [Choice] = []
    var configurations: [Configuration] = []
  }

  func run(_ blobs: Blobs) async throws(StagedError) -> StagedFiles {
    let plan = try await plan(blobs)
    var found = StagedFiles(configurations: plan.configurations)
    // The journals around them are the same on disk, nearly all of them, and are quicker to read there.
    let isOnDisk = plan.context.map { self.isOnDisk($0.entry) }
    let fetched = zip(plan.context, isOnDisk).filter { !$1 }.map(\.0)
    let texts = try await contents(of: plan.files + fetched, blobs)
    for (choice, content) in zip(plan.files, texts) {
      let path = places.shown(choice.entry.path)
      let file: StagedFile?
      do throws(SourceError) { file = try choice.file(content, shownAs: path) } catch {
        found.failures.append(error.description)
        continue
      }
      guard let file else { throw .git(.objectMissing(path: path.string)) }
      found.files.append(file)
    }
    // The others are only compared with: those that aren't text, or that a partial clone hasn't
    // fetched, are no matter of this commit.
    var rest = texts.dropFirst(plan.files.count)
    for (choice, isOnDisk) in zip(plan.context, isOnDisk) {
      let path = places.shown(choice.entry.path)
      if isOnDisk {
        found.context.append(
          StagedFile(
            path: path, isNamed: choice.isNamed, configuration: choice.configuration, source: nil))
      } else if let content = rest.popFirst(),
        let file = try? choice.file(content, shownAs: path)
      {
        found.context.append(file)
      }
    }
    return found
  }

  /// Whether the disk has what the index has.
  private func isOnDisk(_ entry: GitIndex.Entry) -> Bool {
    !entry.isUnwatched && !unstaged.contains(entry.path)
  }

  private func contents(
    of choices: [Choice], _ blobs: Blobs
  ) async throws(StagedError) -> [Blobs.Content] {
    do throws(GitError) {
      return try await blobs.contents(
        of: choices.map(\.entry.object), limit: SourceText.maximumSize)
    } catch {
      throw .git(error)
    }
  }

  // MARK: Choosing

  /// Fetches configs until none is wanting.
  private func plan(_ blobs: Blobs) async throws(StagedError) -> Plan {
    while true {
      let result: Result<Plan, ConfigurationError>
      do throws(ConfigurationError) { result = .success(try choose()) } catch {
        result = .failure(error)
      }
      let wanted = configs.wanted
      if wanted.isEmpty {
        do throws(ConfigurationError) { return try result.get() } catch {
          throw .configuration(error)
        }
      }
      do throws(GitError) {
        let texts = try await blobs.contents(of: wanted.map(\.object), limit: .max)
        for (config, text) in zip(wanted, texts) {
          guard case .whole(let bytes) = text else {
            throw GitError.objectMissing(path: config.place.string)
          }
          configs.add(bytes, at: config.place)
        }
      } catch {
        throw .git(error)
      }
    }
  }

  private func choose() throws(ConfigurationError) -> Plan {
    var finder = try ConfigFinder(
      loader: ConfigLoader(files: configs.files, workingDirectory: search.workingDirectory),
      home: search.home, named: search.config)
    var plan = Plan()
    var homes: Set<FilePath> = []
    for entry in changed {
      let place = places.absolute(entry.path)
      let folder = place.removingLastComponent()
      let configuration = try finder.index(for: folder)
      if entry.isConfig { continue }
      let isNamed = scopes.contains(entry.path)
      let filter = finder.configurations[configuration]
      guard takes(place, isNamed: isNamed, filter) else { continue }
      plan.files.append(Choice(entry: entry, isNamed: isNamed, configuration: configuration))
      homes.insert(filter.file?.removingLastComponent() ?? folder)
    }
    plan.context = try context(of: plan.files, in: homes, &finder)
    plan.configurations = finder.configurations
    return plan
  }

  private func takes(_ place: FilePath, isNamed: Bool, _ configuration: Configuration) -> Bool {
    let filter = configuration.paths
    if isNamed { return !search.appliesExclude || !filter.isExcluded(place, isDirectory: false) }
    switch filter.verdict(onFile: place) {
    case .kept: return true
    case .excluded: return !search.appliesExclude
    case .notIncluded: return false
    }
  }

  /// The other journals in the folders of the search.
  private func context(
    of files: [Choice], in homes: Set<FilePath>, _ finder: inout ConfigFinder
  ) throws(ConfigurationError) -> [Choice] {
    let folders = homes.compactMap { places.path(of: $0) }
    let known = Set(files.map(\.entry.path))
    let others = index.entries { path in
      Array(path.lastName).isMarkdownName && folders.contains { IndexPlaces.contains($0, path) }
    }
    var context: [Choice] = []
    for entry in others where !known.contains(entry.path) {
      guard folders.contains(where: { IndexPlaces.holds(entry.path, inWalkOf: $0) }) else {
        continue
      }
      let place = places.absolute(entry.path)
      let configuration = try finder.index(for: place.removingLastComponent())
      guard takes(place, isNamed: false, finder.configurations[configuration]) else { continue }
      context.append(Choice(entry: entry, isNamed: false, configuration: configuration))
    }
    return context
  }
}
