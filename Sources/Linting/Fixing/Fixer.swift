package import Journal
package import SourceText

/// Mends a file: applies safe fixes until nothing changes, and reads and checks each result again, so
/// that no fix does more than it promises.
package struct Fixer: Sendable {
  /// A file that was read and checked.
  package struct Checked: Sendable {
    package var interview: Interview
    package var findings: [Finding]

    package init(interview: Interview, findings: [Finding]) {
      self.interview = interview
      self.findings = findings
    }
  }

  package struct Result: Sendable {
    /// The file as it is now, with what is left to report.
    package var checked: Checked
    /// The findings that were mended, in the order in which that was done. Their ranges are those of the
    /// text that they were found in.
    package var mended: [Finding] = []

    package var hasChanged: Bool { !mended.isEmpty }
  }

  /// Rounds are bounded, should two fixes undo each other.
  private let mostRounds: Int

  package init(mostRounds: Int = 10) { self.mostRounds = mostRounds }

  /// - Parameter read: reads and checks a text as the file itself was; nil where it can't be read.
  package func fix(_ checked: Checked, read: (SourceText) -> Checked?) -> Result {
    var result = Result(checked: checked)
    var refused: Set<FixKey> = []
    for _ in 0..<mostRounds {
      let candidates = result.checked.findings.filter {
        $0.fix?.isSafe == true && !refused.contains(FixKey($0))
      }
      let round = Self.apart(candidates)
      if round.isEmpty { break }
      if let next = apply(round, to: result.checked, read: read) {
        result.checked = next
        result.mended += round
        continue
      }
      // One of them does harm: try them singly, the last first, so that the places of the others stay.
      for finding in round.reversed() {
        if let next = apply([finding], to: result.checked, read: read) {
          result.checked = next
          result.mended.append(finding)
        } else {
          refused.insert(FixKey(finding))
        }
      }
    }
    return result
  }

  /// The findings whose fixes don't overlap, the first of each pair that do. The others come up again in
  /// the next round, if they still hold.
  private static func apart(_ findings: [Finding]) -> [Finding] {
    var taken: [Range<Int>] = []
    var end = -1
    return findings.filter { finding in
      let edits = finding.fix?.edits ?? []
      let isFree = edits.allSatisfy { edit in
        // Nearly always behind all that is taken.
        edit.range.lowerBound > end || !taken.contains { touches($0, edit.range) }
      }
      guard isFree, !edits.isEmpty else { return false }
      for edit in edits {
        taken.append(edit.range)
        end = max(end, edit.range.upperBound)
      }
      return true
    }
  }

  /// Ranges that touch may belong to the same words, so they wait for the next round as well.
  private static func touches(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.lowerBound <= b.upperBound && b.lowerBound <= a.upperBound
  }

  /// The file with the fixes of some findings in it, safe or not; nil where the result isn't what they
  /// promise.
  package func apply(
    _ findings: [Finding], to checked: Checked, read: (SourceText) -> Checked?
  ) -> Checked? {
    let fixes = findings.compactMap(\.fix)
    let source = checked.interview.source
    let splicing = Splicing(fixes.flatMap(\.edits), into: source.bytes)
    guard splicing.dropped.isEmpty, splicing.bytes != source.bytes,
      let mended = try? SourceText(path: source.path, bytes: splicing.bytes),
      let next = read(mended),
      EventChange(from: checked.interview, to: next.interview).isWithin(fixes.map(\.effect)),
      Self.errors(next) <= Self.errors(checked)
    else { return nil }
    return next
  }

  private static func errors(_ checked: Checked) -> Int {
    checked.findings.count { $0.severity == .error }
  }
}

/// Knows a fix again when the text around it has moved.
private struct FixKey: Hashable {
  let rule: String
  let message: String
  let replacements: [[UInt8]]

  init(_ finding: Finding) {
    rule = finding.rule
    message = finding.message
    replacements = finding.fix?.edits.map(\.replacement) ?? []
  }
}
