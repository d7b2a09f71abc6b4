/// Reads the parts of dates at given places of a text.
///
/// Every function takes a position and gives back where what it read ends, or nil. Past the end of the
/// range each byte is 0, which text never holds, so that looking ahead needs no further check.
struct DateScanner {
  /// Where the date was looked for: what counts as one depends on it.
  enum Place {
    case start, middle, end
    /// At the end of what is to be done by then.
    case due
  }

  let text: [UInt8]
  let start: Int
  let end: Int
  let order: DateOrder?
  let place: Place

  init(_ text: [UInt8], _ range: Range<Int>, order: DateOrder?, place: Place) {
    self.text = text
    let whole = range.clamped(to: 0..<text.count)
    self.start = whole.lowerBound
    self.end = whole.upperBound
    self.order = order
    self.place = place
  }

  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position < end && position >= start ? text[position] : 0 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  func digit(_ position: Int) -> Bool { DateScanner.isDigit(byte(position)) }

  /// A letter or digit; of other alphabets the lead bytes of Latin, Greek and Cyrillic letters.
  func isWordByte(_ position: Int) -> Bool {
    let byte = byte(position)
    return DateScanner.isLetter(byte) || DateScanner.isDigit(byte) || byte == UInt8(ascii: "_")
      || (0xC3...0xDF).contains(byte)
  }

  /// Whether the byte before ends a letter or digit.
  func isAfterWordByte(_ position: Int) -> Bool {
    guard position > start else { return false }
    let byte = text[position - 1]
    if byte < 0x80 {
      return DateScanner.isLetter(byte) || DateScanner.isDigit(byte) || byte == UInt8(ascii: "_")
    }
    return position - 2 >= start && (0xC3...0xDF).contains(text[position - 2])
  }

  /// Three letters, lowercase, packed; 0 where they aren't all letters.
  @inline(__always)
  func key(_ position: Int) -> UInt32 {
    guard position >= start, position + 2 < end else { return 0 }
    let a = text[position] | 0x20
    let b = text[position + 1] | 0x20
    let c = text[position + 2] | 0x20
    guard a &- 0x61 < 26, b &- 0x61 < 26, c &- 0x61 < 26 else { return 0 }
    return UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c)
  }

  // MARK: Space and punctuation

  /// The length of a space, tab, no-break or thin space here; 0 for none. In running text a line may
  /// end within a date.
  func space(_ position: Int) -> Int {
    switch byte(position) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): place == .middle ? 1 : 0
    case 0xC2: byte(position + 1) == 0xA0 ? 2 : 0
    case 0xE2:
      byte(position + 1) == 0x80 && (byte(position + 2) == 0xAF || byte(position + 2) == 0x89)
        ? 3 : 0
    default: 0
    }
  }

  func skipSpaces(_ position: Int) -> Int {
    var position = position
    while case let length = space(position), length > 0 { position += length }
    return position
  }

  /// The length of a hyphen, dash or minus sign here; 0 for none.
  func dash(_ position: Int) -> Int {
    switch byte(position) {
    case UInt8(ascii: "-"): return 1
    case 0xE2:
      let second = byte(position + 1)
      let third = byte(position + 2)
      // U+2010 hyphen to U+2015 horizontal bar, U+2212 minus sign.
      if second == 0x80, (0x90...0x95).contains(third) { return 3 }
      return second == 0x88 && third == 0x92 ? 3 : 0
    default: return 0
    }
  }

  /// The length of an apostrophe or single quotation mark here; 0 for none.
  func apostrophe(_ position: Int) -> Int {
    switch byte(position) {
    case UInt8(ascii: "'"): return 1
    case 0xE2:
      let third = byte(position + 2)
      return byte(position + 1) == 0x80 && (third == 0x98 || third == 0x99) ? 3 : 0
    default: return 0
    }
  }

  // MARK: Words and numbers

  /// A whole run of at most `longest` digits.
  func number(_ position: Int, longest: Int) -> (value: Int, end: Int)? {
    var value = 0
    var current = position
    while digit(current) {
      guard current - position < longest else { return nil }
      value = value * 10 + Int(byte(current) - UInt8(ascii: "0"))
      current += 1
    }
    return current > position ? (value, current) : nil
  }

  /// The end of the run of ASCII letters here.
  func letters(_ position: Int) -> Int {
    var position = position
    while DateScanner.isLetter(byte(position)) { position += 1 }
    return position
  }

  /// The end of `word` (lowercase ASCII), where it stands here as a whole word in any case.
  func word(_ word: StaticString, at position: Int) -> Int? {
    let count = word.utf8CodeUnitCount
    guard position + count <= end else { return nil }
    let matches = word.withUTF8Buffer { letters in
      for index in 0..<count {
        let byte = text[position + index]
        let folded = DateScanner.isLetter(byte) ? byte | 0x20 : byte
        if folded != letters[index] { return false }
      }
      return true
    }
    return matches && !isWordByte(position + count) ? position + count : nil
  }

  /// The end of the first of the words that stands here.
  func anyWord(_ words: [StaticString], at position: Int) -> Int? {
    for word in words {
      if let end = self.word(word, at: position) { return end }
    }
    return nil
  }

  /// A month's name, long or short, without the dot after it.
  func monthName(at position: Int) -> (month: Int, end: Int)? {
    let month = MonthName.number(ofKey: key(position))
    guard month > 0 else { return nil }
    let end = letters(position + 3)
    guard !isWordByte(end) || digit(end) else { return nil }
    switch end - position {
    case 3: return (month, end)
    case 4 where month == 9 && byte(position + 3) | 0x20 == UInt8(ascii: "t"): return (month, end)
    case let count:
      let name = MonthName.names[month - 1]
      guard name.count == count else { return nil }
      for index in 3..<count where byte(position + index) | 0x20 != name[index] { return nil }
      return (month, end)
    }
  }

  /// A weekday's name, long or short, without the dot after it.
  func weekdayName(at position: Int) -> (day: Weekday, end: Int, isShort: Bool)? {
    let day: Weekday
    switch key(position) {
    case 0x6d_6f_6e: day = .monday
    case 0x74_75_65: day = .tuesday
    case 0x77_65_64: day = .wednesday
    case 0x74_68_75: day = .thursday
    case 0x66_72_69: day = .friday
    case 0x73_61_74: day = .saturday
    case 0x73_75_6e: day = .sunday
    default: return nil
    }
    let end = letters(position + 3)
    guard !isWordByte(end) else { return nil }
    if end - position == 3 { return (day, end, true) }
    let isName =
      switch day {
      case .monday: word("monday", at: position) != nil
      case .tuesday: word("tues", at: position) != nil || word("tuesday", at: position) != nil
      case .wednesday: word("weds", at: position) != nil || word("wednesday", at: position) != nil
      case .thursday:
        word("thur", at: position) != nil || word("thurs", at: position) != nil
          || word("thursday", at: position) != nil
      case .friday: word("friday", at: position) != nil
      case .saturday: word("saturday", at: position) != nil
      case .sunday: word("sunday", at: position) != nil
      }
    return isName ? (day, end, end - position < 6) : nil
  }

  /// The end of `st`, `nd`, `rd` or `th` after a number; `position` where there is none.
  func ordinalSuffix(_ position: Int) -> Int {
    let first = byte(position) | 0x20
    let second = byte(position + 1) | 0x20
    switch (first, second) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      return isWordByte(position + 2) ? position : position + 2
    default: return position
    }
  }

  /// A year of four digits that notes of our time may name, and the end of the number.
  func year(at position: Int) -> (value: Int, end: Int)? {
    guard let (value, end) = number(position, longest: 4), end - position == 4,
      (1900...2099).contains(value)
    else { return nil }
    return (value, end)
  }

  /// `26` is 2026, `87` is 1987.
  static func fullYear(_ twoDigits: Int) -> Int {
    twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits
  }
}
