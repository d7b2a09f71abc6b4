package import Journal
import SourceText

/// Prints how journals were read, as a table for a terminal (`events`).
package struct TextEvents: Sendable {
  private let today: CivilDate
  private let style: TerminalStyle
  private let width: Int?

  /// - Parameter width: columns that a row may take; nil for as many as it needs.
  package init(today: CivilDate, usesColor: Bool, width: Int? = nil) {
    self.today = today
    self.width = width
    self.style = TerminalStyle(isOn: usesColor)
  }

  package func document(_ interviews: [Interview]) -> [UInt8] {
    Array(interviews.map(text).joined(separator: "\n").utf8)
  }

  private func text(of interview: Interview) -> String {
    var result = style.paint(HarmlessText.line(interview.source.path), .bold)
    let about = [interview.company?.value, interview.role?.value].compactMap(\.self)
    if !about.isEmpty { result += "  " + HarmlessText.line(about.joined(separator: " — ")) }
    result += "\n"
    let contacts = interview.contacts.map { contact in
      contact.email.map { "\(contact.name) <\($0)>" } ?? contact.name
    }
    if !contacts.isEmpty {
      result += style.paint(
        "  contact  \(HarmlessText.line(contacts.joined(separator: ", ")))\n", .dim)
    }
    let rows = interview.events.map { row(of: $0, in: interview) }
    let problems = interview.problems.compactMap { problem($0, in: interview) }
    if rows.isEmpty, problems.isEmpty { return result + "  no dated entry\n" }
    var widths = [0, 0, 0]
    for row in rows {
      for (column, cell) in row.cells.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    // Entries that could not be read stand among the others, where the reader will look for them.
    var lines = rows.map { row in
      (row.line, render(row, widths: widths))
    }
    lines += problems
    for (_, line) in lines.sorted(by: { $0.0 < $1.0 }) { result += line }
    return result
  }

  private struct Row {
    var line: Int
    var cells: [String]
    var words: String
    var details: [String]
    var isNote: Bool
  }

  private func row(of event: Event, in interview: Interview) -> Row {
    let seen = event.seen(on: today)
    var date = event.date.description
    if let end = event.endDate { date += "/\(end)" }
    if let time = event.time { date += " " + ClockTime.text(time) }
    let line = interview.source.line(at: event.range.lowerBound)
    var manner = [seen.direction.map { $0 == .in ? "←" : "→" }, seen.channel?.rawValue]
      .compactMap(\.self).joined(separator: " ")
    if let outcome = seen.outcome {
      manner += manner.isEmpty ? outcome.rawValue : ", \(outcome.rawValue)"
    }
    let kind = seen.isPlanned(on: today) ? "\(seen.kind.rawValue) (planned)" : seen.kind.rawValue
    return Row(
      line: line, cells: [date, kind, manner], words: HarmlessText.line(event.text),
      details: details(of: event), isNote: seen.kind == .note)
  }

  private func details(of event: Event) -> [String] {
    var details: [String] = []
    let fields = event.fields
    func add<Value>(_ label: String, _ field: Field<Value>?, _ text: (Value) -> String) {
      guard let field else { return }
      details.append("\(label): \(field.value.map(text) ?? "no")")
    }
    add("next steps", fields.nextSteps, HarmlessText.line)
    add("hear back by", fields.hearBackBy) { value in
      switch value {
      case .by(let date): date.description
      case .vague(let words): "“\(HarmlessText.line(words))”, which names no day"
      }
    }
    add("will follow up", fields.willFollowUp) { $0 ? "yes" : "no" }
    add("contact", fields.contact, HarmlessText.line)
    add("interviewers", fields.interviewers) { HarmlessText.line($0.joined(separator: ", ")) }
    add("answer by", fields.answerBy, \.description)
    add("interview on", fields.interviewOn, \.description)
    if !event.people.isEmpty {
      details.append("people: \(HarmlessText.line(event.people.joined(separator: ", ")))")
    }
    return details
  }

  private func render(_ row: Row, widths: [Int]) -> String {
    var line = "  \(Columns.padded(String(row.line), to: 4, onLeft: true))  "
    for (column, cell) in row.cells.enumerated() {
      let text = Columns.padded(cell, to: widths[column])
      line += (column == 1 && !row.isNote ? style.paint(text, .cyan) : text) + "  "
    }
    let used = 8 + widths.reduce(0) { $0 + $1 + 2 }
    let words = width.map { Columns.clipped(row.words, to: max(24, $0 - used)) } ?? row.words
    line += row.isNote ? style.paint(words, .dim) : words
    line += "\n"
    for detail in row.details { line += style.paint("          \(detail)\n", .dim) }
    return line
  }

  private func problem(_ problem: ReadingProblem, in interview: Interview) -> (Int, String)? {
    let words: String
    switch problem.kind {
    case .invalidDate: words = "no such date"
    case .misspeltMonth(let meant), .misspeltWeekday(let meant):
      words = "no such date (\(meant)?)"
    case .strayYear: words = "no year of our time"
    case .unspacedDate: words = "no space after the date"
    case .secondDate: words = "two dates, of which one is meant"
    case .backwardRange: words = "the last day comes first"
    case .ambiguousDate(let monthFirst, let dayFirst):
      words = "could be \(monthFirst) or \(dayFirst)"
    case .incompleteDate(nil): words = "no day to reckon with"
    case .yearlessDate: words = "no year"
    case .misplacedDate: words = "the date doesn't come first"
    case .hiddenEntry(.html): words = "HTML for Markdown"
    case .hiddenEntry(.indentation): words = "code for Markdown"
    case .hiddenEntry(.listNumber): words = "the item of a list for Markdown"
    case .hiddenEntry(.quotation): words = "a part of the quotation above for Markdown"
    case .unknownEntry: words = "reads like an event, but which?"
    case .otherCompany(let name): words = "an event of this journal, or of \(name)?"
    case .incompleteDate, .weekdayMismatch, .unknownField, .unknownDirective, .frontMatter,
      .hearBackBeforeEntry:
      return nil
    }
    let line = interview.source.line(at: problem.range.lowerBound)
    let quoted = HarmlessText.line(interview.source.string(problem.range))
    let text =
      "  \(Columns.padded(String(line), to: 4, onLeft: true))  not read: \(words): \(quoted)"
    return (line, style.paint(text, .yellow) + "\n")
  }
}
