package import Journal

/// What the config and the command line say about checking.
package struct LintSettings: Sendable {
  /// Severity by rule, from the config. It holds for all that the rule finds.
  package var levels: [String: RuleLevel] = [:]
  /// `--rule`: only these are checked; empty for all. Names, in which `*` and `?` are wild.
  package var only: [String] = []
  /// `--ignore`: these are not checked.
  package var ignored: [String] = []
  /// What became of the generated summary. Asked only for files that hold its markers.
  package var sectionState: @Sendable (Interview) -> SectionState = { _ in .absent }

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
