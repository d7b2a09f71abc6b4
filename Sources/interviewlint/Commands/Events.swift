import ArgumentParser
import Reporting
import Workspace

struct Events: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how each entry was understood.",
    discussion: """
      One row for each event: its line, date, kind, direction (→ from you, ← from them) and channel, \
      and under it the fields that were read. Entries that could not be read stand among them.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Files and folders; - is standard input.", completion: .file())
  var paths: [String] = ["."]

  @Option(help: "text or json.")
  var outputFormat: Format = .text

  @OptionGroup var files: FileOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let selection = try files.select(paths, common)
    let (journals, failures) = ProgressBar.during(isWanted: !common.quiet) {
      selection.readAll($0)
    }
    let interviews = journals.map(\.interview)
    let bytes =
      switch outputFormat {
      case .text:
        TextEvents(
          today: common.day, usesColor: common.color.isOn, width: Terminal.outputWidth
        ).document(interviews)
      case .json: JSONEvents(today: common.day).document(interviews)
      }
    try Reporter.write(bytes)
    if interviews.isEmpty && failures.isEmpty { Reporter.explainNoJournals(selection) }
    try Reporter.finish(failures: selection.failures + failures)
  }
}
