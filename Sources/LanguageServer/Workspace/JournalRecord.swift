import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import SystemPackage
import Workspace

/// What is kept of a journal that isn't open: small, for there may be thousands.
struct JournalRecord: Sendable {
  /// Absolute.
  let path: FilePath
  let company: String?
  let role: String?
  let title: TextRange
  let digest: JournalDigest
  /// Of the bytes on disk, to know them again.
  let hash: Int

  init(path: FilePath, _ read: ReadDocument, encoding: PositionEncoding) {
    self.path = path
    company = read.interview.company?.value
    role = read.interview.role?.value
    title = read.map.range(read.interview.title ?? read.source.start..<read.source.start)
    digest = read.setup.linter.digest(read.interview, read.timeline, today: read.today)
    hash = read.source.bytes.hashValue
  }

  /// `Acme Robotics — Field Sales Engineer`; the file's name where no company is known.
  var name: String {
    let words = [company, role].compactMap(\.self).joined(separator: " — ")
    return HarmlessText.line(words.isEmpty ? path.lastComponent?.string ?? "" : words)
  }
}
