import Journal
import SourceText

/// What it reports is known only when every other rule has been asked: see `Suppression`.
enum UnusedDisable: Rule {
  static let id = "unused-disable"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {}

  /// - Parameters:
  ///   - rule: the name that silences nothing; nil where the comment names none.
  ///   - place: where the name stands, or the comment.
  static func report(
    _ rule: String?, at place: Range<Int>, in directive: Directive, _ source: SourceText,
    _ report: inout FindingSink
  ) {
    let takesComment = directive.rules.count < 2
    report.report(
      .warning, at: place, message(rule),
      help: takesComment ? "Delete the comment." : "Delete the name from the comment.",
      // What it silences may be due again tomorrow, so that only the writer can tell.
      fix: Fix(
        takesComment ? "Delete the comment" : "Delete the name",
        [Edit(takesComment ? wholeComment(directive, source) : name(place, source), with: "")],
        isSafe: false))
  }

  /// The comment, with its line where nothing else stands there.
  private static func wholeComment(_ directive: Directive, _ source: SourceText) -> Range<Int> {
    let first = source.fullLine(source.line(at: directive.range.lowerBound))
    let last = source.fullLine(source.line(at: max(0, directive.range.upperBound - 1)))
    let before = source.bytes[first.lowerBound..<directive.range.lowerBound]
    let after = source.bytes[directive.range.upperBound..<last.upperBound]
    return before.allSatisfy(isBlank) && after.allSatisfy(isBlank)
      ? first.lowerBound..<last.upperBound : directive.range
  }

  /// The name with the white space before it.
  private static func name(_ range: Range<Int>, _ source: SourceText) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, isBlank(source.bytes[start - 1]) { start -= 1 }
    return start..<range.upperBound
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A comment switches a rule off that reports nothing there",
      phase: .journal, severity: .warning,
      practice: RulePractice("A rule is switched off only where it is wrong.", source: .format),
      why: "A comment that silences nothing today may silence something else tomorrow, unseen.",
      remedy: "Delete the comment, or the name in it.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          ↓<!-- interviewlint-disable -->

          - 2026-11-03 Applied online
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-next-line ↓invalid-date -->
          - 2026-11-03 Applied online
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-file ↓ambiguous-date ↓invalid-date -->

          ## Applied online (Nov 3, 2026)
          """,
          today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable -->

          - 2026-02-30 Applied online
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          <!-- interviewlint-disable-next-line invalid-date -->
          - 2026-02-30 Applied online
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Applied (Nov 31, 2026) <!-- interviewlint-disable-line invalid-date -->
          """,
          today: "2026-11-04"),
      ])
  }
}

private func message(_ rule: String?) -> String {
  rule.map { "This comment switches off \(Wording.quoted($0)), which reports nothing here." }
    ?? "This comment switches every rule off, but none reports anything here."
}
