import Linting
import SystemPackage
import Workspace

/// Documents as the client opens, edits, saves and closes them.
extension Session {
  func open(_ notification: DidOpenNotification) {
    var document = OpenDocument(notification, capabilities.encoding)
    if let path = document.uri.path {
      document.others = others(at: path, in: document.text.bytes)
      publishedFiles.remove(path)
    }
    documents[notification.uri] = document
  }

  func change(_ notification: DidChangeNotification) {
    guard documents[notification.uri] != nil else { return }
    documents[notification.uri]?.version = notification.version
    for change in notification.changes { documents[notification.uri]?.apply(change) }
  }

  func save(_ notification: DidSaveNotification) {
    guard let path = notification.uri.path else { return }
    // A config may be any file that another extends, and lie anywhere above.
    if path.lastComponent?.string == ConfigName.file || configs.asks(for: path) {
      return configsChanged()
    }
    guard documents[notification.uri] != nil else { return }
    guard let (_, read) = journal(notification.uri) else { return }
    update(JournalRecord(path: path, read, encoding: capabilities.encoding), at: path)
  }

  func close(_ notification: DidCloseNotification) {
    guard let document = documents.removeValue(forKey: notification.uri) else { return }
    if document.kind == .config, let path = document.uri.path { return publishConfig(path) }
    // From now on what is on disk counts.
    if let path = document.uri.path, folder(of: path) != nil {
      publishedFiles.insert(path)
      reread(path)
    } else if document.kind == .journal {
      notify(
        PublishedDiagnostics.method,
        PublishedDiagnostics(uri: document.uri, version: nil, diagnostics: []))
    }
  }
}
