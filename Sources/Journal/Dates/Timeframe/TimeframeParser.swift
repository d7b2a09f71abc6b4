/// Finds the words of a timeframe in a text, and the last day that they allow.
struct TimeframeParser {
  struct Candidate {
    enum Meaning: Equatable {
      case by(CivilDate)
      case vague
      /// "11/10" without an order.
      case ambiguous(monthFirst: CivilDate, dayFirst: CivilDate)
      /// A time that can't be told: a holiday by name.
      case unknown
      /// Not about the future: "last week".
      case aside
    }

    var meaning: Meaning
    /// The tokens that say it.
    var first: Int
    var next: Int
    /// Of a week or month named as a whole: "before next week" ends before its first day.
    var period: Period?
    /// "The end of": what comes before it is still it.
    var isEnd = false
    /// Counts from the one before it: "the day after".
    var isRelative = false
    /// From one day to another: "from Nov 10 to Nov 12" names no first day alone.
    var isRange = false
  }

  /// A week, month or longer time.
  struct Period {
    enum Scale { case day, week, month, year, vague }
    var scale: Scale
    var start: CivilDate
    /// Said of no particular one ("the month"), so that a part of it that is past means the next.
    var isOpen = false
    /// The token after its words.
    var next: Int
  }

  /// How sure the words around a candidate make it: "by Friday" more than "until Friday".
  enum Rank: Int { case aside, until, plain, deadline, latest }

  struct Found {
    var candidate: Candidate
    /// The first token of the words that lead to it.
    var first: Int
    var rank: Rank
  }

  let tokens: [TimeframeToken]
  let scanner: DateScanner
  let day: CivilDate
  let week: WorkWeek
  /// The last day found so far, which "the day after" counts from.
  var earlier: CivilDate?

  /// How many bytes are searched: looking back and ahead stays cheap on any input.
  static let longest = 2048

  init(
    _ range: Range<Int>, in text: [UInt8], from day: CivilDate, order: DateOrder?,
    weekend: Set<Weekday>
  ) {
    let start = range.clamped(to: 0..<text.count)
    let range = start.prefix(TimeframeParser.longest)
    tokens = TimeframeToken.read(range, in: text)
    scanner = DateScanner(text, range, order: order, place: .middle)
    self.day = day
    week = WorkWeek(weekend: weekend)
  }

  mutating func read() -> TimeframeReading {
    let denial = denial()
    if denial == .whole { return .none }

    var best: Found?
    var vague: Candidate?
    var ambiguous: Candidate?
    var hasUnknown = false
    var last: Found?
    var index = 0
    while index < tokens.count {
      guard let candidate = candidate(at: index) else {
        index += 1
        continue
      }
      index = max(candidate.next, index + 1)
      switch candidate.meaning {
      case .vague: if vague == nil { vague = ledVague(candidate) }
      case .aside: break
      case .unknown, .ambiguous:
        if case .ambiguous = candidate.meaning, ambiguous == nil { ambiguous = candidate }
        hasUnknown = true
        last = nil
        earlier = nil
      case .by:
        guard var found = led(candidate) else {
          hasUnknown = true
          continue
        }
        if let before = last, let joined = joined(before, found) {
          found = joined
          if best?.first == before.first { best = nil }
        }
        // "committee meets on the 15th, I'd hear the day after"; but "then" tells of a further step.
        if candidate.isRelative, let before = last, best?.first == before.first,
          !tokens[before.candidate.next..<candidate.first].contains(where: {
            $0.kind == .word(.then)
          })
        {
          best = nil
        }
        last = found
        if case .by(let date) = found.candidate.meaning { earlier = date }
        if let current = best, found.rank.rawValue <= current.rank.rawValue { continue }
        best = found
      }
    }

    let isDenied = denial != nil && !hasBut
    if let best, case .by(let date) = best.candidate.meaning, !isDenied {
      return .by(date, tokens[best.first].start..<tokens[best.candidate.next - 1].end)
    }
    if let ambiguous, case .ambiguous(let monthFirst, let dayFirst) = ambiguous.meaning, !isDenied {
      return .ambiguous(
        monthFirst: monthFirst, dayFirst: dayFirst,
        tokens[ambiguous.first].start..<tokens[ambiguous.next - 1].end)
    }
    if let vague, !isDenied || denial == .notSaid {
      return .vague(tokens[vague.first].start..<tokens[vague.next - 1].end)
    }
    return isDenied || (isHedged && !hasUnknown) ? .none : .unknown
  }

  private var hasBut: Bool { tokens.contains { $0.kind == .word(.but) } }

  // MARK: Two that are one

  /// "Thursday or Friday", "a week to ten days", "Friday, maybe Monday": the later of both.
  private func joined(_ first: Found, _ second: Found) -> Found? {
    guard case .by(let a) = first.candidate.meaning, case .by(let b) = second.candidate.meaning
    else { return nil }
    var hasJoint = false
    for index in first.candidate.next..<max(second.candidate.first, first.candidate.next) {
      switch tokens[index].kind {
      case .word(.or), .word(.to), .word(.maybe), .word(.possibly), .word(.perhaps), .word(.likely),
        .dash, .slash:
        hasJoint = true
      case .word(.but): guard word(index + 1) == .more else { return nil }
      case .word(.and):
        guard word(first.first - 1) == .between || word(first.first) == .between else { return nil }
        hasJoint = true
      case .word(.if):
        guard word(index + 1) == .not else { return nil }
        hasJoint = true
      case .word(let word)
      where word.isLead || word == .more || word == .most
        || word == .probably:
        break
      case .comma: break
      default: return nil
      }
    }
    guard hasJoint else { return nil }
    // "Mon to Wed"
    let isPairOfWeekdays = [first, second].allSatisfy { found in
      if case .weekday = kind(found.candidate.first) {
        found.candidate.period == nil
      } else {
        false
      }
    }
    var joined = second
    joined.candidate.meaning = .by(max(a, b < a && isPairOfWeekdays ? b.adding(days: 7) : b))
    joined.candidate.first = first.candidate.first
    joined.first = word(first.first - 1) == .between ? first.first - 1 : first.first
    joined.rank = first.rank.rawValue > second.rank.rawValue ? first.rank : second.rank
    return joined
  }

  // MARK: Tokens

  func kind(_ index: Int) -> TimeframeToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  func word(_ index: Int) -> TimeframeWord? {
    guard case .word(let word) = kind(index) else { return nil }
    return word
  }

  func unit(_ index: Int) -> TimeframeToken.Unit? {
    guard case .unit(let unit, _) = kind(index) else { return nil }
    return unit
  }

  /// Whether a clause ends before this token: nothing more belongs to the words before it.
  func isClauseEnd(_ index: Int) -> Bool {
    switch kind(index) {
    case nil, .comma, .stop, .dash, .question: true
    default: false
    }
  }

  /// The index after any of the words, else the same.
  func skip(_ words: TimeframeWord..., at index: Int) -> Int {
    guard let word = word(index), words.contains(word) else { return index }
    return index + 1
  }
}
