/// Weeks named by a day, a number or one another.
extension TimeframeParser {
  /// The week with the day in it; of a weekend day the one to come.
  private func weekStart(with date: CivilDate) -> CivilDate {
    let start = week.start(of: date)
    return week.isWorking(date) ? start : week.start(of: start.adding(days: 7))
  }

  /// "week of Nov 9", "week commencing 9 Nov", "week ending Nov 13", "week after next".
  func weekForms(at index: Int) -> Candidate? {
    var next = index + 1
    switch word(next) {
    case .after:
      if word(next + 1) == .next {
        let start = week.start(of: day, weeksOn: 2)
        return by(
          week.end(ofWeekFrom: start), index, next + 2,
          period: Period(scale: .week, start: start, next: next + 2))
      }
      if isClauseEnd(next + 1) { return weekAfter(index, next + 1) }
      let date = skip(.the, .that, at: next + 1)
      if date < tokens.count, let found = anyDay(at: date), case .by(let date) = found.meaning {
        let start = week.start(of: date).adding(days: 7)
        return by(week.end(ofWeekFrom: start), index, found.next)
      }
      return Candidate(meaning: .unknown, first: index, next: next + 1)
    case .of, .commencing, .beginning, .starting, .start, .ending, .end: break
    default: return nil
    }
    let isEnding = word(next) == .ending || word(next) == .end
    next = skip(.on, .the, at: next + 1)
    guard next < tokens.count else { return nil }
    guard let found = anyDay(at: next) else {
      if let word = word(next), word.isHoliday {
        return Candidate(meaning: .unknown, first: index, next: next + 1)
      }
      return nil
    }
    guard case .by(let date) = found.meaning else {
      return Candidate(meaning: .unknown, first: index, next: found.next)
    }
    if isEnding { return by(date, index, found.next) }
    let start = weekStart(with: date)
    return by(
      week.end(ofWeekFrom: start), index, found.next,
      period: Period(scale: .week, start: start, next: found.next))
  }

  /// A written date, a weekday or a day of the month.
  func anyDay(at index: Int) -> Candidate? {
    if let found = written(at: index) { return found }
    switch kind(index) {
    case .ordinal(let number): return dayOfMonth(number).map { by($0, index, index + 1) }
    case .weekday(let weekday):
      let next = skip(.the, at: index + 1)
      if case .ordinal(let number) = kind(next) {
        return dayOfMonth(number).map { by($0, index, next + 1) }
      }
      return by(self.next(weekday), index, index + 1)
    default: return nil
    }
  }

  /// "w/c 9 Nov", "w/b 9 Nov"
  func weekCommencing(at index: Int) -> Candidate? {
    let letter = word(index + 2)
    let isSlashed = kind(index + 1) == .slash && (letter == .c || letter == .business)
    guard isSlashed || word(index) == .weekCommencing else { return nil }
    let next = index + (isSlashed ? 3 : 1)
    guard next < tokens.count, let found = anyDay(at: next) else { return nil }
    // "w/c 12/11": which week is not known.
    if case .ambiguous = found.meaning { return found }
    guard case .by(let date) = found.meaning else { return nil }
    return by(week.end(ofWeekFrom: weekStart(with: date)), index, found.next)
  }

  /// "week 48", "week 2 of December"
  func numberedWeek(at index: Int) -> Candidate? {
    guard case .number(let number) = kind(index + 1) else { return nil }
    if word(index + 2) == .of || word(index + 2) == .in, let period = ofMonth(at: index + 2) {
      guard (1...5).contains(number) else { return nil }
      return by(endOfWeek(number, in: period.start), index, period.next)
    }
    guard isClauseEnd(index + 2) else { return nil }
    return isoWeek(at: index, within: 16)
  }

  /// "CW 48": the next such week by ISO 8601, this one included.
  func isoWeek(at index: Int, within limit: Int) -> Candidate? {
    guard case .number(let number) = kind(index + 1) else { return nil }
    let now = ISOWeek(day)
    for year in [now.year, now.year + 1] {
      if let iso = ISOWeek(year: year, week: number), iso >= now {
        guard now.firstDay.days(to: iso.firstDay) <= limit * 7 else { return nil }
        return by(week.end(ofWeekFrom: week.start(of: iso.firstDay)), index, index + 2)
      }
    }
    return nil
  }

  func weekend(at index: Int) -> Candidate? {
    let lead = word(index - 1) == .the ? word(index - 2) : word(index - 1)
    return lead == .by || lead == .before
      ? by(week.end(ofWeekOf: day), index, index + 1, isEnd: true)
      : by(lastWeekendDay(of: week.start(of: day)), index, index + 1)
  }

  /// The last day of the week that begins on `start`, which its weekend is at the end of.
  func lastWeekendDay(of start: CivilDate) -> CivilDate { start.adding(days: 6) }

  /// The weekday that makes a week a day: "next week, probably Tuesday".
  func weekdayAfter(_ index: Int) -> (Weekday, Int)? {
    var next = kind(index) == .comma ? index + 1 : index
    next = skip(.probably, .likely, .maybe, .possibly, .perhaps, .on, at: next)
    next = skip(.on, .the, at: next)
    guard case .weekday(let weekday) = kind(next), written(at: next) == nil else { return nil }
    // "next week, Friday's deadline" is another word; "next week, Friday they call" stays open.
    return isClauseEnd(next + 1) || next == index ? (weekday, next + 1) : nil
  }
}
