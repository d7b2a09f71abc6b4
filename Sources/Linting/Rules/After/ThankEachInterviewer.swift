import FollowUp
import Journal

enum ThankEachInterviewer: Rule {
  static let id = "thank-each-interviewer"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    let rounds = journal.timeline.rounds
    for index in rounds.indices {
      guard let first = rounds[index].thankYou else { continue }
      let round = rounds[index]
      let interviewers = journal.interviewers(of: round)
      if interviewers.count < 2 { continue }
      let thanks = thanks(in: index, of: journal)
      // Entries that name nobody may well mean everybody.
      let thanked = thanks.flatMap { journal.interview.events[$0].people }
      if thanked.isEmpty { continue }
      let thankedWords = thanked.map(words)
      let missed = interviewers.filter { name in
        let words = words(name)
        return !thankedWords.contains { isSame($0, words) }
      }
      if missed.isEmpty || missed.count == interviewers.count { continue }
      if thanks.contains(where: { meansAll(journal.interview.events[$0].text) }) { continue }
      report.report(
        .note, at: journal.interview.events[first].range,
        message(round, missed, journal),
        help: round.isPastThanking
          ? "Next time, thank each interviewer by name."
          : "Thank \(Wording.list(missed)) as well, each in words of their own.")
    }
  }

  /// The indexes of the thank-yous that were sent for a round.
  private static func thanks(in round: Int, of journal: CheckedJournal) -> [Int] {
    journal.timeline.outreach.lazy
      .filter { $0.kind == .thankYou && $0.round == round && !$0.isPlanned }
      .map(\.event)
  }

  /// Whether the text says that the thanks went to everybody.
  private static func meansAll(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      var index = 0
      while index < text.count {
        let start = index
        while index < text.count, isLetter(text[index]) { index += 1 }
        let word = UnsafeBufferPointer(rebasing: text[start..<index])
        if everybody.contains(where: { equals(word, $0) }) { return true }
        // Dashes, quotes and the like have three bytes, signs of Latin-1 two.
        index += index < text.count && text[index] >= 0xC2 ? (text[index] == 0xE2 ? 3 : 2) : 1
      }
      return false
    }
  }

  private static let everybody: [StaticString] = [
    "all", "both", "each", "everyone", "everybody", "panel", "team", "three", "four",
  ]

  /// Whether the letters of a word are these, which are in lower case.
  private static func equals(_ word: UnsafeBufferPointer<UInt8>, _ other: StaticString) -> Bool {
    guard word.count == other.utf8CodeUnitCount else { return false }
    return word.indices.allSatisfy { word[$0] | 0x20 == other.utf8Start[$0] }
  }

  /// A letter of English, or part of one of another script.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26
      || (byte >= 0x80 && byte != 0xC2 && byte != 0xE2)
  }

  private static func words(_ name: String) -> [Substring] {
    name.lowercased().split(separator: " ")
  }

  /// Whether two names, by their words, can be one person's: "Dana" and "Dana Whitfield".
  private static func isSame(_ a: [Substring], _ b: [Substring]) -> Bool {
    a.allSatisfy(b.contains) || b.allSatisfy(a.contains)
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Several interviewers, of whom only some were thanked",
      phase: .after, severity: .note,
      practice: RulePractice(
        "The thank-you is personal: each interviewer gets their own.", source: .advice),
      why: "Interviewers compare notes, and the one who was left out notices.",
      remedy: "Send the others a few words too, and name whom each thank-you went to.",
      triggering: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield, Priya Shah
          - ↓2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Panel interview (Nov 3, 2026)

          Met with: Dana Whitfield, Priya Shah and Sam Okafor

          ## ↓Emailed Dana and Sam to thank them (Nov 4, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - **Panel:** Dana Whitfield, Priya Shah, Sam Okafor
          - ↓2026-11-03 Handwritten card to thank Priya Shah
          - 2026-11-04 Thank-you email to Sam Okafor
          """, today: "2026-11-05"),
      ],
      passing: [
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield, Priya Shah
          - 2026-11-04 Thank-you email to Dana
          - 2026-11-04 Thank-you email to Priya
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          ## Panel interview (Nov 3, 2026)

          Met with: Dana Whitfield, Priya Shah and Sam Okafor

          ## Emailed thanks to all of them (Nov 4, 2026)
          """, today: "2026-11-05"),
        Example(
          """
          # Acme — Engineer

          - 2026-11-03 Interview
            - Interviewers: Dana Whitfield
          - 2026-11-04 Thank-you email to Dana
          """, today: "2026-11-05"),
      ])
  }
}

private func message(_ round: Round, _ missed: [String], _ journal: CheckedJournal) -> String {
  "No thank-you recorded to \(Wording.list(missed)) for the interview on \(journal.day(round.day))."
}
