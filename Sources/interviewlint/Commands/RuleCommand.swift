import ArgumentParser
import Linting
import Reporting

struct RuleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule",
    abstract: "Explain a rule, or list them all.",
    discussion: """
      Tells which practice the rule holds to and why, what to do about a finding, and shows journals \
      in which it finds something and in which it doesn't.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
  }

  @Argument(
    help: ArgumentHelp("The rule's name.", valueName: "RULE"), completion: .list(Rules.ids))
  var rule: String?

  @Option(help: "text, markdown or json.")
  var outputFormat: Format = .text

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let rule, Rules.named(rule) == nil { throw RuleArgument.unknown(rule) }
  }

  func run() throws {
    let style = TerminalStyle(isOn: common.color.isOn)
    let named = rule.flatMap(Rules.named)
    let text =
      switch (outputFormat, named) {
      case (.text, nil): RulePage.listText(style: style)
      case (.text, let rule?): RulePage.text(rule.id, rule.about, style: style)
      case (.markdown, nil): RulePage.allMarkdown
      case (.markdown, let rule?): RulePage.markdown(rule.id, rule.about)
      case (.json, let rule): RulePage.json(rule.map { [$0] } ?? Rules.all)
      }
    try Reporter.write(Array(text.utf8))
  }
}
