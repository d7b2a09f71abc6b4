import ArgumentParser
import Configuration
import Linting
import Reporting
import SourceText
import Workspace

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check journals.",
    discussion: """
      An error is to be mended before you commit: notes that contradict themselves or can't be read, \
      or a planned contact that would overstep. A warning is something to do; a note is a lesson.

      Exits with 1 where a finding reaches --fail-on, with 2 where a file or the config could not be \
      read.
      """)

  @Argument(
    help: "Files and folders (default: the working directory); - is standard input.",
    completion: .file())
  var paths: [String] = []

  @Flag(
    help:
      "Check what is staged in git, as the next commit would hold it; PATH keeps to a part of it."
  )
  var staged = false

  @Flag(help: "Pass over named files that would be passed over in a folder, as a read-me.")
  var onlyJournals = false

  @Option(help: "text, concise, json, sarif, github, junit or checkstyle.")
  var outputFormat: FindingFormat = .text

  @Option(
    help: ArgumentHelp("Check only this rule (repeatable; * is wild).", valueName: "RULE"),
    completion: .list(Rules.ids))
  var rule: [String] = []

  @Option(
    help: ArgumentHelp("Leave out this rule (repeatable; * is wild).", valueName: "RULE"),
    completion: .list(Rules.ids))
  var ignore: [String] = []

  @Option(help: "The least severity shown: error, warning or note.")
  var level: Severity = .note

  @Option(help: "The severity that makes the check fail: error, warning, note or never.")
  var failOn: FailureLevel?

  @Flag(help: "Mend what can be mended safely, until nothing changes.")
  var fix = false

  @Flag(help: "Change nothing; show what --fix would change.")
  var diff = false

  @Flag(help: "Count the findings by rule instead.")
  var statistics = false

  @Option(
    help: ArgumentHelp("Write the output to this file.", valueName: "FILE"), completion: .file())
  var output: String?

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RuleArgument.check(rule + ignore)
    if staged, paths.contains("-") {
      throw ValidationError("--staged reads from git, not from standard input (-)")
    }
    if statistics, !outputFormat.isForPeople {
      throw ValidationError("--statistics prints text: leave out --output-format")
    }
    if fix, paths.contains("-"), paths.count > 1 {
      throw ValidationError("--fix writes standard input's text to standard output: name no files")
    }
  }

  func run() throws {
    let selection = try select()
    let failLevel = failOn ?? selection.mainSetup?.configuration.failOn ?? .error
    var options = FindingOutputOptions(today: common.day, version: Version.current)
    let output = Reporter.file(output)
    options.usesColor = output == nil && common.color.isOn
    options.isQuiet = common.quiet
    options.failOn = failLevel.severity
    let run = CheckRun(
      selection, today: common.day, printer: FindingPrinter(outputFormat, options), least: level,
      mending: diff ? .asDiff : fix ? .inPlace : .none
    )
    let result = ProgressBar.during(isWanted: !common.quiet) { run.run($0) }
    // A commit without journals is none of this program's business.
    if staged, result.counts.files == 0, outputFormat.isForPeople {
      return try Reporter.finish(failures: selection.failures + result.failures)
    }
    if let text = result.mendedInput {
      try Reporter.write(text, to: output)
      return try finish(selection, result, failLevel)
    }
    if statistics {
      let text = FindingStatistics.text(result.counts) { Rules.named($0)?.about.summary }
      try Reporter.write(Array(text.utf8), to: output)
    } else {
      try Reporter.write(result.output, to: output)
    }
    if !common.quiet { for remark in result.remarks { StandardStreams.warn(remark) } }
    if result.mended > 0, !diff, !common.quiet {
      let next = staged ? "; stage the files with `git add` before you commit" : ""
      StandardStreams.warn("mended \(result.mended) finding\(result.mended == 1 ? "" : "s")\(next)")
    }
    try finish(selection, result, failLevel)
    // What is staged is still as it was before the mending.
    if diff || staged, result.mended > 0 { throw ExitStatus.findings }
  }

  private func finish(
    _ selection: FileSelection, _ result: CheckRun.Result, _ failLevel: FailureLevel
  ) throws {
    if !staged, result.counts.files == 0, result.failures.isEmpty {
      Reporter.explainNoJournals(selection)
    }
    hintAtCommand(selection.failures + result.failures)
    try Reporter.finish(failures: selection.failures + result.failures)
    if let worst = result.worst, failLevel.isReached(by: worst) { throw ExitStatus.findings }
    if let hidden = result.worstHidden, failLevel.isReached(by: hidden) {
      StandardStreams.warn(
        "findings that --level \(level.rawValue) hides make the check fail; "
          + "run it with --level \(hidden.rawValue) to see them")
      throw ExitStatus.findings
    }
  }

  /// A mistyped command is taken for a path: says which may have been meant.
  private func hintAtCommand(_ failures: [String]) {
    guard let word = paths.first, failures.contains(where: { $0.hasPrefix("\(word): ") }) else {
      return
    }
    let names = InterviewLint.configuration.subcommands.map { $0._commandName }
    guard let meant = NearMiss.nearest(to: word, among: names, limit: 1) else { return }
    StandardStreams.warn("there is no command “\(word)”; did you mean “\(meant)”?")
  }

  private func select() throws -> FileSelection {
    let adjust = { (settings: inout LintSettings) in
      settings.only = rule
      settings.ignored = ignore
      settings.makesUnsafeFixes = outputFormat.showsFixes
    }
    if staged {
      return try files.selectStaged(paths, common, forMending: fix && !diff, adjust: adjust)
    }
    return try files.select(
      paths.isEmpty ? ["."] : paths, common, onlyJournals: onlyJournals, withContext: true,
      adjust: adjust)
  }
}

extension FindingFormat: ExpressibleByArgument {
  /// Whether an output about nothing can be left out.
  fileprivate var isForPeople: Bool { self == .text || self == .concise }
}

extension Severity: ExpressibleByArgument {}
extension FailureLevel: ExpressibleByArgument {}

/// Rule names on the command line.
enum RuleArgument {
  /// A pattern that fits no rule is a slip, which would else check nothing and say so to nobody.
  static func check(_ patterns: [String]) throws {
    for pattern in patterns
    where !Rules.ids.contains(where: { RuleNamePattern.matches(pattern, $0) }) {
      throw unknown(pattern)
    }
  }

  static func unknown(_ name: String) -> ValidationError {
    let meant =
      NearMiss.nearest(to: name, among: Rules.ids)
      ?? Rules.ids.first { !name.isEmpty && $0.contains(name.lowercased()) }
    let question = meant.map { "; did you mean “\($0)”?" }
    return ValidationError(
      "there is no rule “\(name)”\(question ?? "; `interviewlint rule` lists them")")
  }
}
