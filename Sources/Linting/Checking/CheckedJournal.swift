package import Journal

/// One journal with everything that rules ask of it. Made once and handed to every rule.
package struct CheckedJournal: Sendable {
  package let interview: Interview
  package let settings: LintSettings
  package let today: CivilDate

  package init(_ interview: Interview, settings: LintSettings, today: CivilDate) {
    self.interview = interview
    self.settings = settings
    self.today = today
  }

  /// Whether the thread is over, so that nothing but an error is worth showing.
  var isClosed: Bool { interview.isMarkedClosed }
}
