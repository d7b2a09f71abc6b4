import Journal

/// Where in a journal actions are asked for.
struct ActionPlace {
  private let bytes: Range<Int>
  /// Not at any entry in particular: the title, a blank line, the end; or several lines at once.
  let isGeneral: Bool
  /// In lines.
  private let lines: ClosedRange<Int>
  private let read: ReadDocument

  /// - Parameter isAnywhere: all is wanted, wherever that is.
  init(_ range: TextRange, _ read: ReadDocument, isAnywhere: Bool) {
    self.read = read
    bytes = read.map.bytes(in: range)
    lines = read.map.line(at: bytes.lowerBound)...read.map.line(at: bytes.upperBound)
    let (lines, map) = (lines, read.map)
    isGeneral =
      isAnywhere || lines.count > 1
      || !read.interview.events.contains { event in
        let first = map.line(at: event.range.lowerBound)
        return first <= lines.lowerBound && lines.lowerBound <= map.line(at: event.end)
      }
  }

  func touches(_ event: Event?) -> Bool {
    guard let event else { return false }
    return read.map.line(at: event.range.lowerBound) <= lines.upperBound
      && lines.lowerBound <= read.map.line(at: event.end)
  }

  func touches(_ range: Range<Int>) -> Bool {
    range.lowerBound <= bytes.upperBound && bytes.lowerBound <= range.upperBound
  }

  /// The planned entries here, where that is a place of its own.
  func planned(in read: ReadDocument) -> [Event] {
    if lines.count > 1 { return [] }
    return read.interview.events.filter {
      touches($0) && $0.seen(on: read.today).plan != .told
    }
  }
}

extension Event {
  /// Where the event or the last of its fields ends.
  var end: Int {
    [
      fields.nextSteps?.range, fields.hearBackBy?.range, fields.willFollowUp?.range,
      fields.contact?.range, fields.interviewers?.range, fields.answerBy?.range,
      fields.interviewOn?.range,
    ].compactMap { $0?.upperBound }.reduce(range.upperBound, max)
  }
}
