package import Linting
package import SourceText

/// What is to be said about one file, or about the whole run (then the path is that of the folder or
/// the config, and there is no source).
package struct FileFindings: Sendable {
  package var path: String
  package var source: SourceText?
  /// In the order in which to show them.
  package var findings: [Finding]

  package init(path: String, source: SourceText?, findings: [Finding]) {
    self.path = path
    self.source = source
    self.findings = findings
  }
}

extension FileFindings {
  /// Where a finding stands, as people count.
  func location(_ range: Range<Int>) -> Location {
    Location(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  func position(at offset: Int) -> Position { source?.position(at: offset) ?? .first }
}

/// Lines and columns from 1, columns in UTF-8 bytes; `end` is the first place after the range.
struct Location: Equatable {
  var start: Position
  var end: Position
}

extension Position {
  static var first: Position { Position(line: 1, column: 1) }
}

/// How much a run checked and found.
package struct FindingCounts: Sendable, Equatable {
  /// Journals checked.
  package var files = 0
  /// Files of a walk that are no journals.
  package var skipped = 0
  package var errors = 0
  package var warnings = 0
  package var notes = 0
  /// Those that `--fix` would mend.
  package var fixable = 0
  /// Findings by rule.
  package var byRule: [String: Int] = [:]

  package init() {}

  package mutating func add(_ finding: Finding) {
    switch finding.severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
    if finding.fix?.isSafe == true { fixable += 1 }
    byRule[finding.rule, default: 0] += 1
  }

  package mutating func add(_ other: FindingCounts) {
    files += other.files
    skipped += other.skipped
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
    fixable += other.fixable
    byRule.merge(other.byRule, uniquingKeysWith: +)
  }

  package var total: Int { errors + warnings + notes }
}
