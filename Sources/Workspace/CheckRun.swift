import FollowUp
package import Journal
package import Linting
package import Reporting
import SourceText
import SystemPackage

/// Checks many files side by side. The output is the same whatever the number of threads.
package struct CheckRun: Sendable {
  package let selection: FileSelection
  package let today: CivilDate
  package let printer: FindingPrinter
  /// Findings below this severity are not shown, and not counted.
  package let least: Severity
  package let threads: Int?

  package init(
    _ selection: FileSelection, today: CivilDate, printer: FindingPrinter,
    least: Severity = .note, threads: Int? = nil
  ) {
    self.selection = selection
    self.today = today
    self.printer = printer
    self.least = least
    self.threads = threads
  }

  package struct Result: Sendable {
    /// The whole output.
    package var output: [UInt8] = []
    package var counts = FindingCounts()
    package var worst: Severity?
    /// Lines for standard error about files that could not be read.
    package var failures: [String] = []
  }

  /// What is kept of a file once it has been checked.
  private struct Checked: Sendable {
    var part: [UInt8] = []
    var counts = FindingCounts()
    var worst: Severity?
    var digest: JournalDigest?
    var failure: String?
  }

  package func run() -> Result {
    let files = selection.files
    let reported = Parallel.map(files.count, threads: threads) { check(files[$0]) }
    let context = Parallel.map(selection.context.count, threads: threads) {
      digest(selection.context[$0])
    }
    return put(together: reported, context: context)
  }

  private func check(_ file: JournalFile, adding extra: [Finding] = []) -> Checked {
    let setup = selection.setups[file.setup]
    var checked = Checked()
    switch file.read(setup) {
    case .failed(let failure):
      checked.failure = failure
    case .notAJournal:
      checked.counts.skipped = 1
    case .journal(let interview):
      let timeline = Timeline(interview, practice: setup.practice, today: today)
      var findings = setup.linter.check(interview, timeline, today: today)
      if !extra.isEmpty { findings = (findings + extra).sorted(by: Finding.comesBefore) }
      if least > .note { findings.removeAll { $0.severity < least } }
      checked.counts.files = 1
      for finding in findings {
        checked.counts.add(finding)
        checked.worst = max(checked.worst ?? finding.severity, finding.severity)
      }
      checked.digest = setup.linter.digest(interview, timeline, today: today)
      checked.part = printer.part(
        FileFindings(path: file.path.string, source: interview.source, findings: findings))
    }
    return checked
  }

  private func digest(_ file: JournalFile) -> JournalDigest? {
    let setup = selection.setups[file.setup]
    guard case .journal(let interview) = file.read(setup) else { return nil }
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    return setup.linter.digest(interview, timeline, today: today)
  }

  private func put(together reported: [Checked], context: [JournalDigest?]) -> Result {
    var entries: [RunLinter.Entry] = []
    var indices: [Int] = []
    for (index, checked) in reported.enumerated() {
      guard let digest = checked.digest else { continue }
      entries.append(.init(path: selection.files[index].path.string, digest: digest))
      indices.append(index)
    }
    for (index, digest) in context.enumerated() {
      guard let digest else { continue }
      entries.append(
        .init(path: selection.context[index].path.string, digest: digest, isReported: false))
    }
    var checked = reported
    var onRun: [Finding] = []
    if let setup = selection.mainSetup {
      let across = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
        .check(entries)
      for (entry, findings) in across.byEntry where entry < indices.count {
        let index = indices[entry]
        checked[index] = check(selection.files[index], adding: findings)
      }
      onRun = across.onRun.filter { $0.severity >= least }
    }

    var result = Result()
    for checked in checked {
      result.counts.add(checked.counts)
      if let worst = checked.worst { result.worst = max(result.worst ?? worst, worst) }
      if let failure = checked.failure { result.failures.append(failure) }
    }
    var parts = checked.map(\.part)
    if !onRun.isEmpty {
      for finding in onRun {
        result.counts.add(finding)
        result.worst = max(result.worst ?? finding.severity, finding.severity)
      }
      parts.append(
        printer.part(FileFindings(path: selection.name, source: nil, findings: onRun)))
    }
    result.output = printer.document(parts, result.counts)
    return result
  }
}
