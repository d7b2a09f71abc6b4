import SystemPackage
import TestSupport

/// Journals on disk, a thousand in a folder.
struct JournalFolder {
  private let folder: TemporaryFolder

  var path: FilePath { folder.path }

  init(fileCount: Int) throws {
    folder = try TemporaryFolder()
    for index in 0..<fileCount {
      if index.isMultiple(of: 1000) {
        Shell.run("mkdir -p \(Shell.quoted(folder.file(JournalFolder.part(of: index)).string))")
      }
      try folder.write(SampleJournals.journal(index), to: JournalFolder.name(of: index))
    }
  }

  /// Writes other text to a journal, which is `version` lines longer.
  func change(_ index: Int, version: Int) throws {
    let more = String(repeating: "One more remark.\n", count: version)
    try folder.write(SampleJournals.journal(index) + "\n" + more, to: JournalFolder.name(of: index))
  }

  static func name(of index: Int) -> String { "\(part(of: index))/\(index).md" }

  private static func part(of index: Int) -> String { "part-\(index / 1000)" }
}
