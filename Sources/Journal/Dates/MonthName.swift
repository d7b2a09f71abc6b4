import SourceText

/// English names of months.
enum MonthName {
  /// `Nov`.
  static func short(_ month: Int) -> String {
    String(decoding: names[month - 1].prefix(3), as: UTF8.self).capitalizedFirst
  }

  /// Lowercase ASCII.
  static let names: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }

  /// The name of the month that a misspelt one means, in the same length.
  ///
  /// - Parameter isSure: a day and a year stand beside it, so that it can't be any other word.
  static func meant(by word: ArraySlice<UInt8>, isSure: Bool) -> CalendarName? {
    // Nearly every word is told apart by its length or its first letter.
    if !isSure {
      guard word.count > 3, let first = word.first,
        names.contains(where: { $0[0] == first | 0x20 })
      else { return nil }
    }
    let written = word.map { $0 < 0x80 ? $0 | 0x20 : $0 }
    guard number(of: written) == nil else { return nil }
    var best: (month: Int, distance: Int, isShort: Bool)?
    for (index, name) in names.enumerated() {
      // "Novem 3"
      if written.count > 3, name.starts(with: written) { return .shortMonth(index + 1) }
      let limit = written.count < 5 ? 1 : name.count < 7 ? 1 : 2
      if let distance = NearMiss.distance(written, name, atMost: limit),
        distance < best?.distance ?? 9
      {
        best = (index + 1, distance, false)
      }
      let abbreviation = Array(name.prefix(3))
      if isSure, written.count <= 4,
        let distance = NearMiss.distance(written, abbreviation, atMost: 1),
        distance < best?.distance ?? 9
      {
        best = (index + 1, distance, true)
      }
    }
    guard let best else { return nil }
    if !isSure {
      guard written.count >= 5, written[0] == names[best.month - 1][0],
        !otherWords.contains(written)
      else { return nil }
    }
    return best.isShort ? .shortMonth(best.month) : .month(best.month)
  }

  private static func number(of written: [UInt8]) -> Int? {
    names.firstIndex { $0 == written || written.count == 3 && $0.starts(with: written) }
  }

  static func long(_ month: Int) -> String {
    String(decoding: names[month - 1], as: UTF8.self).capitalizedFirst
  }

  /// Words one slip away from a month's name that numbers may follow.
  private static let otherWords: Set<[UInt8]> = [Array("match".utf8), Array("marsh".utf8)]

  /// The month whose name begins with three lowercase letters, packed by `DateScanner.key`; 0 for none.
  @inline(__always)
  static func number(ofKey key: UInt32) -> Int {
    switch key {
    case 0x6a_61_6e: 1
    case 0x66_65_62: 2
    case 0x6d_61_72: 3
    case 0x61_70_72: 4
    case 0x6d_61_79: 5
    case 0x6a_75_6e: 6
    case 0x6a_75_6c: 7
    case 0x61_75_67: 8
    case 0x73_65_70: 9
    case 0x6f_63_74: 10
    case 0x6e_6f_76: 11
    case 0x64_65_63: 12
    default: 0
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
