import FollowUp
import Journal
import SourceText

enum FrontMatter: Rule {
  static let id = "front-matter"

  static func check(_ journal: CheckedJournal, _ report: inout FindingSink) {
    for problem in journal.interview.problems {
      guard case .frontMatter(let words) = problem.kind else { continue }
      report.report(
        .error, at: problem.range, message(words),
        help: isLost(words)
          ? "Put it right; until then nothing of it is read."
          : "\(suggestion(problem) ?? "Correct it"); until then what the front matter says there "
            + "isn't read.",
        fix: problem.fix.map { Fix("Correct the front matter", [$0], isSafe: false) })
    }
    if journal.interview.practiceOverrides.isEmpty { return }
    for (setting, error) in Practice.problems(in: journal.interview.practiceOverrides) {
      let range =
        if case .unknownKey = error { setting.keyRange } else { setting.valueRange }
      report.report(
        .error, at: range, message("\(error)"),
        help: "\(suggestion(error) ?? "Correct it"); until then the number of the config holds.")
    }
  }

  static var about: RuleDescription {
    RuleDescription(
      summary: "Front matter that can't be read",
      phase: .journal, severity: .error,
      practice: RulePractice(
        "The front matter is YAML, with values of the kind that each key asks for.", source: .format
      ),
      why: "The company, the contact and the status come from it, and every date may hang on them.",
      remedy: "Correct the YAML. Quote values that hold `: `, `#` or a leading `[` or `@`.",
      triggering: [
        Example(
          """
          ---
          company: ↓[Acme
          ---

          - 2026-11-03 Interview with Dana
          """, today: "2026-11-04"),
        Example(
          """
          ---
          company: Acme
          status: ↓asleep
          ---

          - 2026-11-03 Interview with Dana
          """,
          today: "2026-11-04"),
        Example(
          """
          ---
          company: Acme
          persistence: ↓12
          ---

          ## Interview with Dana, Nov 3, 2026
          """,
          today: "2026-11-04"),
        Example(
          """
          ↓---
          tags: [job]
          company: Acme

          ## Interview with Dana, Nov 3, 2026
          """,
          today: "2026-11-04"),
      ],
      passing: [
        Example(
          """
          ---
          company: Acme
          status: open
          ---

          - 2026-11-03 Interview with Dana
          """,
          today: "2026-11-04"),
        Example(
          """
          ---
          company: "Acme: Robots"
          contact: [Dana, Priya]
          ---

          - 2026-11-03 Interview
          """,
          today: "2026-11-04"),
        Example(
          """
          # Acme — Engineer

          ## Interview with Dana, Nov 3, 2026
          """, today: "2026-11-04"),
      ])
  }
}

private func suggestion(_ problem: ReadingProblem) -> String? {
  problem.fix.map { "Write “\(String(decoding: $0.replacement, as: UTF8.self))”, if that is meant" }
}

private func suggestion(_ error: PracticeError) -> String? {
  guard case .unknownKey(let key) = error else { return nil }
  return NearMiss.nearest(to: key, among: PracticeKey.allCases.map(\.rawValue))
    .map { "Write “\($0)”, if that is meant" }
}

/// What is wrong with the whole of it says so itself.
private func isLost(_ words: String) -> Bool { words.hasPrefix("the front matter") }

private func message(_ words: String) -> String {
  let sentence = isLost(words) ? words.capitalizedSentence : "In the front matter, \(words)"
  return sentence.hasSuffix(".") ? sentence : "\(sentence)."
}
