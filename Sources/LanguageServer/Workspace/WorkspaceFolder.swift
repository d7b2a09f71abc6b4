import Configuration
import Linting
import SystemPackage
import Workspace

/// A folder that the client has open, and what is known of the journals in it.
struct WorkspaceFolder {
  /// Absolute and normalized.
  let path: FilePath
  let uri: DocumentURI
  /// As on disk, by absolute path.
  var records: [FilePath: JournalRecord] = [:]
  /// What the comparison of the journals with each other has found, by absolute path.
  var others: [FilePath: [Finding]] = [:]
  /// Findings about the search as a whole.
  var onRun: [Finding] = []
  /// What holds for the search as a whole; nil before the first scan.
  var setup: Setup?

  init?(_ uri: DocumentURI) {
    guard let path = uri.path else { return nil }
    self.path = path
    self.uri = uri
  }

  /// Where findings about the whole search are shown: on the config, else on the folder.
  var placeOfOnRun: FilePath { setup?.configuration.file ?? path }
}
