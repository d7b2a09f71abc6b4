import Journal

/// A date as one short line, for tables of examples: `2026-11-03`, `11-03`, `2026-11-10..2026-11-12`,
/// `11/3?`, then the weekday and time.
func summary(of date: WrittenDate?) -> String {
  guard let date else { return "none" }
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  var line =
    switch date.value {
    case .day(let day): "\(day)"
    case .days(let first, let last): "\(first)..\(last)"
    case .monthAndDay(let month, let day): "\(two(month))-\(two(day))"
    case .monthAndDays(let month, let day, let endMonth, let endDay):
      "\(two(month))-\(two(day))..\(two(endMonth))-\(two(endDay))"
    case .ambiguousMonthAndDay(let first, let second): "\(first)/\(second)?"
    case .ambiguous(let monthFirst, let dayFirst): "\(monthFirst)|\(dayFirst)"
    case .noDay: "no day"
    case .invalid: "invalid"
    case .broken(.digits): "broken"
    case .broken(.month(_, let meant)): "broken: \(meant)?"
    case .broken(.weekday(_, let meant)): "broken: \(meant)?"
    case .broken(.year): "broken: year"
    case .broken(.unspaced): "broken: unspaced"
    case .broken(.backwards): "backwards"
    case .broken(.second): "second date"
    }
  if let weekday = date.weekday { line += " \(weekday.shortName)" }
  if let time = date.time { line += " \(two(time / 60)):\(two(time % 60))" }
  return line
}

/// A text with places marked by `‹` and `›`: the text without the marks, and the ranges in bytes.
struct Marked {
  var text: [UInt8] = []
  var ranges: [Range<Int>] = []

  init(_ source: String) {
    var open: Int?
    for scalar in source.unicodeScalars {
      switch scalar {
      case "‹": open = text.count
      case "›":
        if let first = open { ranges.append(first..<text.count) }
        open = nil
      default: text += Array(String(scalar).utf8)
      }
    }
  }
}
