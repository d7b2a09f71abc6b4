import Configuration
import SourceText
import SystemPackage

/// What a search of git's index has found.
package struct StagedFiles: Sendable {
  /// New or changed, by path.
  var files: [StagedFile] = []
  /// Journals around them that the commit leaves as they are.
  var context: [StagedFile] = []
  var configurations: [Configuration] = []
  /// Lines for standard error about files whose content is no text.
  var failures: [String] = []
}

/// A file of the index, with the content that it has there.
struct StagedFile: Sendable {
  /// As it is shown: relative to the working directory.
  var path: FilePath
  var isNamed: Bool
  var configuration: Int
  /// Nil where the text on disk is the same, and is to be mended there.
  var source: SourceText?
}
