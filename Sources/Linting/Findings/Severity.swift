/// What a finding asks of the reader.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Learn: it is past and can't be changed; better next time.
  case note
  /// Act: something is due, or is missing and can still be got.
  case warning
  /// Mend before you commit: the notes contradict themselves or can't be read, or a planned contact
  /// would overstep.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// How a rule is set in the config: a severity for all that it finds, or not at all.
package enum RuleLevel: String, Sendable, CaseIterable {
  case error, warning, note, off

  package var severity: Severity? {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    case .off: nil
    }
  }
}
