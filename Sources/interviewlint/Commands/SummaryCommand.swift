import ArgumentParser
import Journal
import Markdown
import Reporting
import SourceText
import SystemPackage
import Workspace

struct SummaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Rewrite the summary section in place.",
    discussion: """
      Between <!-- interviewlint:summary --> and <!-- /interviewlint:summary --> stands where the \
      thread is, the schedule ahead and the events as understood. Not a byte outside is changed, and \
      nothing changes because a day went by. Files without the section are left alone, unless with \
      --insert. Text that was changed by hand is not overwritten, unless with --force; --diff shows what \
      would be lost.
      """)

  @Argument(help: "Files and folders.", completion: .file())
  var paths: [String] = ["."]

  @Flag(help: "Change nothing; exit with 1 where a section is not up to date.")
  var check = false

  @Flag(help: "Change nothing; show what would change.")
  var diff = false

  @Flag(help: "Add the section under the title where there is none.")
  var insert = false

  @Flag(help: "Overwrite text of the section that was changed by hand.")
  var force = false

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if paths.contains("-") {
      throw ValidationError("a section is rewritten in a file; standard input is none")
    }
  }

  func run() throws {
    let selection = try files.select(paths, common)
    var failures = selection.failures
    var isStale = false
    var journals = 0
    var withoutSection = 0
    let outcomes = ProgressBar.during(isWanted: !common.quiet) { progress in
      SummaryRewriting.all(
        selection, inserting: insert, overwriting: force, changingFiles: !check && !diff,
        today: common.day, progress)
    }
    for (file, outcome) in zip(selection.files, outcomes) {
      switch outcome {
      case .notAJournal: continue
      case .withoutSection(let advice):
        withoutSection += 1
        if file.isNamed, !check { failures.append(advice) }
      case .current: break
      case .changed(let before, let after, let remarks):
        isStale = true
        if diff { try Reporter.write(UnifiedDiff.between(before, after, path: file.path.string)) }
        try say(check || diff ? "would rewrite" : "rewrote", file, remarks)
      case .refused(let message, let before, let after):
        if diff { try Reporter.write(UnifiedDiff.between(before, after, path: file.path.string)) }
        failures.append(message)
      case .failed(let failure): failures.append(failure)
      }
      journals += 1
    }
    if journals == 0, failures.isEmpty { Reporter.explainNoJournals(selection) }
    if journals > 0, withoutSection == journals, failures.isEmpty, !common.quiet {
      StandardStreams.warn(
        journals == 1
          ? "the journal has no summary section; add one with --insert"
          : "none of the \(journals) journals has a summary section; add them with --insert")
    }
    try Reporter.finish(failures: failures)
    if isStale, check { throw ExitStatus.findings }
  }

  private func say(_ verb: String, _ file: JournalFile, _ remarks: [String]) throws {
    if common.quiet || diff { return }
    try Reporter.write(Array("\(verb) \(HarmlessText.line(file.path.string))\n".utf8))
    for remark in remarks { StandardStreams.warn(remark) }
  }
}
