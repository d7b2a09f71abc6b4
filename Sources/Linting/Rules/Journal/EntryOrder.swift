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
    let runs = EntryRun.runs(of: journal)
    guard let order = direction(of: runs, in: journal.interview.events) else { return }
    let events = journal.interview.events
    var first: (odd: Int, neighbor: Int)?
    for run in runs where run.count > 1 {
      let days = run.map { order == .rising ? events[$0].date.days : -events[$0].date.days }
      guard let odd = OddOneOut.first(in: days) else { continue }
      // Where it fits behind the entry before it, it is the one after it that shows the fault.
      let isAfter = odd > 0 && days[odd - 1] > days[odd]
      let later = days.indices.first { $0 > odd && days[$0] < days[odd] } ?? odd
      let found = (odd: run[odd], neighbor: run[isAfter ? odd - 1 : later])
      if first.map({ found.odd < $0.odd }) ?? true { first = found }
    }
    guard let first else { return }
    let isAfter = first.neighbor < first.odd
    report.report(
      .warning, at: events[first.odd].range,
      message(
        events[first.odd], isAfter ? "after" : "before", events[first.neighbor], order, journal),
      help: "Move it, or correct its date, so that the entries run "
        + (order == .rising ? "from the oldest to the newest." : "from the newest to the oldest."),
      related: [
        RelatedRange(
          events[first.neighbor].range, "the entry \(isAfter ? "before" : "after") it")
      ])
  }

  /// The way in which most entries follow one another; where they are as many, the first way.
  private static func direction(of runs: [[Int]], in events: [Event]) -> EntryDirection? {
    var balance = 0
    var first: (index: Int, direction: EntryDirection)?
    for run in runs {
      for (before, after) in zip(run, run.dropFirst()) {
        let step = Int(events[after].date.days - events[before].date.days).signum()
        if step == 0 { continue }
        balance += step
        if first.map({ after < $0.index }) ?? true {
          first = (after, step > 0 ? .rising : .falling)
        }
      }
    }
    return balance == 0 ? first?.direction : balance > 0 ? .rising : .falling
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
        Example(
          """
          # Acme — Engineer

          - ↓2026-12-30 Applied online, then emailed Dana to say so
          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          - 2026-11-11 Left a voicemail for Dana
          """, today: "2027-01-12"),
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

/// The entries that keep a list from being in order.
private enum OddOneOut {
  /// The first that isn't among the most that can stay where they are; nil where all can. The earlier
  /// ones stay, where there is a choice.
  static func first(in days: [Int32]) -> Int? {
    // For each length, the latest day with which so long a rising rest can begin.
    var begins: [Int32] = []
    var lengths = Array(repeating: 0, count: days.count)
    for index in days.indices.reversed() {
      var low = 0
      var high = begins.count
      while low < high {
        let middle = (low + high) / 2
        if begins[middle] >= days[index] { low = middle + 1 } else { high = middle }
      }
      if low == begins.count { begins.append(days[index]) } else { begins[low] = days[index] }
      lengths[index] = low + 1
    }
    var last = Int32.min
    for (index, length) in zip(days.indices, lengths) {
      guard length == begins.count - index, days[index] >= last else { return index }
      last = days[index]
    }
    return nil
  }
}

/// Entries that are compared with each other: by how they are written, and under which heading.
private struct EntryRun: Hashable {
  /// The first byte of the line, or the level for a heading.
  private var form: UInt8
  /// The line of the heading above, 0 for headings themselves.
  private var heading: Int

  /// The indexes of the told events of each run, in the order of the file.
  static func runs(of journal: CheckedJournal) -> [[Int]] {
    let events = journal.interview.events
    let source = journal.interview.source
    let headings = (1...source.lineCount).filter {
      EntryStyle.headingLevel(source.line($0), in: source) > 0
    }
    var runs: [[Int]] = []
    var places: [EntryRun: Int] = [:]
    for index in events.indices
    where events[index].plan == .told && events[index].date <= journal.today {
      let run = EntryRun(of: events[index], under: headings, in: source)
      if let place = places[run] {
        // The parts of a line are one entry.
        if let last = runs[place].last, events[last].dateRange == events[index].dateRange {
          continue
        }
        runs[place].append(index)
      } else {
        places[run] = runs.count
        runs.append([index])
      }
    }
    return runs
  }

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
  _ event: Event, _ side: String, _ neighbor: Event, _ direction: EntryDirection,
  _ journal: CheckedJournal
) -> String {
  let order = direction == .rising ? "oldest-first" : "newest-first"
  return "The entry of \(journal.day(event.date)) stands \(side) that of "
    + "\(journal.day(neighbor.date)), though the entries run \(order)."
}
