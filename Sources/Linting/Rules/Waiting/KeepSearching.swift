import FollowUp
import Journal

/// Looks at the whole run: see `RunLinter`.
enum KeepSearching: Rule {
  static let id = "keep-searching"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {}

  static func message(_ waiting: Int, since newest: CivilDate, _ today: CivilDate) -> String {
    "\(waiting == 1 ? "One thread waits" : "\(waiting) threads wait") for others, and nothing new is "
      + "recorded since \(Wording.day(newest, today))."
  }

  static let help = "Put the waiting to use: apply for the next job, and record it."

  static var about: RuleDescription {
    RuleDescription(
      summary: "Everything waits for others, and nothing new was begun",
      phase: .waiting, severity: .note,
      severityNote: "Once a run, on the config or the folder.",
      practice: RulePractice(
        "Put your time and energy into going after the next job.", source: .article),
      why: "Waiting is easier, and follow-ups stay calm, when something else is under way.",
      remedy:
        "Apply, or arrange an interview, and record it. Any application, arranged interview or "
        + "interview in any journal of the folder counts.",
      options: ["practice: keep-searching-within"],
      triggering: [
        Example(
          """
          ↓# Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-20
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-10"),
        Example(
          """
          ↓# Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Left a voicemail for Dana (Nov 11, 2026)

          ## Emailed Dana to ask for news (Nov 13, 2026)
          """, today: "2026-11-16"),
        Example(
          """
          ↓# Acme — Engineer

          2026-11-03: interviewed with Dana Whitfield.
          2026-11-04: emailed Dana to thank her.
          2026-11-05: Dana wrote that they will decide by 2026-11-27.
          """, today: "2026-11-16"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-20
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-09"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana (Nov 3, 2026)

          ## Rejected (Nov 10, 2026)
          """, today: "2026-12-16"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview with Dana Whitfield
            - Hear back by: 2026-11-10
          """, today: "2026-11-16"),
      ])
  }
}
