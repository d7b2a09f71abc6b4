import Configuration
import Linting
import SystemPackage
import Workspace

/// Files that are not open, and what journals have to do with each other.
extension Session {
  /// The open folder that a file lies in: the innermost.
  func folder(of path: FilePath) -> Int? {
    folders.indices.filter { path.starts(with: folders[$0].path) }
      .max { folders[$0].path.length < folders[$1].path.length }
  }

  /// What the comparison with other files has found about a text, where that is the one on disk.
  func others(at path: FilePath, in bytes: [UInt8]) -> [Finding] {
    guard let index = folder(of: path), let others = folders[index].others[path],
      folders[index].records[path]?.hash == bytes.hashValue
    else { return [] }
    return others
  }

  /// A journal on disk has changed: it and those that are compared with it are looked at again.
  func update(_ record: JournalRecord?, at path: FilePath) {
    guard let index = folder(of: path), let setup = folders[index].setup else {
      if folders.isEmpty { return }
      return scanFolders(isFirst: false)
    }
    folders[index].records[path] = record
    compare(index, setup)
  }

  private func compare(_ index: Int, _ setup: Setup) {
    let records = folders[index].records.values.sorted { $0.path.string < $1.path.string }
    let entries = records.map { record in
      RunLinter.Entry(
        path: shownPath(record.path), location: record.path.string, digest: record.digest)
    }
    let across = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
      .check(entries)
    var others: [FilePath: [Finding]] = [:]
    for (entry, findings) in across.byEntry { others[records[entry].path] = findings }
    let before = folders[index].others
    folders[index].others = others
    for path in Set(before.keys).union(others.keys) where before[path] != others[path] {
      if documents[DocumentURI(path: path)] == nil { reread(path) }
    }
    setOthersOfOpenDocuments()
    if folders[index].onRun != across.onRun {
      folders[index].onRun = across.onRun
      publishConfig(folders[index].placeOfOnRun)
    }
  }

  func setOthersOfOpenDocuments() {
    for (uri, document) in documents {
      guard let path = uri.path else { continue }
      let others = others(at: path, in: document.text.bytes)
      if others == document.others { continue }
      documents[uri]?.others = others
      documents[uri]?.reading = nil
      documents[uri]?.needsPublishing = true
    }
  }

  /// Reads a file that isn't open from the disk, and says what there is to say.
  func reread(_ path: FilePath) {
    let setup = configs.setup(for: path)
    showConfigProblems()
    let file = Closed(path: path, setup: setup, today: today)
    let others = folder(of: path).flatMap { folders[$0].others[path] } ?? []
    let diagnostics: [Diagnostic]
    let isExcluded = setup.configuration.paths.verdict(onFile: path) != .kept
    switch isExcluded ? .notAJournal : file.read(capabilities.encoding, adding: others) {
    case .journal(let read):
      diagnostics = maker.diagnostics(read.findings, of: DocumentURI(path: path), read.map)
    case .notAJournal, .beginning, .failed: diagnostics = []
    }
    if diagnostics.isEmpty, publishedFiles.remove(path) == nil { return }
    if !diagnostics.isEmpty { publishedFiles.insert(path) }
    send(file.message(diagnostics))
  }

  // MARK: Changes on disk

  func filesChanged(_ notification: DidChangeWatchedFilesNotification) {
    let paths = notification.uris.compactMap(\.path)
    if paths.contains(where: { $0.lastComponent?.string == ConfigName.file }) {
      return configsChanged()
    }
    for path in paths where documents[DocumentURI(path: path)] == nil {
      guard let index = folder(of: path), folders[index].records[path] != nil,
        case .journal(let read) = Closed(
          path: path, setup: configs.setup(for: path), today: today
        ).read(capabilities.encoding, adding: [])
      else {
        // A new file, or one that is gone: what git ignores has to be asked again.
        return scanFolders(isFirst: false)
      }
      update(JournalRecord(path: path, read, encoding: capabilities.encoding), at: path)
      reread(path)
    }
  }

  func foldersChanged(_ notification: DidChangeWorkspaceFoldersNotification) {
    for removed in notification.removed {
      guard let index = folders.firstIndex(where: { $0.uri == removed }) else { continue }
      let folder = folders.remove(at: index)
      for path in publishedFiles where path.starts(with: folder.path) {
        guard self.folder(of: path) == nil else { continue }
        publishedFiles.remove(path)
        clear(path)
      }
      if !folder.onRun.isEmpty { publishConfig(folder.placeOfOnRun) }
    }
    for added in notification.added where !folders.contains(where: { $0.uri == added }) {
      if let folder = WorkspaceFolder(added) { folders.append(folder) }
    }
    if !notification.added.isEmpty { scanFolders(isFirst: true) }
  }

  func configsChanged() {
    configs.reload()
    rereadAll()
    if folders.isEmpty {
      for document in documents.values where document.kind == .journal {
        _ = configs.setup(for: document.uri.path)
      }
      reconcileConfigProblems()
    }
    scanFolders(isFirst: false)
  }
}
