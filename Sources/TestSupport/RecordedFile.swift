package import SystemPackage
import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A generated file that is committed, so that changes of it are seen in review.
///
/// With `INTERVIEWLINT_RECORD` set in the environment it is written anew; the run that does so fails all
/// the same, so that nobody leaves the variable set.
package struct RecordedFile {
  package let path: FilePath

  /// - Parameters:
  ///   - path: from the root of the checkout.
  ///   - caller: a source file two folders below Tests or Sources, or deeper.
  package init(_ path: String, caller: String = #filePath) {
    var root = FilePath(caller)
    while let name = root.lastComponent?.string {
      root.removeLastComponent()
      if name == "Tests" || name == "Sources" { break }
    }
    self.path = root.appending(path)
  }

  /// Whether the file holds this very text.
  package func holds(_ text: String) -> Bool {
    if getenv("INTERVIEWLINT_RECORD") != nil {
      _ = try? FileReplacement.write(Array(text.utf8), to: path)
      return false
    }
    return (try? SourceText(reading: path))?.bytes == Array(text.utf8)
  }
}
