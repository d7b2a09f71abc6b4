import ArgumentParser
import Journal
import Reporting
import SourceText
import SystemPackage
import Workspace

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the status report of a week.",
    discussion: """
      What happened in the week, what is overdue, what comes due day by day, whose answer is awaited, \
      how well the practice was kept, and how long companies took against what they promised. What \
      lies ahead is seen from today, whatever the week.

      --into keeps the report between <!-- interviewlint:report --> and <!-- /interviewlint:report --> \
      in a Markdown file that you have, and changes nothing else in it.
      """)

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String] = ["."]

  @Option(
    help: ArgumentHelp("The week (default: this one).", valueName: "2026-W47"),
    transform: WeekArgument.parse)
  var week: ISOWeek?

  @Option(
    help: ArgumentHelp("The first day, instead of a week.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var from: CivilDate?

  @Option(
    help: ArgumentHelp("The last day (default: today).", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var to: CivilDate?

  @Option(
    help: "markdown, text, html, json, csv or ics (default: text on a terminal, else markdown).")
  var outputFormat: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the report to this file; - is standard output.", valueName: "FILE"),
    completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp("Rewrite the report section of this Markdown file.", valueName: "FILE"),
    completion: .file())
  var into: String?

  @Flag(help: "With --into: add the section under the title where there is none.")
  var insert = false

  @Flag(help: "With --into: overwrite text of the section that was changed by hand.")
  var force = false

  @Flag(help: "Leave out names, addresses, file names and all quotes of the notes; companies stay.")
  var redact = false

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if week != nil, from != nil || to != nil {
      throw ValidationError("give either --week or --from and --to")
    }
    if to != nil, from == nil { throw ValidationError("--to needs --from") }
    if let from, from > (to ?? common.day) {
      throw ValidationError("--from \(from) is after --to \(to ?? common.day)")
    }
    if into == nil, insert || force {
      throw ValidationError("--insert and --force belong to --into")
    }
    if let into, into.isEmpty || into == "-" {
      throw ValidationError("--into rewrites a section of a file; name the file")
    }
    if output == "" { throw ValidationError("--output needs the name of a file, or -") }
    if into != nil {
      if output != nil { throw ValidationError("give either --output or --into") }
      if let outputFormat, outputFormat != .markdown {
        throw ValidationError("--into writes Markdown; use --output for \(outputFormat.rawValue)")
      }
    }
  }

  func run() throws {
    let selection = try files.select(paths, common)
    let output = Reporter.file(output)
    let (report, journals, failures) = ProgressBar.during(isWanted: !common.quiet) { progress in
      ReportRun.report(
        selection, today: common.day, period: period, redacting: redact, progress: progress)
    }
    if report.threads.isEmpty, failures.isEmpty, selection.failures.isEmpty {
      Reporter.explainNoJournals(selection)
    }
    // A folder that isn't there (a mistyped name, a disk not mounted) is no quiet week, and must not
    // cost the last report.
    let target = into ?? output
    if report.threads.isEmpty, target != nil || !(failures + selection.failures).isEmpty {
      if let target {
        StandardStreams.warn(
          HarmlessText.line("\(target): left as it was, since there is no journal to report on"))
      }
      return try Reporter.finish(failures: selection.failures + failures)
    }
    if let output { try refuseJournal(output, journals) }
    if let into {
      try rewrite(into, report, selection)
    } else {
      let bytes = format.document(
        report, width: Terminal.outputWidth ?? 80,
        usesColor: output == nil && common.color.isOn)
      try Reporter.write(bytes, to: output)
    }
    try Reporter.finish(failures: selection.failures + failures)
  }

  /// A report in place of one of the journals that it is about would be the end of that.
  private func refuseJournal(_ output: String, _ journals: [FilePath]) throws {
    let folder = WorkingFolder.path
    let target = folder.pushing(FilePath(output)).lexicallyNormalized()
    for journal in journals where folder.pushing(journal).lexicallyNormalized() == target {
      throw Reporter.failure(
        HarmlessText.line("\(output): is one of the journals; choose another file for the report"))
    }
  }

  private var period: ReportPeriod {
    if let week { return ReportPeriod(week) }
    if let from, let period = ReportPeriod(from: from, to: to ?? common.day) { return period }
    return ReportPeriod(ISOWeek(common.day))
  }

  private var format: ReportFormat {
    if let outputFormat { return outputFormat }
    if let output = Reporter.file(output) { return ReportFormat(fileName: output) ?? .markdown }
    return Terminal.isOutputTerminal ? .text : .markdown
  }

  private func rewrite(_ path: String, _ report: WeeklyReport, _ selection: FileSelection) throws {
    let outcome = ReportRewriting.rewrite(
      FilePath(path), to: MarkdownReport.section(ReportPage(report)),
      settings: selection.mainSetup?.reading ?? ReadingSettings(), inserting: insert,
      overwriting: force)
    switch outcome {
    case .current: break
    case .rewritten(let remark):
      if common.quiet { return }
      try Reporter.write(Array("rewrote \(HarmlessText.line(path))\n".utf8))
      if let remark { StandardStreams.warn(remark) }
    case .failed(let failure): throw Reporter.failure(failure)
    }
  }
}

extension ReportFormat: ExpressibleByArgument {
  /// What the ending of a file's name says.
  init?(fileName: String) {
    switch FilePath(fileName).extension {
    case "html", "htm": self = .html
    case "json": self = .json
    case "csv": self = .csv
    case "ics": self = .ics
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }
}

/// Weeks on the command line.
enum WeekArgument {
  static func parse(_ text: String) throws -> ISOWeek {
    guard let week = ISOWeek(text) else {
      throw ValidationError("“\(text)” is no week; write it as 2026-W47 (a year has 52 or 53)")
    }
    return week
  }
}
