/// What a person can read about a rule. Its examples run as tests.
package struct RuleDescription: Sendable {
  /// One line, without a full stop.
  package var summary: String
  package var phase: Phase
  /// The severity of most findings; `severityNote` tells the exceptions.
  package var severity: Severity
  /// When the severity is another one, as "Note once a reply or a later round has overtaken it."
  package var severityNote: String?
  /// The habit that the rule holds to, and where it comes from.
  package var practice: RulePractice
  /// Why it matters.
  package var why: String
  /// What to do about a finding.
  package var remedy: String
  /// Keys of the config's `practice:` and the like that change what the rule says.
  package var options: [String]
  /// Journals in which the rule finds something.
  package var triggering: [Example]
  /// Journals in which it doesn't.
  package var passing: [Example]

  package init(
    summary: String, phase: Phase, severity: Severity, severityNote: String? = nil,
    practice: RulePractice, why: String, remedy: String, options: [String] = [],
    triggering: [Example], passing: [Example]
  ) {
    self.summary = summary
    self.phase = phase
    self.severity = severity
    self.severityNote = severityNote
    self.practice = practice
    self.why = why
    self.remedy = remedy
    self.options = options
    self.triggering = triggering
    self.passing = passing
  }
}

/// A habit of good follow-up, or of good notes.
package struct RulePractice: Sendable, Equatable {
  /// Who recommends it.
  package enum Source: String, Sendable {
    /// The article that the whole practice follows.
    case article = "Chrissy Scivicque, “Your Job Interview Follow-Up Plan”"
    /// What follows from the format of the notes.
    case format = "The journal format"
    /// What most published advice agrees on, where the article is silent.
    case advice = "Common advice to job seekers"
  }

  /// In a sentence of our own.
  package var text: String
  package var source: Source

  package init(_ text: String, source: Source) {
    self.text = text
    self.source = source
  }
}
