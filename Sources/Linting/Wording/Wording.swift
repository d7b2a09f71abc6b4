import Journal

/// How findings spell dates, spans and names.
package enum Wording {
  /// `3 Nov`, with the year where it isn't that of `today`.
  static func day(_ date: CivilDate, _ today: CivilDate) -> String {
    let (year, month, day) = date.components
    let name = months[month - 1]
    return year == today.year ? "\(day) \(name)" : "\(day) \(name) \(year)"
  }

  /// `Tue 3 Nov`: for days on which something is to be done.
  static func weekdayAndDay(_ date: CivilDate, _ today: CivilDate) -> String {
    "\(shortWeekdays[date.weekday.rawValue - 1]) \(day(date, today))"
  }

  static func weekday(_ weekday: Weekday) -> String { weekdays[weekday.rawValue - 1] }

  /// `1 day`, `3 days`.
  static func count(_ number: Int, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s")"
  }

  /// `Dana`, `Dana and Priya`, `Dana, Priya and Sam`.
  package static func list(_ names: [String], joinedBy word: String = "and") -> String {
    guard names.count > 1 else { return names.first ?? "" }
    var list = ""
    list.reserveCapacity(names.reduce(word.utf8.count + 2) { $0 + $1.utf8.count + 2 })
    for index in names.indices {
      if index == names.count - 1 {
        list += " "
        list += word
        list += " "
      } else if index > 0 {
        list += ", "
      }
      list += names[index]
    }
    return list
  }

  /// Words from the notes in quotation marks, on one line and of bearable length.
  package static func quoted(_ words: String) -> String {
    if isQuotedAsItIs(words) { return "“\(words)”" }
    var result = ""
    var count = 0
    var wasSpace = false
    for character in words {
      let isSpace = character.isWhitespace
      if isSpace && wasSpace { continue }
      wasSpace = isSpace
      if count == longestQuotation {
        result += "…"
        break
      }
      result.append(isSpace ? " " : character)
      count += 1
    }
    return "“\(result)”"
  }

  /// Nearly always: few printable characters of ASCII, and no two blanks in a row.
  private static func isQuotedAsItIs(_ words: String) -> Bool {
    guard words.utf8.count <= longestQuotation else { return false }
    var wasBlank = false
    return words.utf8.allSatisfy { byte in
      let isBlank = byte == 0x20
      defer { wasBlank = isBlank }
      return byte &- 0x20 < 0x5F && !(isBlank && wasBlank)
    }
  }

  private static let longestQuotation = 60
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let shortWeekdays = weekdays.map { String($0.prefix(3)) }
}
