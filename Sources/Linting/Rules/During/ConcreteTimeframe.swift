import FollowUp
import Journal

enum ConcreteTimeframe: Rule {
  static let id = "concrete-timeframe"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    for index in events.indices {
      guard let field = events[index].fields.hearBackBy, case .vague(let words) = field.value,
        let place = journal.timeline.order.firstIndex(of: index)
      else { continue }
      let later = later(than: place, in: journal)
      // A date that is none is a matter of its own.
      if later.isMended || isWrongDate(field.range, in: journal) { continue }
      report.report(
        later.isOvertaken ? .note : .warning, at: field.range,
        message(words, events[index].lastDay, journal),
        help: later.isOvertaken
          ? "Next time, ask for a day by which you can expect to hear."
          : "Ask \(journal.whom) for a day, and note it as “Hear back by: …”\(assumed(in: journal))."
      )
    }
  }

  private static func isWrongDate(_ range: Range<Int>, in journal: CheckedJournal) -> Bool {
    journal.interview.problems.contains { problem in
      switch problem.kind {
      case .invalidDate, .misspeltMonth, .misspeltWeekday, .strayYear, .unspacedDate,
        .backwardRange, .hearBackBeforeEntry, .ambiguousDate:
        range.contains(problem.range.lowerBound)
      default: false
      }
    }
  }

  /// What has come since the words were said.
  private static func later(
    than place: Int, in journal: CheckedJournal
  ) -> (isMended: Bool, isOvertaken: Bool) {
    let events = journal.interview.events
    var isOvertaken =
      journal.timeline.ending != nil || journal.timeline.currentRound?.isContactOver == true
    for index in journal.timeline.order[(place + 1)...] {
      if events[index].isPlanned(on: journal.timeline.asOf) { continue }
      if case .by? = events[index].fields.hearBackBy?.value { return (true, false) }
      if events[index].kind == .interview || events[index].direction == .in { isOvertaken = true }
    }
    return (false, isOvertaken)
  }

  private static func assumed(in journal: CheckedJournal) -> String {
    guard let hearBack = journal.timeline.hearBack, hearBack.isAssumed else { return "" }
    return "; until then \(journal.day(hearBack.date)) is assumed"
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A timeframe that names no day",
      phase: .during, severity: .warning,
      severityNote: "Note once a word from them, a later round or the close has overtaken it.",
      practice: RulePractice(
        "Get a definite timeframe within which you can expect to hear something.", source: .article),
      why: "“Soon” can't pass, so nobody can tell when a call is due.",
      remedy:
        "Ask for a day in the thank-you or at the next contact. Until one is known, a date is "
        + "assumed, and marked so wherever it is shown.",
      options: ["practice: wait-without-timeframe"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: ↓soon
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          **Decision:** ↓in the coming weeks
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Timeframe: ↓a few weeks
          - 2026-11-12 Reply from Dana: still deciding
          """, today: "2026-11-13", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: end of next week
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          **Decision:** within two weeks
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: soon
          - 2026-11-05 Dana wrote that they will decide by 2026-11-12
          """, today: "2026-11-06"),
      ])
  }
}

private func message(_ words: String, _ day: CivilDate, _ journal: CheckedJournal) -> String {
  "The timeframe given on \(journal.day(day)), \(Wording.quoted(words)), names no day."
}
