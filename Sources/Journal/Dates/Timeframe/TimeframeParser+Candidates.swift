/// What may be a timeframe, by the token that it begins with.
extension TimeframeParser {
  func candidate(at index: Int) -> Candidate? {
    switch tokens[index].kind {
    case .number:
      return written(at: index) ?? duration(at: index) ?? year(at: index)
    case .ordinal(let number):
      return written(at: index) ?? partOfPeriod(at: index, ordinal: number)
        ?? dayOfMonth(at: index)
    case .weekday: return written(at: index) ?? weekday(at: index)
    case .month: return monthAndWeek(at: index) ?? written(at: index) ?? bareMonth(at: index)
    case .unit: return startingWithUnit(at: index)
    case .word(let word): return candidate(at: index, word: word)
    // "13.11.2026"
    case .otherWord: return scanner.digit(tokens[index].start) ? written(at: index) : nil
    default: return nil
    }
  }

  private func candidate(at index: Int, word: TimeframeWord) -> Candidate? {
    switch word {
    case .today, .tonight: return by(day, index, index + 1)
    case .tomorrow: return by(day.adding(days: 1), index, index + 1)
    case .overnight: return by(day.adding(days: 1), index, index + 1)
    case .a, .an, .another, .couple, .few, .several, .half, .dozen, .aFew:
      return duration(at: index) ?? vague(at: index)
    case .this, .current, .that: return this(at: index)
    case .next: return next(at: index)
    case .coming, .following: return coming(at: index)
    case .early, .mid, .middle, .late, .later, .beginning, .start, .first, .second, .third, .fourth,
      .last, .latter:
      return partOfPeriod(at: index, ordinal: word.ordinal) ?? aside(at: index) ?? vague(at: index)
    case .end, .close: return partOfPeriod(at: index, ordinal: nil)
    case .endOfDay: return endOfDay(from: index, next: index + 1)
    case .endOfWeek: return endOfWeek(at: index)
    case .endOfMonth: return by(day.endOfMonth, index, index + 1, isEnd: true)
    case .endOfYear: return by(endOfYear(day.year), index, index + 1, isEnd: true)
    case .midweek:
      return resolved(
        .middle, Period(scale: .week, start: week.start(of: day), isOpen: true, next: 0),
        index, index + 1)
    case .midmonth:
      return resolved(
        .middle, Period(scale: .month, start: firstOfMonth(day), isOpen: true, next: 0),
        index, index + 1)
    case .weekend: return weekend(at: index)
    case .morning where self.word(index - 1) == .the && self.word(index - 2) == .in:
      return by(day.adding(days: 1), index, index + 1)
    case .weekCommencing: return weekCommencing(at: index)
    case .new: return new(at: index)
    case .season: return season(at: index)
    case .w: return weekCommencing(at: index)
    case .isoWeek: return isoWeek(at: index, within: 53)
    case .halloween: return holiday(month: 10, day: 31, at: index)
    case .holiday: return Candidate(meaning: .unknown, first: index, next: index + 1)
    default: return vague(at: index)
    }
  }

  // MARK: Making one

  func by(
    _ date: CivilDate, _ first: Int, _ next: Int, period: Period? = nil, isEnd: Bool = false
  ) -> Candidate {
    Candidate(meaning: .by(date), first: first, next: next, period: period, isEnd: isEnd)
  }

  func endOfYear(_ year: Int) -> CivilDate {
    CivilDate(year: year, month: 12, day: 31) ?? day
  }

  /// "EOW", "EOW next week".
  private func endOfWeek(at index: Int) -> Candidate {
    let isNext = word(index + 1) == .next && unit(index + 2) == .week
    return by(
      week.end(ofWeekOf: isNext ? day.adding(days: 7) : day), index, index + (isNext ? 3 : 1),
      isEnd: true)
  }

  func firstOfMonth(_ day: CivilDate) -> CivilDate { day.adding(days: 1 - day.day) }

  /// "last week", "last Friday", "late": not ahead.
  private func aside(at index: Int) -> Candidate? {
    guard word(index) == .last else { return nil }
    switch kind(index + 1) {
    case .unit, .weekday, .month: return Candidate(meaning: .aside, first: index, next: index + 2)
    default: return nil
    }
  }

  /// "in 2027"
  private func year(at index: Int) -> Candidate? {
    switch word(index - 1) {
    case .in, .by, .during, .until, .till, .before:
      period(at: index).flatMap { resolved(.whole, $0, index, $0.next) }
    default: nil
    }
  }

  private func holiday(month: Int, day number: Int, at index: Int) -> Candidate? {
    infer(month: month, day: number).map { by($0, index, index + 1) }
  }

  // MARK: This, next, coming

  /// "the new month" is the next; "the new year" begins after 31 December, but lasts.
  private func new(at index: Int) -> Candidate? {
    guard unit(index + 1) == .year else { return nil }
    guard word(index - 1) == .the, word(index - 2) == .before else {
      return Candidate(meaning: .vague, first: index, next: index + 2)
    }
    return by(endOfYear(day.year), index, index + 2, isEnd: true)
  }

  private func season(at index: Int) -> Candidate? {
    switch word(index - 1) {
    case .in, .by, .the, .this, .next, .of, .early, .mid, .late:
      Candidate(meaning: .vague, first: index, next: index + 1)
    default: nil
    }
  }

  private func this(at index: Int) -> Candidate? {
    // "this time next week"
    if word(index + 1) == .time, word(index + 2) == .next, unit(index + 3) == .week {
      return by(day.adding(days: 7), index, index + 4)
    }
    let next = skip(.coming, .next, at: index + 1)
    switch kind(next) {
    case .weekday(let weekday) where word(index) == .this:
      return by(self.next(weekday, orToday: true), index, next + 1)
    case .word(.afternoon), .word(.evening), .word(.morning): return by(day, index, next + 1)
    case .word(.weekend): return by(lastWeekendDay(of: week.start(of: day)), index, next + 1)
    case .month(let month):
      return this(month, at: index, next: next)
    case .unit where word(index) != .that:
      return period(at: index).flatMap { resolved(.whole, $0, index, $0.next) }
    default: return nil
    }
  }

  private func this(_ month: Int, at index: Int, next: Int) -> Candidate? {
    if let date = written(at: next) {
      var date = date
      date.first = index
      return date
    }
    return period(at: next).flatMap { resolved(.whole, $0, index, $0.next) }
  }

  private func next(at index: Int) -> Candidate? {
    let following = index + 1
    switch kind(following) {
    case .weekday(let weekday):
      let start = week.start(of: day, weeksOn: 1)
      return by(week.day(weekday, ofWeekFrom: start), index, following + 1)
    case .word(.business), .word(.working), .word(.work):
      guard unit(following + 1) == .day else { return nil }
      if case .unit(_, isPlural: true) = kind(following + 1) { return duration(at: following) }
      return by(week.adding(businessDays: 1, to: day), index, following + 2)
    case .unit(.businessDay, isPlural: false):
      return by(week.adding(businessDays: 1, to: day), index, following + 1)
    case .unit(.day, isPlural: false):
      if isWithin(index), var duration = duration(at: following) {
        duration.first = index
        return duration
      }
      return dayAfter(index, following + 1)
    case .unit(_, isPlural: true):
      return Candidate(meaning: .vague, first: index, next: following + 1)
    case .unit:
      if isWithin(index), var duration = duration(at: following) {
        duration.first = index
        return duration
      }
      return period(at: index).flatMap { resolved(.whole, $0, index, $0.next) }
    case .number, .word(.couple), .word(.few), .word(.several):
      guard var duration = duration(at: following) else { return nil }
      duration.first = index
      return duration
    case .word(.weekend):
      return by(lastWeekendDay(of: week.start(of: day, weeksOn: 1)), index, following + 1)
    case .month: return this(0, at: index, next: following)
    default: return nil
    }
  }

  private func coming(at index: Int) -> Candidate? {
    switch kind(index + 1) {
    case .weekday(let weekday): return by(next(weekday), index, index + 2)
    case .unit(.day, isPlural: false) where word(index) == .following:
      return dayAfter(index, index + 2)
    case .unit(_, isPlural: true), .word(.few):
      let end = word(index + 1) == .few ? index + 3 : index + 2
      return Candidate(meaning: .vague, first: index, next: min(end, tokens.count))
    case .unit where word(index) == .coming:
      guard var duration = duration(at: index + 1) else { return nil }
      duration.first = index
      return duration
    case .unit(.week, isPlural: false) where isClauseEnd(index + 2):
      return weekAfter(index, index + 2)
    case .unit: return period(at: index).flatMap { resolved(.whole, $0, index, $0.next) }
    default: return nil
    }
  }

  /// "in the next week" is seven days, "next week" is the week that comes.
  private func isWithin(_ index: Int) -> Bool {
    guard word(index - 1) == .the else { return false }
    switch word(index - 2) {
    case .in, .within, .over, .during: return true
    default: return false
    }
  }

  private func dayAfter(_ first: Int, _ next: Int) -> Candidate {
    var candidate = by((earlier ?? day).adding(days: 1), first, next)
    candidate.isRelative = earlier != nil
    return candidate
  }

  /// "the following week", "the week after": that after the day named before, else after this one.
  func weekAfter(_ first: Int, _ next: Int) -> Candidate {
    let start = week.start(of: earlier ?? day, weeksOn: 1)
    var candidate = by(
      week.end(ofWeekFrom: start), first, next,
      period: Period(scale: .week, start: start, next: next))
    candidate.isRelative = earlier != nil
    return candidate
  }

  // MARK: Units in front

  private func startingWithUnit(at index: Int) -> Candidate? {
    guard case .unit(let unit, let isPlural) = kind(index) else { return nil }
    if unit == .day, word(index + 1) == .after {
      if word(index + 2) == .tomorrow { return by(day.adding(days: 2), index, index + 3) }
      // "committee meets on the 15th, I'd hear the day after"
      if isClauseEnd(index + 2), earlier != nil {
        return dayAfter(index, index + 2)
      }
      return Candidate(meaning: .unknown, first: index, next: index + 2)
    }
    if unit == .week, !isPlural, let candidate = weekForms(at: index) ?? numberedWeek(at: index) {
      return candidate
    }
    // "month end", "week's end"
    if word(index + 1) == .end {
      switch unit {
      case .month: return by(day.endOfMonth, index, index + 2, isEnd: true)
      case .year: return by(endOfYear(day.year), index, index + 2, isEnd: true)
      case .week: return by(week.end(ofWeekOf: day), index, index + 2, isEnd: true)
      case .quarter: return Candidate(meaning: .vague, first: index, next: index + 2)
      default: return nil
      }
    }
    if isPlural {
      switch word(index - 1) {
      case .in, .within, .of: return Candidate(meaning: .vague, first: index, next: index + 1)
      default: return nil
      }
    }
    if unit == .quarter { return Candidate(meaning: .vague, first: index, next: index + 1) }
    // "within the week", "within the month"
    if word(index - 1) == .the, word(index - 2) == .within || word(index - 2) == .in {
      return word(index - 2) == .within ? duration(at: index) : nil
    }
    // "week or two"
    return word(index + 1) == .or ? duration(at: index) : nil
  }
}
