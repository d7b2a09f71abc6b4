/// "within two weeks", "5 business days", "a week from Friday".
extension TimeframeParser {
  private struct Quantity {
    /// nil for "few" and "several".
    var count: Int?
    /// The token after it.
    var next: Int
  }

  func duration(at index: Int) -> Candidate? {
    var quantity: Quantity
    if unit(index) != nil {
      // "week or two", "within the week"
      quantity = Quantity(count: 1, next: index)
    } else {
      guard let found = self.quantity(at: index) else { return nil }
      quantity = found
    }
    var next = quantity.next
    var isBusiness = false
    adjectives: while let word = word(next) {
      switch word {
      case .business, .working, .work: isBusiness = true
      case .more, .further, .additional, .full, .short, .good, .calendar, .of, .current: break
      default: break adjectives
      }
      next += 1
      // "10 bus. days"
      if isBusiness, kind(next) == .stop, unit(next + 1) != nil { next += 1 }
    }
    guard case .unit(var unit, let isPlural) = kind(next), unit != .minute else { return nil }
    if unit == .day, isBusiness { unit = .businessDay }
    next += 1

    // "a week or two", "a day or so", "a week and a half"
    var hasHalf = false
    switch (word(next), kind(next + 1)) {
    case (.or, .number(let other)) where self.unit(next + 2) == nil && !isPlural:
      if let count = quantity.count, other > count { quantity.count = other }
      next += 2
    case (.or, .word(.so)): next += 2
    case (.and, .word(.a)) where word(next + 2) == .half:
      hasHalf = true
      next += 3
    default: break
    }
    if let other = aside(from: index, to: next) { return other }

    // "another day" is some other day; "6 hours" are work, "in 6 hours" a time.
    if word(index) == .another, unit == .day, quantity.count == 1 { return nil }
    if unit == .hour, quantity.count ?? 1 < 24 {
      return isLed(index) ? by(day, index, next) : nil
    }
    guard let count = quantity.count else {
      return Candidate(meaning: .vague, first: index, next: next)
    }
    guard count <= 1000 else { return nil }
    next = skip(.time, at: next)
    var origin = day
    var isRelative = false
    // "final round Nov 12, decision a week later"
    if word(next) == .later || (word(next) == .after && isClauseEnd(next + 1))
      || (word(next) == .of && word(next + 1) == .that)
    {
      next += word(next) == .of ? 2 : 1
      origin = earlier ?? day
      isRelative = earlier != nil
    } else if let anchor = anchor(at: next) {
      guard let date = anchor.day else {
        return Candidate(meaning: .unknown, first: index, next: anchor.next)
      }
      (origin, next) = (date, anchor.next)
    }
    var candidate = by(end(of: count, unit, hasHalf: hasHalf, from: origin), index, next)
    candidate.isRelative = isRelative
    return candidate
  }

  private func isLed(_ index: Int) -> Bool {
    let lead =
      word(index - 1) == .the || word(index - 1) == .next ? word(index - 2) : word(index - 1)
    return lead == .in || lead == .within || word(index - 2) == .within
  }

  private func end(
    of count: Int, _ unit: TimeframeToken.Unit, hasHalf: Bool, from origin: CivilDate
  ) -> CivilDate {
    switch unit {
    case .minute: origin
    // Less than a day is still today; a day begun counts whole.
    case .hour: origin.adding(days: count < 24 ? 0 : (count + 23) / 24)
    case .day: origin.adding(days: count + (hasHalf ? 1 : 0))
    case .businessDay: week.adding(businessDays: count + (hasHalf ? 1 : 0), to: origin)
    case .week: origin.adding(days: count * 7 + (hasHalf ? 4 : 0))
    case .fortnight: origin.adding(days: count * 14)
    case .month: origin.adding(months: count).adding(days: hasHalf ? 15 : 0)
    case .quarter: origin.adding(months: count * 3)
    case .year: origin.adding(months: count * 12 + (hasHalf ? 6 : 0))
    }
  }

  // MARK: How many

  private func quantity(at index: Int) -> Quantity? {
    var next = index
    switch word(next) {
    case .a, .an, .another, .aFew:
      next += 1
      while let word = word(next),
        word == .further || word == .additional || word == .full || word == .good || word == .short
      { next += 1 }
      if unit(next) != nil || isBusinessUnit(next) {
        return word(index) == .aFew
          ? Quantity(count: nil, next: next) : Quantity(count: 1, next: next)
      }
    case .half:
      // "half a day"
      next = skip(.a, .an, at: next + 1)
      return unit(next) == .day ? Quantity(count: 1, next: next) : nil
    default: break
    }
    switch kind(next) {
    case .word(.couple): return Quantity(count: 2, next: skip(.of, at: next + 1))
    case .word(.few), .word(.several): return Quantity(count: nil, next: next + 1)
    case .word(.dozen): return Quantity(count: 12, next: next + 1)
    // "five (5) days"
    case .number(let count)
    where kind(next + 1) == .stop && kind(next + 2) == .number(count) && kind(next + 3) == .stop:
      return Quantity(count: count, next: next + 4)
    case .number(let count):
      let (last, end) = upTo(count, at: next + 1)
      return Quantity(count: last, next: end)
    default: return nil
    }
  }

  /// The second number of "2-3", "two to three", "one or two", "2/3", "two three".
  private func upTo(_ count: Int, at index: Int) -> (Int, Int) {
    var next = index
    switch kind(next) {
    case .dash, .slash, .word(.to), .word(.or), .word(.and): next += 1
    default: break
    }
    guard case .number(let other) = kind(next) else { return (count, index) }
    guard unit(next + 1) != nil || isBusinessUnit(next + 1) else { return (count, index) }
    return (max(count, other), next + 1)
  }

  private func isBusinessUnit(_ index: Int) -> Bool {
    switch word(index) {
    case .business, .working, .work, .calendar: unit(index + 1) != nil
    default: false
    }
  }

  // MARK: Where it stands

  /// A length of time that is no timeframe: "two weeks ago", "for a week", "5 years of experience".
  private func aside(from index: Int, to next: Int) -> Candidate? {
    let aside = Candidate(meaning: .aside, first: index, next: next)
    switch word(next) {
    case .ago, .late, .old, .notice, .long, .experience, .earlier, .back: return aside
    case .before, .prior: return Candidate(meaning: .unknown, first: index, next: next + 1)
    case .of where word(next + 1) == .experience || word(next + 1) == .notice: return aside
    default: break
    }
    switch word(index - 1) {
    case .last, .past, .previous, .every, .each: return aside
    case .for: return word(index) == .another ? nil : aside
    default: return nil
    }
  }

  /// The day from which "a week from Friday" or "two days after the interview" counts.
  ///
  /// - Returns: nil where nothing is said, so that it counts from the day of speaking; a nil day where
  ///   what is said can't be placed.
  private func anchor(at index: Int) -> (day: CivilDate?, next: Int)? {
    switch kind(index) {
    // "a week today", "a week tomorrow", "a week Friday"
    case .word(.today): return (day, index + 1)
    case .word(.tomorrow): return (day.adding(days: 1), index + 1)
    case .weekday(let weekday):
      if let date = written(at: index) { return anchored(date) }
      return (next(weekday), index + 1)
    case .word(.from), .word(.after), .word(.of), .word(.following), .word(.on), .word(.past): break
    default: return nil
    }
    let lead = word(index)
    var next = index + 1
    switch kind(next) {
    case .word(.now), .word(.today): return (day, next + 1)
    case .word(.tomorrow): return (day.adding(days: 1), next + 1)
    case .weekday, .month, .number, .ordinal:
      if let date = written(at: next) { return anchored(date) }
      if let date = weekday(at: next) { return anchored(date) }
      return lead == .after ? (nil, next + 1) : nil
    case .word(let word) where word.isHoliday: return (nil, next + 1)
    default: break
    }
    guard lead != .on else { return nil }
    if let word = word(next), word == .the || word == .my || word == .our || word == .this {
      next += 1
      if case .ordinal = kind(next), let date = dayOfMonth(at: next) {
        return anchored(date)
      }
    }
    switch word(next) {
    case .interview, .chat, .meeting, .screen, .conversation, .panel, .onsite, .call:
      return (day, next + 1)
    default: return lead == .after || lead == .following ? (nil, next) : nil
    }
  }

  private func anchored(_ candidate: Candidate) -> (day: CivilDate?, next: Int) {
    guard case .by(let date) = candidate.meaning else { return (nil, candidate.next) }
    return (date, candidate.next)
  }
}
