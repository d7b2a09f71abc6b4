import FollowUp
package import Journal
package import Reporting
import SourceText
package import SystemPackage

/// Reads the journals of a selection side by side for a report, and keeps a digest of each.
package enum ReportRun {
  /// - Parameter redacting: whether all that tells who is who is left out.
  /// - Returns: the report; the files that it is about; and a line for standard error for each file that
  ///   could not be read.
  package static func report(
    _ selection: FileSelection, today: CivilDate, period: ReportPeriod, redacting: Bool = false,
    progress: WorkProgress? = nil
  ) -> (report: WeeklyReport, journals: [FilePath], failures: [String]) {
    let outcomes = Parallel.map(selection.files.count, progress: progress) { index -> Outcome in
      let file = selection.files[index]
      let setup = selection.setups[file.setup]
      switch file.read(setup) {
      case .notAJournal: return .notAJournal
      case .failed(let failure): return .failed(failure)
      case .journal(let interview):
        let timeline = Timeline(interview, practice: setup.practice, today: today)
        return .digest(
          ThreadDigest(interview, timeline, period: period, today: today, redacting: redacting))
      }
    }
    var digests: [ThreadDigest] = []
    var journals: [FilePath] = []
    var failures: [String] = []
    var unreadable: [String] = []
    for (file, outcome) in zip(selection.files, outcomes) {
      switch outcome {
      case .digest(let digest):
        digests.append(digest)
        journals.append(file.path)
      case .failed(let failure):
        failures.append(failure)
        unreadable.append(file.path.lastComponent?.string ?? file.path.string)
      case .notAJournal: break
      }
    }
    return (
      WeeklyReport(
        digests, today: today, period: period, isRedacted: redacting, unreadableFiles: unreadable),
      journals, failures
    )
  }

  private enum Outcome: Sendable {
    case digest(ThreadDigest)
    case notAJournal
    case failed(String)
  }
}
