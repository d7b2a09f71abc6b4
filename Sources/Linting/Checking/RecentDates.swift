import Journal

/// A quick look at whether a text may hold a date from some day on, in any of the ways that journals
/// write dates. It may say yes too often, and never no where there is one: whatever is no full date by
/// the calendar's numbers may be a recent one.
struct RecentDates {
  private let since: Int

  init(since: CivilDate) {
    let (year, month, day) = since.components
    self.since = (year * 100 + month) * 100 + day
  }

  func mayStand(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        guard isDigit(bytes[at]) else {
          at += 1
          continue
        }
        let start = at
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
        switch at - start {
        case 1, 2: if isDayOfMonth(start..<at, bytes) { return true }
        case 4:
          guard let end = restOfDate(at, bytes) else { continue }
          if number(start..<at, bytes) * 10_000 + end.number >= since { return true }
          at = end.position
        case 8: if number(start..<at, bytes) >= since { return true }
        default: continue
        }
      }
      return false
    }
  }

  /// `-11-20`, `/11/20` or `.11.20` behind a year, as month and day in one number.
  private func restOfDate(
    _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (number: Int, position: Int)? {
    var at = start
    var parts: [Int] = []
    while parts.count < 2 {
      guard at + 1 < bytes.count, isSeparator(bytes[at]), isDigit(bytes[at + 1]) else { return nil }
      let first = at + 1
      at = first
      while at < bytes.count, isDigit(bytes[at]), at - first < 2 { at += 1 }
      parts.append(number(first..<at, bytes))
    }
    return (parts[0] * 100 + parts[1], at)
  }

  /// Whether a month stands beside the number, as a name or as another number: "20 Nov", "11/20".
  private func isDayOfMonth(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = range.upperBound
    if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "/") || bytes[end] == UInt8(ascii: "."),
      isDigit(bytes[end + 1])
    {
      return true
    }
    var after = end
    // "20th", and up to three signs between.
    while after < bytes.count, after - end < 2, isLetter(bytes[after]) { after += 1 }
    let letters = after
    while after < bytes.count, after - letters < 3, !isLetter(bytes[after]), !isDigit(bytes[after])
    {
      after += 1
    }
    // "18th of March".
    if after + 2 < bytes.count, ASCII.lowercase(bytes[after]) == UInt8(ascii: "o"),
      ASCII.lowercase(bytes[after + 1]) == UInt8(ascii: "f"), bytes[after + 2] == UInt8(ascii: " ")
    {
      after += 3
    }
    if let month = month(at: end, bytes) ?? month(at: after, bytes) {
      return mayBeRecent(range, month, yearFrom: max(after, end + 3), bytes)
    }
    var before = range.lowerBound
    while before > 0, range.lowerBound - before < 3, !isLetter(bytes[before - 1]),
      !isDigit(bytes[before - 1])
    {
      before -= 1
    }
    var start = before
    while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
    guard start < before, let month = month(at: start, bytes) else { return false }
    return mayBeRecent(range, month, yearFrom: letters, bytes)
  }

  /// - Parameter start: where a year may follow the day and month, a few bytes on.
  private func mayBeRecent(
    _ day: Range<Int>, _ month: Int, yearFrom start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var at = start
    while at < bytes.count, at - start < 10, !isDigit(bytes[at]), bytes[at] != 0x0A { at += 1 }
    var end = at
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    // Without a year it is that of the dates around it: what lies half a year and more back isn't recent.
    guard end - at == 4 else { return (month - since / 100 % 100 + 12) % 12 <= 6 }
    return (number(at..<end, bytes) * 100 + month) * 100 + number(day, bytes) >= since
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }

  /// The month, from 1, whose name may begin there.
  private func month(at start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start + 3 <= bytes.count else { return nil }
    return RecentDates.months.firstIndex { month in
      (0..<3).allSatisfy { ASCII.lowercase(bytes[start + $0]) == month[$0] }
    }.map { $0 + 1 }
  }

  private func number(_ range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    range.reduce(0) { $0 * 10 + Int(bytes[$1] - UInt8(ascii: "0")) }
  }

  @inline(__always)
  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }
}
