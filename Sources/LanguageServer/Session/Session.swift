import Configuration
import Journal
import Linting
import SystemPackage
import Workspace

/// One client's session: takes its messages one after the other, and sends what there is to say.
///
/// Used by one thread. Work in the background gets copies, and comes back through the inbox.
package final class Session {
  enum State {
    case new, running, shutDown
  }

  let surroundings: Surroundings
  private let sendBytes: ([UInt8]) -> Void
  /// Does a scan in the background.
  let startScan: (Scan) -> Void

  var state = State.new
  var clientProcess: Int?
  var capabilities = ClientCapabilities()
  var documents: [DocumentURI: OpenDocument] = [:]
  var folders: [WorkspaceFolder] = []
  let configs: ConfigStore
  var today: CivilDate
  var scans = ScanTracker()
  /// What was last said about each config; shown again only when it changes.
  var shownConfigProblems: [FilePath: String] = [:]
  /// Files that are not open, and that something was said about.
  var publishedFiles: Set<FilePath> = []
  /// Configs, or folders in place of one, that something was said about.
  var publishedConfigs: Set<FilePath> = []
  private var lastRequest = 0
  /// The status to end with, once it is time to.
  package internal(set) var exitStatus: Int?

  package init(
    _ surroundings: Surroundings, startScan: @escaping (Scan) -> Void,
    send: @escaping ([UInt8]) -> Void
  ) {
    self.surroundings = surroundings
    self.startScan = startScan
    sendBytes = send
    configs = ConfigStore(surroundings)
    today = surroundings.today()
  }

  // MARK: Sending

  func send(_ bytes: [UInt8]) { sendBytes(bytes) }

  func notify(_ method: String, _ params: some JSONWritable) {
    send(OutgoingMessage.notification(method, params))
  }

  /// Asks the client for something. Its answer makes no difference.
  func request(_ method: String, _ params: (some JSONWritable)?) {
    lastRequest += 1
    send(OutgoingMessage.request(lastRequest, method, params))
  }

  func refresh(_ method: String) { request(method, JSONValue?.none) }

  var maker: DiagnosticMaker {
    DiagnosticMaker(
      capabilities, helpFolder: surroundings.cache.map { HelpPages(in: $0).address })
  }

  // MARK: Receiving

  /// - Parameter isCancelled: whether the client no longer wants a request answered.
  package func receive(
    _ message: IncomingMessage, isCancelled: (RequestID) -> Bool = { _ in false }
  ) {
    switch message {
    case .invalid(let id, let error): send(OutgoingMessage.failure(id, error))
    case .response: break
    case .notification(let method, let params): receive(notification: method, params)
    case .request(let id, let method, let params):
      if isCancelled(id) {
        let error = ResponseError(.requestCancelled, "cancelled")
        return send(OutgoingMessage.failure(id, error))
      }
      if state == .running {
        lookAtConfigs()
        // The answer needs the text to be read, and then what there is to say about it is known.
        if let uri = params["textDocument"]["uri"].string { publishIfChanged(DocumentURI(uri)) }
      }
      do throws(ResponseError) {
        try checkState(for: method)
        send(try answer(id, method, params))
      } catch {
        send(OutgoingMessage.failure(id, error))
      }
    }
  }

  private func checkState(for method: String) throws(ResponseError) {
    switch state {
    case .new where method != InitializeRequest.method:
      throw ResponseError(.serverNotInitialized, "“initialize” comes first")
    case .running where method == InitializeRequest.method:
      throw ResponseError(.invalidRequest, "“initialize” comes once")
    case .shutDown:
      throw ResponseError(.invalidRequest, "nothing but “exit” comes after “shutdown”")
    default: break
    }
  }

  /// The client has closed the stream, or is gone.
  package func end() {
    if exitStatus == nil { exitStatus = state == .shutDown ? 0 : 1 }
  }

  /// The text of an open document, as the client has made it.
  package func text(of uri: DocumentURI) -> [UInt8]? { documents[uri]?.text.bytes }

  /// To be called now and then while nothing comes.
  package func tick() {
    if let clientProcess, !surroundings.isRunning(clientProcess) { end() }
    if state == .running {
      lookAtClock()
      lookAtConfigs()
    }
  }

  /// Not every client watches files, and none those above its folders.
  private func lookAtConfigs() {
    if configs.isStale { configsChanged() }
  }

  /// Seconds after which to call `tick`, where nothing comes.
  package var patience: Int { clientProcess == nil ? 60 : 3 }

  /// At midnight everything is reckoned anew.
  func lookAtClock() {
    let day = surroundings.today()
    if day == today { return }
    today = day
    rereadAll()
    scanFolders(isFirst: false)
  }
}

// MARK: - Documents

extension Session {
  /// Says what there is to say about documents that have changed. To be called when no more messages
  /// wait: nothing is gained by what the next key stroke makes obsolete.
  package func flush() {
    guard state == .running, documents.values.contains(where: \.needsPublishing) else { return }
    lookAtClock()
    lookAtConfigs()
    for uri in documents.keys where documents[uri]?.needsPublishing == true {
      publish(uri)
    }
  }

  private func publishIfChanged(_ uri: DocumentURI) {
    if documents[uri]?.needsPublishing == true { publish(uri) }
  }

  private func publish(_ uri: DocumentURI) {
    let reading = reading(of: uri)
    guard let document = documents[uri] else { return }
    documents[uri]?.needsPublishing = false
    let diagnostics: [Diagnostic]
    switch document.kind {
    case .other: return
    case .config:
      if let path = uri.path { publishConfig(path) }
      return
    case .journal:
      switch reading {
      case .journal(let read):
        diagnostics = maker.diagnostics(read.findings, of: document.uri, read.map)
      case .beginning(let read):
        diagnostics = maker.diagnostics(read.findings, of: document.uri, read.map)
      case .failed(let failure): diagnostics = [maker.diagnostic(failure: failure)]
      case .notAJournal, nil: diagnostics = []
      }
    }
    notify(
      PublishedDiagnostics.method,
      PublishedDiagnostics(
        uri: document.uri,
        version: capabilities.takesVersionedDiagnostics ? document.version : nil,
        diagnostics: diagnostics))
  }

  /// The document as it is now; read again only where it has changed.
  func reading(of uri: DocumentURI) -> Reading? {
    guard let document = documents[uri], document.kind == .journal else { return nil }
    if let known = document.reading { return known }
    let reading = read(document)
    documents[uri]?.reading = reading
    return reading
  }

  /// A journal that is open, and its address as the client spells it.
  ///
  /// - Returns: nil where the document isn't open or is no journal: nothing is known about it then.
  func journal(_ uri: DocumentURI) -> (uri: DocumentURI, read: ReadDocument)? {
    guard let document = documents[uri], case .journal(let read)? = reading(of: uri) else {
      return nil
    }
    return (document.uri, read)
  }

  private func read(_ document: OpenDocument) -> Reading {
    let path = document.uri.path
    let setup = configs.setup(for: path)
    showConfigProblems()
    if let path, setup.configuration.paths.isExcluded(path, isDirectory: false) {
      return .notAJournal
    }
    let shown = path.map { shownPath($0) } ?? document.uri.text
    return Reading.of(
      document.text, path: shown, setup, today: today, adding: document.others)
  }

  /// Everything is to be read again: the day or the config has changed.
  func rereadAll() {
    for uri in documents.keys {
      documents[uri]?.reading = nil
      documents[uri]?.needsPublishing = true
    }
    if capabilities.refreshesInlayHints { refresh("workspace/inlayHint/refresh") }
    if capabilities.refreshesCodeLenses { refresh("workspace/codeLens/refresh") }
  }

  /// A path as messages show it: from the folder that it lies in, where that is open.
  func shownPath(_ path: FilePath) -> String {
    for folder in folders {
      var relative = path
      if relative.removePrefix(folder.path), !relative.isEmpty { return relative.string }
    }
    return path.string
  }
}
