import Journal
import SourceText

/// How a journal writes its days: `2026-11-03`, `Tue 3 Nov 2026`.
struct DayForm {
  let date: DateForm
  /// Between the weekday before the date and the date itself; nil where none stands there.
  private var afterWeekday: String?
  private var isLong = false

  init(date: DateForm) { self.date = date }

  /// - Returns: nil where it can't be told.
  init?(of event: Event, in source: SourceText) {
    let bytes = source.bytes
    guard let form = DateForm(of: event.date, in: bytes[event.dateRange]) else { return nil }
    date = form
    let line = source.line(source.line(at: event.dateRange.lowerBound))
    let before = bytes[line.lowerBound..<event.dateRange.lowerBound]
    let gap = before.reversed().prefix { $0 == 0x20 || $0 == UInt8(ascii: ",") }.count
    let word = before.dropLast(gap).reversed().prefix { isLetter($0) }.reversed()
    let name = String(decoding: word, as: UTF8.self)
    guard gap > 0, word.count >= 3, Weekday(name: name) != nil else { return }
    afterWeekday = String(decoding: before.suffix(gap), as: UTF8.self)
    isLong = word.count > 4
  }

  func text(_ day: CivilDate) -> String {
    guard let afterWeekday else { return date.text(day) }
    return (isLong ? day.weekday.name : day.weekday.shortName) + afterWeekday + date.text(day)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
