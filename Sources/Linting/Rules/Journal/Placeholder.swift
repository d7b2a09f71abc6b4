import Journal
import SourceText

enum Placeholder: Rule {
  static let id = "placeholder"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let interview = journal.interview
    // A thank-you with a placeholder is the business of `personalize-thank-you`.
    for index in interview.events.indices
    where interview.events[index].date <= journal.today && interview.events[index].plan == .told {
      if case .thankYou = interview.events[index].kind { continue }
      let range = interview.events[index].range
      guard let place = Placeholders.first(in: interview.source.bytes, range) else { continue }
      report.report(
        .warning, at: place,
        message(interview.source.string(place), interview.events[index], journal),
        help: "Fill it in, or delete it.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Template text left unfilled in an entry that has happened",
      phase: .journal, severity: .warning,
      practice: RulePractice(
        "What a template leaves open is filled in when it happens.", source: .format),
      why: "What stands there says nothing, and looks as if it did.",
      remedy: "Fill it in, or delete it.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with ↓[Name]
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview at ↓{company} (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-11: called Dana, left a voicemail about ↓XXX
          """, today: "2026-11-12"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - [ ] 2026-11-10 Interview with [Name]
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with [Dana](mailto:dana@acme.example) (Nov 3, 2026)
          """, today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          2026-11-11: called [[Dana]], left a voicemail [1]
          """, today: "2026-11-12"),
      ])
  }
}

private func message(_ words: String, _ event: Event, _ journal: CheckedJournal) -> String {
  "\(Wording.quoted(words)) was left unfilled in the entry of \(journal.day(event.date))."
}
