/// Gives each entry its day, or says why it has none.
enum DateResolution {
  /// - Parameter hint: a full date from anywhere else in the file, for one whose entries have no years.
  static func resolve(_ entries: inout [Entry], hint: () -> CivilDate?) {
    var isComplete = true
    for index in entries.indices {
      settle(&entries[index])
      if entries[index].written != nil, entries[index].day == nil { isComplete = false }
    }
    if !isComplete {
      let anchors = Anchors(entries, hint: hint())
      for index in entries.indices { complete(&entries[index], near: anchors.date(near: index)) }
    }
    for index in entries.indices where entries[index].written == nil {
      // A statement stands after the entry that dates it.
      if let parent = entries[index].parent { entries[index].day = entries[parent].day }
    }
  }

  /// What the written date says by itself.
  private static func settle(_ entry: inout Entry) {
    guard let written = entry.written else { return }
    switch written.value {
    case .day(let date):
      entry.day = .init(first: date)
    case .days(let first, let last):
      entry.day = .init(first: first, last: last)
    case .ambiguous(let monthFirst, let dayFirst):
      entry.problem = (.ambiguousDate(monthFirst: monthFirst, dayFirst: dayFirst), nil)
    case .noDay:
      entry.problem = (.incompleteDate(meant: nil), nil)
    case .invalid:
      entry.problem = (.invalidDate, nil)
    case .broken(let fault):
      entry.problem = (fault.problem, nil)
    case .monthAndDay, .monthAndDays, .ambiguousMonthAndDay: break
    }
    if let day = entry.day, let stated = written.weekday, day.first.weekday != stated {
      entry.problem = (.weekdayMismatch(date: day.first, stated: stated), nil)
    }
  }

  /// Chooses the year that puts a date nearest to `anchor`.
  private static func complete(_ entry: inout Entry, near anchor: CivilDate?) {
    guard let written = entry.written else { return }
    switch written.value {
    case .monthAndDay(let month, let day):
      guard let anchor else {
        let date = YearlessDate(month: month, day: day, weekday: written.weekday)
        return entry.problem = (.yearlessDate(date), nil)
      }
      guard let date = nearest(month: month, day: day, to: anchor) else {
        return entry.problem = (.invalidDate, nil)
      }
      entry.day = .init(first: date)
      entry.problem = (.incompleteDate(meant: date), date)
    case .monthAndDays(let month, let day, let endMonth, let endDay):
      guard let anchor else {
        let date = YearlessDate(month: month, day: day, weekday: written.weekday)
        return entry.problem = (.yearlessDate(date), nil)
      }
      guard let first = nearest(month: month, day: day, to: anchor),
        let last = nearest(month: endMonth, day: endDay, to: first), last >= first
      else { return entry.problem = (.invalidDate, nil) }
      entry.day = .init(first: first, last: last)
      entry.problem = (.incompleteDate(meant: first), nil)
    case .ambiguousMonthAndDay(let first, let second):
      guard let anchor, let monthFirst = nearest(month: first, day: second, to: anchor),
        let dayFirst = nearest(month: second, day: first, to: anchor)
      else { return entry.problem = (.incompleteDate(meant: nil), nil) }
      entry.problem = (.ambiguousDate(monthFirst: monthFirst, dayFirst: dayFirst), nil)
    default: return
    }
  }

  /// The day that a date names, which needs no year where another is near it.
  static func day(of written: WrittenDate, near anchor: CivilDate) -> CivilDate? {
    switch written.value {
    case .day(let date): date
    case .monthAndDay(let month, let day): nearest(month: month, day: day, to: anchor)
    default: nil
    }
  }

  private static func nearest(month: Int, day: Int, to anchor: CivilDate) -> CivilDate? {
    let year = anchor.year
    // 29 February may be four years off.
    return (year - 4...year + 4)
      .compactMap { CivilDate(year: $0, month: month, day: day) }
      .min { abs($0.days(to: anchor)) < abs($1.days(to: anchor)) }
  }
}

/// The full dates of a file, by which those without a year are told.
private struct Anchors {
  /// For each entry, the nearest entry with a full date.
  private var nearest: [CivilDate?]

  init(_ entries: [Entry], hint: CivilDate?) {
    nearest = Array(repeating: hint, count: entries.count)
    var before: (index: Int, date: CivilDate)?
    var distance = Array(repeating: Int.max, count: entries.count)
    for index in entries.indices {
      if let date = entries[index].day?.first { before = (index, date) }
      if let before {
        nearest[index] = before.date
        distance[index] = index - before.index
      }
    }
    var after: (index: Int, date: CivilDate)?
    for index in entries.indices.reversed() {
      if let date = entries[index].day?.first { after = (index, date) }
      if let after, after.index - index < distance[index] { nearest[index] = after.date }
    }
  }

  func date(near index: Int) -> CivilDate? { nearest[index] }
}
