import Journal
import SourceText

/// Which rules the comments of one file switch off, and where.
struct Suppression {
  private var spans: [Span] = []
  private let interview: Interview

  private struct Span {
    /// The rule switched off; nil for all.
    var rule: String?
    /// The bytes in which it is off.
    var bytes: Range<Int>
    /// A finding that begins earlier but reaches into the bytes is silenced as well.
    var takesOverlap = false
    /// Rules that a later comment switched on again, with the place from which.
    var enabledAgain: [String: Int] = [:]
    /// Where the comment, or the rule's name in it, stands.
    var place: Range<Int>
    var directive: Int
    var isUsed = false

    func silences(_ rule: String, at range: Range<Int>) -> Bool {
      if let own = self.rule, own != rule { return false }
      if let end = enabledAgain[rule], range.lowerBound >= end { return false }
      return bytes.contains(range.lowerBound) || (takesOverlap && bytes.overlaps(range))
    }
  }

  init(_ interview: Interview) {
    self.interview = interview
    for index in interview.directives.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let directive = interview.directives[index]
    if directive.action == .enable { return close(by: directive) }
    let bytes = bytes(of: directive)
    func span(_ rule: String?, _ place: Range<Int>) -> Span {
      Span(
        rule: rule, bytes: bytes, takesOverlap: directive.action == .disableLine, place: place,
        directive: index)
    }
    if directive.rules.isEmpty {
      spans.append(span(nil, directive.range))
    } else {
      spans += directive.rules.map { span($0.name, $0.range) }
    }
  }

  private func bytes(of directive: Directive) -> Range<Int> {
    let source = interview.source
    let first = source.line(at: directive.range.lowerBound)
    let last = source.line(at: max(directive.range.lowerBound, directive.range.upperBound - 1))
    // A place at the very end of the file belongs to its last line.
    func end(_ line: Int) -> Int {
      line >= source.lineCount ? Int.max : source.fullLine(line).upperBound
    }
    switch directive.action {
    case .disable, .enable:
      return directive.range.lowerBound..<Int.max
    case .disableFile:
      return 0..<Int.max
    case .disableLine:
      return source.fullLine(first).lowerBound..<end(last)
    case .disableNextLine:
      return end(last)..<max(end(last), end(last + 1))
    }
  }

  private mutating func close(by directive: Directive) {
    let place = directive.range.lowerBound
    for index in spans.indices {
      let opener = interview.directives[spans[index].directive]
      guard opener.action == .disable, spans[index].bytes.contains(place) else { continue }
      if directive.rules.isEmpty {
        spans[index].bytes = spans[index].bytes.lowerBound..<place
      } else if let rule = spans[index].rule {
        guard directive.rules.contains(where: { $0.name == rule }) else { continue }
        spans[index].bytes = spans[index].bytes.lowerBound..<place
      } else {
        for rule in directive.rules where spans[index].enabledAgain[rule.name] == nil {
          spans[index].enabledAgain[rule.name] = place
        }
      }
    }
  }

  /// Whether a rule is switched off at a place.
  func silences(_ rule: String, at range: Range<Int>) -> Bool {
    spans.contains { $0.silences(rule, at: range) }
  }

  /// Whether the finding is switched off. The comments that do so count as used from then on.
  mutating func silences(_ finding: Finding) -> Bool {
    var isSilenced = false
    for index in spans.indices where spans[index].silences(finding.rule, at: finding.range) {
      spans[index].isUsed = true
      isSilenced = true
    }
    return isSilenced
  }

  /// What is to be said about the comments themselves, once every other finding has been seen.
  func unusedFindings(settings: LintSettings, _ report: inout FindingSink) {
    for span in spans where !span.isUsed && isWorthReporting(span, settings) {
      // A comment can't be silenced by being there: it has to name the rule.
      let isSilenced = spans.contains {
        $0.rule == UnusedDisable.id && $0.silences(UnusedDisable.id, at: span.place)
      }
      if isSilenced { continue }
      UnusedDisable.report(
        span.rule, at: span.place, in: interview.directives[span.directive], interview.source,
        &report)
    }
  }

  private func isWorthReporting(_ span: Span, _ settings: LintSettings) -> Bool {
    guard let rule = span.rule else { return settings.only.isEmpty && settings.ignored.isEmpty }
    guard rule != UnusedDisable.id, Rules.named(rule) != nil, settings.isActive(rule) else {
      return false
    }
    // What it silences may lie in the comparison with other files.
    return rule != PersonalizeThankYou.id
      || !interview.events.contains {
        $0.kind == .thankYou && span.silences(rule, at: $0.range)
      }
  }
}
