/// Ranges of days.
extension DateScanner {
  /// `2026-11-10/12`, `2026-11-10..12`, `2026-11-10–12`, `2026-11-10/11-12`
  func isoRange(after core: DateCore, _ first: DateCore.Parts) -> DateCore {
    var next = core.end
    var isSlash = false
    switch byte(next) {
    case UInt8(ascii: "/"):
      isSlash = true
      next += 1
    case UInt8(ascii: "."):
      guard byte(next + 1) == UInt8(ascii: ".") else { return core }
      next += byte(next + 2) == UInt8(ascii: ".") ? 3 : 2
    // A further hyphen may belong to a longer token: "2026-11-10-12.pdf".
    case UInt8(ascii: "-"):
      guard place == .start else { return core }
      next += 1
    default:
      guard dash(next) > 0 else { return core }
      next += dash(next)
    }
    guard let (number, end) = number(next, longest: 2), end - next == 2 else { return core }
    var last = first
    last.day = number
    var lastEnd = end
    if isSlash, byte(end) == UInt8(ascii: "-"), let (day, dayEnd) = self.number(end + 1, longest: 2)
    {
      last.month = number
      last.day = day
      lastEnd = dayEnd
    }
    guard isEndOfDay(lastEnd), !isClock(at: next), last.exists, last != first else { return core }
    switch byte(lastEnd) {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
      if isWordByte(lastEnd + 1) { return core }
    default: break
    }
    if (last.month, last.day) < (first.month, first.day) {
      return place == .start ? DateCore(.backwards, .yearFirst, end: lastEnd) : core
    }
    return DateCore(.range(first, last), .yearFirst, end: lastEnd)
  }

  /// The second day of `Nov 10-12`, `Nov 10 – 12, 2026`, `Nov 10th to 12th`, `Nov 10 & 11`.
  func wordRange(after core: DateCore, _ first: DateCore.Parts) -> DateCore {
    guard let link = link(at: core.end), let (day, afterNumber) = number(link.end, longest: 2)
    else { return core }
    let end = ordinalSuffix(afterNumber)
    guard isEndOfDay(end), !isClock(at: link.end), (1...31).contains(day),
      // "Nov 10 to 12 Nov"
      monthName(at: skipSpaces(end)) == nil, byte(end) != UInt8(ascii: "/"),
      dash(end) == 0 || !isWordByte(end + dash(end))
    else { return core }
    let last = DateCore.Parts(year: nil, month: first.month, day: day)
    switch link.kind {
    case .glued:
      // "Nov 12-10" is neither a range nor a single day.
      guard day >= first.day else { return DateCore(.backwards, .worded, end: end) }
    case .spaced:
      // "Nov 3 - 5 interviews": the dash only joins where the date ends or goes on after it.
      let isOrdinal = end > afterNumber
      guard isOrdinal || yearAfter(end) != nil || closesDate(end) else { return core }
    case .word:
      let isOrdinal = end > afterNumber
      guard isOrdinal || yearAfter(end) != nil || closesDate(end) || place != .middle else {
        return core
      }
    case .and:
      guard day == first.day + 1 else { return core }
    }
    guard day > first.day else { return core }
    return DateCore(.range(first, last), .worded, end: end)
  }

  /// The second number of `10–12 November`, `10th to 12th November`, `10 and 11 Nov`.
  func secondDay(at position: Int, after first: Int) -> (day: Int, end: Int)? {
    guard let link = link(at: position) else { return nil }
    var next = link.end
    if let (_, afterWeekday, _) = weekdayName(at: next) { next = skipSpaces(afterWeekday) }
    guard let (day, end) = number(next, longest: 2), day > first, day <= 31,
      link.kind != .and || day == first + 1
    else { return nil }
    return (day, ordinalSuffix(end))
  }

  /// `18-17 November 2026`: no range, and no single day either.
  func backwards(from day: Int, at position: Int) -> DateCore? {
    guard place != .middle, let link = link(at: position), link.kind == .glued,
      let (second, afterSecond) = number(link.end, longest: 2), (1..<day).contains(second),
      case let next = skipSpaces(ordinalSuffix(afterSecond)), next > afterSecond,
      let (_, end) = monthName(at: next)
    else { return nil }
    return DateCore(.backwards, .worded, end: yearAfter(end)?.end ?? end)
  }

  /// `2026-11-18 to 2026-11-17`: the second date belongs to the first, though it comes before it.
  func backwards(_ first: DateCore, from position: Int, at linkStart: Int) -> DateCore? {
    guard place == .start, first.style == .yearFirst || first.style == .worded,
      case .parts(let from) = first.content, from.exists,
      let link = link(at: linkStart), link.kind != .and,
      let second = core(at: link.end), second.style == first.style, isBoundary(second),
      case .parts(let to) = second.content, to.exists
    else { return nil }
    // "Nov 18, 2026 - Nov 3 is the date of the letter"
    if link.kind == .spaced, (from.year == nil) != (to.year == nil) || !closesDate(second.end) {
      return nil
    }
    let year = to.year ?? from.year ?? 0
    let isBackwards = (year, to.month, to.day) < (from.year ?? year, from.month, from.day)
    return isBackwards ? DateCore(.backwards, first.style, end: second.end) : nil
  }

  /// The range that a date makes with a second one after it: `Nov 30 – Dec 2, 2026`,
  /// `2026-11-10 to 2026-11-12`, `11/10-11/12`.
  ///
  /// - Parameter position: where the first date begins.
  func joined(_ core: DateCore, from position: Int, at linkStart: Int) -> DateCore? {
    guard core.style != .compact, core.style != .imprecise else { return nil }
    let link: Link
    if core.style == .yearFirst, byte(linkStart) == UInt8(ascii: "/") {
      link = Link(kind: .glued, end: linkStart + 1)
    } else if let found = self.link(at: linkStart) {
      link = found
    } else {
      return nil
    }
    var next = link.end
    if let (_, end, _) = weekdayName(at: next) {
      let afterMark =
        byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ",") ? end + 1 : end
      guard space(afterMark) > 0 else { return nil }
      next = skipSpaces(afterMark)
    }
    guard let second = self.core(at: next), second.style == core.style, isBoundary(second) else {
      return nil
    }
    // An entry's own dash, and then a date it tells of: "Nov 3, 2026 - Nov 10 is the deadline".
    // "2026-11-10 and 2026-11-11" are one stay only where the days follow one another.
    let limit =
      switch link.kind {
      case .spaced: 32
      case .and: place == .middle ? 0 : 2
      case .glued, .word: 367
      }
    if place == .middle, link.kind == .word, tellsOfMove(before: position) { return nil }
    switch (core.content, second.content) {
    case (.parts(let first), .parts(let last)):
      if link.kind == .spaced, first.year != nil, last.year == nil { return nil }
      if order == nil, core.style == .slashed {
        return slashedRange(from: position, and: next, limit: limit)
      }
      guard let content = DateCore.joined(first, last, limit: limit) else { return nil }
      return DateCore(content, core.style, end: second.end)
    case (.either, .parts), (.parts, .either), (.either, .either):
      return slashedRange(from: position, and: next, limit: limit)
    case (.parts, .invalid), (.either, .invalid):
      return DateCore(.invalid, core.style, end: second.end)
    default: return nil
    }
  }

  /// Two dates in numbers say together which number is the month, where only one reading is in order.
  private func slashedRange(from first: Int, and second: Int, limit: Int) -> DateCore? {
    var found: DateCore?
    for order in DateOrder.allCases {
      let scanner = DateScanner(text, start..<end, order: order, place: place)
      guard let from = scanner.core(at: first), let to = scanner.core(at: second),
        case .parts(let fromParts) = from.content, case .parts(let toParts) = to.content,
        scanner.isOrdered(fromParts, at: first), scanner.isOrdered(toParts, at: second),
        let content = DateCore.joined(fromParts, toParts, limit: limit),
        case .range(let fromDay, let toDay) = content
      else { continue }
      if let earlier = found, case .range(let a, let b) = earlier.content {
        if a == fromDay, b == toDay { continue }
        guard let ambiguous = core(at: first) else { return nil }
        return DateCore(ambiguous.content, .slashed, end: to.end)
      }
      found = DateCore(content, .slashed, end: to.end)
    }
    return found
  }

  /// Whether the date in numbers was read in the order asked for, and not the only way that it can be.
  private func isOrdered(_ parts: DateCore.Parts, at position: Int) -> Bool {
    number(position, longest: 2)?.value == (order == .monthFirst ? parts.month : parts.day)
  }

  // MARK: What joins two days

  struct Link {
    enum Kind { case glued, spaced, word, and }
    var kind: Kind
    var end: Int
  }

  private func link(at position: Int) -> Link? {
    let next = skipSpaces(position)
    let isSpaced = next > position
    if case let length = arrow(next), length > 0 {
      return Link(kind: .word, end: skipSpaces(next + length))
    }
    if case let length = dash(next), length > 0 {
      var end = next + length
      if !isSpaced, length == 1, byte(end) == UInt8(ascii: "-") { end += 1 }
      let afterSpace = skipSpaces(end)
      guard isSpaced == (afterSpace > end) || length == 3 else { return nil }
      return Link(kind: isSpaced || afterSpace > end ? .spaced : .glued, end: afterSpace)
    }
    if byte(next) == UInt8(ascii: "."), byte(next + 1) == UInt8(ascii: "."), !isSpaced {
      return Link(kind: .glued, end: next + (byte(next + 2) == UInt8(ascii: ".") ? 3 : 2))
    }
    if byte(next) == UInt8(ascii: "&") { return Link(kind: .and, end: skipSpaces(next + 1)) }
    if byte(next) == UInt8(ascii: "/"), !isSpaced, digit(next + 1) {
      return Link(kind: .and, end: next + 1)
    }
    let letter = byte(next) | 0x20
    guard isSpaced,
      letter == UInt8(ascii: "t") || letter == UInt8(ascii: "u") || letter == UInt8(ascii: "a")
    else { return nil }
    if let end = anyWord(["to", "through", "thru", "until", "till"], at: next), space(end) > 0 {
      return Link(kind: .word, end: skipSpaces(end))
    }
    if let end = word("and", at: next), space(end) > 0 {
      return Link(kind: .and, end: skipSpaces(end))
    }
    return nil
  }

  /// The length of `->` or `→`.
  private func arrow(_ position: Int) -> Int {
    if byte(position) == UInt8(ascii: "-"), byte(position + 1) == UInt8(ascii: ">") { return 2 }
    return byte(position) == 0xE2 && byte(position + 1) == 0x86 && byte(position + 2) == 0x92
      ? 3 : 0
  }

  /// Whether a date plainly ends here: at the end of the text, or before a mark that sets it apart.
  func closesDate(_ position: Int) -> Bool {
    switch byte(skipSpaces(position)) {
    case 0, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"):
      return true
    default: return dash(skipSpaces(position)) > 0 && space(position) > 0
    }
  }
}
