import ArgumentParser
import Configuration
import Journal

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Reckon as on this day.", valueName: "YYYY-MM-DD"),
    transform: DayArgument.parse)
  var today: CivilDate?

  @Option(
    help: ArgumentHelp("Use this config instead of the nearest one.", valueName: "FILE"),
    completion: .file())
  var config: String?

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "WHEN"))
  var color: ColorChoice = .auto

  @Flag(name: .shortAndLong, help: "Say no more than is asked for.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error what is done.")
  var verbose = false

  /// The day that everything is reckoned from.
  var day: CivilDate { today ?? Clock.today() }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to standard output (no-color.org, bixense.com/clicolors).
  var isOn: Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let no = Terminal.variable("NO_COLOR"), !no.isEmpty { return false }
      if let force = Terminal.variable("CLICOLOR_FORCE"), !force.isEmpty, force != "0" {
        return true
      }
      return Terminal.isOutputTerminal && Terminal.variable("TERM") != "dumb"
    }
  }
}

/// Days on the command line.
enum DayArgument {
  static func parse(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(iso: text) else {
      throw ValidationError("“\(text)” is no day; write it as 2026-11-03")
    }
    return day
  }
}
