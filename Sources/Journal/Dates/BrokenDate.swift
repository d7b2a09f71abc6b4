/// Text at the start of an entry that was plainly meant as a date, and can't be read as one.
///
/// Asked only where no date was found. One slip is looked for, so that numbers of other kinds, as those
/// of telephones and versions, are left alone.
struct BrokenDate {
  private let scanner: DateScanner

  init(_ scanner: DateScanner) { self.scanner = scanner }

  /// - Returns: nil where nothing was meant as a date, or nobody could tell that it was.
  func date(at position: Int) -> WrittenDate? {
    var start = position
    while "[(<".utf8.contains(scanner.byte(start)), start < position + 2 { start += 1 }
    if let (_, end, _) = scanner.weekdayName(at: start),
      let after = scanner.afterLeadingWeekday(end)
    {
      start = after
    }
    guard let (end, fault) = numeric(at: start) ?? worded(at: start) ?? misnamed(at: start) else {
      return nil
    }
    var close = end
    while "])>".utf8.contains(scanner.byte(close)), close < end + 2 { close += 1 }
    return WrittenDate(
      value: .broken(fault), range: position..<(start == position ? end : close),
      dateRange: start..<end)
  }

  // MARK: Numbers

  /// `2026-11-188`, `2026-111-8`, `202-11-18`, `2026--11-18`, `2026-11-O8`, `11/188/2026`, `2026 11 18`,
  /// `2026/11-18`, `2026- 11-18`, `2026_11_18`
  private func numeric(at position: Int) -> (end: Int, fault: DateFault)? {
    if let end = wide(at: position) { return (end, .digits) }
    guard scanner.digit(position) else { return nil }
    if let end = spaced(at: position) ?? unevenlyParted(at: position) { return (end, .digits) }
    if let found = strayYear(at: position) ?? unspaced(at: position) { return found }
    guard let first = group(at: position), let (next, gap) = separator(at: first.end),
      let second = group(at: next),
      let (last, secondGap) = separator(at: second.end, same: scanner.byte(first.end)),
      let third = group(at: last), endsNumber(third.end)
    else { return nil }
    var slips = gap + secondGap
    for part in [first, second, third] where part.hasLetter { slips += 1 }
    let separator = scanner.byte(first.end)
    if separator != UInt8(ascii: "."), isYear(first, &slips), isPart(second, upTo: 12, &slips),
      isPart(third, upTo: 31, &slips), slips == 1
    {
      return (third.end, .digits)
    }
    slips = gap + secondGap
    guard separator != UInt8(ascii: ".") || third.count == 4,
      isPart(first, upTo: 31, &slips), isPart(second, upTo: 31, &slips), isYear(third, &slips),
      slips == 1
    else { return nil }
    return (third.end, .digits)
  }

  private struct Group {
    var value: Int
    var count: Int
    var end: Int
    /// The letter O or l in place of a digit.
    var hasLetter: Bool
  }

  private func group(at position: Int) -> Group? {
    var group = Group(value: 0, count: 0, end: position, hasLetter: false)
    var hasDigit = false
    while group.count < 6 {
      let byte = scanner.byte(group.end)
      let digit: Int
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digit = Int(byte - UInt8(ascii: "0"))
        hasDigit = true
      case UInt8(ascii: "O"), UInt8(ascii: "o"):
        digit = 0
        group.hasLetter = true
      case UInt8(ascii: "l"), UInt8(ascii: "I"):
        digit = 1
        group.hasLetter = true
      default: return hasDigit ? group : nil
      }
      group.value = group.value * 10 + digit
      group.count += 1
      group.end += 1
    }
    return nil
  }

  /// Where the next number begins, and 1 for a doubled separator.
  private func separator(at position: Int, same: UInt8? = nil) -> (end: Int, slips: Int)? {
    let byte = scanner.byte(position)
    guard same == nil || byte == same else { return nil }
    var length = scanner.dash(position)
    if length == 0, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { length = 1 }
    guard length > 0 else { return nil }
    let isDouble = length == 1 && byte != UInt8(ascii: ".") && scanner.byte(position + 1) == byte
    return isDouble ? (position + 2, 1) : (position + length, 0)
  }

  /// Four digits of our time, or three or five that begin like them.
  private func isYear(_ group: Group, _ slips: inout Int) -> Bool {
    switch group.count {
    case 4: return (1900...2099).contains(group.value)
    case 3:
      slips += 1
      return group.value / 10 == 20
    case 5:
      slips += 1
      return group.value / 1000 == 20
    default: return false
    }
  }

  /// A month or day, or one with a digit too many.
  private func isPart(_ group: Group, upTo most: Int, _ slips: inout Int) -> Bool {
    if group.count <= 2 { return (1...most).contains(group.value) }
    slips += 1
    guard group.count == 3 else { return false }
    let (a, b, c) = (group.value / 100, group.value / 10 % 10, group.value % 10)
    return [a * 10 + b, a * 10 + c, b * 10 + c].contains { (1...most).contains($0) }
  }

  /// Not the beginning of a longer number, a file's name or a word.
  private func endsNumber(_ position: Int) -> Bool {
    if scanner.isWordByte(position) { return false }
    switch scanner.byte(position) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "@"), UInt8(ascii: "="):
      return !scanner.isWordByte(position + 1)
    case UInt8(ascii: "%"), UInt8(ascii: "$"): return false
    default: return true
    }
  }

  /// `2026 11 18`
  private func spaced(at position: Int) -> Int? {
    guard let (_, afterYear) = scanner.year(at: position), scanner.byte(afterYear) == 0x20,
      let (month, afterMonth) = scanner.number(afterYear + 1, longest: 2),
      afterMonth == afterYear + 3, (1...12).contains(month), scanner.byte(afterMonth) == 0x20,
      let (day, end) = scanner.number(afterMonth + 1, longest: 2), end == afterMonth + 3,
      (1...31).contains(day), endsNumber(end)
    else { return nil }
    return end
  }

  /// `2026/11-18`, `2026- 11-18`, `2026_11_18`: the parts are those of a date, the marks between them not.
  private func unevenlyParted(at position: Int) -> Int? {
    guard let (_, afterYear) = scanner.year(at: position),
      let monthStart = partingEnd(at: afterYear),
      let (month, afterMonth) = scanner.number(monthStart, longest: 2),
      afterMonth == monthStart + 2, (1...12).contains(month),
      let dayStart = partingEnd(at: afterMonth),
      let (day, end) = scanner.number(dayStart, longest: 2), end == dayStart + 2,
      (1...31).contains(day), endsNumber(end)
    else { return nil }
    return end
  }

  /// Where a hyphen, slash or low line ends, and one blank after it.
  private func partingEnd(at position: Int) -> Int? {
    switch scanner.byte(position) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"):
      scanner.byte(position + 1) == 0x20 ? position + 2 : position + 1
    default: nil
    }
  }

  /// `２０２６-１１-１８`, in the wide digits of East Asian keyboards.
  private func wide(at position: Int) -> Int? {
    guard let year = wideDigits(4, at: position), let month = wideMark(at: year),
      let afterMonth = wideDigits(2, at: month), let day = wideMark(at: afterMonth)
    else { return nil }
    return wideDigits(2, at: day)
  }

  private func wideDigits(_ count: Int, at position: Int) -> Int? {
    let end = position + 3 * count
    return stride(from: position, to: end, by: 3).allSatisfy {
      scanner.byte($0) == 0xEF && scanner.byte($0 + 1) == 0xBC
        && (0x90...0x99).contains(scanner.byte($0 + 2))
    } ? end : nil
  }

  /// The end of a hyphen or slash, wide or not.
  private func wideMark(at position: Int) -> Int? {
    if scanner.byte(position) == 0xEF, scanner.byte(position + 1) == 0xBC,
      (0x8D...0x8F).contains(scanner.byte(position + 2))
    {
      return position + 3
    }
    return partingEnd(at: position)
  }

  /// `2206-11-03`, `3026-11-03`
  private func strayYear(at position: Int) -> (end: Int, fault: DateFault)? {
    guard let (year, afterYear) = scanner.number(position, longest: 4), afterYear == position + 4,
      scanner.byte(afterYear) != UInt8(ascii: "."), isNearOurTime(year),
      let end = monthAndDay(at: afterYear), endsNumber(end)
    else { return nil }
    return (end, .year)
  }

  /// Whether two digits in each other's place, or one in place of another, make a year of this century
  /// of it.
  private func isNearOurTime(_ year: Int) -> Bool {
    if (1900...2099).contains(year) { return false }
    let (a, b, c) = (year / 1000, year / 100 % 10, year / 10 % 10)
    return a == 2 && c == 0 || a == 0 && b == 2 || b == 0 && c < 5 || a == 2 && c < 5
  }

  /// `2026-11-03Called Dana`
  private func unspaced(at position: Int) -> (end: Int, fault: DateFault)? {
    guard let (_, afterYear) = scanner.year(at: position), let end = monthAndDay(at: afterYear),
      DateScanner.isLetter(scanner.byte(end)), DateScanner.isLetter(scanner.byte(end + 1)),
      case let afterWord = scanner.letters(end),
      scanner.space(afterWord) > 0 || scanner.byte(afterWord) == 0
    else { return nil }
    return (end, .unspaced)
  }

  /// The end of `-11-03` after a year.
  private func monthAndDay(at position: Int) -> Int? {
    guard case (let next, 0)? = separator(at: position),
      let (month, afterMonth) = scanner.number(next, longest: 2), (1...12).contains(month),
      case (let last, 0)? = separator(at: afterMonth, same: scanner.byte(position)),
      let (day, end) = scanner.number(last, longest: 2), (1...31).contains(day)
    else { return nil }
    return end
  }

  // MARK: Weekdays

  /// `Wensday, Nov 4 2026`
  private func misnamed(at position: Int) -> (end: Int, fault: DateFault)? {
    let end = word(at: position)
    guard end - position >= 5, let meant = Weekday.meant(by: scanner.text[position..<end]),
      let next = scanner.afterLeadingWeekday(end), let date = scanner.date(at: next),
      date.weekday == nil
    else { return nil }
    switch date.value {
    case .noDay, .broken: return nil
    default: return (date.range.upperBound, .weekday(position..<end, meant: .weekday(meant)))
    }
  }

  // MARK: Months

  /// `26 Octover 2026`, `Novmber 3`, `3 Dez 2026`
  private func worded(at position: Int) -> (end: Int, fault: DateFault)? {
    if scanner.digit(position) {
      guard let (day, afterNumber) = scanner.number(position, longest: 2), (1...31).contains(day)
      else { return nil }
      var next = scanner.ordinalSuffix(afterNumber)
      if scanner.byte(next) == UInt8(ascii: ".") { next += 1 }
      guard scanner.space(next) > 0 else { return nil }
      next = scanner.skipSpaces(next)
      if let after = scanner.word("of", at: next), scanner.space(after) > 0 {
        next = scanner.skipSpaces(after)
      }
      let end = word(at: next)
      return month(next..<end, followedBy: end)
    }
    let end = word(at: position)
    guard end > position else { return nil }
    var next = scanner.byte(end) == UInt8(ascii: ".") ? end + 1 : end
    guard scanner.space(next) > 0 else { return nil }
    next = scanner.skipSpaces(next)
    guard let (day, afterNumber) = scanner.number(next, longest: 2), (1...31).contains(day),
      case let afterDay = scanner.ordinalSuffix(afterNumber), scanner.isEndOfDay(afterDay)
    else { return nil }
    return month(position..<end, followedBy: afterDay)
  }

  /// The end of the run of letters here, of any alphabet.
  private func word(at position: Int) -> Int {
    var end = position
    while end < position + 12, DateScanner.isLetter(scanner.byte(end)) || scanner.byte(end) >= 0x80
    {
      end += 1
    }
    return scanner.isWordByte(end) ? position : end
  }

  private func month(_ word: Range<Int>, followedBy end: Int) -> (end: Int, fault: DateFault)? {
    guard word.count >= 3 else { return nil }
    let year = scanner.yearAfter(scanner.byte(end) == UInt8(ascii: ".") ? end + 1 : end)
    guard let meant = MonthName.meant(by: scanner.text[word], isSure: year != nil) else {
      return nil
    }
    if year == nil, !scanner.closesDate(end), scanner.space(end) == 0 { return nil }
    return (year?.end ?? end, .month(word, meant: meant))
  }
}
