package import FollowUp
package import Journal

/// One journal with everything that rules ask of it. Made once and handed to every rule.
package struct CheckedJournal: Sendable {
  package let interview: Interview
  /// Its events in order, reckoned with. No rule computes a date of its own.
  package let timeline: Timeline
  package let settings: LintSettings
  package let today: CivilDate
  /// How the generated summary stands.
  package let sectionState: SectionState
  /// The thank-yous that were sent. None where no rule asks for them.
  let thanks: [SentThanks]

  init(
    _ interview: Interview, _ timeline: Timeline, settings: LintSettings, today: CivilDate
  ) {
    self.interview = interview
    self.timeline = timeline
    self.settings = settings
    self.today = today
    sectionState =
      interview.markers.isEmpty ? .absent : settings.sectionState(interview, timeline)
    thanks =
      settings.isActive(PersonalizeThankYou.id) ? SentThanks.all(in: interview, timeline) : []
  }

  /// Whether a key may stand in the front matter and could not be read there, which is reported
  /// already: then it isn't reported as missing.
  func mayHaveLost(_ key: String) -> Bool {
    interview.problems.contains { problem in
      switch problem.kind {
      case .frontMatter: true
      case .unknownField(let suggestion): suggestion.lowercased() == key
      default: false
      }
    }
  }

  /// Whether the thread is over, so that nothing but an error is worth showing.
  var isClosed: Bool { !timeline.isOpen }
}
