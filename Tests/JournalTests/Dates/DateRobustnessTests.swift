import Journal
import TestSupport
import Testing

/// Texts made of pieces of dates in any order: whatever comes out must hold together.
@Suite struct DateRobustnessTests {
  static let pieces = [
    "2026", "-", "11", "03", "/", ".", "3", "31", "30", " ", " ", " ", "Nov", "November", "May",
    "Tue",
    "Tuesday", "sat", ",", "(", ")", "[", "]", "[[", "]]", "<", ">", "–", "—", "..", "T", "14:30",
    "2pm",
    "9-10am", "Z", "+01:00", "st", "rd", "th", "the", "of", "to", "and", "&", "or", "'26", "’26",
    "xx",
    "W47", "early", "mid-", "week", "Week of", "w/c", "Q4", "Day 8", "~", "20261103", "noon", "@",
    "at",
    "\n", "\u{a0}", "é", "🎉", ":", "|", "next", "this", "last", "end", "EOD", "in", "by", "before",
    "within", "two", "a", "couple", "few", "weeks", "days", "business", "month", "year", "after",
    "not",
    "soon", "no", "?", "later", "than", "latest", "Friday", "first", "half", "9th", "December",
    "tomorrow", "day", "from", "Thanksgiving", "didn't", "ask", "but", "maybe", "0", "99", "1000",
  ]

  private func isSound(_ date: WrittenDate, in whole: Range<Int>, _ text: [UInt8]) -> Bool {
    let parts = [date.range, date.dateRange] + (date.weekdayRange.map { [$0] } ?? [])
    guard parts.allSatisfy({ !$0.isEmpty && date.range.contains($0.lowerBound) }),
      parts.allSatisfy({ $0.upperBound <= date.range.upperBound }),
      date.range.clamped(to: whole) == date.range,
      (date.weekday == nil) == (date.weekdayRange == nil),
      date.time.map({ (0..<1440).contains($0) }) ?? true,
      // No character is cut.
      String(validating: text[date.range], as: UTF8.self) != nil,
      String(validating: text[date.dateRange], as: UTF8.self) != nil
    else { return false }
    if case .days(let first, let last) = date.value { return first < last }
    return true
  }

  @Test(arguments: 0..<8) func whatIsReadHoldsTogether(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let day = try #require(CivilDate(iso: "2026-11-03"))
    for _ in 0..<4000 {
      var text: [UInt8] = []
      for _ in 0..<(1 + Int.random(in: 0..<12, using: &random)) {
        text += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
      }
      let range = 0..<text.count
      let order = [nil, DateOrder.monthFirst, .dayFirst][Int.random(in: 0..<3, using: &random)]
      var found = DateReader.dates(in: range, of: text, order: order)
      let inOrder = zip(found, found.dropFirst()).allSatisfy {
        $0.range.upperBound <= $1.range.lowerBound
      }
      if let first = DateReader.date(atStartOf: range, in: text, order: order) {
        found.append(first)
      }
      if let last = DateReader.date(atEndOf: range, in: text, order: order) { found.append(last) }
      let reading = Timeframe.resolve(
        range, in: text, from: day, order: order, weekend: [.saturday, .sunday])
      let isWithin =
        switch reading {
        case .by(_, let place), .vague(let place), .ambiguous(_, _, let place):
          !place.isEmpty && place.clamped(to: range) == place
            && String(validating: text[place], as: UTF8.self) != nil
        case .none, .unknown: true
        }
      guard inOrder, isWithin, found.allSatisfy({ isSound($0, in: range, text) }) else {
        Issue.record("\(String(decoding: text, as: UTF8.self)): \(found) \(reading)")
        return
      }
    }
  }

  /// Bytes that are no words at all, and ranges of every size.
  @Test(arguments: 0..<4) func anyBytesCanBeRead(seed: Int) throws {
    var random = SeededGenerator(seed: seed + 100)
    let day = try #require(CivilDate(iso: "2026-11-03"))
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        Int.random(in: 0..<2, using: &random) == 0
          ? UInt8(Int.random(in: 0..<255, using: &random) + 1)
          : Array("0123-/. Nov".utf8)[Int.random(in: 0..<11, using: &random)]
      }
      let first = Int.random(in: 0..<(text.count + 1), using: &random)
      let range = first..<(first + Int.random(in: 0..<(text.count - first + 1), using: &random))
      var found = DateReader.dates(in: range, of: text, order: nil)
      found += [
        DateReader.date(atStartOf: range, in: text, order: nil),
        DateReader.date(atEndOf: range, in: text, order: nil),
      ].compactMap { $0 }
      #expect(found.allSatisfy { $0.range.clamped(to: range) == $0.range })
      if case .by(_, let place) = Timeframe.resolve(
        range, in: text, from: day, order: nil, weekend: [])
      {
        #expect(place.clamped(to: range) == place)
      }
    }
  }

  /// These would take minutes if a byte were looked at more than a few times.
  @Test(arguments: [
    "may", "Nov ", "3 - ", "(", "[[", "[[a/", "1/1/", "1-", "the ", "Friday ", "mid to ",
    "eod the ",
    "10.-", "Nov 3 – ", "from 3/4 ", "  ", "a week or ", "2026-11-03 to ", "Tue ", "a", "0",
    "T14:30",
    "early Nov ", "moved from Nov 3 to ", "one or ", "week of ", "no later than ",
  ])
  func longTextsAreReadInOneGo(piece: String) throws {
    let text = Array(String(repeating: piece, count: 150_000 / piece.utf8.count).utf8)
    let range = 0..<text.count
    let day = try #require(CivilDate(iso: "2026-11-03"))
    let dates = DateReader.dates(in: range, of: text, order: nil)
    #expect(dates.count <= text.count / 3)
    _ = DateReader.date(atStartOf: range, in: text, order: nil)
    _ = DateReader.date(atEndOf: range, in: text, order: nil)
    if case .by(_, let place) = Timeframe.resolve(
      range, in: text, from: day, order: nil, weekend: [])
    {
      #expect(place.upperBound <= text.count)
    }
  }
}
