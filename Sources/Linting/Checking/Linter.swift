package import FollowUp
package import Journal

/// Checks journals, one at a time, by the same settings. Safe to use from many threads.
package struct Linter: Sendable {
  package let settings: LintSettings
  private let active: [ActiveRule]

  private struct ActiveRule: Sendable {
    var type: any Rule.Type
    var id: String
    var override: Severity?
  }

  package init(_ settings: LintSettings = LintSettings()) {
    self.settings = settings
    self.active = Rules.all.compactMap { type in
      let level = settings.levels[type.id]
      guard settings.isActive(type.id) else { return nil }
      return ActiveRule(type: type, id: type.id, override: level?.severity)
    }
  }

  /// One file with everything that checking and digesting it ask for.
  ///
  /// - Parameter timeline: made from the same interview, seen from `today`.
  package func journal(
    _ interview: Interview, _ timeline: Timeline, today: CivilDate
  ) -> CheckedJournal {
    CheckedJournal(interview, timeline, settings: settings, today: today)
  }

  /// `check` alone.
  package func check(_ interview: Interview, _ timeline: Timeline, today: CivilDate) -> [Finding] {
    check(journal(interview, timeline, today: today))
  }

  /// What is to be said about one file, in the order in which to show it.
  package func check(_ journal: CheckedJournal) -> [Finding] {
    let hasDirectives = !journal.interview.directives.isEmpty
    var sink = FindingSink(isClosed: journal.isClosed, keepsHidden: hasDirectives)
    for rule in active {
      sink.rule = rule.id
      sink.override = rule.override
      rule.type.check(journal, &sink)
    }
    var findings = sink.findings
    dropConsequences(of: FutureEvent.id, in: &findings)
    if hasDirectives {
      var suppression = Suppression(journal.interview)
      findings.removeAll { suppression.silences($0) }
      for finding in sink.hidden { _ = suppression.silences(finding) }
      if settings.isActive(UnusedDisable.id) {
        var own = FindingSink(isClosed: journal.isClosed, keepsHidden: false)
        own.rule = UnusedDisable.id
        own.override = settings.levels[UnusedDisable.id]?.severity
        suppression.reportUnused(settings: settings, &own)
        findings += own.findings
      }
    }
    if findings.count > 1 { findings.sort(by: Finding.comesBefore) }
    return findings
  }

  /// Where an entry has a wrong date, what follows from that date isn't worth a finding of its own.
  private func dropConsequences(of rule: String, in findings: inout [Finding]) {
    guard findings.contains(where: { $0.rule == rule }) else { return }
    let places = Set(findings.filter { $0.rule == rule }.map(\.range))
    findings.removeAll { $0.rule != rule && places.contains($0.range) }
  }
}

extension LintSettings {
  /// Whether a rule is checked at all.
  package func isActive(_ rule: String) -> Bool {
    if levels[rule] == .off { return false }
    if !only.isEmpty, !only.contains(where: { RuleNamePattern.matches($0, rule) }) { return false }
    return !ignored.contains { RuleNamePattern.matches($0, rule) }
  }
}
