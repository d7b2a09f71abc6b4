/// One thing to look out for in a journal.
///
/// A rule is a type without instances. It is asked once per file, with everything that is known of the
/// file at hand, and builds text only where it has something to report.
package protocol Rule: Sendable {
  /// Kebab case. Stable: people write it in comments and config files.
  static var id: String { get }
  /// Built when asked for.
  static var about: RuleDescription { get }

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink)
}

/// Which part of an interview process a rule looks after.
package enum Phase: String, Sendable, CaseIterable {
  case before = "Before"
  case during = "During"
  case after = "After"
  case waiting = "Waiting"
  case journal = "Journal"

  package var title: String {
    switch self {
    case .before: "Before the interview"
    case .during: "During the interview"
    case .after: "After the interview"
    case .waiting: "While waiting"
    case .journal: "The journal itself"
    }
  }
}
