/// Dates that begin with a number.
extension DateScanner {
  /// The date alone that begins at `position`, with the days of a range ("Nov 10-12") but no second
  /// date ("Nov 10 - Nov 12").
  func core(at position: Int) -> DateCore? {
    if digit(position) {
      var length = 1
      while length < 9, digit(position + length) { length += 1 }
      switch length {
      case 1, 2: return smallNumberFirst(at: position)
      case 4: return yearFirst(at: position)
      case 8: return compact(at: position)
      default: return nil
      }
    }
    if let core = monthFirst(at: position) { return core }
    // "the 3rd of November 2026"
    if let after = word("the", at: position), space(after) > 0,
      case let next = skipSpaces(after), let (_, end) = number(next, longest: 2),
      ordinalSuffix(end) > end
    {
      return smallNumberFirst(at: next)
    }
    return nil
  }

  // MARK: Year first

  private func yearFirst(at position: Int) -> DateCore? {
    guard let (year, afterYear) = year(at: position) else { return nil }
    let separator = byte(afterYear)
    let length =
      separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".") ? 1 : dash(afterYear)
    guard length > 0 else { return yearThenMonthName(year, at: afterYear) }
    let afterSeparator = afterYear + length

    guard let (month, afterMonth) = number(afterSeparator, longest: 2) else {
      return yearThenLetters(year, at: afterSeparator, separator: separator, length: length)
    }
    let isDotted = separator == UInt8(ascii: ".")
    if isDotted, afterMonth - afterSeparator != 2 { return nil }

    guard matches(afterYear, length, at: afterMonth) else {
      // "2026-11": the month alone. "2026.11" is rather a version.
      guard !isDotted, afterMonth - afterSeparator == 2, (1...12).contains(month) else {
        return nil
      }
      return DateCore(.noDay, .yearFirst, end: afterMonth)
    }
    let dayStart = afterMonth + length
    if let end = placeholder(at: dayStart) { return DateCore(.noDay, .yearFirst, end: end) }
    guard let (day, end) = number(dayStart, longest: 2), !isDotted || end - dayStart == 2 else {
      return nil
    }
    let parts = DateCore.Parts(year: year, month: month, day: day)
    let core = DateCore(.parts(parts), .yearFirst, end: end)
    return separator == UInt8(ascii: "/") ? core : isoRange(after: core, parts)
  }

  /// `2026-W47`, `2026-W47-2`, `2026-Q4`, `2026-Nov-03`, `2026-xx-xx`
  private func yearThenLetters(
    _ year: Int, at position: Int, separator: UInt8, length: Int
  ) -> DateCore? {
    switch byte(position) | 0x20 {
    case UInt8(ascii: "w"):
      guard let (week, end) = number(position + 1, longest: 2), end == position + 3 else {
        return nil
      }
      guard let week = ISOWeek(year: year, week: week) else {
        return DateCore(.invalid, .yearFirst, end: end)
      }
      guard dash(end) > 0, let (day, dayEnd) = number(end + dash(end), longest: 1),
        (1...7).contains(day)
      else { return DateCore(.noDay, .yearFirst, end: end) }
      let (year, month, date) = week.firstDay.adding(days: day - 1).components
      let parts = DateCore.Parts(year: year, month: month, day: date)
      return DateCore(.parts(parts), .yearFirst, end: dayEnd)
    case UInt8(ascii: "q"):
      return (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(byte(position + 1))
        ? DateCore(.noDay, .yearFirst, end: position + 2) : nil
    default: break
    }
    if let end = placeholder(at: position) {
      let second = byte(end) == separator ? placeholder(at: end + length) : nil
      return DateCore(.noDay, .yearFirst, end: second ?? end)
    }
    guard let (month, afterMonth) = monthName(at: position) else { return nil }
    guard byte(afterMonth) == separator, let (day, end) = number(afterMonth + length, longest: 2)
    else { return DateCore(.noDay, .worded, end: afterMonth) }
    let parts = DateCore.Parts(year: year, month: month, day: day)
    return DateCore(.parts(parts), .worded, end: end)
  }

  /// `2026 Nov 3`, `2026, November 3rd`, `2026 November`
  private func yearThenMonthName(_ year: Int, at position: Int) -> DateCore? {
    let afterComma = byte(position) == UInt8(ascii: ",") ? position + 1 : position
    guard space(afterComma) > 0, let (month, afterName) = monthName(at: skipSpaces(afterComma))
    else { return nil }
    let afterMonth = byte(afterName) == UInt8(ascii: ".") ? afterName + 1 : afterName
    guard space(afterMonth) > 0, let (day, end) = number(skipSpaces(afterMonth), longest: 2),
      case let dayEnd = ordinalSuffix(end), isEndOfDay(dayEnd)
    else { return DateCore(.noDay, .worded, end: afterName) }
    let parts = DateCore.Parts(year: year, month: month, day: day)
    return DateCore(.parts(parts), .worded, end: dayEnd)
  }

  /// `xx`, `??`, `__` or `dd` in the place of a number.
  func placeholder(at position: Int) -> Int? {
    let first = byte(position) | 0x20
    guard byte(position) == byte(position + 1) else { return nil }
    switch first {
    case UInt8(ascii: "x"), UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "?") | 0x20,
      UInt8(ascii: "_") | 0x20:
      return position + 2
    default: return nil
    }
  }

  private func matches(_ position: Int, _ length: Int, at other: Int) -> Bool {
    for index in 0..<length where byte(position + index) != byte(other + index) { return false }
    return true
  }

  /// `20261103`, at the start of an entry or after a word that leads to a date ("decision by 20261103").
  /// Eight digits that name no day of our time are a number.
  private func compact(at position: Int) -> DateCore? {
    guard place == .start || hasDatePreposition(before: position),
      let (all, end) = number(position, longest: 8)
    else { return nil }
    let parts = DateCore.Parts(year: all / 10000, month: all / 100 % 100, day: all % 100)
    guard (1900...2099).contains(all / 10000), (1...12).contains(parts.month),
      (1...31).contains(parts.day)
    else { return nil }
    return DateCore(.parts(parts), .compact, end: end)
  }

  // MARK: A small number first

  private func smallNumberFirst(at position: Int) -> DateCore? {
    guard let (first, afterFirst) = number(position, longest: 2) else { return nil }
    let afterDay = ordinalSuffix(afterFirst)
    if afterDay == afterFirst {
      switch byte(afterFirst) {
      case UInt8(ascii: "/"):
        if let core = slashed(first, from: position, at: afterFirst + 1) { return core }
      case UInt8(ascii: "."):
        if let core = dotted(first, from: position, at: afterFirst + 1) { return core }
      default:
        if let core = dashed(first, from: position, at: afterFirst) { return core }
      }
    }
    return dayFirst(first, from: position, at: afterDay)
  }

  /// `11/03/2026`, `11/03/26`, `11/3`
  private func slashed(_ first: Int, from position: Int, at secondStart: Int) -> DateCore? {
    guard let (second, afterSecond) = number(secondStart, longest: 2) else { return nil }
    if byte(afterSecond) == UInt8(ascii: "/") {
      guard let (year, end) = fullOrShortYear(at: afterSecond + 1), first <= 31, second <= 31 else {
        return nil
      }
      // With slashes, hardly anybody writes a year of two digits first where it can be the last:
      // "28/10/26" is a day of 2026.
      if end - afterSecond == 3, !shortYears.contains(year % 100),
        let core = shortYearFirst(first, second, year % 100, end: end)
      {
        return core
      }
      return DateCore.numbers(first, second, year: year, order: order, end: end)
    }
    // "10/11 Nov" is two days.
    if space(afterSecond) > 0, monthName(at: skipSpaces(afterSecond)) != nil { return nil }
    // "24/7" and "50/50" are figures of speech.
    guard first >= 1, second >= 1, first <= 31, second <= 31, !(first == 24 && second == 7) else {
      return nil
    }
    let core = DateCore.numbers(first, second, year: nil, order: order, end: afterSecond)
    if case .invalid = core.content, place != .start || first > 12 { return nil }
    // "11/10-12"
    if order != .dayFirst, first <= 12, case let length = dash(afterSecond), length > 0,
      let (last, end) = number(afterSecond + length, longest: 2), last > second,
      !isClock(at: afterSecond + length), byte(end) != UInt8(ascii: "/")
    {
      let from = DateCore.Parts(year: nil, month: first, day: second)
      let to = DateCore.Parts(year: nil, month: first, day: last)
      if from.exists, to.exists { return DateCore(.range(from, to), .slashed, end: end) }
    }
    return core
  }

  /// `13.11.2026`, `13.11.26`, `13. 11. 2026`, `13.11.`: day first.
  private func dotted(_ day: Int, from position: Int, at secondStart: Int) -> DateCore? {
    // "10.-12.11.2026"
    if case let length = dash(secondStart), length > 0,
      let (last, end) = number(secondStart + length, longest: 2), last > day,
      byte(end) == UInt8(ascii: "."),
      let core = dotted(last, from: secondStart + length, at: end + 1),
      case .parts(let parts) = core.content
    {
      var first = parts
      first.day = day
      return DateCore(.range(first, parts), .dotted, end: core.end)
    }
    let monthStart = space(secondStart) > 0 ? skipSpaces(secondStart) : secondStart
    guard let (month, afterMonth) = number(monthStart, longest: 2) else { return nil }
    guard byte(afterMonth) == UInt8(ascii: ".") else {
      // "9.11 Interview": a slip for "9.11." where an entry begins, and else a number.
      let parts = DateCore.Parts(year: nil, month: month, day: day)
      guard place == .start, monthStart == secondStart, afterMonth - monthStart == 2,
        space(afterMonth) > 0, parts.exists
      else { return nil }
      return DateCore(.parts(parts), .dotted, end: afterMonth)
    }
    let afterDot = afterMonth + 1
    let yearStart = monthStart > secondStart ? skipSpaces(afterDot) : afterDot
    if let (year, end) = fullOrShortYear(at: yearStart) {
      let isShort = end - yearStart == 2
      // "1.2.26" is a version, unless both numbers are padded or it begins an entry.
      let isPadded = monthStart - position == 3 && afterMonth - monthStart == 2
      guard day <= 31, month <= 31, !isShort || isPadded || place == .start else { return nil }
      if isShort, monthStart > secondStart { return nil }
      return DateCore(
        .parts(DateCore.Parts(year: year, month: month, day: day)), .dotted, end: end)
    }
    guard monthStart == secondStart, !isWordByte(afterDot), byte(afterDot) != UInt8(ascii: ".")
    else { return nil }
    let parts = DateCore.Parts(year: nil, month: month, day: day)
    guard parts.exists || (place == .start && (1...12).contains(month) && day <= 31) else {
      return nil
    }
    return DateCore(.parts(parts), .dotted, end: afterDot)
  }

  /// `11-03-2026`, `11-03-26`, and day first with a month of its own after a slash: `10-12/11/2026`.
  private func dashed(_ first: Int, from position: Int, at dashStart: Int) -> DateCore? {
    let length = dash(dashStart)
    guard length > 0, let (second, afterSecond) = number(dashStart + length, longest: 2) else {
      return nil
    }
    if byte(afterSecond) == UInt8(ascii: "/"), order != .monthFirst,
      let (month, afterMonth) = number(afterSecond + 1, longest: 2),
      byte(afterMonth) == UInt8(ascii: "/"), let (year, end) = fullOrShortYear(at: afterMonth + 1)
    {
      return DateCore(
        .range(
          DateCore.Parts(year: year, month: month, day: first),
          DateCore.Parts(year: year, month: month, day: second)), .slashed, end: end)
    }
    guard first <= 31, second <= 31, matches(dashStart, length, at: afterSecond),
      case let yearStart = afterSecond + length, let (year, end) = fullOrShortYear(at: yearStart)
    else { return nil }
    let isShort = end - yearStart == 2
    let isPadded = dashStart - position == 2 && afterSecond - dashStart - length == 2
    guard !isShort || (isPadded && place == .start) else { return nil }
    if isShort, let core = shortYearFirst(first, second, year % 100, end: end) { return core }
    return DateCore.numbers(first, second, year: year, order: order, end: end)
  }

  /// `26-11-03`: where only the first number can be a year of our time, it is; where the last can be
  /// one too, nobody can tell.
  private func shortYearFirst(_ first: Int, _ second: Int, _ last: Int, end: Int) -> DateCore? {
    guard shortYears.contains(first), (1...12).contains(second), (1...31).contains(last) else {
      return nil
    }
    if shortYears.contains(last) {
      return first > 31 ? nil : DateCore(.noDay, .slashed, end: end)
    }
    let parts = DateCore.Parts(year: 2000 + first, month: second, day: last)
    return DateCore(.parts(parts), .slashed, end: end)
  }

  /// Years of our time that are written with two digits.
  private var shortYears: ClosedRange<Int> { 20...39 }

  /// A year of four digits, or of two.
  private func fullOrShortYear(at position: Int) -> (value: Int, end: Int)? {
    if let full = year(at: position) { return full }
    guard let (short, end) = number(position, longest: 2), end - position == 2 else { return nil }
    return (DateScanner.fullYear(short), end)
  }
}
