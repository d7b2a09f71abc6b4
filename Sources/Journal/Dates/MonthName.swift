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
