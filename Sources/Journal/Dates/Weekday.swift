import SourceText

package enum Weekday: Int, Sendable, CaseIterable {
  /// ISO 8601 numbers.
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Weekday {
  /// The English name, capitalised.
  package var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The first three letters of the name, capitalised.
  package var shortName: String { String(name.prefix(3)) }

  /// Reads a whole string as a weekday: `sat`, `Sat.` or `Saturday`, in any case.
  package init?(name: String) {
    let bytes = Array(name.utf8)
    let scanner = DateScanner(bytes, 0..<bytes.count, order: nil, place: .start)
    guard let (day, end, _) = scanner.weekdayName(at: 0) else { return nil }
    guard end == bytes.count || (end == bytes.count - 1 && bytes[end] == UInt8(ascii: ".")) else {
      return nil
    }
    self = day
  }

  /// The weekday whose name is misspelt so.
  static func meant(by word: ArraySlice<UInt8>) -> Weekday? {
    func lowercased(_ byte: UInt8) -> UInt8 { byte < 0x80 ? byte | 0x20 : byte }
    // Nearly every word is told apart by its first letter.
    guard let first = word.first.map(lowercased),
      lowercasedNames.contains(where: { $0[0] == first })
    else { return nil }
    let written = word.map(lowercased)
    return allCases.first { day in
      let name = lowercasedNames[day.rawValue - 1]
      guard name[0] == first, name != written else { return false }
      // "Wensday", but not "Midday" for Monday.
      return NearMiss.distance(written, name, atMost: name.count < 8 ? 1 : 2) != nil
    }
  }

  /// In the order of the days.
  private static let lowercasedNames = allCases.map { day in day.name.utf8.map { $0 | 0x20 } }
}
