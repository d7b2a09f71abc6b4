/// The words that lead to a timeframe: whether they make it a deadline, a hint or no timeframe at all.
extension TimeframeParser {
  private struct Lead {
    /// The first token of the words.
    var first: Int
    var rank = Rank.plain
    var isBefore = false
    var isBy = false
  }

  /// The candidate with the words around it, weighed; nil where they make it the first day rather than
  /// the last.
  func led(_ candidate: Candidate) -> Found? {
    guard var lead = lead(to: candidate) else { return nil }
    var candidate = candidate
    if let next = closing(candidate.next) {
      lead.rank = .latest
      candidate.next = next
    }
    if lead.rank == .plain, follows(lead.first, { word($0) == .after || isCondition($0) }) {
      return nil
    }
    // "won't know before Friday"
    if lead.isBefore, follows(lead.first, { word($0) == .not }) { return nil }
    if case .by(let date) = candidate.meaning {
      // "before Halloween" in November: it is over.
      if lead.isBefore, date < day { return nil }
      if lead.isBefore, !candidate.isEnd {
        candidate.meaning = .by(max(day(before: candidate.period) ?? date.adding(days: -1), day))
      } else if lead.isBy, let period = candidate.period, period.scale == .month,
        period.start > day
      {
        candidate.meaning = .by(period.start)
      }
    }
    let isMine = lead.rank != .latest && isOwnDoing(lead.first)
    return Found(candidate: candidate, first: lead.first, rank: isMine ? .aside : lead.rank)
  }

  func ledVague(_ candidate: Candidate) -> Candidate {
    var candidate = candidate
    while let word = word(candidate.first - 1) {
      switch word {
      case .the, .in, .at, .over, .within, .during, .be, .sometime: candidate.first -= 1
      default: return candidate
      }
    }
    return candidate
  }

  // MARK: Before it

  private func lead(to candidate: Candidate) -> Lead? {
    var lead = Lead(first: candidate.first)
    // ">2 weeks"
    if scanner.byte(tokens[lead.first].start - 1) == UInt8(ascii: ">"),
      lead.first == 0 || !isArrow(lead.first)
    {
      return nil
    }
    while true {
      // "by 5pm Friday"
      if isTime(lead.first - 1), word(lead.first - 2) == .by { lead.first -= 1 }
      guard let word = word(lead.first - 1) else { return lead }
      if word.isLowerBound {
        guard word == .from, candidate.isRange else { return nil }
        lead.first -= 1
        continue
      }
      guard word.isLead else { return lead }
      guard let length = length(of: word, before: &lead) else { return nil }
      guard length > 0 else { return lead }
      lead.first -= length
    }
  }

  /// How many tokens the lead takes in with the word before it: 0 where that is no part of it, nil where
  /// it makes the candidate no last day.
  private func length(of word: TimeframeWord, before lead: inout Lead) -> Int? {
    let second = self.word(lead.first - 2)
    let third = self.word(lead.first - 3)
    switch word {
    case .by:
      lead.rank = .deadline
      lead.isBy = true
    case .within, .less: lead.rank = .deadline
    case .latest, .max: lead.rank = .latest
    case .until, .till, .til: if lead.rank == .plain { lead.rank = .until }
    case .before:
      lead.rank = .deadline
      // "on or before Friday"
      if second == .or, third == .on || third == .by { return 3 }
      lead.isBefore = true
    case .than:
      // "no later than", "less than"; but "no earlier than", "more than".
      switch (second, third) {
      case (.later, .no), (.later, .not), (.more, .no), (.more, .not):
        lead.rank = .latest
        return 3
      case (.less, _):
        lead.rank = .deadline
        return 2
      default: return nil
      }
    case .no, .not:
      // "not before Friday"; "not until Friday" is about Friday.
      if lead.isBefore { return nil }
      return lead.rank == .until ? 1 : 0
    case .to: return second == .up ? 2 : 0
    case .time: return second == .aFew ? 2 : 0
    case .most:
      guard second == .at else { return 0 }
      lead.rank = .latest
      return 2
    case .as:
      // "as early as Monday" is the first day, "as late as Monday" the last.
      guard third == .as else { return 0 }
      guard second == .late else { return nil }
      lead.rank = .latest
      return 3
    case .up, .more, .aFew: return 0
    default: break
    }
    return 1
  }

  /// A time of day: "5pm", "noon".
  private func isTime(_ index: Int) -> Bool {
    switch kind(index) {
    case .word(.noon): true
    case .otherWord, .number: scanner.isClock(at: tokens[index].start)
    default: false
    }
  }

  /// The last day before a period; of a week the last working day.
  private func day(before period: Period?) -> CivilDate? {
    guard let period else { return nil }
    let last = period.start.adding(days: -1)
    return period.scale == .week ? week.end(ofWeekFrom: week.start(of: last)) : last
  }

  /// Whether such a word stands before it in the clause: "once the board meets on Friday", "after Dana is
  /// back Monday" are not by that day, but after it.
  private func follows(_ first: Int, _ isOne: (Int) -> Bool) -> Bool {
    var index = first - 1
    while index >= 0 {
      switch tokens[index].kind {
      case .comma, .stop, .dash: return false
      case .word where isOne(index): return true
      default: index -= 1
      }
    }
    return false
  }

  /// "once", but not "once more".
  private func isCondition(_ index: Int) -> Bool {
    word(index) == .once && word(index + 1) != .more
  }

  private func isArrow(_ index: Int) -> Bool {
    let start = tokens[index].start
    return scanner.byte(start - 2) == UInt8(ascii: "-")
      || scanner.byte(start - 2) == UInt8(ascii: "=")
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

  // MARK: After it

  /// The end of "at the (very) latest", "the latest", "latest" or "max" after a candidate.
  private func closing(_ index: Int) -> Int? {
    var next = skip(.at, at: index)
    next = skip(.the, at: next)
    next = skip(.very, at: next)
    return word(next) == .latest || word(next) == .max ? next + 1 : nil
  }
}
