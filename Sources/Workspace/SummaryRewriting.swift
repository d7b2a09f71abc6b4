package import Journal
import Reporting
import SourceText
import SystemPackage

/// Brings the summary section of one file up to date.
package struct SummaryRewriting: Sendable {
  package let file: JournalFile
  package let setup: Setup
  package let inserting: Bool
  package let overwriting: Bool
  /// Only for what is said of the file; the summary itself is never of today.
  let today: CivilDate

  package init(
    file: JournalFile, setup: Setup, inserting: Bool, overwriting: Bool, today: CivilDate
  ) {
    self.file = file
    self.setup = setup
    self.inserting = inserting
    self.overwriting = overwriting
    self.today = today
  }

  package enum Outcome: Sendable {
    case notAJournal
    /// What to do about it, in one line.
    case withoutSection(String)
    case current
    /// `remarks`: what the user should know about the summary, and the replacement of the file.
    case changed(before: [UInt8], after: [UInt8], remarks: [String])
    /// The section was changed by hand. `message` has a line for standard error and one for each that
    /// would be lost; `after` is what the file would be.
    case refused(message: String, before: [UInt8], after: [UInt8])
    /// One line for standard error.
    case failed(String)
  }

  /// Brings all files of a selection up to date, side by side.
  ///
  /// - Parameter changingFiles: false only looks.
  /// - Returns: an outcome for each file, in their order.
  package static func all(
    _ selection: FileSelection, inserting: Bool, overwriting: Bool, changingFiles: Bool,
    today: CivilDate, _ progress: WorkProgress? = nil
  ) -> [Outcome] {
    Parallel.map(selection.files.count, progress: progress) { index in
      let file = selection.files[index]
      let rewriting = SummaryRewriting(
        file: file, setup: selection.setups[file.setup], inserting: inserting,
        overwriting: overwriting, today: today)
      return rewriting.outcome(changingFile: changingFiles)
    }
  }

  /// - Parameter changingFile: false only looks.
  package func outcome(changingFile: Bool) -> Outcome {
    var last = Outcome.current
    do throws(SourceError) {
      guard changingFile else {
        last = rewrite(try SourceText(reading: file.path)).outcome
        return last
      }
      let replaced = try FileReplacement.replace(file.path) { source in
        let (outcome, bytes) = rewrite(source)
        last = outcome
        return bytes
      }
      if case .changed(let before, let after, let remarks) = last,
        let remark = replaced.remark(on: file.path.string)
      {
        last = .changed(before: before, after: after, remarks: remarks + [remark])
      }
      return last
    } catch {
      return .failed(error.description)
    }
  }

  private func rewrite(_ source: SourceText) -> (outcome: Outcome, bytes: [UInt8]?) {
    let interview: Interview
    switch JournalFile.read(source, setup, isNamed: file.isSurelyJournal) {
    case .journal(let read): interview = read
    case .notAJournal: return (.notAJournal, nil)
    case .failed(let failure): return (.failed(failure), nil)
    }
    if !inserting, case .absent = SectionPresence(of: Summary.sectionName, in: interview) {
      let message = SectionError.absent(Summary.sectionName).message(in: source)
      return (.withoutSection(HarmlessText.line("\(source.path): \(message)")), nil)
    }
    do throws(SectionError) {
      guard let bytes = try rewrite(interview, overwriting: overwriting) else {
        return (.current, nil)
      }
      let remarks = [FutureEntries.remark(on: interview, today: today)].compactMap(\.self)
      return (.changed(before: source.bytes, after: bytes, remarks: remarks), bytes)
    } catch {
      let message = error.messages(in: source).map { HarmlessText.line("\(source.path): \($0)") }
        .joined(separator: "\n")
      if case .edited = error, let after = try? rewrite(interview, overwriting: true) {
        return (.refused(message: message, before: source.bytes, after: after), nil)
      }
      return (.failed(message), nil)
    }
  }

  private func rewrite(
    _ interview: Interview, overwriting: Bool
  ) throws(SectionError) -> [UInt8]? {
    try Summary.rewrite(
      interview, practice: setup.practice, inserting: inserting, overwriting: overwriting
    ) { changed in
      guard case .journal(let again) = JournalFile.read(changed, setup, isNamed: true) else {
        return nil
      }
      return again
    }
  }
}
