import Configuration
import Dispatch
import Linting
import Synchronization
import SystemPackage
import Workspace

/// What a scan in the background tells the session.
package enum ScanEvent: Sendable {
  /// Diagnostics of some files, as messages to the client.
  case checked(ScannedFiles)
  case finished(ScanResult)
}

/// Some files of a scan that there is something to say about.
package struct ScannedFiles: Sendable {
  let scan: Int
  /// Absolute, each with the message for the client.
  let messages: [(path: FilePath, bytes: [UInt8])]
  let done: Int
  let total: Int
  /// Signalled when they are dealt with: the scan doesn't run far ahead of the client.
  let handled: DispatchSemaphore
}

/// What a scan has found out.
package struct ScanResult: Sendable {
  struct Folder: Sendable {
    let path: FilePath
    var records: [FilePath: JournalRecord] = [:]
    var others: [FilePath: [Finding]] = [:]
    var onRun: [Finding] = []
    var setup: Setup?
  }

  let scan: Int
  var folders: [Folder] = []
  /// The files that there is something to say about.
  var reported: Set<FilePath> = []
  var broken: [FilePath: ConfigurationError] = [:]
  var lastGood: [FilePath: Configuration] = [:]
  var wasCancelled = false
}

/// Lets the session stop a scan.
final class ScanControl: Sendable {
  private let cancelled = Atomic<Bool>(false)

  var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  func cancel() { cancelled.store(true, ordering: .relaxed) }
}
