/// Days: written dates, weekdays and days of the month.
extension TimeframeParser {
  // MARK: Written dates

  /// A date in any form that `DateReader` knows; a range counts to its last day.
  func written(at index: Int) -> Candidate? {
    let start = tokens[index].start
    guard scanner.isFree(start), let date = scanner.date(at: start) else { return nil }
    var next = index + 1
    while next < tokens.count, tokens[next].start < date.range.upperBound { next += 1 }
    let found: CivilDate?
    var isRange = false
    switch date.value {
    case .day(let day): found = day
    case .days(_, let last): (found, isRange) = (last, true)
    case .monthAndDay(let month, let day):
      // "Nov 10 or 11"
      if word(next) == .or, case .number(let other) = kind(next + 1), other > day,
        isClauseEnd(next + 2), let later = infer(month: month, day: other)
      {
        return by(later, index, next + 2)
      }
      found = infer(month: month, day: day)
    case .monthAndDays(_, _, let month, let day):
      (found, isRange) = (infer(month: month, day: day), true)
    case .noDay: return writtenWeek(at: index)
    case .ambiguousMonthAndDay(let first, let second):
      return ambiguous(
        infer(month: first, day: second), infer(month: second, day: first), date.weekday, index,
        next)
    case .ambiguous(let monthFirst, let dayFirst):
      return ambiguous(monthFirst, dayFirst, date.weekday, index, next)
    case .invalid, .broken: found = nil
    }
    guard let found else { return Candidate(meaning: .unknown, first: index, next: next) }
    var candidate = by(found, index, next)
    candidate.isRange = isRange
    return candidate
  }

  /// "11/6", of which either part can be the month, unless only one of both is the weekday that stands
  /// before it and not half a year off.
  private func ambiguous(
    _ monthFirst: CivilDate?, _ dayFirst: CivilDate?, _ weekday: Weekday?, _ first: Int, _ next: Int
  ) -> Candidate {
    let fitting = [monthFirst, dayFirst].compactMap(\.self).filter {
      $0.weekday == weekday && abs(day.days(to: $0)) < TimeframeParser.halfYear
    }
    if fitting.count == 1 { return by(fitting[0], first, next) }
    guard weekday == nil || fitting.count > 1, let monthFirst, let dayFirst else {
      return Candidate(meaning: .unknown, first: first, next: next)
    }
    return Candidate(
      meaning: .ambiguous(monthFirst: monthFirst, dayFirst: dayFirst), first: first, next: next)
  }

  /// In days. A date without a year is that which is nearest, so never further off.
  private static let halfYear = 184

  /// `2026-W48`
  private func writtenWeek(at index: Int) -> Candidate? {
    let start = tokens[index].start
    guard scanner.end - start >= 8, case let bytes = scanner.text[start..<(start + 8)],
      let iso = ISOWeek(String(decoding: bytes, as: UTF8.self))
    else { return nil }
    var next = index + 1
    while next < tokens.count, tokens[next].start < start + 8 { next += 1 }
    return by(week.end(ofWeekFrom: week.start(of: iso.firstDay)), index, next)
  }

  /// The first such day from the day of speaking on, unless one is at most 31 days past.
  func infer(month: Int, day number: Int) -> CivilDate? {
    let year = day.year
    for candidateYear in (year - 1)...(year + 8) {
      guard let date = CivilDate(year: candidateYear, month: month, day: number) else { continue }
      if date.adding(days: 31) >= day { return date }
    }
    return nil
  }

  // MARK: Weekdays

  /// The coming one; a week later where it is today, unless `orToday`.
  func next(_ weekday: Weekday, orToday: Bool = false, after day: CivilDate? = nil) -> CivilDate {
    let day = day ?? self.day
    let distance = (weekday.rawValue - day.weekday.rawValue + 7) % 7
    return day.adding(days: distance == 0 && !orToday ? 7 : distance)
  }

  func weekday(at index: Int) -> Candidate? {
    guard case .weekday(let weekday) = kind(index), isWeekday(index) else { return nil }
    var next = index + 1
    if kind(next) == .comma, word(next + 1) == .next || word(next + 1) == .the { next += 1 }
    // "Tuesday the 20th", "Friday 13th", "Thursday 24"
    let number = skip(.the, at: next)
    switch kind(number) {
    case .ordinal(let day) where written(at: number) == nil:
      if let date = dayOfMonth(day) { return by(date, index, number + 1) }
    case .number(let day) where day <= 31 && number == next && isLooseNumber(number):
      if let date = dayOfMonth(day), date.weekday == weekday { return by(date, index, number + 1) }
    default: break
    }
    // "Friday week"
    if unit(next) == .week, case .unit(_, isPlural: false) = kind(next), isWeekWord(next) {
      return by(self.next(weekday).adding(days: 7), index, next + 1)
    }
    // "Friday of next week", "Friday next week", "Friday in two weeks"
    let ofWeek = skip(.of, .in, at: next)
    if word(ofWeek) == .next || word(ofWeek) == .this || word(ofWeek) == .the
      || (unit(ofWeek) == .week && ofWeek > next), let period = period(at: ofWeek),
      period.scale == .week
    {
      return by(week.day(weekday, ofWeekFrom: period.start), index, period.next)
    }
    if word(next) == .after, word(next + 1) == .next {
      let start = week.start(of: day, weeksOn: 2)
      return by(week.day(weekday, ofWeekFrom: start), index, next + 2)
    }
    // "the Friday after Thanksgiving"
    if word(next) == .after || word(next) == .before || word(next) == .following {
      for offset in 1...2 where word(next + offset)?.isHoliday == true {
        return Candidate(meaning: .unknown, first: index, next: next + offset + 1)
      }
    }
    return by(self.next(weekday), index, index + 1)
  }

  /// Not "she sat" nor "the sun".
  private func isWeekday(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isLowercase, token.end - token.start == 3,
      token.kind == .weekday(.saturday) || token.kind == .weekday(.sunday)
        || token.kind == .weekday(.wednesday)
    else { return true }
    switch word(index - 1) {
    case .by, .on, .this, .next, .until, .till, .before, .or, .to, .coming: return true
    default: return isClauseEnd(index + 1) && (index == 0 || isClauseEnd(index - 1))
    }
  }

  /// "Friday week" and not "Friday week 2" or "Friday week of".
  private func isWeekWord(_ index: Int) -> Bool {
    switch kind(index + 1) {
    case .number, .ordinal, .word(.of), .word(.commencing): false
    default: true
    }
  }

  /// A number alone that nothing is counted by: not "Friday 4pm" nor "Friday 2 people".
  private func isLooseNumber(_ index: Int) -> Bool {
    let end = tokens[index].end
    if scanner.isClock(at: tokens[index].start) || scanner.byte(end) == UInt8(ascii: ":") {
      return false
    }
    switch kind(index + 1) {
    case nil, .comma, .stop, .dash, .question, .word: return true
    default: return false
    }
  }

  // MARK: Days of the month

  /// The next such day of a month, today included.
  func dayOfMonth(_ number: Int) -> CivilDate? {
    guard (1...31).contains(number) else { return nil }
    var (year, month, _) = day.components
    for _ in 0..<12 {
      if let date = CivilDate(year: year, month: month, day: number), date >= day { return date }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return nil
  }

  /// "the 9th", "by the 9th", "the 9th of next month".
  func dayOfMonth(at index: Int) -> Candidate? {
    guard case .ordinal(let number) = kind(index) else { return nil }
    let next = index + 1
    if word(next) == .of, let period = period(at: next + 1), period.scale == .month {
      let (year, month, _) = period.start.components
      guard let date = CivilDate(year: year, month: month, day: number) else {
        return Candidate(meaning: .unknown, first: index, next: period.next)
      }
      return by(date, index, period.next)
    }
    // "the 2nd interview", "our 3rd call"
    switch kind(next) {
    case .otherWord, .unit, .number, .ordinal, .month, .weekday: return nil
    case .word(let word):
      switch word {
      case .interview, .chat, .meeting, .screen, .conversation, .panel, .onsite, .call, .business,
        .working, .half, .date, .answer:
        return nil
      default: break
      }
    default: break
    }
    switch word(index - 1) {
    case .the, .by, .on, .until, .till, .til, .before, .within, .around, .about, .of, .latest: break
    case .or, .to, .and: guard earlier != nil else { return nil }
    case nil where index == 0 || isClauseEnd(index - 1): break
    case nil where kind(index - 1) == .slash && earlier != nil: break
    default: return nil
    }
    return dayOfMonth(number).map { by($0, index, next) }
  }
}

extension TimeframeWord {
  var isHoliday: Bool { self == .holiday || self == .halloween || self == .holidays }
}
