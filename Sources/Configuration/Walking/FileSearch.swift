import SourceText
package import SystemPackage

/// Finds the files to check: those that are named, and the Markdown files in the folders that are
/// named.
package struct FileSearch {
  package var finder: ConfigFinder
  /// Whether `exclude` is applied, to named files as to those in folders.
  package var appliesExclude = true
  /// Whether a named file is taken only where a walk of its folder would take it, and then as a
  /// journal only if it is one.
  package var takesOnlyJournals = false
  /// Whether a folder is left out whose config can't be used, rather than the search given up.
  package var passesOverBrokenConfigs = false
  /// Whether git ignores a file or folder, by its absolute path. Asked only about what is met in a
  /// folder.
  package var isIgnored: ((_ path: FilePath, _ isFolder: Bool) -> Bool)?

  private var found = FoundFiles()
  /// The absolute paths of the files found so far; nil where no file can be met twice.
  private var places: Set<FilePath>?

  package init(finder: ConfigFinder) { self.finder = finder }

  /// - Parameter paths: files and folders, relative to the working directory or absolute. A file
  ///   that isn't there is found: reading it says what is wrong.
  /// - Throws: where a config that holds for any of the files can't be used.
  package mutating func find(_ paths: [FilePath]) throws(ConfigurationError) -> FoundFiles {
    found = FoundFiles()
    places = paths.count > 1 ? [] : nil
    var folders: [FilePath] = []
    for path in paths {
      if FolderReader.EntryType(of: real(path), followsLinks: true) == .folder {
        folders.append(path)
      } else {
        try addNamed(path)
      }
    }
    for folder in folders { try walk(folder) }
    // One walk meets the files in their order.
    if paths.count > 1 { found.files.sort { $0.path.precedes($1.path) } }
    found.configurations = finder.configurations
    return found
  }

  /// The path by which the system finds what the user named. Not normalized: after a link, `..`
  /// leads elsewhere.
  private func real(_ path: FilePath) -> FilePath {
    finder.loader.workingDirectory.pushing(path)
  }

  /// The path by which configs, patterns and git know it.
  private func absolute(_ path: FilePath) -> FilePath { real(path).lexicallyNormalized() }

  private mutating func addNamed(_ path: FilePath) throws(ConfigurationError) {
    let place = absolute(path)
    let index = try finder.index(for: place.removingLastComponent())
    if appliesExclude, finder.configurations[index].paths.isExcluded(place, isDirectory: false) {
      found.tally.excluded += 1
      return
    }
    if takesOnlyJournals {
      found.tally.markdownFiles += 1
      if path.components.dropLast().contains(where: \.isHidden) {
        found.tally.hiddenFolders += 1
        return
      }
      if finder.configurations[index].paths.verdict(onFile: place) == .notIncluded {
        found.tally.notIncluded += 1
        return
      }
    }
    add(
      FoundFile(
        path: path, isNamed: true, isSurelyJournal: !takesOnlyJournals, configuration: index),
      place)
  }

  private mutating func add(_ file: FoundFile, _ place: @autoclosure () -> FilePath) {
    guard places?.insert(place()).inserted ?? true else { return }
    found.files.append(file)
  }

  // MARK: Folders

  private struct Folder {
    /// As the user spells it; empty for the working directory.
    var path: FilePath
    var place: FilePath
  }

  private enum Item {
    case folder(Folder)
    case file(FoundFile, in: Folder)
  }

  /// With a stack in place of recursion. No link is followed, so that there is no way back up.
  private mutating func walk(_ root: FilePath) throws(ConfigurationError) {
    let isHere = root == "." || root == "./"
    var open = [Item.folder(Folder(path: isHere ? "" : root, place: absolute(root)))]
    while let item = open.popLast() {
      switch item {
      case .file(let file, in: let folder):
        add(file, folder.place.appending(file.path.lastComponent.map { [$0] } ?? []))
      case .folder(let folder):
        guard let entries = entries(of: folder) else { continue }
        open += try items(in: folder, entries).reversed()
      }
    }
  }

  private mutating func entries(of folder: Folder) -> [FolderReader.Entry]? {
    do throws(Errno) {
      let entries = try FolderReader(real(folder.path)).entries()
      found.tally.folders += 1
      return entries
    } catch {
      found.failures.append(
        SourceError(
          path: folder.path.isEmpty ? "." : folder.path.string,
          problem: error == .permissionDenied
            ? .permissionDenied : .failed(.open, code: error.rawValue)))
      return nil
    }
  }

  /// What is to be taken of a folder, by the bytes of the paths.
  private mutating func items(
    in folder: Folder, _ entries: [FolderReader.Entry]
  ) throws(ConfigurationError) -> [Item] {
    let index: Int
    do throws(ConfigurationError) { index = try finder.index(for: folder.place) } catch {
      if passesOverBrokenConfigs { return [] }
      throw error
    }
    let filter = FolderFilter(finder.configurations[index].paths, in: folder.place)
    var items: [(name: [UInt8], item: Item)] = []
    for entry in entries {
      switch type(of: entry, in: folder) {
      case .folder:
        guard let inner = take(folder: entry.name, in: folder, filter) else { continue }
        // What is in it has a slash after its name, which "acme-2.md" comes before.
        items.append((entry.name + [UInt8(ascii: "/")], .folder(inner)))
      case .file where entry.name.isMarkdownName:
        guard let path = take(file: entry.name, in: folder, filter) else { continue }
        let file = FoundFile(
          path: path, isNamed: false, isSurelyJournal: false, configuration: index)
        items.append((entry.name, .file(file, in: folder)))
      case .file, .link, .other, .unknown:
        continue
      }
    }
    items.sort { $0.name.precedes($1.name) }
    return items.map(\.item)
  }

  /// A link is what it leads to, unless that is a folder.
  private mutating func type(
    of entry: FolderReader.Entry, in folder: Folder
  ) -> FolderReader.EntryType {
    var type = entry.type
    if type == .unknown {
      type = .init(of: real(folder.path).joined(entry.name), followsLinks: false)
    }
    guard type == .link else { return type }
    type = .init(of: real(folder.path).joined(entry.name), followsLinks: true)
    guard type == .folder else { return type }
    found.tally.linkedFolders += 1
    return .other
  }

  private mutating func take(
    folder name: [UInt8], in folder: Folder, _ filter: FolderFilter
  ) -> Folder? {
    if name.first == UInt8(ascii: ".") {
      found.tally.hiddenFolders += 1
      return nil
    }
    if appliesExclude, filter.isExcluded(name, isDirectory: true) {
      found.tally.excluded += 1
      return nil
    }
    let place = folder.place.joined(name)
    if isIgnored?(place, true) == true {
      found.tally.ignored += 1
      return nil
    }
    return Folder(path: folder.path.joined(name), place: place)
  }

  private mutating func take(
    file name: [UInt8], in folder: Folder, _ filter: FolderFilter
  ) -> FilePath? {
    found.tally.markdownFiles += 1
    if appliesExclude, filter.isExcluded(name, isDirectory: false) {
      found.tally.excluded += 1
      return nil
    }
    if !filter.isIncluded(name) {
      found.tally.notIncluded += 1
      return nil
    }
    if let isIgnored, isIgnored(folder.place.joined(name), false) {
      found.tally.ignored += 1
      return nil
    }
    return folder.path.joined(name)
  }
}

extension FilePath.Component {
  fileprivate var isHidden: Bool { kind == .regular && string.first == "." }
}
