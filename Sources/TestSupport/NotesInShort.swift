package import Journal
import SourceText

/// Events in a short notation, for tests of what comes after the reading. One event a line:
///
///     11-03 interview by 11-10 with Dana,Sam
///     11-04 09:30 thank-you email with Dana
///     11-11 follow-up voicemail message
///     + follow-up email
///     [ ] 11-13 follow-up call
///
/// A date without a year is in 2026. `+` stands for the entry above: same date, same place. `[ ]` is an
/// unticked box, `[x]` a ticked one, `[>]` words of intent. After the kind come, in any order, the channel, `reached`, `left`
/// (a message was left) or `no-answer`, `in` or `out`, `by DATE` or `vaguely` (the hear-back date),
/// `until DATE` (the last day of a range), `for DATE` or `called-off` (an arranged interview), `answer-by DATE`, `ask NAME` (the confirmed contact) and
/// `with NAME,NAME`.
package struct NotesInShort {
  package let interview: Interview

  package struct Unreadable: Error {
    package let word: String
  }

  package init(_ text: String) throws {
    var interview = Interview(source: try SourceText(path: "notes.md", bytes: Array(text.utf8)))
    var offset = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let range = offset..<(offset + line.utf8.count)
      offset = range.upperBound + 1
      let words = line.split(separator: " ").map(String.init)
      if words.isEmpty { continue }
      interview.events.append(
        try NotesInShort.event(words, at: range, after: interview.events.last))
    }
    self.interview = interview
  }

  /// The date, in 2026 where no year is given.
  package static func date(_ text: String) throws -> CivilDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let date: CivilDate? =
      switch parts.count {
      case 2: CivilDate(year: 2026, month: parts[0], day: parts[1])
      case 3: CivilDate(year: parts[0], month: parts[1], day: parts[2])
      default: nil
      }
    guard let date else { throw Unreadable(word: text) }
    return date
  }

  private static func event(
    _ allWords: [String], at range: Range<Int>, after last: Event?
  ) throws -> Event {
    var words = allWords[...]
    var plan = Plan.told
    if words.starts(with: ["[", "]"]) {
      plan = .unticked
      words.removeFirst(2)
    } else if words.first == "[>]" {
      plan = .intended
      words.removeFirst()
    }
    var place = range
    let isTicked = words.first == "[x]"
    if isTicked { words.removeFirst() }
    var date: CivilDate
    let first = words.popFirst() ?? ""
    if first == "+", let last {
      (date, place) = (last.date, last.dateRange)
    } else {
      date = try self.date(first)
    }
    var time: Int?
    if let word = words.first, let written = minutes(word) {
      time = written
      words.removeFirst()
    }
    guard let word = words.popFirst(), let kind = EventKind(rawValue: word) else {
      throw Unreadable(word: allWords.joined(separator: " "))
    }
    var event = Event(kind, on: date, at: range)
    event.dateRange = place
    event.time = time
    event.plan = plan
    event.isTicked = isTicked
    try read(&words, into: &event)
    return event
  }

  private static func minutes(_ word: String) -> Int? {
    let parts = word.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 && word.contains(":") ? parts[0] * 60 + parts[1] : nil
  }

  private static func read(_ words: inout ArraySlice<String>, into event: inout Event) throws {
    while let word = words.popFirst() {
      switch word {
      case "by": event.fields.hearBackBy = Field(.by(try date(words.popFirst() ?? "")), at: 0..<0)
      case "vaguely": event.fields.hearBackBy = Field(.vague("soon"), at: 0..<0)
      case "until": event.endDate = try date(words.popFirst() ?? "")
      case "for": event.fields.interviewOn = Field(try date(words.popFirst() ?? ""), at: 0..<0)
      case "called-off": event.fields.interviewOn = Field(nil, at: 0..<0)
      case "answer-by": event.fields.answerBy = Field(try date(words.popFirst() ?? ""), at: 0..<0)
      case "ask": event.fields.contact = Field(words.popFirst() ?? "", at: 0..<0)
      case "with": event.people = (words.popFirst() ?? "").split(separator: ",").map(String.init)
      case "reached": event.outcome = .reached
      case "left": event.outcome = .message
      case "no-answer": event.outcome = .noAnswer
      case "in": event.direction = .in
      case "out": event.direction = .out
      default:
        guard let channel = Channel(rawValue: word) else { throw Unreadable(word: word) }
        event.channel = channel
      }
    }
  }
}
