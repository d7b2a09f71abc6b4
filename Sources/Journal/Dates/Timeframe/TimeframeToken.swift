/// A word, number or mark of a text that may hold a timeframe.
struct TimeframeToken {
  enum Unit { case minute, hour, day, businessDay, week, fortnight, month, quarter, year }

  enum Kind: Equatable {
    case number(Int)
    case ordinal(Int)
    case weekday(Weekday)
    case month(Int)
    case unit(Unit, isPlural: Bool)
    case word(TimeframeWord)
    case otherWord
    case comma
    /// Ends a clause: a full stop, semicolon, bracket or spaced dash.
    case stop
    case dash
    case slash
    /// `?`
    case question
  }

  var kind: Kind
  var start: Int
  var end: Int
  /// Written with a small first letter.
  var isLowercase = false

  /// The known words by their letters, packed as `pack` does.
  private static let known: WordTable = {
    var table = WordTable()
    func add(_ name: String, _ kind: Kind) {
      if let key = pack(name.utf8) { table.add(key, kind) }
    }
    for word in TimeframeWord.allCases { add(word.rawValue, .word(word)) }
    for (name, word) in TimeframeWord.others { add(name, .word(word)) }
    for (index, name) in MonthName.names.enumerated() {
      add(String(decoding: name, as: UTF8.self), .month(index + 1))
      add(String(decoding: name.prefix(3), as: UTF8.self), .month(index + 1))
    }
    add("sept", .month(9))
    for weekday in Weekday.allCases {
      add(weekday.name.lowercased(), .weekday(weekday))
      add(weekday.shortName.lowercased(), .weekday(weekday))
    }
    for (name, weekday) in [
      ("tues", Weekday.tuesday), ("weds", .wednesday), ("thur", .thursday), ("thurs", .thursday),
    ] { add(name, .weekday(weekday)) }
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      "twenty",
    ]
    for (index, name) in numbers.enumerated() { add(name, .number(index + 1)) }
    // "third" may also be one of a week, as "first" and "second".
    let ordinals = [
      "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
      "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
      "twentieth",
    ]
    for (index, name) in ordinals.enumerated() { add(name, .ordinal(index + 5)) }
    for (name, value) in [
      ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("ninety", 90),
    ] { add(name, .number(value)) }
    let units: [(Unit, [String], [String])] = [
      (.minute, ["minute", "min"], ["minutes", "mins"]),
      (.hour, ["hour", "hr"], ["hours", "hrs"]),
      (.day, ["day"], ["days"]),
      (.businessDay, ["weekday", "workday", "bday"], ["weekdays", "workdays", "bdays"]),
      (.week, ["week", "wk"], ["weeks", "wks"]),
      (.fortnight, ["fortnight"], ["fortnights"]),
      (.month, ["month", "mo", "mth"], ["months", "mos", "mths"]),
      (.quarter, ["quarter", "qtr"], ["quarters"]),
      (.year, ["year", "yr"], ["years", "yrs"]),
    ]
    for (unit, singular, plural) in units {
      for name in singular { add(name, .unit(unit, isPlural: false)) }
      for name in plural { add(name, .unit(unit, isPlural: true)) }
    }
    return table
  }()

  /// Up to 16 lowercase letters in one number; nil for a longer word.
  private static func pack(_ letters: some Sequence<UInt8>) -> UInt128? {
    var key: UInt128 = 0
    var count = 0
    for letter in letters {
      guard count < 16 else { return nil }
      key = key << 8 | UInt128(letter)
      count += 1
    }
    return key
  }

  /// The tokens of the text; marks that mean nothing for a timeframe are left out.
  static func read(_ range: Range<Int>, in text: [UInt8]) -> [TimeframeToken] {
    var tokens: [TimeframeToken] = []
    tokens.reserveCapacity(min(range.count / 4 + 2, 64))
    let scanner = DateScanner(text, range, order: nil, place: .middle)
    var position = scanner.start
    while position < scanner.end {
      let byte = text[position]
      if DateScanner.isLetter(byte) {
        tokens.append(word(at: &position, in: scanner))
      } else if DateScanner.isDigit(byte) {
        number(at: &position, in: scanner, into: &tokens)
      } else if let kind = mark(at: position, in: scanner) {
        let length = max(1, scanner.dash(position))
        // "mid-December" is two words; "1-2" and "Mon-Wed" are joined.
        let isHyphen = kind == .dash && length == 1 && scanner.isAfterWordByte(position)
        if !isHyphen || !DateScanner.isLetter(scanner.byte(position + 1))
          || tokens.last?.isDay == true
        {
          tokens.append(TimeframeToken(kind: kind, start: position, end: position + length))
        }
        position += length
      } else if byte >= 0xC3, byte <= 0xDF {
        let start = position
        skipWord(&position, in: scanner)
        tokens.append(TimeframeToken(kind: .otherWord, start: start, end: position))
      } else {
        position += 1
      }
    }
    return tokens
  }

  private static func word(at position: inout Int, in scanner: DateScanner) -> TimeframeToken {
    let start = position
    let isLowercase = scanner.byte(start) & 0x20 != 0
    var key: UInt128 = 0
    var count = 0
    while true {
      let byte = scanner.byte(position)
      if DateScanner.isLetter(byte) {
        key = key << 8 | UInt128(byte | 0x20)
        count += 1
        position += 1
      } else if case let length = scanner.apostrophe(position), length > 0,
        DateScanner.isLetter(scanner.byte(position + length))
      {
        position += length
      } else {
        break
      }
    }
    if scanner.isWordByte(position) {
      // "Q4"
      let isQuarter =
        count == 1 && key == UInt128(UInt8(ascii: "q"))
        && (0x31...0x34).contains(scanner.byte(position)) && !scanner.isWordByte(position + 1)
      skipWord(&position, in: scanner)
      if isQuarter {
        let kind = Kind.unit(.quarter, isPlural: false)
        return TimeframeToken(kind: kind, start: start, end: position)
      }
      return TimeframeToken(kind: .otherWord, start: start, end: position)
    }
    // Two hundred letters are no word; what is shifted out of a key must not make it another.
    let kind = count <= 16 ? known[key] ?? .otherWord : .otherWord
    return TimeframeToken(kind: kind, start: start, end: position, isLowercase: isLowercase)
  }

  private static func number(
    at position: inout Int, in scanner: DateScanner, into tokens: inout [TimeframeToken]
  ) {
    let start = position
    guard let (value, end) = scanner.number(position, longest: 4),
      !(scanner.byte(end) == UInt8(ascii: ".") && scanner.digit(end + 1))
    else {
      while scanner.digit(position)
        || (scanner.byte(position) == 0x2E && scanner.digit(position + 1))
      {
        position += 1
      }
      skipWord(&position, in: scanner)
      tokens.append(TimeframeToken(kind: .otherWord, start: start, end: position))
      return
    }
    position = end
    let suffix = scanner.ordinalSuffix(end)
    if suffix > end {
      position = suffix
      tokens.append(TimeframeToken(kind: .ordinal(value), start: start, end: suffix))
      return
    }
    guard scanner.isWordByte(end) else {
      tokens.append(TimeframeToken(kind: .number(value), start: start, end: end))
      return
    }
    // "48h", "10d", "2w", "3wks"
    let unitStart = end
    let unit: Kind?
    if scanner.isWordByte(end + 1) {
      let letters = word(at: &position, in: scanner)
      if case .unit = letters.kind { unit = letters.kind } else { unit = nil }
    } else {
      position = end + 1
      switch scanner.byte(end) | 0x20 {
      case UInt8(ascii: "h"): unit = .unit(.hour, isPlural: true)
      case UInt8(ascii: "d"): unit = .unit(.day, isPlural: true)
      case UInt8(ascii: "w"): unit = .unit(.week, isPlural: true)
      default: unit = nil
      }
    }
    guard let unit else {
      skipWord(&position, in: scanner)
      tokens.append(TimeframeToken(kind: .otherWord, start: start, end: position))
      return
    }
    tokens.append(TimeframeToken(kind: .number(value), start: start, end: end))
    tokens.append(TimeframeToken(kind: unit, start: unitStart, end: position))
  }

  private static func skipWord(_ position: inout Int, in scanner: DateScanner) {
    while scanner.isWordByte(position) || (0x80...0xBF).contains(scanner.byte(position)) {
      position += 1
    }
  }

  private static func mark(at position: Int, in scanner: DateScanner) -> Kind? {
    switch scanner.byte(position) {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: "/"): return .slash
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: "&"): return .word(.and)
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: ":"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"):
      return .stop
    default:
      return scanner.dash(position) > 0 ? .dash : nil
    }
  }

  private var isDay: Bool {
    switch kind {
    case .weekday, .month: true
    default: false
    }
  }
}
