import Journal
import SourceText

enum DuplicateEntry: Rule {
  static let id = "duplicate-entry"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    guard events.count > 1 else { return }
    // By index: of an entry that is compared with several they are made out once.
    var known: [Int: [Substring]] = [:]
    func wordsOnce(_ index: Int) -> [Substring] {
      if let words = known[index] { return words }
      let words = words(events[index])
      known[index] = words
      return words
    }
    for later in events.indices.dropFirst() where events[later].kind != .note {
      for earlier in max(0, later - reach)..<later
      where events[earlier].date == events[later].date
        && events[earlier].kind == events[later].kind && mayBeSame(events[earlier], events[later])
        && (isOnceADay(events[later].kind)
          && !shareParagraph(events[earlier], events[later], in: journal.interview.source)
          || wordsOnce(earlier) == wordsOnce(later))
      {
        report.report(
          .warning, at: events[later].range, message(events[later], journal),
          help:
            "Delete one of the two, or say in what they differ, such as the time or the person.",
          related: [RelatedRange(events[earlier].range, "the same event is here")])
        break
      }
    }
  }

  /// How many events back to look: comparing all with all would take a huge file too long.
  private static let reach = 64

  /// Whether two events of one kind on one day can't be told apart but by their words. Those of one
  /// entry can: it tells them in one breath.
  private static func mayBeSame(_ a: Event, _ b: Event) -> Bool {
    guard a.range.lowerBound != b.range.lowerBound, a.text != b.text || !sharesEntry(a, b),
      agree(a.channel, b.channel), agree(a.time, b.time), agree(a.direction, b.direction),
      a.outcome == b.outcome, (a.plan == .told) == (b.plan == .told)
    else { return false }
    if a.people.isEmpty != b.people.isEmpty, a.kind == .thankYou { return false }
    if !a.people.isEmpty, !b.people.isEmpty, Set(a.people).isDisjoint(with: b.people) {
      return false
    }
    return true
  }

  /// Whether two of the kind on one day are the same, however worded. There may well be two calls, or
  /// two mails, in a day.
  private static func isOnceADay(_ kind: EventKind) -> Bool {
    switch kind {
    case .interview, .applied, .thankYou, .rejection, .offer, .accepted, .declined, .withdrew,
      .stopRequest, .closed:
      true
    default: false
    }
  }

  private static func sharesEntry(_ a: Event, _ b: Event) -> Bool {
    a.range.contains(b.range.lowerBound) || b.range.contains(a.range.lowerBound)
  }

  /// "Bea put my name forward. I emailed the director my CV": one story of the day, in a paragraph under
  /// its date.
  private static func shareParagraph(_ a: Event, _ b: Event, in source: SourceText) -> Bool {
    guard a.dateRange == b.dateRange, a.range.upperBound <= b.range.lowerBound else { return false }
    var isAtStart = false
    for byte in source.bytes[a.range.upperBound..<b.range.lowerBound] {
      switch byte {
      case UInt8(ascii: "\n"):
        if isAtStart { return false }
        isAtStart = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      // The mark of a list's item, a row of a table, or a heading.
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "|"),
        UInt8(ascii: "#"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isAtStart { return false }
      default: isAtStart = false
      }
    }
    return true
  }

  private static func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
    a == nil || b == nil || a == b
  }

  private static func words(_ event: Event) -> [Substring] {
    event.text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "The same event twice on one day",
      phase: .journal, severity: .warning,
      practice: RulePractice("Each event is told once.", source: .format),
      why: "A call that stands twice counts twice against the limit of follow-ups.",
      remedy: "Delete one of the two, or say in what they differ.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - ↓2026-11-03 Interview with Dana Whitfield
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          | --- | --- |
          | 2026-11-03 | Interview |

          ## ↓Interview with Dana (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-11: left a voicemail for Dana.
          ↓2026-11-11: Left a voicemail for Dana!
          """, today: "2026-11-12"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 10:00 Interview with Dana Whitfield
          - 2026-11-03 14:00 Interview with Priya Shah
          """, today: "2026-11-04"),
        Example(
          """
          ---
          company: Acme
          contact: [Dana Whitfield, Priya Shah]
          ---

          ## Interview with Dana and Priya (Nov 3, 2026)

          ## Emailed Dana to thank her (Nov 4, 2026)

          ## Emailed Priya to thank her (Nov 4, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-11: called Dana, no answer.
          2026-11-11: called Dana again, left a message.
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          ## November 2, 2026

          Bea put my name forward to the director. What a friend! I emailed
          her my résumé in the afternoon.
          """, today: "2026-11-02"),
      ])
  }
}

private func message(_ event: Event, _ journal: CheckedJournal) -> String {
  "\(Wording.quoted(event.text)) on \(journal.day(event.date)) is recorded twice."
}
