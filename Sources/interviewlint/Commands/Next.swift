import ArgumentParser
import FollowUp
import Journal
import Reporting
import SourceText
import SystemPackage
import Workspace

struct Next: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what to do next, and when.",
    discussion: """
      Every open thread has one next action. What can be done today comes first, beginning with what \
      is overdue; then what opens in the coming days; the rest is counted.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String] = ["."]

  @Option(help: ArgumentHelp("How many days to look ahead.", valueName: "N"))
  var days = 7

  @Option(help: "text or json. JSON holds every open thread.")
  var outputFormat: Format = .text

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...3660).contains(days) else {
      throw ValidationError("--days wants a number from 0 to 3660")
    }
  }

  func run() throws {
    let selection = try files.select(paths, common)
    let (journals, failures) = ProgressBar.during(isWanted: !common.quiet) {
      selection.readAll($0)
    }
    let agenda = Agenda(
      journals.map { journal in
        AgendaThread(
          path: journal.file.path.string, journal.interview,
          Timeline(journal.interview, practice: journal.setup.practice, today: common.day))
      }, today: common.day)
    switch outputFormat {
    case .json: try Reporter.write(agenda.json)
    case .text where journals.isEmpty: break
    case .text:
      let text = TextAgenda(
        agenda, days: days, usesColor: common.color.isOn, width: Terminal.width)
      try Reporter.write(Array(text.text.utf8))
    }
    if journals.isEmpty && failures.isEmpty { Reporter.explainNoJournals(selection) }
    try Reporter.finish(failures: selection.failures + failures)
  }
}
