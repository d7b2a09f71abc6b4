/// Weeks, months and years, whole and in part.
extension TimeframeParser {
  enum Part { case whole, early, middle, firstHalf, late }

  // MARK: Periods

  /// The period named here: "next week", "the month", "December 2026", "the week of Nov 9".
  func period(at index: Int) -> Period? {
    var next = skip(.the, at: index)
    var weeksOn = 0
    var isOpen = true
    switch word(next) {
    case .this, .current, .that:
      isOpen = false
      next = skip(.coming, at: next + 1)
    case .next, .following, .coming, .new:
      isOpen = false
      weeksOn = 1
      next += 1
    default: break
    }
    switch kind(next) {
    case .unit(.week, isPlural: false):
      if weeksOn == 0, let candidate = weekForms(at: next), case .by(let last) = candidate.meaning {
        return Period(scale: .week, start: week.start(of: last), next: candidate.next)
      }
      return Period(
        scale: .week, start: week.start(of: day, weeksOn: weeksOn), isOpen: isOpen, next: next + 1)
    case .unit(.month, isPlural: false):
      let afterNext = weeksOn == 0 && word(next + 1) == .after && word(next + 2) == .next
      let start = firstOfMonth(day).adding(months: afterNext ? 2 : weeksOn)
      return Period(
        scale: .month, start: start, isOpen: isOpen && !afterNext, next: next + (afterNext ? 3 : 1))
    case .unit(.year, isPlural: false):
      guard weeksOn == 0 else { return Period(scale: .vague, start: day, next: next + 1) }
      return Period(scale: .year, start: day, next: next + 1)
    case .unit(.quarter, isPlural: false): return Period(scale: .vague, start: day, next: next + 1)
    case .unit(.day, isPlural: false) where weeksOn == 0:
      return Period(scale: .day, start: day, next: next + 1)
    case .month(let month): return self.month(month, at: next, nextYear: weeksOn > 0)
    case .number(let year) where (1900...2099).contains(year):
      guard let start = CivilDate(year: year, month: 1, day: 1) else { return nil }
      return Period(scale: .year, start: start, next: next + 1)
    default: return nil
    }
  }

  private func month(_ month: Int, at index: Int, nextYear: Bool) -> Period? {
    let yearIndex = skip(.of, at: kind(index + 1) == .comma ? index + 2 : index + 1)
    if case .number(let year) = kind(yearIndex), (1900...2099).contains(year),
      let start = CivilDate(year: year, month: month, day: 1)
    {
      return Period(scale: .month, start: start, next: yearIndex + 1)
    }
    if case .number(let short) = kind(index + 1), case let start = tokens[index + 1].start - 1,
      scanner.byte(start) == UInt8(ascii: "'") || scanner.byte(start) == 0x99,
      let start = CivilDate(year: DateScanner.fullYear(short), month: month, day: 1)
    {
      return Period(scale: .month, start: start, next: index + 2)
    }
    // This year's, unless it is over; "next January" said in January is a year on.
    let isOver = month < day.month || (nextYear && month == day.month)
    guard let start = CivilDate(year: day.year + (isOver ? 1 : 0), month: month, day: 1) else {
      return nil
    }
    return Period(scale: .month, start: start, next: index + 1)
  }

  // MARK: Parts

  /// "early next week", "mid-December", "end of the month", "first week of December", "last Friday of
  /// November", "EOD Friday".
  func partOfPeriod(at index: Int, ordinal: Int?) -> Candidate? {
    var next = index + 1
    let part: Part
    switch kind(index) {
    case .word(.early), .word(.beginning), .word(.start): part = .early
    case .word(.mid), .word(.middle): part = .middle
    case .word(.late), .word(.later), .word(.end), .word(.latter), .word(.close): part = .late
    case .word(.last) where unit(next) == .day || word(next) == .business || word(next) == .working:
      part = .late
      next = word(next) == nil ? next + 1 : next + 2
    case .word(.first) where word(next) == .half: part = .firstHalf
    case .word(.second) where word(next) == .half: part = .late
    default: return ordinal.flatMap { nth($0, at: index) }
    }
    next = skip(.half, .part, at: next)
    // "mid to late December", "mid/late December"
    if kind(next) == .slash || word(next) == .to || word(next) == .or, let word = word(next + 1),
      word == .mid || word == .late || word == .end || word == .early
    {
      guard var later = partOfPeriod(at: next + 1, ordinal: nil) else { return nil }
      later.first = index
      return later
    }
    next = skip(.of, .in, .on, at: next)
    if word(index) == .end || word(index) == .close {
      if let end = endOfBusiness(at: next) { return endOfDay(from: index, next: end) }
      // "end of Friday"
      if next > index + 1, next < tokens.count, let found = anyDay(at: next) {
        var found = found
        found.first = index
        found.isEnd = true
        return found
      }
    }
    guard let period = period(at: next) else { return nil }
    if period.scale == .day {
      return part == .late ? endOfDay(from: index, next: period.next) : nil
    }
    return resolved(part, period, index, period.next)
  }

  private func endOfBusiness(at index: Int) -> Int? {
    let next = skip(.the, at: index)
    switch word(next) {
    case .business, .play, .work, .working: return unit(next + 1) == .day ? next + 2 : next + 1
    default: return nil
    }
  }

  /// "EOD" alone is today; "EOD Friday" and "end of the day tomorrow" are that day.
  func endOfDay(from index: Int, next: Int) -> Candidate {
    let following = skip(.on, at: kind(next) == .comma ? next + 1 : next)
    switch kind(following) {
    case .weekday, .month, .number, .ordinal, .word(.tomorrow), .word(.today), .word(.next),
      .word(.this), .word(.the):
      let at = word(following) == .the ? following + 1 : following
      if at < tokens.count, var found = candidate(at: at) {
        found.first = index
        found.isEnd = true
        return found
      }
      // "EOD 11/6"
      if case .number = kind(following), unit(following + 1) == nil {
        return Candidate(meaning: .unknown, first: index, next: following + 1)
      }
    default: break
    }
    return by(day, index, next, isEnd: true)
  }

  /// "first week of December", "3rd week in Jan", "last Friday of the month".
  private func nth(_ number: Int, at index: Int) -> Candidate? {
    guard (1...5).contains(number) else { return nil }
    // "by the first", "the first of December"
    if let ordinal = word(index)?.ordinal, ordinal < 5 {
      if word(index + 1) == .of, let period = ofMonth(at: index + 1) {
        return by(period.start.adding(days: ordinal - 1), index, period.next)
      }
      if isClauseEnd(index + 1), word(index - 1) == .the, word(index - 2) == .by,
        let date = dayOfMonth(ordinal)
      {
        return by(date, index, index + 1)
      }
    }
    switch kind(index + 1) {
    // "first days of December"
    case .unit(.day, isPlural: true) where number == 1:
      guard let period = ofMonth(at: index + 2) else { return nil }
      return resolved(.early, period, index, period.next)
    // "first business day of December"
    case .unit(.businessDay, isPlural: false), .word(.business), .word(.working):
      let next = unit(index + 1) == nil ? index + 3 : index + 2
      guard unit(next - 1) != nil, let period = ofMonth(at: next) else { return nil }
      let eve = period.start.adding(days: -1)
      return by(week.adding(businessDays: number, to: eve), index, period.next)
    case .unit(.week, isPlural: false):
      guard let period = ofMonth(at: index + 2) else { return nil }
      return by(endOfWeek(number, in: period.start), index, period.next)
    case .weekday(let weekday):
      guard let period = ofMonth(at: index + 2) else { return nil }
      let first =
        number == 5 ? period.start.endOfMonth.adding(days: -6) : period.start
      let date = next(weekday, orToday: true, after: first)
        .adding(days: number == 5 ? 0 : (number - 1) * 7)
      return by(date, index, period.next)
    default: return nil
    }
  }

  /// "December, first week", "Dec 1st week"
  func monthAndWeek(at index: Int) -> Candidate? {
    guard case .month(let month) = kind(index) else { return nil }
    let next = kind(index + 1) == .comma ? index + 2 : index + 1
    let number: Int?
    switch kind(next) {
    case .ordinal(let value): number = value
    case .word(let word): number = word.ordinal
    default: number = nil
    }
    guard let number, (1...5).contains(number), unit(next + 1) == .week,
      let period = self.month(month, at: index, nextYear: false)
    else { return nil }
    return by(endOfWeek(number, in: period.start), index, next + 2)
  }

  func endOfWeek(_ number: Int, in month: CivilDate) -> CivilDate {
    number == 5 ? month.endOfMonth : month.adding(days: number * 7 - 1)
  }

  func ofMonth(at index: Int) -> Period? {
    let next = skip(.of, .in, at: index)
    guard let period = period(at: next), period.scale == .month else { return nil }
    return period
  }

  // MARK: The last day

  func resolved(_ part: Part, _ period: Period, _ first: Int, _ next: Int) -> Candidate? {
    var start = period.start
    let whole = part == .whole ? period : nil
    switch period.scale {
    case .day: return by(start, first, next, isEnd: part == .late)
    case .vague: return Candidate(meaning: .vague, first: first, next: next)
    case .week:
      var date = dayOfWeek(part, from: start)
      if date < day, period.isOpen || week.start(of: day) == start, part != .early || period.isOpen
      {
        start = start.adding(days: 7)
        date = dayOfWeek(part, from: start)
      }
      var end = next
      // "this week or next"
      if part == .whole, word(next) == .or, word(next + 1) == .next, isClauseEnd(next + 2) {
        date = dayOfWeek(part, from: start.adding(days: 7))
        end = next + 2
      }
      // "next week, probably Tuesday"
      if part == .whole, let (weekday, after) = weekdayAfter(next) {
        return by(week.day(weekday, ofWeekFrom: start), first, after)
      }
      return by(date, first, end, period: whole, isEnd: part == .late)
    case .month:
      var date = dayOfMonth(part, from: start)
      if date < day, period.isOpen { date = dayOfMonth(part, from: start.adding(months: 1)) }
      return by(date, first, next, period: whole, isEnd: part == .late)
    case .year:
      guard part == .late || (part == .whole && start == day) else {
        return Candidate(meaning: .vague, first: first, next: next)
      }
      return by(endOfYear(start.year), first, next, isEnd: true)
    }
  }

  private func dayOfWeek(_ part: Part, from start: CivilDate) -> CivilDate {
    switch part {
    case .early: week.workingDay(2, ofWeekFrom: start)
    case .middle, .firstHalf: week.workingDay(3, ofWeekFrom: start)
    case .whole, .late: week.end(ofWeekFrom: start)
    }
  }

  private func dayOfMonth(_ part: Part, from start: CivilDate) -> CivilDate {
    switch part {
    case .early: start.adding(days: 9)
    case .middle, .firstHalf: start.adding(days: 14)
    case .whole, .late: start.endOfMonth
    }
  }

  // MARK: Bare months

  /// "in December", "by January", "December 2026"; not "June will call" or "in May's view".
  func bareMonth(at index: Int) -> Candidate? {
    guard case .month(let number) = kind(index),
      let period = month(number, at: index, nextYear: false)
    else { return nil }
    let hasYear = period.next > index + 1
    let isAlone = isClauseEnd(index + 1) && (index == 0 || isClauseEnd(index - 1))
    let isLed: Bool
    switch word(index - 1) {
    // "called May", "an email to April"
    case .around, .about, .or, .to: isLed = ![1, 3, 4, 5, 6, 8].contains(number)
    case .in, .by, .until, .till, .til, .before, .during, .within:
      isLed = !tokens[index].isLowercase || (number != 3 && number != 5) || isClauseEnd(index + 1)
    default: isLed = false
    }
    guard hasYear || isAlone || isLed else { return nil }
    return resolved(.whole, period, index, period.next)
  }
}
