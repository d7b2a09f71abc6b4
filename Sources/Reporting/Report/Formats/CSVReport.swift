import FollowUp
import Journal
import SourceText

/// The activity log of the period as comma-separated values (RFC 4180): what coaches and benefit offices
/// ask for.
enum CSVReport {
  static func document(_ report: WeeklyReport) -> String {
    let header = ["date", "company", "role", "contact", "activity", "channel", "result"]
    let rows = report.happened.map { happening -> [String] in
      let thread = report.threads[happening.thread]
      let entry = happening.entry
      let people = entry.people.isEmpty ? [thread.contact].compactMap(\.self) : entry.people
      return [
        entry.date.description, thread.name, thread.role ?? "", people.joined(separator: "; "),
        EventWording.kind(entry.kind), entry.channel?.rawValue ?? "",
        entry.outcome.map(EventWording.outcome) ?? thread.standing.words,
      ]
    }
    return ([header] + rows).map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// Words that a spreadsheet would take for a formula get an apostrophe in front (OWASP, "CSV
  /// Injection").
  private static func cell(_ text: String) -> String {
    var text = HarmlessText.line(text)
    if let first = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@＝＋－＠␉␍␊|%".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    let needsQuotes = text.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: ";")
        || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "'")
    }
    guard needsQuotes else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
