import FollowUp
import Journal
import SourceText

/// The lines of an entry that another one goes next to, and how the entries around it are set.
struct EntryNeighbours {
  /// From the one with its date to the last that belongs to it.
  let lines: ClosedRange<Int>
  /// An entry of its kind with a plain date, to write the new one like.
  let model: Event
  /// Whether blank lines part the entries.
  let standApart: Bool
  private let isNewestFirst: Bool
  /// Of the other items of a numbered list.
  private let otherNumbers: Set<Int>

  init(of event: Event, _ style: EntryStyle, in interview: Interview) {
    let source = interview.source
    /// Where entries begin that carry a date.
    var starts: Set<Int> = []
    /// Those that are told, and written like this one.
    var alike: [(line: Int, event: Event)] = []
    for other in interview.events {
      let line = source.line(at: other.dateRange.lowerBound)
      guard starts.insert(line).inserted, other.plan == .told, !interview.isInPlan(other) else {
        continue
      }
      if EntryStyle(line: line, in: source).isAlike(style) { alike.append((line, other)) }
    }
    let first = source.line(at: event.dateRange.lowerBound)
    isNewestFirst = interview.isNewestFirst
    // An entry of several days has no date to write another like.
    model =
      event.endDate == nil
      ? event
      : alike.min {
        let (a, b) = ($0.event.endDate == nil, $1.event.endDate == nil)
        return a != b ? a : abs($0.line - first) < abs($1.line - first)
      }?.event ?? event
    otherNumbers = Set(
      alike.filter { $0.line != first }.compactMap { EntryPattern(of: $0.event, in: source).number }
    )

    let lastOwn = max(
      first, source.line(at: max(event.range.lowerBound, event.range.upperBound - 1)))
    let last =
      style.isProse
      ? Self.endOfProse(from: lastOwn, starts, interview)
      : style.lastLine(from: lastOwn, in: source)
    lines = first...max(first, last)

    func isAfterBlank(_ line: Int) -> Bool {
      line > 1 && EntryStyle.isBlank(source.line(line - 1), in: source)
    }
    switch style.isProse {
    case _ where style.standsApart: standApart = true
    case true:
      // One that follows another line of the same paragraph says that they are lines of one.
      let places = Set(alike.map(\.line))
      standApart = !alike.contains { entry in
        var line = entry.line - 1
        while line > 0, !EntryStyle.isBlank(source.line(line), in: source) {
          if places.contains(line) { return true }
          line -= 1
        }
        return false
      }
    case false:
      standApart =
        style.isItem
        && zip(alike, alike.dropFirst()).contains { above, below in
          isAfterBlank(below.line)
            && style.lastLine(from: above.line, in: source)
              == Self.lastText(before: below.line, source)
        }
    }
  }

  /// The number that a new item gets; nil in any other list.
  func nextNumber(_ number: Int?) -> Int? {
    guard let number else { return nil }
    // "1." throughout, as Markdown allows.
    if otherNumbers == [number] { return number }
    let countsDown = isNewestFirst && otherNumbers.allSatisfy { $0 < number }
    return isNewestFirst && !countsDown ? number : number + 1
  }

  private static func lastText(before line: Int, _ source: SourceText) -> Int {
    var line = line - 1
    while line > 1, EntryStyle.isBlank(source.line(line), in: source) { line -= 1 }
    return line
  }

  /// Prose goes on, with its lists, to the next date, heading, rule or comment.
  private static func endOfProse(
    from line: Int, _ starts: Set<Int>, _ interview: Interview
  ) -> Int {
    let source = interview.source
    let bytes = source.bytes
    let plan = interview.followUpPlan.map { source.line(at: $0.lowerBound) }
    var last = line
    var next = line + 1
    while next <= source.lineCount {
      let range = source.line(next)
      if EntryStyle.isBlank(range, in: source) {
        next += 1
        continue
      }
      if starts.contains(next) || next == plan { break }
      let text = bytes[range].drop { $0 == 0x20 }
      let isAfterBlank = next - 1 > last
      if text.first == UInt8(ascii: "#") || text.first == UInt8(ascii: "|")
        || text.starts(with: "<!--".utf8) || isRule(text) && isAfterBlank
      {
        break
      }
      if next < source.lineCount, isRule(bytes[source.line(next + 1)][...]), isAfterBlank {
        // Perhaps an underlined heading.
        break
      }
      last = next
      next += 1
    }
    return last
  }

  /// `---`, `***` or `===`.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    guard marks.count >= 3, let first = marks.first else { return false }
    return "-*_=".utf8.contains(first) && marks.allSatisfy { $0 == first }
  }
}
