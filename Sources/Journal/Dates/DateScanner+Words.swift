/// Dates with the month in words.
extension DateScanner {
  /// `Nov 3, 2026`, `Nov. 3rd`, `November the 3rd`, `Nov-03-2026`, `Nov 10-12, 2026`, `Nov 2026`
  func monthFirst(at position: Int) -> DateCore? {
    guard let (month, afterName) = monthName(at: position) else { return nil }
    var next = byte(afterName) == UInt8(ascii: ".") ? afterName + 1 : afterName
    if next == afterName, byte(next) == UInt8(ascii: "-") || byte(next) == UInt8(ascii: "/") {
      next += 1
    } else if space(next) > 0 || next > afterName {
      next = skipSpaces(next)
      if let after = word("the", at: next), space(after) > 0 { next = skipSpaces(after) }
    } else if byte(next) == UInt8(ascii: ","), space(next + 1) > 0 {
      // "November, 2026"
      guard let (_, end) = year(at: skipSpaces(next + 1)) else { return nil }
      return DateCore(.noDay, .worded, end: end)
    } else {
      return nil
    }

    if let (_, end) = yearWord(at: next) { return DateCore(.noDay, .worded, end: end) }
    // "Nov ??, 2026"
    if let end = placeholder(at: next), !isWordByte(end) {
      return DateCore(.noDay, .worded, end: yearAfter(end)?.end ?? end)
    }
    guard let (day, afterNumber) = number(next, longest: 2) else { return nil }
    let afterDay = ordinalSuffix(afterNumber)
    guard isEndOfDay(afterDay) else { return nil }
    let parts = DateCore.Parts(year: nil, month: month, day: day)
    // "Nov 45 people"
    guard (1...31).contains(day) || yearAfter(afterDay) != nil else { return nil }
    if place == .middle, afterDay == afterNumber, yearAfter(afterDay) == nil,
      isCounted(afterDay)
    {
      return nil
    }
    let core = wordRange(after: DateCore(.parts(parts), .worded, end: afterDay), parts)
    return withYear(core)
  }

  /// What follows the number of a day: a month's name, or a second day and a month's name.
  /// `3 Nov 2026`, `3rd of November`, `3-Nov-2026`, `10–12 November 2026`, `10 and 11 Nov`
  func dayFirst(_ day: Int, from position: Int, at afterDay: Int) -> DateCore? {
    guard (1...99).contains(day) else { return nil }
    if let core = dayAndMonth(day, day, from: position, at: afterDay) { return core }
    guard let (second, afterSecond) = secondDay(at: afterDay, after: day) else {
      return backwards(from: day, at: afterDay)
    }
    return dayAndMonth(day, second, from: position, at: afterSecond)
  }

  private func dayAndMonth(
    _ day: Int, _ last: Int, from position: Int, at afterDay: Int
  ) -> DateCore? {
    var next = afterDay
    let separator = byte(next)
    let isDotted = separator == UInt8(ascii: ".")
    switch separator {
    case UInt8(ascii: "-"), UInt8(ascii: "/"): next += 1
    case UInt8(ascii: "."): next = skipSpaces(next + 1)
    default:
      if space(next) > 0 {
        next = skipSpaces(next)
        if let after = word("of", at: next), space(after) > 0 { next = skipSpaces(after) }
      }
    }
    guard let (month, afterName) = monthName(at: next) else { return nil }
    let first = DateCore.Parts(year: nil, month: month, day: day)
    let second = DateCore.Parts(year: nil, month: month, day: last)
    var core = DateCore(
      day == last ? .parts(first) : .range(first, second), .worded, end: afterName)

    if next == afterDay {
      // "03NOV2026", but "3may" is no date.
      guard let (year, end) = year(at: afterName) else { return nil }
      return DateCore(.parts(.init(year: year, month: month, day: day)), .worded, end: end)
    }
    if digit(afterName) { return nil }
    let isJoined = separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || isDotted
    if isJoined, byte(afterName) == separator,
      let (short, end) = number(afterName + 1, longest: 4), !isWordByte(end)
    {
      // "3-Nov-26"
      if end - afterName == 3 { return core.dated(DateScanner.fullYear(short), end: end) }
      if let (year, end) = year(at: afterName + 1) { return core.dated(year, end: end) }
      return nil
    }
    let hasDot = byte(afterName) == UInt8(ascii: ".") && afterName - next <= 4
    if hasDot, let (year, end) = yearAfter(afterName + 1) { return core.dated(year, end: end) }
    if let (year, end) = yearAfter(afterName) { return core.dated(year, end: end) }
    guard day <= 31, last <= 31 else { return nil }
    if isMereWord(month, at: next, afterDay: afterDay, isDotted: isDotted, from: position) {
      return nil
    }
    if hasDot, !isSentenceEnd(afterName) { core.end = afterName + 1 }
    return core
  }

  /// Whether the dot here ends a sentence rather than an abbreviation: nothing follows, or a capital.
  private func isSentenceEnd(_ position: Int) -> Bool {
    guard place == .middle else { return false }
    let next = byte(skipSpaces(position + 1))
    return next == 0 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(next)
  }

  /// Whether "may" or "march" is a verb, or a name that begins a sentence after a number: "the other 3
  /// may call", "met all 3. May followed up".
  private func isMereWord(
    _ month: Int, at position: Int, afterDay: Int, isDotted: Bool, from start: Int
  ) -> Bool {
    let isOrdinal = DateScanner.isLetter(byte(afterDay - 1))
    if isDotted, place != .start || [1, 3, 4, 5, 6, 8].contains(month) { return true }
    guard month == 3 || month == 5, byte(position) == UInt8(ascii: "m"), !isOrdinal else {
      return false
    }
    guard place == .start else { return !hasDatePreposition(before: start) }
    let (_, afterName) = monthName(at: position) ?? (0, position)
    let next = skipSpaces(afterName)
    return anyWord(["be", "have", "not", "also", "still", "on", "need", "well"], at: next) != nil
  }

  // MARK: Years

  /// The year after a day and month, with the comma, space or apostrophe before it.
  func yearAfter(_ position: Int) -> (value: Int, end: Int)? {
    var next = position
    if byte(next) == UInt8(ascii: ",") { next += 1 }
    let hasComma = next > position
    let spaced = skipSpaces(next)
    if spaced == position {
      // "Nov-03-2026"
      guard byte(position) == UInt8(ascii: "-") || byte(position) == UInt8(ascii: "/"),
        let (value, end) = yearWord(at: position + 1), end - position == 5
      else { return nil }
      return (value, end)
    }
    if let year = yearWord(at: spaced) { return year }
    // "Nov 3 (2026)"
    if byte(spaced) == UInt8(ascii: "("), let (value, end) = yearWord(at: spaced + 1),
      byte(end) == UInt8(ascii: ")")
    {
      return (value, end + 1)
    }
    // "3 Nov 26": only where nothing could be counted by it.
    guard !hasComma, let (short, end) = number(spaced, longest: 2), end - spaced == 2,
      (20...39).contains(short)
    else { return nil }
    let following = byte(end)
    let closes =
      following == 0 || following == UInt8(ascii: ",") || following == UInt8(ascii: ")")
      || following == UInt8(ascii: "]") || following == UInt8(ascii: "|")
      || (following == UInt8(ascii: ":") && !digit(end + 1))
      || (space(end) > 0 && dash(skipSpaces(end)) > 0)
    return closes ? (2000 + short, end) : nil
  }

  /// `2026` or `'26`, as a whole word.
  private func yearWord(at position: Int) -> (value: Int, end: Int)? {
    if let (value, end) = year(at: position) {
      let next = byte(end)
      if isWordByte(end) || next == UInt8(ascii: "%") { return nil }
      if next == UInt8(ascii: ":") || next == UInt8(ascii: ".") || dash(end) > 0, !isAside(end) {
        return nil
      }
      return (value, end)
    }
    let mark = apostrophe(position)
    guard mark > 0, let (short, end) = number(position + mark, longest: 2),
      end - position - mark == 2, !isWordByte(end)
    else { return nil }
    return (DateScanner.fullYear(short), end)
  }

  /// Whether no digit follows the mark here: the number before it is whole.
  private func isAside(_ position: Int) -> Bool {
    let length = max(1, dash(position))
    return !digit(position + length)
  }

  /// The core with the year that follows it, where one does.
  private func withYear(_ core: DateCore) -> DateCore {
    guard let (year, end) = yearAfter(core.end) else { return core }
    return core.dated(year, end: end)
  }

  // MARK: What follows a day

  /// Whether a number may be that of a day, by what follows it: not "3:30", "3.5", "3%", "3,500", "3k".
  func isEndOfDay(_ position: Int) -> Bool {
    if isWordByte(position) { return false }
    switch byte(position) {
    case UInt8(ascii: ":"), UInt8(ascii: "."): return !digit(position + 1)
    case UInt8(ascii: ","):
      return
        !(digit(position + 1) && digit(position + 2) && digit(position + 3)
        && !digit(position + 4))
    case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "*"): return false
    default: return true
    }
  }

  /// Whether what follows is what a number counts: "in May 3 people left".
  private func isCounted(_ position: Int) -> Bool {
    guard space(position) > 0 else { return false }
    return anyWord(
      [
        "minutes", "mins", "min", "hours", "hrs", "days", "weeks", "months", "years", "people",
        "times", "questions", "candidates", "others", "percent",
      ], at: skipSpaces(position)) != nil
  }
}

extension DateCore {
  /// The same days in `year`; of a range that crosses the new year the last day is in it.
  func dated(_ year: Int, end: Int) -> DateCore {
    var dated = DateCore(content, style, end: end)
    switch content {
    case .parts(var parts):
      parts.year = year
      dated.content = .parts(parts)
    case .range(var first, var last):
      let wraps = (last.month, last.day) < (first.month, first.day)
      first.year = wraps ? year - 1 : year
      last.year = year
      dated.content = .range(first, last)
    case .either, .noDay, .invalid, .backwards: break
    }
    return dated
  }
}
