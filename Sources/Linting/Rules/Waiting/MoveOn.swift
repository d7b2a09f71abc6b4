import FollowUp
import Journal

enum MoveOn: Rule {
  static let id = "move-on"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let timeline = journal.timeline
    guard timeline.next.kind == .moveOn, let due = timeline.next.due, due <= journal.today,
      let last = timeline.lastUnanswered ?? timeline.currentRound?.interview
    else { return }
    let event = journal.interview.events[last]
    report.report(
      .warning, at: event.range, message(event, since: due, journal),
      help:
        "Accept that you have done all you can: record “\(journal.today) Moving on”, and turn to "
        + "the next job\(journal.tickingHint(.closed)).",
      due: due,
      // Giving up is for people to decide.
      fix: journal.settings.makesUnsafeFixes ? movingOn(after: event, journal) : nil)
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "All follow-ups went unanswered, and it is time to move on",
      phase: .waiting, severity: .warning,
      practice: RulePractice(
        "Accept that you have done all you can, and put your energy into the next job.",
        source: .article),
      why: "A thread that stays open keeps the mind on a door that won't open.",
      remedy:
        "Close the thread with an entry such as “Moving on”. If they write after all, it opens "
        + "again.",
      options: ["practice: move-on-after", "practice: follow-up-limit"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Follow-up call to Dana: left a message
          - ↓2026-11-13 Follow-up email to Dana
          """, today: "2026-11-20"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## ↓Emailed Dana to ask for news (Nov 13, 2026)
          """, today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          ↓2026-11-13: sent Dana an email to ask for news.
          2026-11-11: called Dana, no answer.
          2026-11-03: interviewed with Dana Whitfield.
          """, today: "2026-11-23"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Follow-up call to Dana: left a message
          - 2026-11-13 Follow-up email to Dana
          """, today: "2026-11-19"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to ask for news (Nov 13, 2026)

          ## Moving on (Nov 20, 2026)
          """, today: "2026-12-01"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-11 Follow-up call to Dana: left a message
          - 2026-11-13 Follow-up email to Dana
          - 2026-11-18 Dana replied: still deciding
          """, today: "2026-11-20"),
      ])
  }
}

/// The plan's own line is ticked, where there is one.
private func movingOn(after event: Event, _ journal: CheckedJournal) -> Fix {
  let title = "Record that you move on"
  let planned = journal.interview.events.first { $0.kind == .closed && $0.plan == .unticked }
  if let planned, let entry = PlannedEntry(planned, in: journal.interview),
    let edits = entry.tellings(
      "Moving on", outcome: nil, isAsPlanned: true, on: journal.today
    ).first
  {
    return Fix(
      title, edits, isSafe: false, effect: .tells(planned.kind, plannedFor: planned.date))
  }
  let anchor =
    EntryInsertion.anchor(in: journal.interview, journal.timeline, on: journal.today) ?? event
  return Fix(
    title,
    [
      EntryInsertion.edit(
        after: anchor, words: "Moving on", on: journal.today, in: journal.interview)
    ],
    isSafe: false, effect: .addsEvents)
}

private func message(_ event: Event, since due: CivilDate, _ journal: CheckedJournal) -> String {
  let count = journal.timeline.unanswered
  let number =
    switch count {
    case 0: "The interview"
    case 1: "The follow-up"
    case 2: "Both follow-ups"
    default: "All \(count) follow-ups"
    }
  return "\(number) went unanswered, the last contact on \(journal.day(event.lastDay)); "
    + "it has been time to move on since \(Wording.weekdayAndDay(due, journal.today))."
}
