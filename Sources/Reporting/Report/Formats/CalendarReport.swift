import FollowUp
import Journal
import SourceText

/// Each step to come as an event of a whole day (iCalendar, RFC 5545). To-dos would say better what they
/// are, but most calendars leave those out when they import.
///
/// Identifiers are made of the journal and the step, not of the step's date, so that importing again moves
/// a step instead of adding another. Nothing reads the clock: the time stamp is the midnight of today.
struct CalendarReport {
  private let report: WeeklyReport

  init(_ report: WeeklyReport) { self.report = report }

  var document: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//interviewlint//report//EN",
      "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "X-WR-CALNAME:Interview follow-ups",
    ]
    let steps = events
    // A calendar without a component is none (3.6), and some readers refuse it; a time zone shows nowhere.
    lines += steps.isEmpty ? CalendarReport.timeZone : steps
    lines.append("END:VCALENDAR")
    return lines.map { CalendarReport.folded($0) + "\r\n" }.joined()
  }

  private var events: [String] {
    var lines: [String] = []
    var keys: [UInt64: Int] = [:]
    for index in report.threads.indices {
      let thread = report.threads[index]
      keys[thread.key, default: 0] += 1
      var identity = CalendarReport.hex(thread.key)
      if let count = keys[thread.key], count > 1 { identity += "-\(count)" }
      var ids: [String: Int] = [:]
      for task in thread.nextTasks + thread.ahead where task.isTask {
        guard let due = task.due else { continue }
        var id = "\(identity)-\(task.id)"
        ids[id, default: 0] += 1
        if let count = ids[id], count > 1 { id += "-\(count)" }
        lines += event(task, of: index, on: due, id: id)
      }
    }
    return lines
  }

  private static let timeZone = [
    "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "TZNAME:UTC", "END:STANDARD", "END:VTIMEZONE",
  ]

  private func event(_ task: ReportTask, of thread: Int, on due: CivilDate, id: String) -> [String]
  {
    let day = task.catchUpDay ?? max(due, report.today)
    let words = TaskWords(today: report.today)
    let summary = "\(report.labels[thread]): " + CalendarReport.plain(words.words(task))
    var description = CalendarReport.plain(words.words(withCondition: task)) + "."
    if !task.why.isEmpty { description += " " + task.why }
    return [
      "BEGIN:VEVENT", "UID:\(id)@interviewlint",
      "DTSTAMP:\(CalendarReport.basic(report.today))T000000Z",
      "DTSTART;VALUE=DATE:\(CalendarReport.basic(day))",
      "DTEND;VALUE=DATE:\(CalendarReport.basic(day.adding(days: 1)))",
      "SUMMARY:\(CalendarReport.escaped(summary))",
      "DESCRIPTION:\(CalendarReport.escaped(description))",
      "CATEGORIES:Interview follow-up", "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func plain(_ phrase: Phrase) -> String {
    phrase.pieces.map { piece in
      switch piece {
      case .own(let words), .notes(let words), .name(let words), .day(_, let words): words
      }
    }.joined()
  }

  private static func basic(_ date: CivilDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// TEXT (RFC 5545, 3.3.11).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in HarmlessText.line(text).unicodeScalars {
      if scalar == "\\" || scalar == ";" || scalar == "," { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// Lines of at most 75 octets (RFC 5545, 3.1), never broken within a character's octets.
  private static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if used + size > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += size
    }
    return result
  }
}
