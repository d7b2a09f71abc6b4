/// Times of day after a date.
extension DateScanner {
  struct Clock {
    /// Minutes after midnight.
    var minutes: Int
    var end: Int
  }

  private enum Half { case am, pm }

  private struct Point {
    var hour: Int
    var minute: Int
    var half: Half?
    /// A number alone, which is a time only with what follows it.
    var isBare: Bool
    var end: Int

    func minutes(half: Half?) -> Int? {
      guard let half else { return hour < 24 ? hour * 60 + minute : nil }
      if hour > 12, hour < 24 { return hour * 60 + minute }
      guard (1...12).contains(hour) else { return nil }
      return (hour % 12 + (half == .pm ? 12 : 0)) * 60 + minute
    }
  }

  /// The time that follows a date: ` 14:30`, `T14:30:00Z`, ` @ 2pm`, ` at 2:30 pm`, `, 9-10am`.
  func timeAfter(_ position: Int, isNumeric: Bool) -> Clock? {
    if isNumeric, byte(position) | 0x20 == UInt8(ascii: "t") {
      return isoTime(at: position + 1)
    }
    var next = position
    if byte(next) == UInt8(ascii: ",") { next += 1 }
    next = skipSpaces(next)
    if byte(next) == UInt8(ascii: "@") {
      return time(at: skipSpaces(next + 1), isLed: true)
    }
    guard next > position else { return nil }
    if let time = time(at: next) { return time }
    if byte(next) == UInt8(ascii: "(") {
      guard let time = time(at: skipSpaces(next + 1)),
        case let close = skipSpaces(time.end), byte(close) == UInt8(ascii: ")")
      else { return nil }
      return Clock(minutes: time.minutes, end: close + 1)
    }
    if case let length = dash(next), length > 0, space(next + length) > 0 {
      return time(at: skipSpaces(next + length))
    }
    if byte(next) == UInt8(ascii: "~") { return time(at: next + 1) }
    let lead: Int?
    switch byte(next) | 0x20 {
    case UInt8(ascii: "a"): lead = anyWord(["at", "around", "about"], at: next)
    case UInt8(ascii: "f"): lead = word("from", at: next)
    case UInt8(ascii: "c"): lead = word("ca", at: next)
    default: lead = nil
    }
    guard let lead, space(lead) > 0 else { return nil }
    return time(at: skipSpaces(lead), isLed: true)
  }

  /// Whether a time of day begins here, and not just a number.
  func isClock(at position: Int) -> Bool { time(at: position) != nil }

  /// A time of day, and the end of the span that it may begin.
  ///
  /// - Parameter isLed: a word before it says that it is one, so that "14.30" is too.
  private func time(at position: Int, isLed: Bool = false) -> Clock? {
    if let end = word("noon", at: position) ?? word("midday", at: position) {
      let noon = Point(hour: 12, minute: 0, half: .pm, isBare: false, end: end)
      return span(from: noon) ?? Clock(minutes: 720, end: end)
    }
    if isLed, let (hour, dot) = number(position, longest: 2), hour < 24,
      byte(dot) == UInt8(ascii: "."), let (minute, end) = number(dot + 1, longest: 2),
      end == dot + 3, minute < 60, half(at: end) == nil, isEndOfDay(end)
    {
      return Clock(minutes: hour * 60 + minute, end: end)
    }
    guard digit(position), let first = point(at: position) else { return nil }
    if let span = span(from: first) { return withZone(span) }
    guard !first.isBare, let minutes = first.minutes(half: first.half), !isWordByte(first.end)
    else { return nil }
    return withZone(Clock(minutes: minutes, end: first.end))
  }

  private func span(from first: Point) -> Clock? {
    var next = skipSpaces(first.end)
    let isSpaced = next > first.end
    if case let length = dash(next), length > 0 {
      next = skipSpaces(next + length)
    } else if isSpaced, let end = word("to", at: next), space(end) > 0 {
      next = skipSpaces(end)
    } else {
      return nil
    }
    guard let last = point(at: next), !isWordByte(last.end), last.hour < 24 else { return nil }
    if last.isBare {
      // "14:30-15", "2pm-3"; but "2pm - 3 people".
      guard !first.isBare, !isSpaced, next == first.end + dash(first.end),
        isEndOfDay(last.end), let minutes = first.minutes(half: first.half)
      else { return nil }
      return Clock(minutes: minutes, end: last.end)
    }
    if first.half != nil || last.half == nil {
      guard !first.isBare, let minutes = first.minutes(half: first.half) else { return nil }
      return Clock(minutes: minutes, end: last.end)
    }
    // "9-10am", "11-1pm": the same half of the day, unless that would end before it began.
    guard let lastMinutes = last.minutes(half: last.half),
      let same = first.minutes(half: last.half)
    else { return nil }
    if same < lastMinutes { return Clock(minutes: same, end: last.end) }
    let other = first.minutes(half: last.half == .am ? .pm : .am)
    return Clock(minutes: other ?? same, end: last.end)
  }

  /// `14:30`, `14:30:15`, `2pm`, `2:30 p.m.`, `2.30pm`, `14h30`, `14h`, `1430h`, or a number alone.
  private func point(at position: Int) -> Point? {
    if let (all, end) = number(position, longest: 4), end - position == 4 {
      guard let after = hourWord(at: end), all / 100 < 24, all % 100 < 60 else { return nil }
      return Point(hour: all / 100, minute: all % 100, isBare: false, end: after)
    }
    guard let (hour, afterHour) = number(position, longest: 2), hour < 25 else { return nil }
    var minute = 0
    var end = afterHour
    var isBare = true
    switch byte(afterHour) {
    case UInt8(ascii: ":"):
      guard let (value, after) = number(afterHour + 1, longest: 2), after == afterHour + 3,
        value < 60
      else { return nil }
      (minute, end, isBare) = (value, after, false)
      if byte(end) == UInt8(ascii: ":"), let (second, after) = number(end + 1, longest: 2),
        after == end + 3, second < 60
      {
        end = after
      }
    case UInt8(ascii: "."):
      if let (value, after) = number(afterHour + 1, longest: 2), after == afterHour + 3, value < 60,
        let (half, halfEnd) = half(at: after)
      {
        return Point(hour: hour, minute: value, half: half, isBare: false, end: halfEnd)
      }
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      if let (value, after) = number(afterHour + 1, longest: 2), after == afterHour + 3, value < 60,
        !isWordByte(after)
      {
        return hour < 24 ? Point(hour: hour, minute: value, isBare: false, end: after) : nil
      }
      guard !isWordByte(afterHour + 1), hour < 24 else { return nil }
      return Point(hour: hour, minute: 0, isBare: false, end: afterHour + 1)
    default: break
    }
    if let (half, after) = half(at: end) {
      return Point(hour: hour, minute: minute, half: half, isBare: false, end: after)
    }
    // "2:30p"
    if !isBare, byte(end) | 0x20 == UInt8(ascii: "p") || byte(end) | 0x20 == UInt8(ascii: "a"),
      !isWordByte(end + 1)
    {
      let half = byte(end) | 0x20 == UInt8(ascii: "p") ? Half.pm : .am
      return Point(hour: hour, minute: minute, half: half, isBare: false, end: end + 1)
    }
    if hour == 12, minute == 0, space(end) > 0, let after = word("noon", at: skipSpaces(end)) {
      return Point(hour: 12, minute: 0, isBare: false, end: after)
    }
    if !isBare, byte(end) | 0x20 == UInt8(ascii: "h"), !isWordByte(end + 1) { end += 1 }
    return Point(hour: hour, minute: minute, isBare: isBare, end: end)
  }

  /// `h`, `hrs` or `hours` after four digits.
  private func hourWord(at position: Int) -> Int? {
    anyWord(["h", "hrs", "hours"], at: skipSpaces(position))
  }

  /// `am`, `PM`, `a.m.`, with at most a space before.
  private func half(at position: Int) -> (Half, Int)? {
    var next = position + space(position)
    let half: Half
    switch byte(next) | 0x20 {
    case UInt8(ascii: "a"): half = .am
    case UInt8(ascii: "p"): half = .pm
    default: return nil
    }
    next += 1
    let isDotted = byte(next) == UInt8(ascii: ".")
    if isDotted { next += 1 }
    guard byte(next) | 0x20 == UInt8(ascii: "m") else { return nil }
    next += 1
    guard !isWordByte(next) else { return nil }
    if isDotted, byte(next) == UInt8(ascii: ".") { next += 1 }
    return (half, next)
  }

  /// What follows the `T`: `14:30`, `14:30:00.5+01:00`, `1430`, `143000Z`
  private func isoTime(at position: Int) -> Clock? {
    var clock: Clock
    if let (all, end) = number(position, longest: 6), end - position == 4 || end - position == 6 {
      let minutes = end - position == 6 ? all / 100 : all
      guard minutes / 100 < 24, minutes % 100 < 60 else { return nil }
      clock = Clock(minutes: minutes / 100 * 60 + minutes % 100, end: end)
    } else {
      guard let point = point(at: position), !point.isBare,
        let minutes = point.minutes(half: point.half)
      else { return nil }
      clock = Clock(minutes: minutes, end: point.end)
    }
    if byte(clock.end) == UInt8(ascii: "."), digit(clock.end + 1) {
      clock.end += 1
      while digit(clock.end) { clock.end += 1 }
    }
    if byte(clock.end) | 0x20 == UInt8(ascii: "z"), !isWordByte(clock.end + 1) {
      clock.end += 1
    } else {
      clock.end = offset(at: clock.end) ?? clock.end
    }
    return isWordByte(clock.end) ? nil : clock
  }

  /// `+01:00`, `-0500`, `+01`
  private func offset(at position: Int) -> Int? {
    guard byte(position) == UInt8(ascii: "+") || byte(position) == UInt8(ascii: "-"),
      let (_, end) = number(position + 1, longest: 4)
    else { return nil }
    if end - position == 5 { return end }
    guard end - position == 3 else { return nil }
    if byte(end) == UInt8(ascii: ":"), let (_, after) = number(end + 1, longest: 2),
      after == end + 3
    {
      return after
    }
    return end
  }

  /// The time with the abbreviation of its time zone, which nothing is reckoned with.
  private func withZone(_ clock: Clock) -> Clock {
    guard space(clock.end) > 0 else { return clock }
    let next = skipSpaces(clock.end)
    guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte(next)),
      let end = anyWord(
        [
          "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "utc",
          "gmt", "bst", "ist", "cet", "cest", "eet", "eest", "jst", "aest", "aedt",
        ], at: next)
    else { return clock }
    for position in next..<end where byte(position) & 0x20 != 0 { return clock }
    // "UTC+1"
    if byte(end) == UInt8(ascii: "+") || byte(end) == UInt8(ascii: "-"),
      let (_, after) = number(end + 1, longest: 2), !isWordByte(after)
    {
      return Clock(minutes: clock.minutes, end: after)
    }
    return Clock(minutes: clock.minutes, end: end)
  }
}
