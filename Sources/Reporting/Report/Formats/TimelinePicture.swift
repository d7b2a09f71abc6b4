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
  /// Of a lane; no thread has more.
  private static let mostMarks = 200
  /// Days that are shown back from the period, and ahead at least and at most, so that days stay apart.
  private static let daysBack = 35
  private static let daysAhead = 14...45
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
    let today = report.today
    let earliest = min(report.period.from, today).adding(days: -TimelinePicture.daysBack)
    let drawn = lanes.map { report.threads[$0] }
    let first = drawn.compactMap { $0.marks.first?.date }.min() ?? earliest
    from = max(earliest, first.adding(days: -2))
    let last = drawn.compactMap(\.lastDrawn).max() ?? today
    to = min(
      max(last.adding(days: 2), today.adding(days: TimelinePicture.daysAhead.lowerBound)),
      max(today.adding(days: TimelinePicture.daysAhead.upperBound), from))
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
    for (row, thread) in lanes.enumerated() {
      children += lane(report.threads[thread], name(thread), row)
    }
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
      } + [
        .tag(.path, .id("earlier"), .own(.d, "M4-6L-2 0L4 6")),
        .tag(.path, .id("later"), .own(.d, "M-4-6L2 0L-4 6")),
      ])
  }

  /// Mondays, with words as far as they have room on a phone.
  private var weeks: [HTMLNode] {
    let first = from.adding(days: (8 - from.weekday.rawValue) % 7)
    let weeks = first > to ? 0 : first.days(to: to) / 7 + 1
    let step = max(1, (weeks + 5) / 6)
    let lines = max(1, weeks / 26)
    return stride(from: 0, to: weeks, by: lines).flatMap { week -> [HTMLNode] in
      let monday = first.adding(days: 7 * week)
      let x = place(monday) - 5_000 / (from.days(to: to) + 1)
      let line = HTMLNode.tag(
        .line, .class("grid"), .percent(.x1, x), .percent(.x2, x), .number(.y1, 30),
        .number(.y2, height))
      guard week / lines % ((step + lines - 1) / lines) == 0 else { return [line] }
      let words = monday.spoken(relativeTo: monday.year)
      return [
        line,
        .tag(
          .text, .outlined, .class("soft"), .percent(.x, x), .number(.y, 26),
          .own(.textAnchor, x < 500 ? "start" : x > 9_500 ? "end" : "middle"), text: words),
      ]
    }
  }

  private var todayLine: [HTMLNode] {
    let x = place(report.today)
    return [
      .tag(
        .line, .class("today"), .percent(.x1, x), .percent(.x2, x), .number(.y1, 30),
        .number(.y2, height)),
      .tag(
        .text, .outlined, .class("today-word"), .percent(.x, x), .number(.y, 11),
        .own(.textAnchor, x < 500 ? "start" : x > 9_500 ? "end" : "middle"), text: "today"),
    ]
  }

  private func lane(_ thread: ThreadDigest, _ name: String, _ row: Int) -> [HTMLNode] {
    let top = TimelinePicture.axisHeight + row * TimelinePicture.laneHeight
    let middle = top + 36
    let shown = thread.marks.filter { !$0.isPlanned }.map(\.date)
    let start = max(from, min(shown.min() ?? report.today, to))
    let end = min(to, max(start, thread.isOpen ? report.today : shown.max() ?? start))
    var nodes: [HTMLNode] = [
      .tag(
        .text, .outlined, .class("name"), .number(.x, 0), .number(.y, top + 14),
        text: "\(name) · \(thread.standing.words)")
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
    for mark in thread.marks.lazy.filter({ isShown($0.date) }).prefix(TimelinePicture.mostMarks) {
      count = mark.date == last ? count + 1 : 0
      last = mark.date
      nodes.append(self.mark(mark, middle + [0, -10, 10, -5, 5][count % 5]))
    }
    return nodes + edges(thread, middle)
  }

  /// Hints that the lane goes on outside the picture.
  private func edges(_ thread: ThreadDigest, _ middle: Int) -> [HTMLNode] {
    func hint(_ words: String, _ id: String, _ x: Int) -> HTMLNode {
      titled(
        words,
        .tag(
          .use, .class("edge"), .href(fragment: id), .percent(.x, x), .number(.y, middle)))
    }
    var nodes: [HTMLNode] = []
    if let words = earlier(thread) { nodes.append(hint("Before: \(words)", "earlier", -100)) }
    if let last = thread.lastDrawn, last > to {
      nodes.append(hint("Goes on until \(day(last))", "later", 10_100))
    }
    return nodes
  }

  private func earlier(_ thread: ThreadDigest) -> String? {
    let count = thread.marks.count { $0.date < from }
    return count == 0 ? nil : "\(count) earlier event\(count == 1 ? "" : "s")"
  }

  private func window(_ thread: ThreadDigest, _ window: ThreadDigest.Window, _ middle: Int)
    -> HTMLNode?
  {
    guard window.opens <= to, window.ends >= from else { return nil }
    let half = 5_000 / (from.days(to: to) + 1)
    let start = max(0, place(max(window.opens, from)) - half)
    let end = min(10_000, place(min(window.ends, to)) + half)
    return titled(
      words(window),
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
    if lanes.contains(where: { goesOn(report.threads[$0]) }) {
      items.append(
        legendItem(
          "goes on outside the picture",
          .tag(.use, .class("edge"), .href(fragment: "later"), .number(.x, 9), .number(.y, 9))))
    }
    return .tag(.ul, .class("legend"), children: items)
  }

  private func goesOn(_ thread: ThreadDigest) -> Bool {
    earlier(thread) != nil || thread.lastDrawn.map { $0 > to } ?? false
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
      let marks = thread.marks.lazy.filter { $0.date >= from }.prefix(TimelinePicture.mostMarks)
        .map(words)
      let hearBack = thread.hearBack.map {
        ["word \(thread.isHearBackAssumed ? "assumed" : "promised") by \(day($0))"]
      }
      let before = earlier(thread).map { [$0] } ?? []
      let list = (before + Array(marks) + (hearBack ?? []) + thread.windows.map(words))
        .joined(separator: "; ")
      return .tag(
        .li,
        children: [
          .tag(
            .strong,
            children: [.tag(.bdi, text: name(index))]),
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

  private func words(_ window: ThreadDigest.Window) -> String {
    let what = TaskWords.title(.step(window.kind))
    return window.opens == window.ends
      ? "\(what) on \(day(window.opens)), if there is no word"
      : "\(what) from \(day(window.opens)) to \(day(window.ends)), if there is no word"
  }

  private func day(_ date: CivilDate) -> String { date.words(seenFrom: report.today) }

  /// A thread's name, the same in the picture and in the list.
  private func name(_ thread: Int) -> String {
    let label = report.labels[thread]
    return label.count > 36 ? label.prefix(35) + "…" : label
  }
}

extension ThreadDigest {
  /// The last day that the picture has something for.
  fileprivate var lastDrawn: CivilDate? {
    (marks.map(\.date) + windows.map(\.ends) + [hearBack].compactMap(\.self)).max()
  }
}
