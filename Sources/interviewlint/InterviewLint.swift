import ArgumentParser

@main
struct InterviewLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interviewlint",
    abstract: "Helps to follow up well after job interviews, from notes kept in Markdown.",
    version: Version.current,
    subcommands: [
      Check.self,
      Next.self,
      SummaryCommand.self,
      ReportCommand.self,
      PlanCommand.self,
      New.self,
      Init.self,
      Events.self,
      RuleCommand.self,
      HookCommand.self,
      ServerCommand.self,
      ConfigCommand.self,
    ],
    defaultSubcommand: Check.self)

  static func main() {
    FileSizeLimit.becomesError()
    guard var command = direct(CommandLine.arguments.dropFirst()) else { return main(nil) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }

  /// The command that the arguments name, read without describing all the others, which takes half of
  /// the start-up. Where anything is amiss, or help is asked for, the whole tree has its say.
  private static func direct(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    guard let first = arguments.first else { return try? Check.parseAsRoot([]) }
    for command in configuration.subcommands
    where command._commandName == first && command.configuration.subcommands.isEmpty {
      // Asked for help, it gives another command that knows nothing of the tree.
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst()))
      return parsed.flatMap { type(of: $0) == command ? $0 : nil }
    }
    return nil
  }
}
