package import SourceText
package import SystemPackage

/// A file to read as a journal.
package struct FoundFile: Sendable, Equatable {
  /// As the user named it, or as the walk of a folder spells it.
  package var path: FilePath
  /// The user named the file itself: it is read whatever it is called.
  package var isNamed: Bool
  /// It is a journal whatever it holds.
  package var isSurelyJournal: Bool
  /// Which of `FoundFiles.configurations` holds for it.
  package var configuration: Int
}

/// What a search has found.
package struct FoundFiles: Sendable {
  /// By the bytes of their paths, each file once.
  package var files: [FoundFile] = []
  package var configurations: [Configuration] = []
  /// Folders that could not be read, in the order in which they were met.
  package var failures: [SourceError] = []
  package var tally = Tally()

  /// What was looked at and left out, for a run that finds no journal.
  package struct Tally: Sendable, Equatable {
    package var folders = 0
    /// Markdown files met in folders, with those left out.
    package var markdownFiles = 0
    package var hiddenFolders = 0
    /// Links to folders.
    package var linkedFolders = 0
    /// Files and folders that `exclude` covers.
    package var excluded = 0
    /// Files that no pattern of `include` covers.
    package var notIncluded = 0
    /// Files and folders that git ignores.
    package var ignored = 0
  }
}

extension FoundFiles.Tally: CustomStringConvertible {
  /// "looked at 3 Markdown files in 2 folders; left out 1 by exclude, 1 hidden folder"
  package var description: String {
    let looked = "looked at \(count(markdownFiles, "Markdown file")) in \(count(folders, "folder"))"
    let left = [
      (excluded, "\(excluded) by exclude"), (notIncluded, "\(notIncluded) by include"),
      (ignored, "\(ignored) that git ignores"),
      (hiddenFolders, count(hiddenFolders, "hidden folder")),
      (linkedFolders, count(linkedFolders, "linked folder")),
    ].filter { $0.0 > 0 }.map(\.1)
    return left.isEmpty ? looked : "\(looked); left out \(left.joined(separator: ", "))"
  }

  private func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)\(number == 1 ? "" : "s")"
  }
}
