import Dispatch
import Linting
import SystemPackage
import Workspace

/// All journals of the open folders.
extension Session {
  /// - Parameter isFirst: its progress is shown.
  func scanFolders(isFirst: Bool) {
    guard state == .running, !folders.isEmpty else { return }
    endProgress("superseded")
    let (number, control) = scans.begin()
    if isFirst, capabilities.showsProgress { beginProgress(number) }
    startScan(
      Scan(
        number: number, folders: folders.map(\.path), surroundings: surroundings, today: today,
        maker: maker, lastGood: configs.lastGood, control: control))
  }

  package func receive(_ event: ScanEvent) {
    switch event {
    case .checked(let files):
      defer { files.handled.signal() }
      guard files.scan == scans.number, scans.isRunning else { return }
      for (path, bytes) in files.messages where documents[DocumentURI(path: path)] == nil {
        publishedFiles.insert(path)
        send(bytes)
      }
      reportProgress(files.done, of: files.total)
    case .finished(let result):
      guard result.scan == scans.number, scans.isRunning else { return }
      scans.finish()
      endProgress("done")
      if !result.wasCancelled { take(result) }
    }
  }

  private func take(_ result: ScanResult) {
    for found in result.folders {
      guard let index = folders.firstIndex(where: { $0.path == found.path }) else { continue }
      let placeBefore = folders[index].placeOfOnRun
      folders[index].records = found.records
      folders[index].others = found.others
      folders[index].onRun = found.onRun
      folders[index].setup = found.setup
      if placeBefore != folders[index].placeOfOnRun { publishConfig(placeBefore) }
    }
    configs.take(broken: result.broken, lastGood: result.lastGood)
    for path in publishedFiles.subtracting(result.reported) {
      publishedFiles.remove(path)
      if documents[DocumentURI(path: path)] == nil { clear(path) }
    }
    reconcileConfigProblems()
    for place in Set(folders.map(\.placeOfOnRun)) { publishConfig(place) }
    setOthersOfOpenDocuments()
  }

  func clear(_ path: FilePath) {
    notify(
      PublishedDiagnostics.method,
      PublishedDiagnostics(uri: DocumentURI(path: path), version: nil, diagnostics: []))
  }

  // MARK: Progress

  private func beginProgress(_ number: Int) {
    let token = "interviewlint-scan-\(number)"
    scans.progressToken = token
    request("window/workDoneProgress/create", JSONValue.object(["token": .string(token)]))
    report([
      "kind": .string("begin"), "title": .string("Reading journals"), "cancellable": .bool(true),
      "percentage": .int(0),
    ])
  }

  private func reportProgress(_ done: Int, of total: Int) {
    guard total > 0 else { return }
    report([
      "kind": .string("report"), "message": .string("\(done) of \(total) files"),
      "percentage": .int(done * 100 / total),
    ])
  }

  private func endProgress(_ message: String) {
    report(["kind": .string("end"), "message": .string(message)])
    scans.progressToken = nil
  }

  private func report(_ value: [String: JSONValue]) {
    guard let token = scans.progressToken else { return }
    notify(
      "$/progress", JSONValue.object(["token": .string(token), "value": .object(value)]))
  }

  func cancelProgress(_ notification: CancelProgressNotification) {
    guard notification.token == scans.progressToken else { return }
    endProgress("cancelled")
    scans.cancel()
  }
}
