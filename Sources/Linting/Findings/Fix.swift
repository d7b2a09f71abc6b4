package import Journal
package import SourceText

/// A change to the file that mends a finding.
package struct Fix: Sendable, Equatable {
  /// What the change does to the events that are read from the file. A result that does anything else
  /// is thrown away.
  package enum Effect: Sendable, Equatable {
    /// The same events on the same days. (Their words and fields may change.)
    case keepsEvents
    /// The same events, and planned ones besides.
    case addsPlans
    /// The same events, and others besides, told or planned.
    case addsEvents
    /// The same events, but for one that was planned for a day and is now told as done.
    case tells(EventKind, plannedFor: CivilDate)
  }

  /// What a menu shows, as an imperative: "Write the year".
  package var title: String
  /// In the order of the file, not overlapping.
  package var edits: [Edit]
  /// Whether `--fix` applies it unasked. Others are offered one by one in an editor.
  package var isSafe: Bool
  package var effect: Effect

  package init(
    _ title: String, _ edits: [Edit], isSafe: Bool = true, effect: Effect = .keepsEvents
  ) {
    self.title = title
    self.edits = edits
    self.isSafe = isSafe
    self.effect = effect
  }
}
