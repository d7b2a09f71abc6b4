package import FollowUp
package import Journal

/// What the config and the command line say about checking, and what other modules add to it.
package struct LintSettings: Sendable {
  /// Severity by rule, from the config. It holds for all that the rule finds.
  package var levels: [String: RuleLevel] = [:]
  /// `--rule`: only these are checked; empty for all. Names, in which `*` and `?` are wild.
  package var only: [String] = []
  /// `--ignore`: these are not checked.
  package var ignored: [String] = []
  /// Tells how the generated summary stands. Asked once for each file that holds a marker.
  package var sectionState: @Sendable (Interview, Timeline) -> SectionState = { _, _ in .absent }
  /// Puts the follow-up plan into a file. Asked only where one is missing.
  package var planFix: @Sendable (Interview, Timeline) -> Fix? = { _, _ in nil }
  /// Whether fixes that a person has to choose are made. Where nobody is shown them it is work for
  /// nothing.
  package var makesUnsafeFixes = true

  package init() {}
}

/// How a file's generated section stands.
package enum SectionState: Sendable, Equatable {
  case absent
  case current
  /// `rewrite` brings it up to date.
  case stale(section: Range<Int>, rewrite: Fix)
  /// Generated text was changed by hand.
  case edited(section: Range<Int>)
  /// A marker is missing, doubled or nested; the words say which, as a clause: "the end marker is
  /// missing".
  case broken(at: Range<Int>, because: String)
}
