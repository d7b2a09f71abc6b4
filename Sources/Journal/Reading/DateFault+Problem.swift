import Markdown
import SourceText

/// What is said of text that was meant as a date, and what would mend it.
extension DateFault {
  var problem: ReadingProblem.Kind {
    switch self {
    case .digits: .invalidDate
    case .month(_, let meant): .misspeltMonth(meant: meant.description)
    case .weekday(_, let meant): .misspeltWeekday(meant: meant.description)
    case .year: .strayYear
    case .unspaced: .unspacedDate
    case .backwards: .backwardRange
    case .second: .secondDate
    }
  }

  /// - Parameter end: of the date, in the source.
  func fix(after end: Int, in tree: MarkdownTree) -> Edit? {
    switch self {
    case .month(let word, let meant), .weekday(let word, let meant):
      Edit(tree.source(of: word), with: meant.description)
    case .unspaced: Edit(end..<end, with: " ")
    case .digits, .year, .backwards, .second: nil
    }
  }
}
