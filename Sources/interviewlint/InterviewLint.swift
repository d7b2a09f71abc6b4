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
    main(nil)
  }
}
