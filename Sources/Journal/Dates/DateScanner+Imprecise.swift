/// Words that speak of a time without naming a day.
extension DateScanner {
  /// `early Nov`, `mid-November`, `end of June 2026`, `Week of Nov 9`, `w/c 9 Nov`; at the start of an
  /// entry `Day 8`, `Week 2`, `Q4 2026`, `Summer 2026` and `around 3 Nov` too.
  func imprecise(at position: Int) -> DateCore? {
    switch key(position) {
    case 0x65_61_72, 0x6d_69_64, 0x6c_61_74, 0x62_65_67, 0x73_74_61, 0x65_6e_64:
      return partOfMonth(at: position)
    case 0x77_65_65: return week(at: position)
    case 0x64_61_79:
      guard place == .start, let after = word("day", at: position), space(after) > 0,
        let (_, end) = number(skipSpaces(after), longest: 3), isEndOfDay(end)
      else { return nil }
      return DateCore(.noDay, .imprecise, end: end)
    case 0x73_70_72, 0x73_75_6d, 0x61_75_74, 0x66_61_6c, 0x77_69_6e:
      guard place != .middle,
        let after = anyWord(["spring", "summer", "autumn", "fall", "winter"], at: position),
        space(after) > 0, let (_, end) = year(at: skipSpaces(after))
      else { return nil }
      return DateCore(.noDay, .imprecise, end: end)
    case 0x73_6f_6d:
      guard place == .start, let after = word("sometime", at: position), space(after) > 0,
        let inWord = word("in", at: skipSpaces(after)), space(inWord) > 0,
        let (_, end) = monthName(at: skipSpaces(inWord)), !digit(end)
      else { return nil }
      return DateCore(.noDay, .imprecise, end: yearAfter(end)?.end ?? end)
    case 0x61_72_6f, 0x61_62_6f, 0x63_69_72:
      guard place == .start,
        let after = anyWord(["around", "about", "circa"], at: position), space(after) > 0
      else { return nil }
      return roughly(at: skipSpaces(after))
    default: break
    }
    switch byte(position) | 0x20 {
    case UInt8(ascii: "w"):
      // "w/c 9 Nov", "wk of 9 Nov", "wc 9 Nov"
      if byte(position + 1) == UInt8(ascii: "/") {
        guard let end = anyWord(["c", "b", "e"], at: position + 2) else { return nil }
        return roughly(at: skipWeekday(skipSpaces(end)))
      }
      return week(at: position)
    case UInt8(ascii: "q"):
      guard place != .middle, (UInt8(ascii: "1")...UInt8(ascii: "4")).contains(byte(position + 1)),
        !isWordByte(position + 2)
      else { return nil }
      let end = position + 2
      if space(end) > 0, let (_, yearEnd) = year(at: skipSpaces(end)) {
        return DateCore(.noDay, .imprecise, end: yearEnd)
      }
      return place == .start ? DateCore(.noDay, .imprecise, end: end) : nil
    case UInt8(ascii: "c"):
      guard place == .start, let end = anyWord(["c", "ca"], at: position),
        byte(end) == UInt8(ascii: ".")
      else { return nil }
      return roughly(at: skipSpaces(end + 1))
    case UInt8(ascii: "~") | 0x20:
      guard place == .start, byte(position) == UInt8(ascii: "~") else { return nil }
      return roughly(at: skipSpaces(position + 1))
    default: return nil
    }
  }

  private func partOfMonth(at position: Int) -> DateCore? {
    var next: Int
    if let end = anyWord(["early", "mid", "late"], at: position) {
      guard byte(end) == UInt8(ascii: "-") || space(end) > 0 else { return nil }
      next = byte(end) == UInt8(ascii: "-") ? end + 1 : skipSpaces(end)
      // "mid-to-late November"
      if let joint = word("to", at: next),
        let second = anyWord(["mid", "late"], at: skipSpaces(joint + max(dash(joint), 0)))
      {
        next = byte(second) == UInt8(ascii: "-") ? second + 1 : skipSpaces(second)
      }
      if place != .middle, let (_, yearEnd) = year(at: next), isEndOfDay(yearEnd) {
        return DateCore(.noDay, .imprecise, end: yearEnd)
      }
      if let after = word("in", at: next) { next = skipSpaces(after) }
    } else if let end = anyWord(["beginning", "middle", "end", "start"], at: position),
      space(end) > 0
    {
      next = skipSpaces(end)
      if let after = word("of", at: next) { next = skipSpaces(after) }
    } else {
      return nil
    }
    guard let (_, afterName) = monthName(at: next), !digit(afterName) else { return nil }
    let end =
      byte(afterName) == UInt8(ascii: ".") && afterName - next < 5 ? afterName + 1 : afterName
    if let (_, yearEnd) = yearAfter(end) { return DateCore(.noDay, .imprecise, end: yearEnd) }
    return DateCore(.noDay, .imprecise, end: afterName)
  }

  private func week(at position: Int) -> DateCore? {
    guard let after = anyWord(["week", "wk", "wc", "wb"], at: position), space(after) > 0 else {
      return nil
    }
    let next = skipSpaces(after)
    let isBare = after == position + 2 && byte(position + 1) | 0x20 != UInt8(ascii: "k")
    if !isBare, place == .start, let (_, end) = number(next, longest: 2), isEndOfDay(end),
      monthName(at: skipSpaces(end)) == nil
    {
      return DateCore(.noDay, .imprecise, end: end)
    }
    guard !isBare else { return roughly(at: skipWeekday(next)) }
    guard
      let lead = anyWord(["of", "commencing", "beginning", "starting", "ending"], at: next),
      space(lead) > 0
    else { return nil }
    let date = skipWeekday(skipSpaces(lead))
    if let core = roughly(at: date) { return core }
    // "week of the 9th"
    let number = word("the", at: date).map { skipSpaces($0) } ?? date
    guard let (_, end) = self.number(number, longest: 2), ordinalSuffix(end) > end else {
      return nil
    }
    return DateCore(.noDay, .imprecise, end: ordinalSuffix(end))
  }

  /// What follows a weekday's name and the comma after it, where one stands here.
  private func skipWeekday(_ position: Int) -> Int {
    guard let (_, end, _) = weekdayName(at: position) else { return position }
    return skipSpaces(byte(end) == UInt8(ascii: ",") ? end + 1 : end)
  }

  /// A date that others words make imprecise.
  private func roughly(at position: Int) -> DateCore? {
    guard let core = core(at: position), isBoundary(core) else { return nil }
    return DateCore(.noDay, .imprecise, end: core.end)
  }
}
