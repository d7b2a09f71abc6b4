/// Reads dates in plain text.
///
/// The forms are those of people's notes in English: year first, day first and month first, in numbers
/// and words, with a weekday, brackets or a time. What could as well be something else is no date.
package enum DateReader {
  /// The date with which the text begins, white space, bullets and pictographs aside.
  package static func date(
    atStartOf range: Range<Int>, in text: [UInt8], order: DateOrder?
  ) -> WrittenDate? {
    var position = range.lowerBound
    let end = min(range.upperBound, text.count)
    while position < end, case let length = ornament(position, in: text, end: end), length > 0 {
      position += length
    }
    guard position < end, mayBegin(position, in: text, end: end, isStart: true) else { return nil }
    return DateScanner(text, range, order: order, place: .start).date(at: position)
  }

  /// Text at the start that was plainly meant as a date and is none: "2026-11-188", "26 Octover 2026".
  /// To be asked where there is no date.
  package static func brokenDate(
    atStartOf range: Range<Int>, in text: [UInt8]
  ) -> WrittenDate? {
    var position = range.lowerBound
    let end = min(range.upperBound, text.count)
    while position < end, case let length = ornament(position, in: text, end: end), length > 0 {
      position += length
    }
    // A digit stands near the start of every date; one of another script begins with a byte of its own.
    guard
      text[position..<min(end, position + 16)].contains(where: {
        DateScanner.isDigit($0) || $0 == 0xEF
      })
    else { return nil }
    return BrokenDate(DateScanner(text, range, order: nil, place: .start)).date(at: position)
  }

  /// The date with which the text ends, as in "Interview with Dana (2026-11-03)".
  ///
  /// White space and a full stop or colon may follow it; they are not in its range.
  ///
  /// - Parameter isDue: the words are a task, so that "11/24" behind them is when it is due, whatever
  ///   leads to it.
  package static func date(
    atEndOf range: Range<Int>, in text: [UInt8], order: DateOrder?, isDue: Bool = false
  ) -> WrittenDate? {
    let place = isDue ? DateScanner.Place.due : .end
    let whole = range.clamped(to: 0..<text.count)
    var end = whole.upperBound
    while end > whole.lowerBound, isPadding(text[end - 1]) { end -= 1 }
    // "p.m." and "13.11." end in a full stop of their own.
    if end < whole.upperBound, text[end] == UInt8(ascii: "."),
      let date = date(closing: whole.lowerBound..<(end + 1), in: text, order: order, place: place)
    {
      return date
    }
    return date(closing: whole.lowerBound..<end, in: text, order: order, place: place)
  }

  /// Text at the end that was plainly meant as a date and is none: "Interview (2026-11-188)". To be
  /// asked where there is no date.
  package static func brokenDate(
    atEndOf range: Range<Int>, in text: [UInt8]
  ) -> WrittenDate? {
    let whole = range.clamped(to: 0..<text.count)
    var end = whole.upperBound
    while end > whole.lowerBound, isPadding(text[end - 1]) { end -= 1 }
    let first = max(whole.lowerBound, end - 32)
    guard text[first..<end].contains(where: DateScanner.isDigit) else { return nil }
    let scanner = DateScanner(text, whole.lowerBound..<end, order: nil, place: .end)
    let broken = BrokenDate(scanner)
    for position in first..<end where scanner.isFree(position) {
      if let date = broken.date(at: position), date.range.upperBound == end { return date }
    }
    return nil
  }

  /// The date that ends exactly where the range does.
  private static func date(
    closing range: Range<Int>, in text: [UInt8], order: DateOrder?, place: DateScanner.Place
  ) -> WrittenDate? {
    guard mayEnd(range.upperBound, in: text, start: range.lowerBound) else { return nil }
    // The longest date has two weekdays, two months and a span of time; a linked note may be longer.
    let end = range.upperBound
    let scanner = DateScanner(text, range, order: order, place: place)
    for position in max(range.lowerBound, end - 96)..<end
    where mayBegin(position, in: text, end: end, isStart: false) && scanner.isFree(position) {
      if let date = scanner.date(at: position), date.range.upperBound == end { return date }
    }
    return nil
  }

  /// The dates anywhere in the text, in order.
  package static func dates(
    in range: Range<Int>, of text: [UInt8], order: DateOrder?
  ) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    let end = min(range.upperBound, text.count)
    var scanner: DateScanner?
    var position = range.lowerBound
    while position < end {
      guard mayBegin(position, in: text, end: end, isStart: false) else {
        position += 1
        // Nothing begins within a word or number.
        while position < end, isPlainWordByte(text[position - 1]), isPlainWordByte(text[position]) {
          position += 1
        }
        continue
      }
      let reader = scanner ?? DateScanner(text, range, order: order, place: .middle)
      scanner = reader
      if reader.isFree(position), let date = reader.date(at: position) {
        dates.append(date)
        position = date.range.upperBound
      } else {
        position += 1
        // The rest of a word or number can't begin a date.
        while position < end, reader.isWordByte(position), reader.isAfterWordByte(position) {
          position += 1
        }
      }
    }
    return dates
  }

  /// The length of a space, bullet (U+2022), symbol (U+2190 to U+2BFF) or emoji here; 0 for none.
  @inline(__always)
  private static func ornament(_ position: Int, in text: [UInt8], end: Int) -> Int {
    let first = text[position]
    if first < 0x80 { return first == UInt8(ascii: " ") || first == 0x09 ? 1 : 0 }
    guard position + 2 < end else { return 0 }
    let second = text[position + 1]
    switch (first, second) {
    case (0xE2, 0x86...0xAF): return 3
    case (0xE2, 0x80): return text[position + 2] == 0xA2 ? 3 : 0
    // A variation selector after a symbol.
    case (0xEF, 0xB8): return 3
    case (0xF0, 0x9F): return 4
    default: return 0
    }
  }

  /// A letter of English or a digit.
  @inline(__always)
  private static func isPlainWordByte(_ byte: UInt8) -> Bool {
    DateScanner.isLetter(byte) || DateScanner.isDigit(byte)
  }

  private static func isPadding(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0A || byte == 0x0D
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }

  /// Whether a number follows the word, with at most "the" and a few marks and spaces between.
  @inline(__always)
  private static func isNumberNear(_ position: Int, in text: [UInt8], end: Int) -> Bool {
    var position = position
    // No month has more letters than these after its third.
    let wordEnd = min(end, position + 7)
    while position < wordEnd, DateScanner.isLetter(text[position]) { position += 1 }
    let limit = min(end, position + 16)
    while position < limit {
      let byte = text[position]
      if DateScanner.isDigit(byte) || byte == UInt8(ascii: "?") { return true }
      if byte | 0x20 == UInt8(ascii: "x") { return true }
      if DateScanner.isLetter(byte), byte | 0x20 != UInt8(ascii: "t"),
        byte | 0x20 != UInt8(ascii: "h"), byte | 0x20 != UInt8(ascii: "e")
      {
        return false
      }
      position += 1
    }
    return false
  }

  /// Whether a date may end with the bytes before `end`: with a number, a bracket, or one of the words
  /// that end dates and times.
  private static func mayEnd(_ end: Int, in text: [UInt8], start: Int) -> Bool {
    guard end > start else { return false }
    guard DateScanner.isLetter(text[end - 1]) else { return text[end - 1] < 0x80 }
    var first = end
    while first > start, end - first < 10, DateScanner.isLetter(text[first - 1]) { first -= 1 }
    // "pm", "ET", "noon", "Nov", "14h"
    return end - first <= 4 || isNameOfDayOrMonth(first, in: text)
  }

  private static func isNameOfDayOrMonth(_ position: Int, in text: [UInt8]) -> Bool {
    let scanner = DateScanner(text, position..<text.count, order: nil, place: .end)
    return scanner.monthName(at: position) != nil || scanner.weekdayName(at: position) != nil
      || scanner.word("midday", at: position) != nil || scanner.word("hours", at: position) != nil
  }

  /// Whether a date may begin with the bytes here. Says no to nearly every line, at little cost.
  @inline(__always)
  private static func mayBegin(
    _ position: Int, in text: [UInt8], end: Int, isStart: Bool
  ) -> Bool {
    let first = text[position]
    if DateScanner.isDigit(first) { return true }
    guard position + 2 < end else { return false }
    let second = text[position + 1]
    guard DateScanner.isLetter(first) else {
      switch first {
      case UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "("): return true
      case UInt8(ascii: "~"): return isStart
      default: return false
      }
    }
    let third = text[position + 2]
    let key = UInt32(first | 0x20) << 16 | UInt32(second | 0x20) << 8 | UInt32(third | 0x20)
    if MonthName.number(ofKey: key) > 0 { return isNumberNear(position + 3, in: text, end: end) }
    switch key {
    // Weekdays
    case 0x6d_6f_6e, 0x74_75_65, 0x77_65_64, 0x74_68_75, 0x66_72_69, 0x73_61_74, 0x73_75_6e:
      return true
    // early, mid, late, beginning, start, end, week
    case 0x65_61_72, 0x6d_69_64, 0x6c_61_74, 0x62_65_67, 0x73_74_61, 0x65_6e_64, 0x77_65_65:
      return true
    // the
    case 0x74_68_65: return isNumberNear(position + 3, in: text, end: end)
    // day, spring, summer, autumn, fall, winter, around, about, circa, sometime
    case 0x64_61_79, 0x73_70_72, 0x73_75_6d, 0x61_75_74, 0x66_61_6c, 0x77_69_6e, 0x61_72_6f,
      0x61_62_6f, 0x63_69_72, 0x73_6f_6d:
      return true
    default: break
    }
    switch first | 0x20 {
    // "w/c", "wk of", "wc"
    case UInt8(ascii: "w"):
      return second == UInt8(ascii: "/") || second | 0x20 == UInt8(ascii: "k")
        || second | 0x20 == UInt8(ascii: "c") || second | 0x20 == UInt8(ascii: "b")
    case UInt8(ascii: "q"): return DateScanner.isDigit(second)
    case UInt8(ascii: "c"): return second == UInt8(ascii: ".") || third == UInt8(ascii: ".")
    default: return false
    }
  }
}
