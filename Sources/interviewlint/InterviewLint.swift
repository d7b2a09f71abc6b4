import ArgumentParser

@main
struct InterviewLint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interviewlint",
    abstract: "Helps to follow up well after job interviews, from notes kept in Markdown.",
    version: Version.current,
    subcommands: [Check.self, Events.self, SummaryCommand.self, HookCommand.self],
    defaultSubcommand: Check.self)
}
