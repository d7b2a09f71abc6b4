import ArgumentParser

/// The statuses that a command ends with.
enum ExitStatus {
  /// A finding reached `--fail-on`, or `--check` found something stale.
  static let findings = ExitCode(1)
  /// The work could not be done: config, unreadable file.
  static let failed = ExitCode(2)
}
