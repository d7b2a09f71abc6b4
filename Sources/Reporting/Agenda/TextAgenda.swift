import FollowUp
import Journal
import SourceText

/// Prints the agenda for a terminal: what can be done now, then what comes up, then one line for the
/// rest.
package struct TextAgenda: Sendable {
  private let agenda: Agenda
  private let lastDay: CivilDate
  private let style: TerminalStyle
  private let width: Int

  /// - Parameters:
  ///   - days: how many days ahead to show.
  ///   - width: columns that a line may take.
  package init(_ agenda: Agenda, days: Int, usesColor: Bool, width: Int = 80) {
    self.agenda = agenda
    lastDay = agenda.today.adding(days: days)
    style = TerminalStyle(isOn: usesColor)
    self.width = max(40, width)
  }

  /// Lines, each ended.
  package var text: String {
    if agenda.items.isEmpty { return "No thread is open: nothing to do.\n" }
    let due = agenda.items.filter(\.isOpen)
    let soon = agenda.items.filter { item in
      !item.isOpen && item.next.opens.map { $0 <= lastDay } ?? false
    }
    let rows = due.map(row) + soon.map(row)
    var blocks: [String] = []
    if due.isEmpty {
      blocks.append(style.paint("Nothing to do today", .bold) + "\n")
    } else {
      blocks.append(table("To do", rows[..<due.count], sizedLike: rows))
    }
    if !soon.isEmpty { blocks.append(table("Coming up", rows[due.count...], sizedLike: rows)) }
    let rest = agenda.items.filter { item in
      !item.isOpen && item.next.opens.map { $0 > lastDay } ?? true
    }
    if !rest.isEmpty { blocks.append(counted(rest)) }
    if !agenda.unread.isEmpty { blocks.append(unread) }
    return blocks.joined(separator: "\n")
  }

  // MARK: Rows

  private struct Row {
    /// When, what, whom, for which company.
    var cells: [String]
    var why: String
    var isLate: Bool
  }

  private func row(_ item: AgendaItem) -> Row {
    let whom = HarmlessText.line(item.next.who ?? "")
    let company = HarmlessText.line(item.thread.company ?? item.thread.title ?? "")
    let cells = [
      when(item), what(item), Columns.clipped(whom, to: 24), Columns.clipped(company, to: 28),
    ]
    let path = HarmlessText.line(item.thread.path)
    return Row(
      cells: cells, why: "\(item.next.why(seenFrom: agenda.today)) (\(path))",
      isLate: item.overdueDays > 0)
  }

  private func when(_ item: AgendaItem) -> String {
    guard let day = item.day else { return "any day" }
    let words = day.words(seenFrom: agenda.today)
    if item.overdueDays > 0 { return "since \(words)" }
    switch agenda.today.days(to: day) {
    case 0: return "today"
    case 1 where !item.isOpen: return "tomorrow"
    default: break
    }
    if !item.isOpen { return words }
    return item.next.kind == .writePlan ? "before \(words)" : "by \(words)"
  }

  private func what(_ item: AgendaItem) -> String {
    if case .interviewNotTold = item.next.reason { return "Note how it went" }
    if case .request = item.next.reason { return "Send what they asked for" }
    switch item.step {
    case .writePlan: return "Write the plan"
    case .interview: return "Interview"
    case .sendThankYou: return "Send the thank-you"
    case .followUp(_, byCall: true): return "Call"
    case .followUp(_, byCall: false): return "Call or email again"
    case .moveOn: return "Move on"
    case .answerOffer: return "Answer the offer"
    case .hearBack, nil: return "Wait"
    }
  }

  // MARK: Lines

  private func table(_ title: String, _ rows: ArraySlice<Row>, sizedLike all: [Row]) -> String {
    var widths = [0, 0, 0, 0]
    for row in all {
      for (column, cell) in row.cells.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    var text = style.paint(title, .bold) + "\n"
    for row in rows {
      var line = ""
      for (column, cell) in row.cells.enumerated() where widths[column] > 0 {
        let padded = Columns.padded(cell, to: widths[column])
        line += "  " + (column == 0 && row.isLate ? style.paint(padded, .yellow) : padded)
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
      let indent = widths[0] + 4
      let why = LineWrap.wrap(row.why, indent: indent, width: max(width, indent + 30))
      for line in why.split(separator: "\n") { text += style.paint(String(line), .dim) + "\n" }
    }
    return text
  }

  /// What the agenda may lack.
  private var unread: String {
    let count = agenda.unread.reduce(0) { $0 + $1.unreadLines }
    let named = agenda.unread.prefix(3).map { HarmlessText.line($0.path) }.joined(separator: ", ")
    let others = agenda.unread.count - min(3, agenda.unread.count)
    let places = others > 0 ? "\(named) and \(others) more" : named
    let lines = count == 1 ? "1 line isn't read" : "\(count) lines aren't read"
    let words =
      "\(lines), and may tell more (\(places)); `interviewlint check` says how to mend that."
    return LineWrap.wrap(words, indent: 0, width: width)
  }

  private func counted(_ rest: [AgendaItem]) -> String {
    let waiting = rest.filter { $0.next.opens != nil }
    let threads = rest.count == 1 ? "1 more thread" : "\(rest.count) more threads"
    guard let first = waiting.first?.next.opens else {
      return "\(threads) with no interview yet.\n"
    }
    let day = first.words(seenFrom: agenda.today)
    if waiting.count == rest.count { return "\(threads) to wait for, the next on \(day).\n" }
    return "\(threads): \(waiting.count) to wait for, the next on \(day); "
      + "\(rest.count - waiting.count) with no interview yet.\n"
  }
}
