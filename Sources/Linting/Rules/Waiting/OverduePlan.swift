import FollowUp
import Journal

enum OverduePlan: Rule {
  static let id = "overdue-plan"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let events = journal.interview.events
    lazy var contacts = Dictionary(
      uniqueKeysWithValues: journal.timeline.outreach.map { ($0.event, $0) })
    for index in events.indices
    where events[index].plan != .told && events[index].lastDay < journal.today {
      let event = events[index]
      // Good intentions that name no act.
      if event.plan == .intended, event.kind == .note { continue }
      if event.plan == .unticked, journal.isAskedForAnyway(event) { continue }
      if journal.isBesideThePoint(event) { continue }
      let contact = contacts[index]
      // No other day would do; that is said already.
      if let contact, contact.oversteps.contains(.beyondLimit),
        journal.settings.isActive(StopAfterSilence.id)
      {
        continue
      }
      report.report(
        .warning, at: event.range, message(event, journal),
        help: event.plan == .unticked
          ? "Tick it if it was done on that day; else \(newDay(for: contact, journal)), or "
            + "delete it\(journal.planHint(event))."
          : "Say what came of it, give it another day, or delete it.",
        due: event.lastDay)
    }
    checkArranged(journal, &report)
  }

  /// To which day it goes, not before the first on which it is fine.
  private static func newDay(for contact: Outreach?, _ journal: CheckedJournal) -> String {
    guard let fine = contact?.allowedFrom, fine > journal.today else {
      return "give it the day on which it was or will be done"
    }
    return "move it to \(Wording.weekdayAndDay(fine, journal.today)) or later"
  }

  /// An interview that was arranged, and has no entry of its own that could be ticked.
  private static func checkArranged(_ journal: CheckedJournal, _ report: inout FindingSink) {
    guard case .interviewNotTold(let day) = journal.timeline.next.reason,
      let round = journal.timeline.upcomingRound,
      case let arrangement = journal.interview.events[round.interview],
      arrangement.kind == .scheduled
    else { return }
    report.report(
      .warning, at: arrangement.range, arrangedMessage(day, arrangement, journal),
      help: "Record the interview with its date if it took place; else record what came of it.",
      due: day)
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A planned entry whose day has passed",
      phase: .waiting, severity: .warning,
      practice: RulePractice("What was planned is ticked when it is done.", source: .format),
      why:
        "A plan that was neither carried out nor crossed out leaves open what happened, and every "
        + "date after it.",
      remedy: "Tick it, move it or delete it.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - ↓[ ] 2026-11-04 Send Dana the references that she asked for
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## 2026-10-20 Applied online

          - ↓[ ] Nov 3, 2026: interview with Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-10: Dana replied, they need more time.

          * ↓[ ] Wed 11 Nov 2026 Follow-up call
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          - ↓[ ] 2026-11-03 Interview with Dana Whitfield

          ## Follow-up plan

          - [ ] 2026-11-03 Before leaving: ask what comes next
          - [ ] 2026-11-04 Thank-you email to Dana
          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-13"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          |---|---|
          | 2026-11-02 | Applied online |
          ↓| 2026-11-05 | Dana scheduled an on-site interview for 2026-11-10 |
          """, today: "2026-11-11"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [x] 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## 2026-10-20 Applied online

          - [ ] Nov 3, 2026: interview with Dana
          """, today: "2026-11-03"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - [ ] 2026-11-04 Thank-you email to Dana
          - 2026-11-10 Rejected
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.

          * [ ] Wed 4 Nov 2026 Thank-you email, which `send-thank-you` asks for already
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - [x] 2026-11-03 Interview with Dana Whitfield

          ## Follow-up plan

          - [ ] 2026-11-03 Before leaving: ask what comes next
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          | Date | What |
          |---|---|
          | 2026-11-05 | Dana scheduled an on-site interview for 2026-11-10 |
          | 2026-11-10 | On-site interview with Dana |
          """, today: "2026-11-11"),
      ])
  }
}

private func arrangedMessage(
  _ day: CivilDate, _ arrangement: Event, _ journal: CheckedJournal
) -> String {
  func with(_ people: [String]) -> String {
    people.isEmpty ? "" : " with \(Wording.list(people))"
  }
  let met = arrangement.fields.interviewers?.value ?? []
  let others = arrangement.people.filter { name in
    !met.contains { PersonName.isSame($0, name) }
  }
  return "The interview\(with(met)) on \(journal.day(day)), arranged\(with(others)) on "
    + "\(journal.day(arrangement.lastDay)), is not recorded."
}

private func message(_ event: Event, _ journal: CheckedJournal) -> String {
  let missing = event.plan == .unticked ? "its box isn't ticked" : "nothing says what came of it"
  return "\(Wording.quoted(event.text)) was planned for \(journal.day(event.lastDay)), "
    + "and \(missing)."
}
