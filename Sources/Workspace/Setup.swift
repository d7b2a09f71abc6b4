package import Configuration
package import FollowUp
package import Journal
package import Linting
import Reporting

/// Everything that a config decides for the files under it, worked out once.
package struct Setup: Sendable {
  package let configuration: Configuration
  package let reading: ReadingSettings
  package let practice: FollowUp.Practice
  package let linter: Linter

  /// - Parameter adjust: what the command line says about checking.
  package init(_ configuration: Configuration, adjust: (inout LintSettings) -> Void = { _ in }) {
    self.configuration = configuration
    let practice = configuration.practice
    self.practice = practice
    var vocabulary = Vocabulary.standard
    if !configuration.vocabulary.isEmpty {
      vocabulary = vocabulary.extended(
        with: configuration.vocabulary.map { (phrase: $0.phrase, kind: $0.kind) })
    }
    reading = ReadingSettings(
      vocabulary: vocabulary, dateOrder: configuration.dates, weekend: configuration.weekend)
    var settings = LintSettings()
    settings.levels = configuration.levels
    settings.sectionState = { interview, _ in Summary.state(of: interview, practice: practice) }
    settings.planFix = { interview, timeline in PlanSection.fix(interview, timeline) }
    adjust(&settings)
    linter = Linter(settings)
  }
}
