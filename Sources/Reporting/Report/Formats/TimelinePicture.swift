import FollowUp
import Journal

/// The threads as a picture: a lane for each, with a mark for each event, the hear-back date, the days on
/// which a follow-up is fine, and today.
///
/// Places across are shares of the width and places down are pixels, so that the picture fits any screen
/// without a script, and its marks and words keep their size.
struct TimelinePicture {
  private let report: WeeklyReport
  private let from: CivilDate
  private let to: CivilDate
  private let lanes: [Int]
  private let hidden: Int

  private static let mostLanes = 40
  private static let laneHeight = 54
  private static let axisHeight = 36

  init(_ report: WeeklyReport) {
    self.report = report
    let shown = report.threads.indices.filter {
      !report.threads[$0].marks.isEmpty
        && (report.threads[$0].isOpen || !report.threads[$0].entries.isEmpty)
    }
    lanes = Array(shown.prefix(TimelinePicture.mostLanes))
    hidden = shown.count - lanes.count
    // Five weeks back at most, so that days stay apart, and two weeks ahead.
    let earliest = min(report.period.from, report.today).adding(days: -35)
    let first = lanes.compactMap { report.threads[$0].marks.first?.date }.min() ?? earliest
    from = max(earliest, first.adding(days: -2))
    to = max(report.lastDay, report.today.adding(days: 14))
  }

  var isEmpty: Bool { lanes.isEmpty }

  var nodes: [HTMLNode] {
    var result: [HTMLNode] = [
      .tag(.figure, children: [drawing, .tag(.figcaption, children: [legend])])
    ]
    if hidden > 0 {
      result.append(.tag(.p, .class("more"), text: "Not drawn: \(hidden) more threads."))
    }
    return result + [words]
  }

  private var height: Int {
    TimelinePicture.axisHeight + lanes.count * TimelinePicture.laneHeight + 6
  }

  /// In hundredths of a percent of the width.
  private func place(_ date: CivilDate) -> Int {
    // Half a day in, so that the first and the last day's marks lie inside.
    (2 * from.days(to: date) + 1) * 10_000 / (2 * (from.days(to: to) + 1))
  }

  private func isShown(_ date: CivilDate) -> Bool { from <= date && date <= to }
}

// MARK: - The drawing

extension TimelinePicture {
  private var drawing: HTMLNode {
    // What comes later is drawn over what came before.
    var children = [definitions] + weeks + todayLine
    for (row, thread) in lanes.enumerated() { children += lane(report.threads[thread], row) }
    return .tag(
      .svg, .role("img"), .number(.height, height),
      .label("A lane for each of \(lanes.count) threads; the list below says the same in words"),
      children: children)
  }

  private var definitions: HTMLNode {
    .tag(
      .defs,
      children: MarkShape.allCases.map {
        .tag(.path, .id("mark-\($0.rawValue)"), .own(.d, $0.outline))
      })
  }

  /// Mondays, as many as have room on a phone.
  private var weeks: [HTMLNode] {
    let first = from.adding(days: (8 - from.weekday.rawValue) % 7)
    let weeks = first > to ? 0 : first.days(to: to) / 7 + 1
    let step = max(1, (weeks + 5) / 6)
    return (0..<weeks).flatMap { week -> [HTMLNode] in
      let monday = first.adding(days: 7 * week)
      let x = place(monday) - 5_000 / (from.days(to: to) + 1)
      let line = HTMLNode.tag(
        .line, .class("grid"), .percent(.x1, x), .percent(.x2, x), .number(.y1, 30),
        .number(.y2, height))
      // Nor where the word would stand in the line of today.
      guard week % step == 0, x > 200, x < 9_600, abs(x - place(report.today)) > 500
      else { return [line] }
      let words = monday.spoken(relativeTo: monday.year)
      return [
        line,
        .tag(
          .text, .class("soft"), .percent(.x, x), .number(.y, 26), .own(.textAnchor, "middle"),
          text: words),
      ]
    }
  }

  private var todayLine: [HTMLNode] {
    let x = place(report.today)
    return [
      .tag(
        .line, .class("today"), .percent(.x1, x), .percent(.x2, x), .number(.y1, 15),
        .number(.y2, height)),
      .tag(
        .text, .class("today-word"), .percent(.x, x), .number(.y, 11),
        .own(.textAnchor, x > 9_200 ? "end" : "middle"), text: "today"),
    ]
  }

  private func lane(_ thread: ThreadDigest, _ row: Int) -> [HTMLNode] {
    let top = TimelinePicture.axisHeight + row * TimelinePicture.laneHeight
    let middle = top + 36
    let shown = thread.marks.filter { !$0.isPlanned }.map(\.date)
    let start = max(from, min(shown.min() ?? report.today, to))
    let end = min(to, max(start, thread.isOpen ? report.today : shown.max() ?? start))
    var nodes: [HTMLNode] = [
      .tag(
        .text, .number(.x, 0), .number(.y, top + 14),
        text: "\(TimelinePicture.cut(thread.name, 28)) · \(thread.standing.words)")
    ]
    nodes += thread.windows.compactMap { window(thread, $0, middle) }
    nodes.append(
      .tag(
        .line, .class("lane"), .percent(.x1, start == from ? 0 : place(start)),
        .percent(.x2, place(end)), .number(.y1, middle), .number(.y2, middle)))
    if let hearBack = thread.hearBack, isShown(hearBack) {
      let words =
        "Word \(thread.isHearBackAssumed ? "assumed" : "promised") by \(day(hearBack))"
      nodes.append(
        titled(
          words,
          .tag(
            .line, .class(thread.isHearBackAssumed ? "hear-back assumed" : "hear-back"),
            .percent(.x1, place(hearBack)), .percent(.x2, place(hearBack)),
            .number(.y1, middle - 12), .number(.y2, middle + 12))))
    }
    var last: CivilDate?
    var count = 0
    for mark in thread.marks where isShown(mark.date) {
      count = mark.date == last ? count + 1 : 0
      last = mark.date
      nodes.append(self.mark(mark, middle + [0, -10, 10, -5, 5][count % 5]))
    }
    return nodes
  }

  private func window(_ thread: ThreadDigest, _ window: ThreadDigest.Window, _ middle: Int)
    -> HTMLNode?
  {
    guard window.opens <= to, window.ends >= from else { return nil }
    let half = 5_000 / (from.days(to: to) + 1)
    let start = max(0, place(max(window.opens, from)) - half)
    let end = min(10_000, place(min(window.ends, to)) + half)
    let what = TaskWords.title(.step(window.kind))
    return titled(
      "\(what): \(day(window.opens)) to \(day(window.ends)), if there is no word",
      .tag(
        .rect, .class("window"), .percent(.x, start), .percent(.width, max(0, end - start - 10)),
        .number(.y, middle - 9), .number(.height, 18), .number(.rx, 4)))
  }

  private func mark(_ mark: ThreadDigest.Mark, _ middle: Int) -> HTMLNode {
    let shape = MarkShape(mark.kind)
    return titled(
      words(mark),
      .tag(
        .use, .class("mark \(shape.colour)\(mark.isPlanned ? " planned" : "")"),
        .href(fragment: "mark-\(shape.rawValue)"), .percent(.x, place(mark.date)),
        .number(.y, middle)))
  }

  /// With words that show when the pointer rests on it.
  private func titled(_ words: String, _ node: HTMLNode) -> HTMLNode {
    .tag(.g, children: [.tag(.title, text: words), node])
  }
}

// MARK: - Words

extension TimelinePicture {
  private var legend: HTMLNode {
    var items = MarkShape.allCases.map { shape in
      legendItem(
        shape.words,
        .tag(
          .use, .class("mark \(shape.colour)"), .href(fragment: "mark-\(shape.rawValue)"),
          .number(.x, 9), .number(.y, 9)))
    }
    items.append(
      legendItem(
        "planned",
        .tag(
          .use, .class("mark interview planned"), .href(fragment: "mark-interview"),
          .number(.x, 9), .number(.y, 9))))
    items.append(
      legendItem(
        "hear-back date (dashed: assumed)",
        .tag(
          .line, .class("hear-back"), .number(.x1, 9), .number(.x2, 9), .number(.y1, 1),
          .number(.y2, 17))))
    items.append(
      legendItem(
        "a follow-up is fine",
        .tag(
          .rect, .class("window"), .number(.x, 1), .number(.y, 3), .number(.width, 16),
          .number(.height, 12), .number(.rx, 3))))
    return .tag(.ul, .class("legend"), children: items)
  }

  private func legendItem(_ words: String, _ drawing: HTMLNode) -> HTMLNode {
    .tag(
      .li,
      children: [
        .tag(.svg, .isHidden, .number(.width, 18), .number(.height, 18), children: [drawing]),
        .text(words),
      ])
  }

  /// The picture for those who can't see it.
  private var words: HTMLNode {
    let items = lanes.map { index -> HTMLNode in
      let thread = report.threads[index]
      let marks = thread.marks.filter { isShown($0.date) }.map(words)
      let hearBack = thread.hearBack.map {
        ["word \(thread.isHearBackAssumed ? "assumed" : "promised") by \(day($0))"]
      }
      let list = (marks + (hearBack ?? [])).joined(separator: "; ")
      return .tag(
        .li,
        children: [
          .tag(
            .strong,
            children: [.tag(.bdi, text: TimelinePicture.cut(report.labels[index], 60))]),
          .text(", \(thread.standing.words)\(list.isEmpty ? "" : ": \(list)")."),
        ])
    }
    return .tag(
      .details,
      children: [.tag(.summary, text: "The timeline in words"), .tag(.ul, children: items)])
  }

  private func words(_ mark: ThreadDigest.Mark) -> String {
    var words = EventWording.kind(mark.kind)
    if let channel = mark.channel { words += ", \(EventWording.channel(channel))" }
    words += " on \(day(mark.date))"
    if let end = mark.endDate, end != mark.date { words += " to \(day(end))" }
    return mark.isPlanned ? "Planned: \(words)" : words
  }

  private func day(_ date: CivilDate) -> String { date.words(seenFrom: report.today) }

  private static func cut(_ text: String, _ count: Int) -> String {
    text.count > count ? text.prefix(count - 1) + "…" : text
  }
}
