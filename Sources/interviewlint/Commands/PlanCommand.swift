import ArgumentParser
import Configuration
import FollowUp
import Journal
import Reporting
import SourceText
import SystemPackage
import Workspace

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show the follow-up plan with its dates, or put it into a journal.",
    discussion: """
      For a journal: the plan for the interview that lies ahead, or what is left to do after the last \
      one. Without a file: for an interview on --interview, after which they have said that you will \
      hear by --hear-back. With --write it is put at the end of the journal, unless there is one.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(help: "The journal.", completion: .file())
  var file: String?

  @Option(
    help: ArgumentHelp("The day of the interview.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var interview: CivilDate?

  @Option(
    help: ArgumentHelp("The day by which you will hear.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var hearBack: CivilDate?

  @Flag(help: "Put the plan into the journal, or move the dates of the one that is there.")
  var write = false

  @Option(help: "text, markdown (as --write puts it into the journal) or json.")
  var outputFormat: Format = .text

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if file == nil, interview == nil {
      throw ValidationError("name a journal, or give the day of the interview with --interview")
    }
    if write, file == nil || file == "-" {
      throw ValidationError("--write wants the journal to put the plan into")
    }
    if let interview, let hearBack, hearBack < interview {
      throw ValidationError("--hear-back lies before --interview")
    }
  }

  func run() throws {
    guard let file else { return try show(unwritten()) }
    let selection = try files.select([file], common)
    guard selection.files.count == 1, let journal = selection.files.first else {
      let reason = selection.failures.first ?? "\(HarmlessText.line(file)): name one journal"
      throw Reporter.failure(reason)
    }
    let setup = selection.setups[journal.setup]
    if write { return try put(into: journal, setup) }
    switch journal.read(setup) {
    case .failed(let failure): throw Reporter.failure(failure)
    case .notAJournal: throw Reporter.failure("\(HarmlessText.line(file)): is no journal")
    case .journal(let read):
      try show(plan(read, Timeline(read, practice: setup.practice, today: common.day)))
    }
  }

  private func plan(_ journal: Interview, _ timeline: Timeline) -> FollowUpPlan {
    let day = interview ?? (hearBack == nil ? nil : timeline.upcomingRound?.day)
    guard let day else { return FollowUpPlan(journal, timeline) }
    return FollowUpPlan(journal, timeline, on: day, hearBack: hearBack)
  }

  /// For an interview of which there are no notes.
  private func unwritten() throws -> FollowUpPlan {
    do {
      var finder = try WorkingFolder.finder(config: common.config)
      let setup = Setup(try finder.configuration(for: "."))
      let nothing = Interview(source: try SourceText(path: "", bytes: []))
      return plan(nothing, Timeline(nothing, practice: setup.practice, today: common.day))
    } catch let error as ConfigurationError {
      throw Reporter.failure(error.description)
    }
  }

  private func show(_ plan: FollowUpPlan) throws {
    switch outputFormat {
    case .text:
      try Reporter.write(Array(plan.text(style: TerminalStyle(isOn: common.color.isOn)).utf8))
    case .markdown:
      if let text = PlanSection.text(of: plan) { try Reporter.write(Array("\(text)\n".utf8)) }
    case .json:
      try Reporter.write(plan.json)
    }
  }

  private func put(into journal: JournalFile, _ setup: Setup) throws {
    let path = HarmlessText.line(journal.path.string)
    let writing = PlanWriting(file: journal, setup: setup, today: common.day)
    switch writing.write(plan) {
    case .written(let remark):
      try say("wrote the follow-up plan into \(path)")
      if let remark, !common.quiet { StandardStreams.warn(remark) }
    case .present: try say("\(path) has a follow-up plan; nothing was changed")
    case .moved(let count):
      try say("moved \(count) date\(count == 1 ? "" : "s") of the follow-up plan in \(path)")
    case .nothingToPlan: try say("\(path): nothing to plan; nothing was changed")
    case .failed(let failure): throw Reporter.failure(failure)
    }
  }

  private func say(_ words: String) throws {
    if !common.quiet { try Reporter.write(Array("\(words)\n".utf8)) }
  }
}
