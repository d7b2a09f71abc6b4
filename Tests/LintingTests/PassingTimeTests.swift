import FollowUp
import Journal
import Linting
import SourceText
import TestSupport
import Testing

@Suite("Time that passes")
struct PassingTimeTests {
  @Test("Errors never appear because a day went by", arguments: RuleExample.all)
  func examples(_ shown: RuleExample) throws {
    let checked = try CheckedText(shown.example.text, today: shown.example.today)
    try expectNoNewErrors(in: checked.interview, from: shown.example.today, days: 60)
  }

  @Test("Nor in made-up journals, on any day of a year", arguments: 0..<30)
  func journals(number: Int) throws {
    let checked = try CheckedText(SampleJournals.journal(number), today: "2026-06-01")
    try expectNoNewErrors(in: checked.interview, from: "2026-06-01", days: 366)
  }

  /// Each error of a later day stood there on the day before already.
  private func expectNoNewErrors(in interview: Interview, from day: String, days: Int) throws {
    let linter = Linter()
    let start = try #require(CivilDate(iso: day))
    var before: Set<String>?
    for offset in 0..<days {
      let today = start.adding(days: offset)
      let timeline = Timeline(interview, practice: Practice(), today: today)
      let errors = Set(
        linter.check(interview, timeline, today: today).filter { $0.severity == .error }
          .map { "\($0.rule) at \($0.range.lowerBound)" })
      if let before {
        #expect(errors.isSubset(of: before), "on \(today):\n\(interview.source.bytes.count) bytes")
      }
      before = errors
    }
  }
}
