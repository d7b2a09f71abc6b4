package import Journal
import SourceText

/// Which rules the comments of one file switch off, and where.
///
/// Looked up in time that doesn't grow with the number of comments.
package struct Suppression {
  /// Where one name of one comment, or a comment without names, has its effect.
  private struct Span {
    /// The rule switched off; nil for all.
    var rule: String?
    /// The bytes from which and up to which it is off: findings that begin there.
    var bytes: Range<Int>
    /// Rules that a later comment switched on again, with the place from which.
    var enabledAgain: [String: Int] = [:]
    /// Where the comment, or the rule's name in it, stands.
    var place: Range<Int>
    var directive: Int
    var isUsed = false
  }

  private let interview: Interview
  private var spans: [Span] = []
  /// By rule, in the order of the file and apart from each other: a rule that is off already isn't
  /// switched off again. The key of all rules is "".
  private var regions: [String: [Int]] = [:]
  /// By rule: the first comment that switches it off in the whole file.
  private var wholeFile: [String: Int] = [:]
  /// By line.
  private var lines: [Int: [Int]] = [:]

  package init(_ interview: Interview) {
    self.interview = interview
    for index in interview.directives.indices { add(index) }
  }
}

// MARK: - Reading the comments

extension Suppression {
  private mutating func add(_ index: Int) {
    let directive = interview.directives[index]
    if directive.action == .enable { return enable(directive) }
    if directive.rules.isEmpty {
      add(index, nil, at: directive.range)
    } else {
      for rule in directive.rules { add(index, rule.name, at: rule.range) }
    }
  }

  private mutating func add(_ index: Int, _ rule: String?, at place: Range<Int>) {
    let directive = interview.directives[index]
    let source = interview.source
    let key = rule ?? ""
    let number = spans.count
    spans.append(
      Span(
        rule: rule, bytes: directive.range.lowerBound..<Int.max, place: place, directive: index))
    let first = source.line(at: directive.range.lowerBound)
    let last = source.line(at: max(directive.range.lowerBound, directive.range.upperBound - 1))
    switch directive.action {
    case .disable:
      if open(key) == nil { regions[key, default: []].append(number) }
    case .disableFile:
      if wholeFile[key] == nil { wholeFile[key] = number }
    case .disableLine:
      for line in first...last { lines[line, default: []].append(number) }
    case .disableNextLine:
      lines[last + 1, default: []].append(number)
    case .enable:
      break
    }
  }

  /// The region of a rule that hasn't been closed.
  private func open(_ key: String) -> Int? {
    guard let last = regions[key]?.last, spans[last].bytes.upperBound == Int.max else { return nil }
    return last
  }

  private mutating func enable(_ directive: Directive) {
    let place = directive.range.lowerBound
    let keys = directive.rules.isEmpty ? Array(regions.keys) : directive.rules.map(\.name)
    for key in keys {
      guard let region = open(key) else { continue }
      spans[region].bytes = spans[region].bytes.lowerBound..<place
    }
    guard !directive.rules.isEmpty, let all = open("") else { return }
    for rule in directive.rules where spans[all].enabledAgain[rule.name] == nil {
      spans[all].enabledAgain[rule.name] = place
    }
  }
}

// MARK: - Asking

extension Suppression {
  /// Whether a rule is switched off at a place.
  package func silences(_ rule: String, at range: Range<Int>) -> Bool {
    var isSilenced = false
    forEachSpan(silencing: rule, at: range, named: false) { _ in isSilenced = true }
    return isSilenced
  }

  /// Whether the finding is switched off. The comments that do so count as used from then on.
  mutating func silences(_ finding: Finding) -> Bool {
    var used: [Int] = []
    forEachSpan(silencing: finding.rule, at: finding.range, named: false) { used.append($0) }
    for span in used { spans[span].isUsed = true }
    return !used.isEmpty
  }

  /// - Parameter named: only those that name the rule.
  private func forEachSpan(
    silencing rule: String, at range: Range<Int>, named: Bool, _ body: (Int) -> Void
  ) {
    let place = range.lowerBound
    for key in named ? [rule] : [rule, ""] {
      if let span = wholeFile[key] { body(span) }
      if let list = regions[key], let span = region(in: list, at: place) {
        let end = spans[span].enabledAgain[rule] ?? Int.max
        if place < end { body(span) }
      }
    }
    if lines.isEmpty { return }
    let source = interview.source
    let first = source.line(at: place)
    let last = source.line(at: max(place, range.upperBound - 1))
    for line in first...last {
      for span in lines[line] ?? [] {
        let fits = spans[span].rule == rule || (spans[span].rule == nil && !named)
        // A comment for the next line means a finding that begins there.
        let isNext = interview.directives[spans[span].directive].action == .disableNextLine
        if fits, line == first || !isNext { body(span) }
      }
    }
  }

  /// The region that holds a place; they are in order and apart.
  private func region(in list: [Int], at place: Int) -> Int? {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if spans[list[middle]].bytes.upperBound <= place { low = middle + 1 } else { high = middle }
    }
    return low < list.count && spans[list[low]].bytes.contains(place) ? list[low] : nil
  }
}

// MARK: - Comments that silence nothing

extension Suppression {
  /// What is to be said about the comments themselves, once every other finding has been seen.
  func reportUnused(settings: LintSettings, _ report: inout FindingSink) {
    for span in spans where !span.isUsed && isWorthReporting(span, settings) {
      // A comment can't be silenced by being there: it has to name the rule.
      var isSilenced = false
      forEachSpan(silencing: UnusedDisable.id, at: span.place, named: true) { _ in
        isSilenced = true
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
    return rule != PersonalizeThankYou.id || !interview.events.contains { $0.kind == .thankYou }
  }
}
