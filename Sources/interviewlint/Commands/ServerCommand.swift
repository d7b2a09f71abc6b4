import ArgumentParser
import LanguageServer
import SystemPackage

struct ServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "server",
    abstract: "Serve a text editor: the language server.",
    discussion: """
      Speaks the Language Server Protocol (3.17) over standard input and output. Editors start it by \
      themselves; the README says how to set that up.
      """)

  @Flag(help: .hidden)
  var stdio = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let fixed = common.today
    let surroundings = Surroundings(
      today: { fixed ?? Clock.today() }, isRunning: RunningProgram.isRunning,
      version: Version.current, workingDirectory: WorkingFolder.path, home: WorkingFolder.home,
      cache: WorkingFolder.cache, config: common.config.map { FilePath($0) })
    let status = Server(surroundings).run(input: .standardInput, output: .standardOutput)
    throw ExitCode(Int32(status))
  }
}
