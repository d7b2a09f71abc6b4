import FollowUp
import Journal
package import Linting

/// Every setting there is. What validates a config, shows it, writes a new one and describes it to
/// editors all read this one table.
package struct ConfigDefinition: Sendable {
  let keys: [ConfigKey]

  package static let standard = ConfigDefinition(
    rules: Rules.all.map { Rule(id: $0.id, summary: $0.about.summary) })

  /// A rule whose severity the config can set.
  package struct Rule: Sendable {
    package var id: String
    /// Made only when asked for: a rule's description holds whole journals as examples.
    let makeSummary: @Sendable () -> String

    /// - Parameter summary: one line, without a full stop.
    package init(id: String, summary: @autoclosure @escaping @Sendable () -> String) {
      self.id = id
      self.makeSummary = summary
    }
  }

  package init(rules: [Rule]) {
    let practice = FollowUp.Practice()
    keys = [
      ConfigKey(
        Name.extends, .path,
        "Another config to build on. What stands here comes before what stands there; sections are "
          + "taken together, lists are not.",
        example: .text("../shared/interviewlint.yml")),
      ConfigKey(
        Name.practice,
        .section(
          PracticeKey.allCases.map { key in
            ConfigKey(
              key.rawValue, .practice(key), key.summary, default: .text(practice.text(of: key)))
          }, noun: "number"),
        "The numbers of the follow-up practice. Durations are written `1 day` or "
          + "`5 business days`. A journal can have its own under `practice` in its front matter."),
      ConfigKey(
        Name.vocabulary, .vocabulary,
        "Phrases of your own, or of another language, and what they say happened."),
      ConfigKey(
        Name.rules,
        .section(
          rules.map { rule in
            ConfigKey(rule.id, .word(RuleLevel.allCases.map(\.rawValue)), rule.makeSummary() + ".")
          }, noun: "rule"),
        "The severity of a rule: `error`, `warning`, `note`, or `off`. "
          + "`interviewlint rule` lists them."
      ),
      ConfigKey(
        Name.dates, .word(DateOrder.allCases.map(\.rawValue)),
        "How a date such as `11/03/2026` is read. Unset, only what can be read in one way is.",
        example: .text(DateOrder.monthFirst.rawValue)),
      ConfigKey(
        Name.weekend, .list(.weekday), "The days of the week that are no business days.",
        default: .list(["sat", "sun"])),
      ConfigKey(
        Name.holidays, .list(.date), "Other days that are no business days.", default: .list([]),
        example: .list(["2026-12-25", "2027-01-01"])),
      ConfigKey(
        Name.include, .list(.glob),
        "Patterns of the files to check in a folder, as in .gitignore; unset, every Markdown file.",
        default: .list([]), example: .list(["journals/"])),
      ConfigKey(
        Name.exclude, .list(.glob), "Patterns of the files and folders to leave out.",
        default: .list([]), example: .list(["archive/", "*.draft.md"])),
      ConfigKey(
        Name.failOn, .word(FailureLevel.allCases.map(\.rawValue)),
        "The least severity of a finding for which `check` exits with status 1.",
        default: .text(FailureLevel.error.rawValue)),
      ConfigKey(
        Name.template, .path,
        "The Markdown file that `new` starts a journal from; `interviewlint new --help` tells what "
          + "may stand in it.",
        example: .text("template.md")),
    ]
  }

  /// The names of the keys of the file itself.
  enum Name {
    static let extends = "extends"
    static let practice = "practice"
    static let vocabulary = "vocabulary"
    static let rules = "rules"
    static let dates = "dates"
    static let weekend = "weekend"
    static let holidays = "holidays"
    static let include = "include"
    static let exclude = "exclude"
    static let failOn = "fail-on"
    static let template = "template"
  }
}

/// The least severity for which `check` exits with status 1.
package enum FailureLevel: String, Sendable, CaseIterable {
  case error, warning, note, never

  /// The severity itself; nil for `never`.
  package var severity: Severity? { Severity(rawValue: rawValue) }

  /// Whether a finding of this severity fails the check.
  package func isReached(by severity: Severity) -> Bool {
    switch self {
    case .error: severity >= .error
    case .warning: severity >= .warning
    case .note: true
    case .never: false
    }
  }
}
