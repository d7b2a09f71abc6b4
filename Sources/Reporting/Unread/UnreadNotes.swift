import Journal
import Linting
import SourceText

/// The lines of a journal that look as if they told something, and that nothing could be reckoned with.
/// Where a comment switches the rule about one off, the writer knows and wants to hear no more of it.
struct UnreadNotes {
  private let source: SourceText
  /// Line numbers, in order.
  let lines: [Int]

  init(_ interview: Interview) {
    source = interview.source
    var lines: [Int] = []
    let suppression = interview.directives.isEmpty ? nil : Suppression(interview)
    for problem in interview.problems {
      guard let rule = problem.kind.rule, suppression?.silences(rule, at: problem.range) != true
      else { continue }
      // Front matter without an end is none as soon as something is put above it.
      if case .frontMatter = problem.kind,
        !interview.frontMatter.contains(problem.range.lowerBound)
      {
        continue
      }
      let line = source.line(at: problem.range.lowerBound)
      if line != lines.last { lines.append(line) }
    }
    self.lines = lines
  }

  /// What stands in the line, without the marks of headings, lists, quotes and tables in front.
  func words(_ line: Int) -> String {
    let text = source.string(source.line(line)).prefix(400)
    let words = text.drop { " \t#>*+-|".contains($0) }
    return String(words.reversed().drop { " \t|".contains($0) }.reversed())
  }
}

extension ReadingProblem.Kind {
  /// The rule that says what is wrong; nil for what is read nevertheless.
  fileprivate var rule: String? {
    switch self {
    case .invalidDate, .misspeltMonth, .misspeltWeekday, .strayYear, .unspacedDate,
      .backwardRange, .secondDate, .hearBackBeforeEntry:
      "invalid-date"
    case .ambiguousDate: "ambiguous-date"
    case .incompleteDate(nil), .yearlessDate: "incomplete-date"
    case .unknownEntry, .otherCompany, .misplacedDate, .hiddenEntry: "unknown-entry"
    case .frontMatter: "front-matter"
    case .incompleteDate, .weekdayMismatch, .unknownField, .unknownDirective: nil
    }
  }
}

extension Interview {
  /// Whether there are words that no dated entry tells: the notes may say a lot, but not when.
  var isUndated: Bool {
    guard events.isEmpty, UnreadNotes(self).lines.isEmpty else { return false }
    let generated = zip(markers, markers.dropFirst())
      .first { $0.edge == .begin && $1.edge == .end }
    let section = generated.map { $0.range.lowerBound..<$1.range.upperBound } ?? 0..<0
    // Headings alone are a form to be filled in.
    return (1...source.lineCount).contains { number in
      let line = source.line(number)
      guard line.lowerBound >= bodyStart, !section.contains(line.lowerBound) else { return false }
      let start = source.bytes[line].drop { $0 == UInt8(ascii: " ") }.first
      return start.map { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "<") } ?? false
    }
  }
}
