import FollowUp
import Journal
import SourceText

/// Text that is the same as in another journal is found by `RunLinter`, which sees them all.
enum PersonalizeThankYou: Rule {
  static let id = "personalize-thank-you"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for thanks in journal.thanks where thanks.contact.oversteps.isEmpty {
      let contact = thanks.contact
      if let place = Placeholders.first(in: journal.interview.source.bytes, thanks.range) {
        report.report(
          severity(of: contact, in: journal.timeline), at: place,
          unfilled(
            journal.interview.source.string(place), journal.interview.events[contact.event],
            journal),
          help: "If it went out like that, say so and apologize; else fill it in.")
      } else if thanks.words.count == 0 {
        report.report(
          severity(of: contact, in: journal.timeline),
          at: journal.interview.events[contact.event].range,
          bare(journal.interview.events[contact.event], journal),
          help:
            "Add a few words on what you referred to, as “mentioned the demo”; in the next one, "
            + "refer to something you talked about.")
      }
    }
  }

  /// Nothing can be added to it once they have answered.
  static func severity(of contact: Outreach, in timeline: Timeline) -> Severity {
    guard let round = contact.round else { return .warning }
    return timeline.rounds[round].isOvertaken ? .note : .warning
  }

  /// What `RunLinter` says of a thank-you whose text is that of another one.
  static func copied(_ date: CivilDate, from other: String, _ today: CivilDate) -> String {
    "The thank-you of \(Wording.day(date, today)) says the same as one in \(Wording.quoted(other))."
  }

  static let copiedHelp =
    "Write each thank-you for its own reader: refer to something you talked about."

  static var about: RuleDescription {
    RuleDescription(
      summary: "A thank-you that could have gone to anyone",
      phase: .after, severity: .warning,
      severityNote: "Note once a word from them, a later round or the close has overtaken it.",
      practice: RulePractice("The thank-you is personalized.", source: .article),
      why:
        "A few words on what you talked about show that you listened; a form letter shows that you "
        + "didn't.",
      remedy:
        "Refer to something from the conversation, and note what it was. The same text in two "
        + "journals, or a placeholder such as `[Name]`, is reported as well.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - ↓2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Emailed Dana to thank her (Nov 4, 2026)

          Dear ↓[Name], thank you for the tour of the lab.
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          ↓2026-11-03: sent her a thank-you card.
          2026-11-09: Dana called back with news.
          """, today: "2026-11-10", severity: .note),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana: mentioned the gripper demo
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Emailed Dana to thank her (Nov 4, 2026)

          Wrote about the tour of the lab.
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
            - said how much I liked the robots
          """, today: "2026-11-05"),
      ])
  }
}

private func bare(_ event: Event, _ journal: CheckedJournal) -> String {
  let to = event.people.isEmpty ? "" : " to \(Wording.list(event.people))"
  return "The thank-you\(to) of \(journal.day(event.date)) says nothing of what was talked about."
}

private func unfilled(_ words: String, _ event: Event, _ journal: CheckedJournal) -> String {
  "The thank-you of \(journal.day(event.date)) still holds \(Wording.quoted(words))."
}
