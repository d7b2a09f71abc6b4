package import Linting

/// What there is to read about a rule, from its definition.
package enum RulePage {
  /// A section of Markdown with a heading of level 3.
  package static func markdown(
    _ id: String, _ about: RuleDescription, withExamples: Bool = true
  ) -> String {
    var text = "### `\(id)`\n\n\(about.summary). \(severity(about))\n\n"
    text += "\(about.practice.text) (\(about.practice.source.rawValue).)\n\n"
    text += "**Why.** \(about.why)\n\n**What to do.** \(about.remedy)\n"
    if !about.options.isEmpty {
      let keys = about.options.map { "`\($0)`" }.joined(separator: ", ")
      text += "\n**In the config.** \(keys)\n"
    }
    guard withExamples else { return text }
    for example in about.triggering { text += markdown(example, found: true) }
    for example in about.passing { text += markdown(example, found: false) }
    return text
  }

  private static func markdown(_ example: Example, found: Bool) -> String {
    var text = "\n\(caption(example, found: found)):\n\n~~~markdown\n\(example.marked)~~~\n"
    if let fixed = example.fixed {
      text += "\nand after `--fix`:\n\n~~~markdown\n\(fixed)~~~\n"
    }
    return text
  }

  /// For a terminal.
  package static func text(_ id: String, _ about: RuleDescription, style: TerminalStyle) -> String {
    var text = "\(style.paint(id, .bold)): \(about.summary)\n\n"
    func paragraph(_ title: String, _ words: String) {
      text += "\(style.paint(title, .bold))\n\(LineWrap.wrap(words, indent: 2, width: 80))\n"
    }
    paragraph("Severity", severity(about))
    paragraph("Practice", "\(about.practice.text) (\(about.practice.source.rawValue).)")
    paragraph("Why", about.why)
    paragraph("What to do", about.remedy)
    if !about.options.isEmpty {
      paragraph("In the config", about.options.joined(separator: ", "))
    }
    text += "\(style.paint("Examples", .bold))\n"
    for example in about.triggering { append(example, found: true, to: &text) }
    for example in about.passing { append(example, found: false, to: &text) }
    return text
  }

  private static func append(_ example: Example, found: Bool, to text: inout String) {
    text += "  \(caption(example, found: found)):\n\n\(indented(example.marked))\n"
    if let fixed = example.fixed { text += "  and after --fix:\n\n\(indented(fixed))\n" }
  }

  private static func indented(_ journal: String) -> String {
    journal.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "\n" : "      \($0)\n" }.joined()
  }

  private static func caption(_ example: Example, found: Bool) -> String {
    guard found else { return "Fine on \(example.today)" }
    let severity = example.severity.map { " (\($0.rawValue))" } ?? ""
    return "Found on \(example.today)\(severity)"
  }

  private static func severity(_ about: RuleDescription) -> String {
    let name = about.severity.rawValue
    let first = "\(name.prefix(1).uppercased())\(name.dropFirst())."
    return about.severityNote.map { "\(first) \($0)" } ?? first
  }
}

/// The list of all rules and their pages.
extension RulePage {
  /// A document of Markdown: what is committed next to the rules.
  package static var allMarkdown: String {
    var text = """
      # The rules

      Made from the rules' own definitions; a test compares. Practices are those of Chrissy
      Scivicque's article “Your Job Interview Follow-Up Plan” where a rule says so. In the examples a
      `↓` stands in front of each place that is reported.

      An **error** is to be mended before you commit: the notes contradict themselves or can't be
      read, or a planned contact would overstep. A **warning** is something to do. A **note** is a
      lesson: it is past and can't be changed.

      """
    for phase in Phase.allCases {
      let rules = Rules.all.filter { $0.about.phase == phase }
      if rules.isEmpty { continue }
      text += "\n## \(phase.title)\n\n| rule | severity | looks for |\n| --- | --- | --- |\n"
      for rule in rules {
        let about = rule.about
        text += "| [`\(rule.id)`](#\(rule.id)) | \(about.severity.rawValue) | \(about.summary) |\n"
      }
      for rule in rules { text += "\n" + markdown(rule.id, rule.about) }
    }
    return text
  }

  /// One line for each rule, by phase, for a terminal.
  package static func listText(style: TerminalStyle) -> String {
    let width = Rules.ids.map { $0.utf8.count }.max() ?? 0
    var text = ""
    for phase in Phase.allCases {
      let rules = Rules.all.filter { $0.about.phase == phase }
      if rules.isEmpty { continue }
      text += "\(text.isEmpty ? "" : "\n")\(style.paint(phase.title, .bold))\n"
      for rule in rules {
        let about = rule.about
        let gap = String(repeating: " ", count: width - rule.id.utf8.count)
        let severity = about.severity.rawValue
        let padding = String(repeating: " ", count: 7 - severity.utf8.count)
        text += "  \(rule.id)\(gap)  \(severity)\(padding)  \(about.summary)\n"
      }
    }
    return text
  }
}
