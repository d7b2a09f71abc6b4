import FollowUp
import Journal

enum WaitForTimeframe: Rule {
  static let id = "wait-for-timeframe"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    var hasReportedPlan = false
    for contact in journal.timeline.outreach where contact.oversteps.contains(.beforeHearBack) {
      if journal.isOverdueAndFine(contact) { continue }
      guard let hearBack = contact.hearBack else { continue }
      if contact.isPlanned, journal.isInPlan(journal.interview.events[contact.event]) {
        // The steps of a plan move together.
        if hasReportedPlan { continue }
        hasReportedPlan = true
      }
      report.report(
        contact.isPlanned ? .error : .note, at: journal.interview.events[contact.event].range,
        message(contact, hearBack, journal),
        help: contact.isPlanned
          ? journal.unlessDone(
            contact,
            "move it to \(fine(contact, hearBack, journal)), or leave it out"
              + "\(journal.planHint(journal.interview.events[contact.event])).")
          : "Next time, wait until the day has passed.",
        due: contact.isPlanned ? contact.allowedFrom : nil,
        related: [
          RelatedRange(
            place(of: hearBack, journal),
            hearBack.isAssumed ? "the date is counted from here" : "the date is given here")
        ])
    }
  }

  private static func fine(
    _ contact: Outreach, _ hearBack: HearBackDate, _ journal: CheckedJournal
  ) -> String {
    let day = contact.allowedFrom ?? hearBack.followUpOpens
    return "\(Wording.weekdayAndDay(day, journal.today)) or later"
  }

  private static func place(of hearBack: HearBackDate, _ journal: CheckedJournal) -> Range<Int> {
    let event = journal.interview.events[hearBack.event]
    return hearBack.isAssumed ? event.range : event.fields.hearBackBy?.range ?? event.range
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "A follow-up before the date by which they promised news",
      phase: .waiting, severity: .error,
      severityNote: "That is for a planned one; note where it was made already.",
      practice: RulePractice(
        "A promised timeframe is theirs to keep: follow up only when it has passed.",
        source: .article),
      why: "A call before the day says that you didn't listen, or don't trust them.",
      remedy: "Move the planned contact behind the hear-back date.",
      options: ["practice: call-after", "practice: wait-without-timeframe"],
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - ↓[ ] 2026-11-06 Follow-up call to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## ↓Called Dana to check in, left voicemail (Nov 6, 2026)
          """, today: "2026-11-07", severity: .note),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.

          - ↓[ ] 2026-11-05 Follow-up email
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-09 Reply from Dana: they need until 2026-11-24

          ## Follow-up plan

          - ↓[ ] 2026-11-11 Follow-up call to Dana
          - [ ] 2026-11-13 Follow-up call or email to Dana
          - [ ] 2026-11-20 Move on
          """, today: "2026-11-10"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - [ ] 2026-11-11 Follow-up call to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          They'll decide by Nov 10, 2026.

          ## Called Dana to check in, left voicemail (Nov 11, 2026)
          """, today: "2026-11-12"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          - 2026-11-04 Thank-you email to Dana
          - 2026-11-05 Sent Dana my references as she had asked
          """, today: "2026-11-06"),
      ])
  }
}

private func message(
  _ contact: Outreach, _ hearBack: HearBackDate, _ journal: CheckedJournal
) -> String {
  let verb = contact.isPlanned ? "comes too early: they have" : "came too early: they had"
  return "\(journal.words(for: contact).capitalizedSentence) \(verb) until "
    + "\(journal.words(for: hearBack))."
}
