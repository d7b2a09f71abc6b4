import Journal
import SourceText

enum FutureEvent: Rule {
  static let id = "future-event"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    for index in events.indices
    where events[index].date > journal.today && events[index].plan == .told
      && events[index].kind != .note && isToldAsPast(events[index], journal.interview.source)
    {
      let event = events[index]
      report.report(
        .error, at: event.range, message(event, journal),
        help: "Correct the date; or, if it is still to come, write it as “- [ ] \(event.date) …”.")
    }
  }

  private static func isToldAsPast(_ event: Event, _ source: SourceText) -> Bool {
    let start = event.range.lowerBound
    let box = source.bytes[start..<min(start + 3, source.bytes.count)]
    if box.first == UInt8(ascii: "["), box.last == UInt8(ascii: "]"),
      box.contains(where: { $0 | 0x20 == UInt8(ascii: "x") })
    {
      return true
    }
    return PastTense.begins(event.text)
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Told as past, but dated after today",
      phase: .journal, severity: .error,
      practice: RulePractice("What has happened has a date that has come.", source: .format),
      why: "One of the two is wrong, and every date that follows from it too.",
      remedy: "Correct the date. What is still to come gets an empty task box.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - ↓2026-11-30 Called Dana, left a voicemail
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## ↓Interviewed with Dana (Dec 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - ↓[x] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 24, 2026.

          ## ↓Called Dana, left a voicemail (Nov 11, 2026)
          """, today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-30 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interviewed with Dana (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-04"),
      ])
  }
}

private func message(_ event: Event, _ journal: CheckedJournal) -> String {
  let days = journal.today.days(to: event.date)
  return "\(Wording.quoted(event.text)) is told as past but dated \(journal.day(event.date)), "
    + "\(Wording.count(days, "day")) from now."
}
