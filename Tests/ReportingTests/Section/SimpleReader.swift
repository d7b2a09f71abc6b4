import Journal
import SourceText

/// Reads just enough of a journal for the section's tests, apart from the real reader: a title, entries
/// at the start of a line, and markers on lines of their own, none of them inside a code fence.
enum SimpleReader {
  static func read(_ text: String) throws -> Interview {
    try read(SourceText(path: "acme.md", bytes: Array(text.utf8)))
  }

  static func read(_ source: SourceText) -> Interview {
    var interview = Interview(source: source)
    interview.bodyStart = source.start
    var isInFence = false
    var isInSection = false
    for number in 1...source.lineCount {
      let range = source.line(number)
      let line = source.string(range)
      if line.hasPrefix("```") { isInFence.toggle() }
      if isInFence { continue }
      if let marker = marker(line, range) {
        interview.markers.append(marker)
        isInSection = marker.edge == .begin
      } else if isInSection {
        continue
      } else if interview.title == nil, line.hasPrefix("# ") {
        interview.title = range.lowerBound + 2..<range.upperBound
        interview.bodyStart = source.fullLine(number).upperBound
      } else if line.hasPrefix("2026-11-0"), let day = Int(String(line.dropFirst(9).prefix(1))),
        let date = CivilDate(year: 2026, month: 11, day: day)
      {
        var event = Event(.note, on: date, at: range)
        event.text = String(line.dropFirst(10))
        interview.events.append(event)
      }
    }
    return interview
  }

  private static func marker(_ line: String, _ range: Range<Int>) -> SectionMarker? {
    let words = line.split(separator: " ")
    guard words.count >= 3, words.first == "<!--", words.last == "-->" else { return nil }
    for name in ["summary", "report"] {
      if words[1] == "interviewlint:\(name)" || words[1] == "/interviewlint:\(name)" {
        let start = range.lowerBound + (line.utf8.count - line.drop { $0 == " " }.utf8.count)
        return SectionMarker(
          name: name, edge: words[1].hasPrefix("/") ? .end : .begin,
          argument: words.dropFirst(2).dropLast().joined(separator: " "),
          range: start..<range.upperBound)
      }
    }
    return nil
  }
}
