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
  package let mending: Mending
  package let threads: Int?

  package init(
    _ selection: FileSelection, today: CivilDate, printer: FindingPrinter,
    least: Severity = .note, mending: Mending = .none, threads: Int? = nil
  ) {
    self.selection = selection
    self.today = today
    self.printer = printer
    self.least = least
    self.mending = mending
    self.threads = threads
  }

  /// What is done about findings with a safe fix.
  package enum Mending: Sendable {
    case none
    /// The files are rewritten.
    case inPlace
    /// The files are left as they are; the changes are shown instead of the findings.
    case asDiff
  }

  package struct Result: Sendable {
    package var output = CheckOutput()
    package var counts = FindingCounts()
    package var worst: Severity?
    /// The same of the findings that are too slight to be shown, which count all the same.
    package var worstHidden: Severity?
    /// Lines for standard error about files that could not be read.
    package var failures: [String] = []
    /// Findings that were mended, or would be.
    package var mended = 0
    /// Lines for standard error about files that were mended.
    package var remarks: [String] = []
    /// The mended text of what came from standard input.
    package var mendedInput: [UInt8]?
  }

  /// What is kept of a file once it has been checked.
  private struct Checked: Sendable {
    /// Its part of the output, until the store has it.
    var text: [UInt8] = []
    var part = PartStore.Part.empty
    var counts = FindingCounts()
    var worst: Severity?
    var worstHidden: Severity?
    var digest: JournalDigest?
    var failure: String?
    var mended = 0
    var remark: String?
    var mendedInput: [UInt8]?

    func kept(in store: PartStore) -> Checked {
      var checked = self
      checked.part = store.keep(checked.text)
      checked.text = []
      return checked
    }
  }

  /// - Parameter progress: told how many files are checked.
  package func run(_ progress: WorkProgress? = nil) -> Result {
    let files = selection.files
    let store = PartStore()
    let reported = Parallel.map(files.count, threads: threads, progress: progress) {
      check(files[$0]).kept(in: store)
    }
    let context = context(of: reported.compactMap(\.digest))
    return put(together: reported, store, context: context)
  }

  private func check(_ file: JournalFile, adding extra: [Finding] = []) -> Checked {
    let setup = selection.setups[file.setup]
    var checked = Checked()
    do throws(SourceError) {
      switch mending {
      case .none:
        fill(&checked, from: file.read(setup), of: file, setup, adding: extra)
      case .inPlace where file.source == nil:
        let outcome = try FileReplacement.replace(file.path) { source in
          checked = Checked()
          return mend(source, &checked, of: file, setup, adding: extra)
        }
        checked.remark = outcome.remark(on: file.path.string)
      case .inPlace, .asDiff:
        let source =
          if let source = file.source { source } else {
            try SourceText(reading: file.path)
          }
        let after = mend(source, &checked, of: file, setup, adding: extra)
        if case .asDiff = mending {
          checked.text =
            after.map { UnifiedDiff.between(source.bytes, $0, path: source.path) } ?? []
        } else {
          checked.mendedInput = after ?? source.bytes
        }
      }
    } catch {
      // What would have been mended is not.
      checked = Checked()
      if case .inPlace = mending {
        fill(&checked, from: file.read(setup), of: file, setup, adding: extra)
      }
      checked.failure = error.description
    }
    return checked
  }

  /// Mends a text as far as can be done safely, and fills in what is left to say.
  ///
  /// - Returns: nil where nothing was mended.
  private func mend(
    _ source: SourceText, _ checked: inout Checked, of file: JournalFile, _ setup: Setup,
    adding extra: [Finding]
  ) -> [UInt8]? {
    let outcome = JournalFile.read(source, setup, isNamed: file.isSurelyJournal)
    guard case .journal(let interview) = outcome else {
      fill(&checked, from: outcome, of: file, setup, adding: extra)
      return nil
    }
    let result = Fixer().fix(fixable(interview, setup)) { text in
      guard case .journal(let again) = JournalFile.read(text, setup, isNamed: true) else {
        return nil
      }
      return fixable(again, setup)
    }
    fill(&checked, from: .journal(result.checked.interview), of: file, setup, adding: extra)
    checked.mended = result.mended.count
    return result.hasChanged ? result.checked.interview.source.bytes : nil
  }

  private func fixable(_ interview: Interview, _ setup: Setup) -> Fixer.Checked {
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    return Fixer.Checked(
      interview: interview, findings: setup.linter.check(interview, timeline, today: today))
  }

  private func fill(
    _ checked: inout Checked, from outcome: ReadOutcome, of file: JournalFile, _ setup: Setup,
    adding extra: [Finding]
  ) {
    switch outcome {
    case .failed(let failure):
      checked.failure = failure
    case .notAJournal:
      checked.counts.skipped = 1
    case .journal(let interview):
      let timeline = Timeline(interview, practice: setup.practice, today: today)
      let journal = setup.linter.journal(interview, timeline, today: today)
      var findings = setup.linter.check(journal)
      if !extra.isEmpty { findings = (findings + extra).sorted(by: Finding.comesBefore) }
      if least > .note {
        checked.worstHidden = findings.lazy.map(\.severity).filter { $0 < least }.max()
        findings.removeAll { $0.severity < least }
      }
      checked.counts.files = 1
      for finding in findings {
        checked.counts.add(finding)
        checked.worst = max(checked.worst ?? finding.severity, finding.severity)
      }
      checked.digest = setup.linter.digest(journal)
      checked.text = printer.part(
        FileFindings(path: file.path.string, source: interview.source, findings: findings))
    }
  }

  /// The digests of the journals around those reported on, as far as they can make a difference:
  /// reading a file that can't is most of the work of a commit among a thousand journals.
  private func context(of reported: [JournalDigest]) -> [JournalDigest?] {
    guard !selection.context.isEmpty, let setup = selection.mainSetup else { return [] }
    let interest = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
      .interest(of: reported)
    if interest.isEmpty { return [] }
    let files = selection.context
    let relevance = Parallel.map(files.count, threads: threads) { index in
      files[index].bytes.map { interest.relevance(of: $0) } ?? []
    }
    var digests = [JournalDigest?](repeating: nil, count: files.count)
    /// Reads those that may tell, in order and a few at a time, until it is known.
    func read(_ wanted: ContextInterest.Relevance, until isKnown: () -> Bool) {
      var rest = files.indices.filter { relevance[$0].contains(wanted) && digests[$0] == nil }[...]
      var batch = Self.firstBatch
      while !rest.isEmpty, !isKnown() {
        let indices = Array(rest.prefix(batch))
        let read = Parallel.map(indices.count, threads: threads) { digest(files[indices[$0]]) }
        for (index, digest) in zip(indices, read) { digests[index] = digest }
        rest = rest.dropFirst(batch)
        batch *= 4
      }
    }
    // The first copy of a thank-you is named, so the others need not be found.
    read(.compared) {
      let found = digests.reduce(into: Set<UInt64>()) { found, digest in
        if let digest { found.formUnion(interest.copies(in: digest)) }
      }
      return found == interest.hashes
    }
    // One journal with news is enough.
    if interest.asksForNews {
      read(.recent) { digests.contains { $0.map(interest.isNews) ?? false } }
    }
    return digests
  }

  private static let firstBatch = 8

  private func digest(_ file: JournalFile) -> JournalDigest? {
    let setup = selection.setups[file.setup]
    guard case .journal(let interview) = file.read(setup) else { return nil }
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    return setup.linter.digest(interview, timeline, today: today)
  }

  private func put(
    together reported: consuming [Checked], _ store: PartStore, context: [JournalDigest?]
  ) -> Result {
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
    var checked = consume reported
    var onRun: [Finding] = []
    if let setup = selection.mainSetup {
      let across = RunLinter(setup.linter.settings, practice: setup.practice, today: today)
        .check(entries)
      let additions = across.byEntry.filter { $0.key < indices.count }
        .map { (file: indices[$0.key], findings: $0.value) }
      let again = Parallel.map(additions.count, threads: threads) {
        check(selection.files[additions[$0].file], adding: additions[$0].findings)
          .kept(in: store)
      }
      for (addition, result) in zip(additions, again) {
        let first = checked[addition.file]
        checked[addition.file] = result
        if case .inPlace = mending {
          checked[addition.file].mended += first.mended
          checked[addition.file].remark = first.remark ?? result.remark
        }
      }
      onRun = across.onRun
    }

    var result = Result()
    result.worstHidden = onRun.map(\.severity).filter { $0 < least }.max()
    onRun.removeAll { $0.severity < least }
    for checked in checked {
      result.counts.add(checked.counts)
      if let worst = checked.worst { result.worst = max(result.worst ?? worst, worst) }
      if let hidden = checked.worstHidden {
        result.worstHidden = max(result.worstHidden ?? hidden, hidden)
      }
      if let failure = checked.failure { result.failures.append(failure) }
      result.mended += checked.mended
      if let remark = checked.remark { result.remarks.append(remark) }
      result.mendedInput = checked.mendedInput ?? result.mendedInput
    }
    result.output.store = store
    result.output.parts = checked.map(\.part)
    if mending == .asDiff { return result }
    if !onRun.isEmpty {
      for finding in onRun {
        result.counts.add(finding)
        result.worst = max(result.worst ?? finding.severity, finding.severity)
      }
      result.output.parts.append(
        .bytes(printer.part(FileFindings(path: selection.name, source: nil, findings: onRun))))
    }
    result.output.opening = printer.opening
    result.output.separator = printer.separator
    result.output.closing = printer.closing(result.counts)
    return result
  }
}
