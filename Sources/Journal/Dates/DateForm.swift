/// How a date is written, so that another can be written like it.
package struct DateForm: Sendable, Equatable {
  private enum Piece: Equatable {
    case text([UInt8])
    case year, month, day, compact
    case paddedMonth, paddedDay
    case monthName(isLong: Bool, isUpper: Bool)
    /// `st`, `nd`, `rd` or `th`, after the day.
    case ordinal
  }

  private let pieces: [Piece]

  /// `2026-11-03`.
  package static let iso = DateForm(pieces: [
    .year, .text([0x2D]), .paddedMonth, .text([0x2D]), .paddedDay,
  ])

  private init(pieces: [Piece]) { self.pieces = pieces }

  /// The form in which `date` is written in `text`. A year is written in any case.
  ///
  /// - Returns: nil where it can't be told: a date on two lines, a range of days, or `11/11/2026`, in
  ///   which either number may be the day.
  package init?(of date: CivilDate, in text: some Collection<UInt8>) {
    if text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return nil }
    let (year, month, day) = date.components
    let hasWords = text.contains(where: DateScanner.isLetter)
    var pieces: [Piece] = []
    var isPadded = true
    var rest = Array(text)[...]
    while let first = rest.first {
      if DateScanner.isDigit(first) {
        let digits = rest.prefix(while: DateScanner.isDigit)
        rest = rest.dropFirst(digits.count)
        let number = CivilDate.number(digits)
        if digits.count == 8 {
          pieces.append(.compact)
        } else if digits.count == 4, number == year {
          pieces.append(.year)
        } else if digits.count > 2 {
          return nil
        } else if number == day, number != month || hasWords {
          pieces.append(.day)
        } else if number == month, number != day {
          pieces.append(.month)
        } else if number == day, pieces.first == .year {
          // Year first: the month comes next.
          pieces.append(pieces.contains(.month) ? .day : .month)
        } else {
          return nil
        }
        if digits.count == 1 || hasWords && digits.count == 2 && first != 0x30 { isPadded = false }
      } else if DateScanner.isLetter(first) {
        let letters = rest.prefix(while: DateScanner.isLetter)
        rest = rest.dropFirst(letters.count)
        let word = letters.map { $0 | 0x20 }
        let name = MonthName.names[month - 1]
        if name.starts(with: word), word.count >= 3 {
          pieces.append(
            .monthName(
              isLong: word.count == name.count && name.count > 3,
              isUpper: letters.dropFirst().first.map { $0 & 0x20 == 0 } ?? false))
        } else if word == Array("sept".utf8) {
          pieces.append(.monthName(isLong: false, isUpper: false))
        } else if pieces.last == .day, Self.ordinals.contains(word) {
          pieces.append(.ordinal)
        } else {
          pieces.append(.text(Array(letters)))
        }
      } else {
        rest = rest.dropFirst()
        if case .text(let bytes)? = pieces.last {
          pieces[pieces.count - 1] = .text(bytes + [first])
        } else {
          pieces.append(.text([first]))
        }
      }
    }
    if isPadded {
      pieces = pieces.map { $0 == .day ? .paddedDay : $0 == .month ? .paddedMonth : $0 }
    }
    self.init(checking: pieces)
  }

  /// Each part once, and the year added where it is left out.
  private init?(checking pieces: [Piece]) {
    func count(_ matches: (Piece) -> Bool) -> Int { pieces.count(where: matches) }
    let isCompact = pieces == [.compact]
    let days = count { $0 == .day || $0 == .paddedDay }
    let names = count { if case .monthName = $0 { true } else { false } }
    let months = names + count { $0 == .month || $0 == .paddedMonth }
    let years = count { $0 == .year }
    guard isCompact || (days == 1 && months == 1 && years < 2) else { return nil }
    if isCompact || years == 1 {
      self.pieces = pieces
    } else if names == 0 {
      self = .iso
    } else {
      let isDayFirst = pieces.first == .day || pieces.first == .paddedDay
      self.pieces = pieces + [.text(Array((isDayFirst ? " " : ", ").utf8)), .year]
    }
  }

  private static let ordinals = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  package func text(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return pieces.map { piece in
      switch piece {
      case .text(let bytes): String(decoding: bytes, as: UTF8.self)
      case .year: "\(year)"
      case .month: "\(month)"
      case .day: "\(day)"
      case .paddedMonth: padded(month)
      case .paddedDay: padded(day)
      case .compact: "\(year)\(padded(month))\(padded(day))"
      case .ordinal: Self.ordinal(day)
      case .monthName(let isLong, let isUpper):
        Self.name(month, isLong: isLong, isUpper: isUpper)
      }
    }.joined()
  }

  private static func name(_ month: Int, isLong: Bool, isUpper: Bool) -> String {
    let name = isLong ? MonthName.long(month) : MonthName.short(month)
    return isUpper ? name.uppercased() : name
  }

  private static func ordinal(_ day: Int) -> String {
    switch (day, day % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  }
}
