/// A whole date: weekday, brackets, the date itself and the time.
extension DateScanner {
  /// The date that begins at `position`, if any.
  func date(at position: Int) -> WrittenDate? {
    switch byte(position) {
    case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "("): return bracketed(at: position)
    default: return plain(at: position, isBracketed: false)
    }
  }

  // MARK: Without brackets

  private func plain(at position: Int, isBracketed: Bool) -> WrittenDate? {
    var date = WrittenDate(
      value: .noDay, range: position..<position, dateRange: position..<position)
    var next = position
    if let (day, end, _) = weekdayName(at: position) {
      guard let after = afterLeadingWeekday(endOfSpan(end)) else { return nil }
      date.weekday = day
      date.weekdayRange = position..<end
      next = after
      if !isBracketed, byte(next) == UInt8(ascii: "(") || byte(next) == UInt8(ascii: "[") {
        guard var inner = bracketed(at: next), inner.weekday == nil else { return nil }
        inner.weekday = day
        inner.weekdayRange = position..<end
        inner.range = position..<inner.range.upperBound
        return inner
      }
    }
    guard let found = core(at: next) ?? imprecise(at: next) else { return nil }
    guard isPlausible(found, at: next, isMarked: isBracketed || date.weekday != nil) else {
      return nil
    }
    let core =
      joined(found, from: next, at: found.end)
      ?? backwards(found, from: next, at: found.end) ?? found
    date.value = core.value
    date.range = position..<core.end
    date.dateRange = next..<core.end
    let end = addSuffixes(to: &date, of: core, from: next)
    guard end > core.end ? !isWordByte(end) : isBoundary(core) else { return nil }
    // "Tue 11/03/2026" can only be one of the two.
    if case .ambiguous(let monthFirst, let dayFirst) = date.value, let weekday = date.weekday {
      switch (monthFirst.weekday == weekday, dayFirst.weekday == weekday) {
      case (true, false): date.value = .day(monthFirst)
      case (false, true): date.value = .day(dayFirst)
      default: break
      }
    }
    return date
  }

  /// The end of the second weekday of "Mon–Wed", else of the first.
  private func endOfSpan(_ end: Int) -> Int {
    let length = dash(end)
    guard length > 0, let (_, second, _) = weekdayName(at: end + length) else { return end }
    return second
  }

  /// Where the date begins that a weekday leads to.
  func afterLeadingWeekday(_ position: Int) -> Int? {
    var next = position
    if byte(next) == UInt8(ascii: ".") { next += 1 }
    if byte(next) == UInt8(ascii: ",") { next += 1 }
    let hasMark = next > position
    let spaced = skipSpaces(next)
    guard hasMark || spaced > next else { return nil }
    // "Tuesday – 3 November 2026"
    let length = dash(spaced)
    return length > 0 && space(spaced + length) > 0 ? skipSpaces(spaced + length) : spaced
  }

  /// Adds the weekday and the time that follow the date, in either order.
  ///
  /// - Returns: where the date now ends.
  @discardableResult
  private func addSuffixes(to date: inout WrittenDate, of core: DateCore?, from start: Int) -> Int {
    let isNumeric =
      switch core?.style {
      case .yearFirst, .compact, .dotted, .slashed: true
      default: false
      }
    var end = date.range.upperBound
    if case .noDay = date.value { return end }
    while true {
      if date.time == nil, let clock = timeAfter(end, isNumeric: isNumeric && date.weekday == nil) {
        date.time = clock.minutes
        end = clock.end
      } else if date.weekday == nil, let found = weekdayAfter(end, of: date.value) {
        date.weekday = found.day
        date.weekdayRange = found.range
        if let minutes = found.minutes, date.time == nil { date.time = minutes }
        end = found.end
        // "2026-11-10 (Tue) – 2026-11-12 (Thu)"
        if date.time == nil, let core, let whole = joined(core, from: start, at: end) {
          date.value = whole.value
          date.dateRange = start..<whole.end
          end = whole.end
          if let last = weekdayAfter(end, of: .noDay), last.isMarked { end = last.end }
        }
      } else {
        break
      }
    }
    date.range = date.range.lowerBound..<end
    return end
  }

  private struct FollowingWeekday {
    var day: Weekday
    var range: Range<Int>
    var minutes: Int?
    var end: Int
    /// In brackets.
    var isMarked = false
  }

  private func weekdayAfter(_ position: Int, of value: WrittenDate.Value) -> FollowingWeekday? {
    var next = skipSpaces(position)
    switch byte(next) {
    case UInt8(ascii: "("), UInt8(ascii: "["):
      let close = byte(next) == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
      let inner = skipSpaces(next + 1)
      guard let (day, end, _) = weekdayName(at: inner) else { return nil }
      var after = byte(end) == UInt8(ascii: ".") ? end + 1 : end
      let clock = timeAfter(after, isNumeric: false)
      after = skipSpaces(clock?.end ?? after)
      guard byte(after) == close else { return nil }
      return FollowingWeekday(
        day: day, range: inner..<end, minutes: clock?.minutes, end: after + 1, isMarked: true)
    case UInt8(ascii: ","): next = skipSpaces(next + 1)
    default: break
    }
    var isDashed = false
    if case let length = dash(next), length > 0, (space(next + length) > 0) == (next > position) {
      isDashed = next > position
      next = skipSpaces(next + length)
    }
    guard next > position, let (day, end, isShort) = weekdayName(at: next),
      apostrophe(end) == 0, byte(end) != UInt8(ascii: "/")
    else { return nil }
    let afterName = skipSpaces(end)
    let isFollowedByWord =
      afterName > end && isWordByte(afterName) && !isClock(at: afterName)
      && word("at", at: afterName) == nil
    let isRight: Bool? =
      switch value {
      case .day(let date), .days(let date, _): date.weekday == day
      default: nil
      }
    if isFollowedByWord || isDashed {
      let isLowercase = byte(next) & 0x20 != 0
      let isVerb = isShort && (day == .saturday || day == .sunday)
      // "2026-11-07 sat down with Dana", "2026-11-03 Sun shone", "2026-11-03 Friday deadline set".
      if isVerb, isLowercase || isRight == false { return nil }
      if isRight == false, !isShort || isDashed { return nil }
      if isDashed, isFollowedByWord { return nil }
    }
    if dash(end) > 0, isWordByte(end + dash(end)) { return nil }
    let isAbbreviated = isShort && byte(end) == UInt8(ascii: ".")
    let after = isAbbreviated && isWordByte(end + 1) == false ? end + 1 : end
    return FollowingWeekday(day: day, range: next..<end, end: after)
  }

  // MARK: In brackets

  private func bracketed(at position: Int) -> WrittenDate? {
    let opener = byte(position)
    let isWiki = opener == UInt8(ascii: "[") && byte(position + 1) == UInt8(ascii: "[")
    var inner = skipSpaces(position + (isWiki ? 2 : 1))
    if opener == UInt8(ascii: "("), let after = word("on", at: inner) { inner = skipSpaces(after) }
    guard
      var date = plain(at: inner, isBracketed: true)
        ?? (isWiki ? linkedNote(at: inner) : nil),
      let end = close(opener, isWiki: isWiki, at: date.range.upperBound)
    else { return nil }
    date.range = position..<end
    // Org mode: "<2026-11-03 Tue>--<2026-11-05 Thu>"
    if opener == UInt8(ascii: "<"), byte(end) == UInt8(ascii: "-"),
      byte(end + 1) == UInt8(ascii: "-"), byte(end + 2) == UInt8(ascii: "<"),
      let last = plain(at: end + 3, isBracketed: true),
      let lastEnd = close(opener, isWiki: false, at: last.range.upperBound),
      case .day(let from) = date.value, case .day(let to) = last.value, from <= to
    {
      date.value = from == to ? .day(from) : .days(from, to)
      date.range = position..<lastEnd
      date.dateRange = date.dateRange.lowerBound..<last.dateRange.upperBound
    }
    addSuffixes(to: &date, of: nil, from: inner)
    return isWordByte(date.range.upperBound) ? nil : date
  }

  /// `[[journal/2026-11-03]]`
  private func linkedNote(at position: Int) -> WrittenDate? {
    var next = position
    while next < end, next < position + 80, byte(next) != UInt8(ascii: "]"),
      byte(next) != UInt8(ascii: "|"), byte(next) != UInt8(ascii: "\n")
    {
      if byte(next) == UInt8(ascii: "/"), let date = plain(at: next + 1, isBracketed: true) {
        return date
      }
      next += 1
    }
    return nil
  }

  private func close(_ opener: UInt8, isWiki: Bool, at position: Int) -> Int? {
    var next = skipSpaces(position)
    if isWiki {
      // "[[2026-11-03|Tuesday]]", "[[2026-11-03#Calls]]"
      if byte(next) == UInt8(ascii: "|") || byte(next) == UInt8(ascii: "#") {
        let limit = min(end, next + 80)
        while next < limit, byte(next) != UInt8(ascii: "]"), byte(next) != UInt8(ascii: "\n") {
          next += 1
        }
      }
      return byte(next) == UInt8(ascii: "]") && byte(next + 1) == UInt8(ascii: "]")
        ? next + 2 : nil
    }
    switch opener {
    case UInt8(ascii: "("): return byte(next) == UInt8(ascii: ")") ? next + 1 : nil
    case UInt8(ascii: "["):
      return byte(next) == UInt8(ascii: "]") ? next + 1 : nil
    default:
      // Org mode's repeaters and warnings: "<2026-11-03 Tue +1w>".
      if byte(next) == UInt8(ascii: "+") || byte(next) == UInt8(ascii: "-")
        || byte(next) == UInt8(ascii: ".")
      {
        let limit = min(end, next + 20)
        while next < limit, byte(next) != UInt8(ascii: ">"), byte(next) != UInt8(ascii: "\n") {
          next += 1
        }
      }
      return byte(next) == UInt8(ascii: ">") ? next + 1 : nil
    }
  }
}
