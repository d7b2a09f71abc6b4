import Configuration
import Dispatch
import FollowUp
import Git
import Journal
import Linting
import SourceText
import SystemPackage
import Workspace

/// Reads and checks all journals of the open folders, in the background.
package struct Scan: Sendable {
  let number: Int
  let folders: [FilePath]
  let surroundings: Surroundings
  let today: CivilDate
  let maker: DiagnosticMaker
  /// What configs said when they could last be used.
  let lastGood: [FilePath: Configuration]
  let control: ScanControl

  /// Files that are read before the client hears of them.
  private static let chunk = 64
  /// Messages that wait to be sent, so that memory stays small however slow the client is.
  private static let chunksAhead = 4

  /// Does the work. To be called from no task: see `Waiting`.
  package func run(_ post: (ScanEvent) -> Void) {
    var result = ScanResult(scan: number)
    var reported: Set<FilePath> = []
    let handled = DispatchSemaphore(value: Self.chunksAhead)
    for folder in folders where !control.isCancelled {
      scan(folder, &result) { messages, done, total in
        handled.wait()
        reported.formUnion(messages.map(\.path))
        post(
          .checked(
            ScannedFiles(
              scan: number, messages: messages, done: done, total: total, handled: handled)))
      }
    }
    // The semaphore must be whole again before it goes.
    for _ in 0..<Self.chunksAhead { handled.wait() }
    for _ in 0..<Self.chunksAhead { handled.signal() }
    result.reported = reported
    result.wasCancelled = control.isCancelled
    post(.finished(result))
  }

  private func scan(
    _ folder: FilePath, _ result: inout ScanResult,
    report: ([(path: FilePath, bytes: [UInt8])], Int, Int) -> Void
  ) {
    let configs = ConfigStore(surroundings, lastGood: lastGood)
    guard let finder = configs.makeFinder() else { return }
    var search = FileSearch(finder: finder)
    let ignored = IgnoredPaths.askingGit()
    search.isIgnored = { ignored.isIgnored($0, isFolder: $1) }
    guard let selection = try? FileSelection([folder], search: search) else { return }
    configs.remember(selection.setups.map(\.configuration))
    result.broken.merge(configs.broken) { $1 }
    result.lastGood.merge(configs.lastGood) { $1 }

    var found = ScanResult.Folder(path: folder)
    found.setup = selection.mainSetup
    let files = selection.files
    var entries: [RunLinter.Entry] = []
    var entryFiles: [Int] = []
    var start = 0
    while start < files.count, !control.isCancelled {
      let end = min(start + Self.chunk, files.count)
      let part = files[start..<end]
      let checked = Parallel.map(part.count) { check(part[part.startIndex + $0], selection) }
      for (offset, checked) in checked.enumerated() {
        guard let record = checked.record else { continue }
        found.records[record.path] = record
        entries.append(
          .init(
            path: shown(record.path, in: folder), location: record.path.string,
            digest: record.digest))
        entryFiles.append(start + offset)
      }
      report(checked.compactMap(\.message), end, files.count)
      start = end
    }
    if let setup = selection.mainSetup, !control.isCancelled {
      let across = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
        .check(entries)
      found.onRun = across.onRun
      let added = across.byEntry.map { (file: entryFiles[$0.key], findings: $0.value) }
      for (file, findings) in added { found.others[files[file].path] = findings }
      start = 0
      while start < added.count, !control.isCancelled {
        let end = min(start + Self.chunk, added.count)
        let part = added[start..<end]
        let again = Parallel.map(part.count) { index in
          let (file, findings) = part[part.startIndex + index]
          return check(files[file], selection, adding: findings)
        }
        report(again.compactMap(\.message), files.count, files.count)
        start = end
      }
    }
    result.folders.append(found)
  }

  private struct Checked: Sendable {
    var record: JournalRecord?
    var message: (path: FilePath, bytes: [UInt8])?
  }

  private func check(
    _ file: JournalFile, _ selection: FileSelection, adding others: [Finding] = []
  ) -> Checked {
    var checked = Checked()
    let file = Closed(path: file.path, setup: selection.setups[file.setup], today: today)
    switch file.read(maker.encoding, adding: others) {
    // As `check` walks over a folder.
    case .notAJournal, .beginning: break
    case .failed(let failure):
      checked.message = (file.path, file.message([maker.diagnostic(failure: failure)]))
    case .journal(let read):
      checked.record = JournalRecord(path: file.path, read, encoding: maker.encoding)
      if !read.findings.isEmpty {
        let uri = DocumentURI(path: file.path)
        checked.message = (
          file.path, file.message(maker.diagnostics(read.findings, of: uri, read.map))
        )
      }
    }
    return checked
  }

  private func shown(_ path: FilePath, in folder: FilePath) -> String {
    var relative = path
    return relative.removePrefix(folder) ? relative.string : path.string
  }
}

/// A file that isn't open in the client.
struct Closed {
  /// Absolute.
  let path: FilePath
  let setup: Setup
  let today: CivilDate

  func read(_ encoding: PositionEncoding, adding others: [Finding]) -> Reading {
    do throws(SourceError) {
      let source = try SourceText(reading: path)
      return Reading(
        source, setup, today: today, adding: others, map: LineMap(source, encoding))
    } catch {
      return .failed(error.description)
    }
  }

  func message(_ diagnostics: [Diagnostic]) -> [UInt8] {
    OutgoingMessage.notification(
      PublishedDiagnostics.method,
      PublishedDiagnostics(
        uri: DocumentURI(path: path), version: nil, diagnostics: diagnostics))
  }
}
