import Journal
import SourceText

/// Reads a journal and spells each event as `line:column date kind`, then whatever else it has.
func read(_ text: String, settings: ReadingSettings = .standard) throws -> Interview {
  try Journal.read(
    SourceText(path: "acme.md", bytes: Array(text.utf8)), settings: settings)
}

func events(_ text: String, settings: ReadingSettings = .standard) throws -> [String] {
  let interview = try read(text, settings: settings)
  return interview.events.map { event in
    let place = interview.source.position(at: event.range.lowerBound)
    var words = "\(place.line):\(place.column) \(event.date)"
    if let end = event.endDate { words += "/\(end)" }
    if let time = event.time { words += " \(time / 60):\(time % 60 < 10 ? "0" : "")\(time % 60)" }
    words += " \(event.kind.rawValue)"
    switch event.plan {
    case .told: break
    case .unticked: words += " [ ]"
    case .intended: words += " intended"
    }
    return words
  }
}

func problems(_ text: String, settings: ReadingSettings = .standard) throws -> [String] {
  let interview = try read(text, settings: settings)
  return interview.problems.map { problem in
    let place = interview.source.position(at: problem.range.lowerBound)
    let name =
      switch problem.kind {
      case .invalidDate: "invalid-date"
      case .misspeltMonth(let meant), .misspeltWeekday(let meant): "invalid-date \(meant)?"
      case .strayYear: "invalid-date year"
      case .unspacedDate: "invalid-date unspaced"
      case .backwardRange: "invalid-date backwards"
      case .secondDate: "invalid-date second"
      case .hearBackBeforeEntry(let date, let entry): "invalid-date \(date) < \(entry)"
      case .ambiguousDate: "ambiguous-date"
      case .incompleteDate(let meant): "incomplete-date \(meant?.description ?? "?")"
      case .yearlessDate(let date): "incomplete-date \(date.month)-\(date.day)"
      case .weekdayMismatch: "weekday-mismatch"
      case .misplacedDate: "misplaced-date"
      case .hiddenEntry(let hiding): "hidden-entry \(hiding)"
      case .unknownEntry: "unknown-entry"
      case .otherCompany(let name): "other-company \(name)"
      case .unknownField(let suggestion): "unknown-field \(suggestion)"
      case .unknownDirective(let suggestion): "unknown-rule \(suggestion ?? "?")"
      case .frontMatter: "front-matter"
      }
    return "\(place.line):\(place.column) \(name) “\(interview.source.string(problem.range))”"
  }
}
