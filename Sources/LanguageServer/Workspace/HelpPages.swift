import Linting
import Reporting
import SourceText
import SystemPackage

/// A page for each rule in the user's cache, for diagnostics to link to.
struct HelpPages: Sendable {
  /// Absolute.
  let folder: FilePath

  /// - Parameter cache: the folder of the user's caches.
  init(in cache: FilePath) { folder = cache.appending("interviewlint").appending("rules") }

  var address: String { DocumentURI(path: folder).text }

  /// Writes the pages that aren't there, or say something else. Where that can't be done, links lead
  /// nowhere, and nothing else is lost.
  func write() {
    for part in [
      folder.removingLastComponent().removingLastComponent(),
      folder.removingLastComponent(), folder,
    ] {
      do throws(SourceError) { try FileNames.makeFolder(part) } catch { return }
    }
    for rule in Rules.all {
      let page = Array(RulePage.markdown(rule.id, rule.about).dropFirst(2).utf8)
      let file = folder.appending("\(rule.id).md")
      if let present = try? SourceText(reading: file), present.bytes == page { continue }
      _ = try? FileReplacement.write(page, to: file)
    }
  }
}
