/// What stands around a date and tells it from other numbers and words.
extension DateScanner {
  /// Whether the date is whole, by the byte after it: not the beginning of a longer token.
  func isBoundary(_ core: DateCore) -> Bool {
    let position = core.end
    let byte = byte(position)
    if byte == 0 { return true }
    if isWordByte(position) { return false }
    let isWorded = core.style == .worded || core.style == .imprecise
    switch byte {
    case UInt8(ascii: "%"), UInt8(ascii: "$"): return false
    case UInt8(ascii: "."):
      return isWorded ? !digit(position + 1) : !isWordByte(position + 1)
    case UInt8(ascii: ":"), UInt8(ascii: ","):
      if core.style == .yearFirst || core.style == .compact { return true }
      return !digit(position + 1)
    case UInt8(ascii: "/"): return !isWordByte(position + 1)
    case UInt8(ascii: "-"):
      guard isWordByte(position + 1) else { return true }
      // "Nov 13-ish"
      if isWorded, word("ish", at: position + 1) != nil { return true }
      // "3 March-ing"
      if digit(position + 1) || DateScanner.isLetter(self.byte(position - 1)) { return false }
      return place == .start && !isFileName(position)
    case UInt8(ascii: "@"), UInt8(ascii: "="): return !isWordByte(position + 1)
    default: return true
    }
  }

  /// Whether the token that goes on here has a suffix, as `-notes.pdf`, or joins its words by `_`.
  private func isFileName(_ position: Int) -> Bool {
    var position = position
    while position < end, space(position) == 0, byte(position) != UInt8(ascii: "\n") {
      let byte = byte(position)
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") { return true }
      if byte == UInt8(ascii: "."), isWordByte(position + 1) { return true }
      position += 1
    }
    return false
  }

  /// Whether a date may begin here, by the byte before it.
  func isFree(_ position: Int) -> Bool {
    guard position > start else { return true }
    if isAfterWordByte(position) { return false }
    switch text[position - 1] {
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "$"), UInt8(ascii: "#"),
      UInt8(ascii: "+"), UInt8(ascii: "\\"):
      return false
    case UInt8(ascii: ":"), UInt8(ascii: ","):
      return !(position - 2 >= start && DateScanner.isDigit(text[position - 2]))
    case UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "'"), UInt8(ascii: "&"):
      return position - 2 < start || space(position - 2) > 0 || text[position - 2] == 0x0A
    case 0xA3: return text[max(start, position - 2)] != 0xC2  // £
    case 0xAC: return position - 3 < start || text[position - 3] != 0xE2  // €
    default: return true
    }
  }

  /// Whether a date that may as well be something else, as "3/4" or "20.10.", is one here.
  ///
  /// - Parameter isMarked: it stands in brackets or after a weekday.
  func isPlausible(_ core: DateCore, at position: Int, isMarked: Bool) -> Bool {
    let first: Int
    let second: Int
    switch core.content {
    case .either(let a, let b, nil): (first, second) = (a, b)
    case .parts(let parts) where parts.year == nil && core.style != .worded:
      (first, second) = (parts.month, parts.day)
    case .range(let from, _) where from.year == nil && core.style == .slashed:
      (first, second) = (from.month, from.day)
    default: return true
    }
    if core.style == .slashed, isFraction(core.end) { return false }
    switch place {
    case .start, .due: return true
    case .middle:
      return isMarked || hasDatePreposition(before: position)
        || timeAfter(core.end, isNumeric: true) != nil
    case .end:
      // "(1/2)" is rather the first part of two.
      let isPadded = byte(position) == UInt8(ascii: "0")
      if core.style == .slashed, !isPadded, max(first, second) <= 5 {
        return hasDatePreposition(before: position)
      }
      return isMarked || hasDatePreposition(before: position) || isSetApart(position)
    }
  }

  /// Whether what follows two numbers makes them a fraction: "3/4 done".
  private func isFraction(_ position: Int) -> Bool {
    if byte(position) == UInt8(ascii: "-"), DateScanner.isLetter(byte(position + 1)) { return true }
    guard space(position) > 0 else { return false }
    return anyWord(
      [
        "done", "of", "full", "complete", "completed", "through", "finished", "hour", "day", "days",
        "hours", "week", "weeks", "wks", "months", "business", "working", "time", "way", "year",
        "month", "mile", "miles", "page", "pages", "correct",
        "rounds", "questions", "stars", "passed",
      ], at: skipSpaces(position)) != nil
  }

  /// Whether a dash, comma, colon or bar and a space come before.
  private func isSetApart(_ position: Int) -> Bool {
    var previous = position
    while previous > start, text[previous - 1] == UInt8(ascii: " ") { previous -= 1 }
    guard previous < position, previous > start else { return false }
    switch text[previous - 1] {
    case UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "|"): return true
    case 0x90...0x95:
      return previous - 3 >= start && text[previous - 3] == 0xE2 && text[previous - 2] == 0x80
    default: return false
    }
  }

  /// Whether the words before tell of a move: "moved from Nov 10 to Nov 12" are two days, not a range.
  func tellsOfMove(before position: Int) -> Bool {
    var last = position
    while last > start, text[last - 1] == UInt8(ascii: " ") { last -= 1 }
    guard last - 4 >= start, word("from", at: last - 4) == last else { return false }
    return (max(start, last - 48)..<last).contains { index in
      !isAfterWordByte(index)
        && anyWord(
          [
            "moved", "changed", "rescheduled", "postponed", "pushed", "shifted", "delayed",
            "slipped", "extended", "bumped", "move", "moving", "moves",
          ], at: index) != nil
    }
  }

  /// Whether the word before is one that dates follow: "on 11/3", "due 11/3", "hear back: 11/3".
  func hasDatePreposition(before position: Int) -> Bool {
    var last = position
    while last > start, text[last - 1] == UInt8(ascii: " ") || text[last - 1] == 0x0A { last -= 1 }
    guard last > start else { return true }
    if text[last - 1] == UInt8(ascii: ":") || text[last - 1] == UInt8(ascii: "=") { return true }
    var first = last
    while first > start, DateScanner.isLetter(text[first - 1]) { first -= 1 }
    guard first < last, last - first <= 9 else { return false }
    // "w/c 16/11"
    if last - first == 1, first - 2 >= start, text[first - 1] == UInt8(ascii: "/"),
      text[first - 2] | 0x20 == UInt8(ascii: "w")
    {
      return true
    }
    let words: [StaticString] = [
      "on", "by", "for", "from", "until", "till", "til", "to", "through", "since", "before",
      "after", "of", "is", "now", "around", "about", "between", "due", "date",
      "deadline", "scheduled", "booked", "set", "moved", "starting", "confirmed", "commencing",
    ]
    for word in words where word.utf8CodeUnitCount == last - first {
      if self.word(word, at: first) == last { return true }
    }
    return false
  }
}
