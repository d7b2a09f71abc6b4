package import Journal
import Markdown
import Reporting
import SourceText
package import SystemPackage

/// Puts a report between the `interviewlint:report` markers of a file, with the care that the summary
/// gets: not a byte outside changes, and the file is the old or the new one, whole.
package enum ReportRewriting {
  /// The name in the markers.
  package static let sectionName = "report"

  package enum Outcome: Sendable {
    case current
    /// `remark`: what the user should know about the replacement of the file.
    case rewritten(remark: String?)
    /// Lines for standard error. The file is as it was.
    case failed(String)
  }

  /// - Parameters:
  ///   - text: lines ended by LF, the last one not ended.
  ///   - inserting: whether the markers are added under the title where there are none.
  ///   - overwriting: whether text that was edited by hand may be lost.
  package static func rewrite(
    _ path: FilePath, to text: String, settings: ReadingSettings, inserting: Bool,
    overwriting: Bool
  ) -> Outcome {
    var failures: [String] = []
    do throws(SourceError) {
      let outcome = try FileReplacement.replace(path) { source in
        failures = []
        do throws(SectionError) {
          guard let interview = read(source, settings) else {
            failures = ["can't be read as Markdown; choose another file"]
            return nil
          }
          return try SectionRewriting.rewrite(
            sectionName, of: interview, to: text, inserting: inserting, overwriting: overwriting
          ) { read($0, settings) }
        } catch {
          failures = error.messages(in: source)
          return nil
        }
      }
      if !failures.isEmpty {
        return .failed(
          failures.map { HarmlessText.line("\(path.string): \($0)") }.joined(separator: "\n"))
      }
      switch outcome {
      case .unchanged: return .current
      case .replaced: return .rewritten(remark: outcome.remark(on: path.string))
      }
    } catch {
      return .failed(error.description)
    }
  }

  private static func read(_ source: SourceText, _ settings: ReadingSettings) -> Interview? {
    try? Journal.read(source, settings: settings)
  }
}
