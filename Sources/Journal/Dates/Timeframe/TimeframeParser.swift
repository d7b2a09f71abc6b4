/// Finds the words of a timeframe in a text, and the last day that they allow.
struct TimeframeParser {
  struct Candidate {
    enum Meaning: Equatable {
      case by(CivilDate)
      case vague
      /// A time that can't be told: a holiday by name, "11/10" without an order.
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
  private enum Rank: Int { case aside, until, plain, deadline, latest }

  private struct Found {
    var candidate: Candidate
    /// The first token of the words that lead to it.
    var first: Int
    var rank: Rank
  }

  let tokens: [TimeframeToken]
  let scanner: DateScanner
  let day: CivilDate
  let week: WorkWeek

  init(
    _ range: Range<Int>, in text: [UInt8], from day: CivilDate, order: DateOrder?,
    weekend: Set<Weekday>
  ) {
    tokens = TimeframeToken.read(range, in: text)
    scanner = DateScanner(text, range, order: order, place: .middle)
    self.day = day
    week = WorkWeek(weekend: weekend)
  }

  func read() -> TimeframeReading {
    let denial = denial()
    if denial == .whole { return .none }

    var best: Found?
    var vague: Candidate?
    var hasUnknown = false
    var last: Found?
    var index = 0
    while index < tokens.count {
      guard let candidate = candidate(at: index, after: last?.candidate) else {
        index += 1
        continue
      }
      index = max(candidate.next, index + 1)
      switch candidate.meaning {
      case .vague: if vague == nil { vague = ledVague(candidate) }
      case .aside: break
      case .unknown:
        hasUnknown = true
        last = nil
      case .by:
        guard var found = led(candidate) else {
          hasUnknown = true
          continue
        }
        if let before = last, let joined = joined(before, found) {
          found = joined
          if best?.first == before.first { best = nil }
        }
        if candidate.isRelative, let before = last, best?.first == before.first { best = nil }
        last = found
        if let current = best, found.rank.rawValue <= current.rank.rawValue { continue }
        best = found
      }
    }

    if let best, case .by(let date) = best.candidate.meaning, denial == nil || hasBut {
      return .by(date, tokens[best.first].start..<tokens[best.candidate.next - 1].end)
    }
    if denial != nil, !hasBut { return .none }
    if let vague { return .vague(tokens[vague.first].start..<tokens[vague.next - 1].end) }
    return hasUnknown ? .unknown : (isHedged ? .none : .unknown)
  }

  private var hasBut: Bool { tokens.contains { $0.kind == .word(.but) } }

  // MARK: What leads to a candidate

  /// The candidate with the words that lead to it, weighed; nil where they make it the first day
  /// rather than the last.
  private func led(_ candidate: Candidate) -> Found? {
    var candidate = candidate
    var first = candidate.first
    var rank = Rank.plain
    var isBefore = false
    var isBy = false
    while let word = word(first - 1), word.isLead || word.isLowerBound {
      if word.isLowerBound {
        // "no later than", "no more than" and "at the latest" are upper bounds; "no earlier than" isn't.
        return nil
      }
      switch word {
      case .by:
        rank = .deadline
        isBy = true
      case .within, .less: rank = .deadline
      case .before:
        rank = .deadline
        isBefore = true
      case .latest, .max: rank = .latest
      case .than:
        guard let kind = self.word(first - 2) else { return nil }
        switch (kind, self.word(first - 3)) {
        case (.later, .no), (.later, .not), (.more, .no), (.more, .not): rank = .latest
        case (.less, _): rank = .deadline
        default: return nil
        }
      case .until, .till, .til: if rank == .plain { rank = .until }
      case .no, .not:
        // "not before", "no" of another clause
        if isBefore { return nil }
        if self.word(first) != .later, self.word(first) != .more, self.word(first) != .until,
          self.word(first) != .till
        {
          return weigh(candidate, from: first, rank, isBefore: isBefore, isBy: isBy)
        }
      case .to:
        // "move to Friday", "up to two weeks"
        guard self.word(first - 2) == .up else {
          return weigh(candidate, from: first, rank, isBefore: isBefore, isBy: isBy)
        }
      case .time:
        guard self.word(first - 2) == .aFew else {
          return weigh(candidate, from: first, rank, isBefore: isBefore, isBy: isBy)
        }
      case .as, .more, .aFew,
        .no where first - 1 == 0:
        break
      default: break
      }
      first -= 1
    }
    if let next = word(candidate.next), next == .latest {
      rank = .latest
      candidate.next += 1
    } else if word(candidate.next) == .at, word(candidate.next + 1) == .the,
      word(candidate.next + 2) == .latest
    {
      rank = .latest
      candidate.next += 3
    } else if word(candidate.next) == .max {
      rank = .latest
      candidate.next += 1
    }
    return weigh(candidate, from: first, rank, isBefore: isBefore, isBy: isBy)
  }

  private func ledVague(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    while let word = word(candidate.first - 1) {
      switch word {
      case .the, .in, .at, .over, .within, .during, .be, .sometime: candidate.first -= 1
      default: return candidate
      }
    }
    return candidate
  }

  private func weigh(
    _ candidate: Candidate, from first: Int, _ rank: Rank, isBefore: Bool, isBy: Bool
  ) -> Found? {
    var candidate = candidate
    if case .by(let date) = candidate.meaning {
      if isBefore, !candidate.isEnd {
        candidate.meaning = .by(max(day(before: candidate.period) ?? date.adding(days: -1), day))
      } else if isBy, let period = candidate.period, period.scale == .month, period.start > day {
        candidate.meaning = .by(period.start)
      }
    }
    let isMine = rank != .latest && isOwnDoing(first)
    return Found(candidate: candidate, first: first, rank: isMine ? .aside : rank)
  }

  /// The last day before a period; of a week the last working day.
  private func day(before period: Period?) -> CivilDate? {
    guard let period else { return nil }
    let last = period.start.adding(days: -1)
    return period.scale == .week ? week.end(ofWeekFrom: week.start(of: last)) : last
  }

  /// Whether the clause tells what the writer will do, not hear: "I'll call Friday".
  private func isOwnDoing(_ first: Int) -> Bool {
    var index = first - 1
    var isMine = false
    while index >= 0 {
      switch tokens[index].kind {
      case .comma, .stop, .dash: return isMine
      case .word(.i): isMine = true
      case .word(.hear), .word(.know), .word(.get), .word(.receive), .word(.expect), .word(.have),
        .word(.be):
        return false
      default: break
      }
      index -= 1
    }
    return isMine
  }

  // MARK: Two that are one

  /// "Thursday or Friday", "a week to ten days", "Friday, maybe Monday": the later of both.
  private func joined(_ first: Found, _ second: Found) -> Found? {
    guard case .by(let a) = first.candidate.meaning, case .by(let b) = second.candidate.meaning
    else { return nil }
    var hasJoint = false
    for index in first.candidate.next..<max(second.candidate.first, first.candidate.next) {
      switch tokens[index].kind {
      case .word(.or), .word(.to), .word(.maybe), .word(.possibly), .word(.perhaps), .dash, .slash:
        hasJoint = true
      case .word(.and):
        guard word(first.first - 1) == .between || word(first.first) == .between else { return nil }
        hasJoint = true
      case .word(.if):
        guard word(index + 1) == .not else { return nil }
        hasJoint = true
      case .word(let word)
      where word.isLead || word == .more || word == .likely || word == .most
        || word == .probably:
        break
      case .comma: break
      default: return nil
      }
    }
    guard hasJoint else { return nil }
    var joined = second
    joined.candidate.meaning = .by(max(a, b))
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
