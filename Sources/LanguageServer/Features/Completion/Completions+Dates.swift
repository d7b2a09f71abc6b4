import FollowUp
import Journal
import Reporting
import SourceText
import Workspace

/// Days near today.
extension Completions {
  var dates: [CompletionItem] {
    let written = place.text
    let form = dayForm
    return days.compactMap { day, words in
      let own = form.text(day)
      // Clients compare what is typed with one text: the name of the day or the date.
      let filters = [own, day.description, words]
      guard let filter = filters.first(where: { begins($0, with: written) }) else { return nil }
      let date = filter == day.description ? filter : own
      return item(
        date, .event, from: place.start, detail: "\(words), \(day.weekday.shortName)",
        filter: filter)
    }
  }

  /// As the journal writes its days.
  private var dayForm: DayForm {
    let forms = read.interview.events.reversed().lazy.filter { $0.endDate == nil }
      .compactMap { DayForm(of: $0, in: read.source) }
    return forms.first ?? DayForm(date: .iso)
  }

  /// The likeliest first. What is planned lies ahead, what is told lies behind.
  private var days: [(CivilDate, String)] {
    let hasBox = place.hasBox
    var days: [(CivilDate, String)] = []
    func add(_ day: CivilDate, _ words: String) {
      if !days.contains(where: { $0.0 == day }) { days.append((day, words)) }
    }
    func addNextAction() {
      guard let opens = read.timeline.next.opens, opens > today,
        let words = NextActionWords.stepAhead(in: read.timeline)
      else { return }
      add(opens, words)
    }
    if hasBox { addNextAction() }
    add(today, "today")
    if !hasBox { add(today.adding(days: -1), "yesterday") }
    add(today.adding(days: 1), "tomorrow")
    addNextAction()
    for count in 2...6 {
      if hasBox { add(today.adding(days: count), "in \(count) days") }
    }
    if !hasBox {
      for count in 2...4 { add(today.adding(days: -count), "\(count) days ago") }
    }
    return days
  }

  /// Timeframes as people give them, with the day that each comes to.
  func timeframes(from start: Int) -> [CompletionItem] {
    let said = owner?.lastDay ?? today
    let written = written(from: start)
    var items = Self.timeframes.compactMap { words -> CompletionItem? in
      guard begins(words, with: written) else { return nil }
      let bytes = Array("by \(words)".utf8)
      guard
        case .by(let date, _) = Timeframe.resolve(
          0..<bytes.count, in: bytes, from: said, order: read.setup.reading.dateOrder,
          weekend: read.setup.reading.weekend)
      else { return nil }
      return item(words, .value, from: start, detail: EventWording.day(date))
    }
    for count in 5...14
    where read.timeline.practice.calendar.isBusinessDay(said.adding(days: count)) {
      let day = said.adding(days: count)
      guard begins(day.description, with: written) else { continue }
      items.append(
        item(day.description, .value, from: start, detail: "\(day.weekday.name), \(count) days on"))
    }
    return items
  }

  private static let timeframes = [
    "tomorrow", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "end of the week",
    "early next week", "next Friday", "end of next week", "a week", "two weeks",
    "5 business days", "end of the month",
  ]
}
