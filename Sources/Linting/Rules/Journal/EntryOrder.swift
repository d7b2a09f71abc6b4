import Journal
import SourceText

enum EntryOrder: Rule {
  static let id = "entry-order"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    let today = journal.today
    var rises = false
    var falls = false
    var previous: CivilDate?
    for index in events.indices where events[index].plan == .told && events[index].date <= today {
      let date = events[index].date
      if let previous {
        rises = rises || date > previous
        falls = falls || date < previous
      }
      previous = date
    }
    // A timeline and headings, or a list under each heading, are orders of their own.
    if rises, falls { checkRuns(journal, &report) }
  }

  /// Looks at each run of entries that are written alike, without a heading between them, and at the
  /// headings of each level.
  private static func checkRuns(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    let source = journal.interview.source
    let headings = (1...source.lineCount).filter {
      EntryStyle.headingLevel(source.line($0), in: source) > 0
    }
    var order: EntryDirection?
    var last: [EntryRun: Int] = [:]
    for index in events.indices
    where events[index].plan == .told && events[index].date <= journal.today {
      let run = EntryRun(of: events[index], under: headings, in: source)
      defer { last[run] = index }
      guard let before = last[run], events[before].date != events[index].date else { continue }
      let direction: EntryDirection = events[before].date < events[index].date ? .rising : .falling
      if order == nil { order = direction }
      if direction == order { continue }
      report.report(
        .warning, at: events[index].range,
        message(events[index], events[before], order == .rising, journal),
        help: "Move it, or correct its date, so that the entries run "
          + (order == .rising
            ? "from the oldest to the newest." : "from the newest to the oldest."),
        related: [RelatedRange(events[before].range, "the entry before it")])
      return
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Entries neither oldest-first nor newest-first throughout",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "Entries stand in the order of their dates, either way.", source: .format),
      why: "An entry out of order is easily overlooked, and often has a wrong date.",
      remedy: "Move the entry, or correct its date.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Left a voicemail for Dana
          - ↓2026-11-04 Thank-you email to Dana
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Interview with Dana (Nov 3, 2026)

          ## ↓Emailed Dana to thank her (Nov 4, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          2026-10-20: applied online.
          2026-11-03: interviewed with Dana Whitfield.
          ↓2026-10-23: phone screen with Priya.
          """, today: "2026-11-12"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          - 2026-11-11 Left a voicemail for Dana
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to thank her (Nov 4, 2026)

          ## Interview with Dana (Nov 3, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [ ] 2026-11-13 Follow-up email to Dana
          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-04"),
      ])
  }
}

private enum EntryDirection { case rising, falling }

/// Entries that are compared with each other: by how they are written, and under which heading.
private struct EntryRun: Hashable {
  /// The first byte of the line, or the level for a heading.
  private var form: UInt8
  /// The line of the heading above, 0 for headings themselves.
  private var heading: Int

  /// - Parameter headings: the lines of the file that are headings, in order.
  init(of event: Event, under headings: [Int], in source: SourceText) {
    // Under a heading that is a date, the heading is the entry.
    let number = source.line(at: event.dateRange.lowerBound)
    let line = source.line(number)
    let level = EntryStyle.headingLevel(line, in: source)
    if level > 0 {
      form = UInt8(clamping: level)
      heading = 0
      return
    }
    let first = source.bytes[line].first { $0 != 0x20 && $0 != 0x09 } ?? 0
    // Dates and words begin lines of prose in many ways.
    let isMarker = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|")]
      .contains(first)
    form = isMarker ? first : 0
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle] < number { low = middle + 1 } else { high = middle }
    }
    heading = low == 0 ? 0 : headings[low - 1]
  }
}

private func message(
  _ event: Event, _ before: Event, _ isRising: Bool, _ journal: CheckedJournal
) -> String {
  let order = isRising ? "oldest-first" : "newest-first"
  return
    "The entry of \(journal.day(event.date)) stands after that of \(journal.day(before.date)), "
    + "though the entries run \(order)."
}
