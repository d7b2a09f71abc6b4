import Reporting
import Testing

@Suite("What companies promised")
struct PromiseTests {
  @Test(
    "The median of an even count lies halfway",
    arguments: [([10], "10"), ([10, 12], "11"), ([10, 13], "11.5"), ([9, 13, 14], "13")])
  func median(days: [Int], median: String) throws {
    let journals = days.enumerated().map { index, days in
      (
        path: "\(index).md",
        text: """
        # Company \(index) — Clerk

        - 2026-09-0\(index + 1) Interview
          - Hear back by: 2026-09-0\(5 + index)
        - 2026-09-\(index + 1 + days) They wrote back
        """
      )
    }
    let report = try Search.report(journals)
    #expect(report.answerTimes.taken?.median.text == median)
    #expect(Search.text(.json, report).contains("\"median\": \(median),"))
  }

  @Test("There is a row for each company, by its newest promise")
  func companies() throws {
    let other = (
      path: "other.md",
      text: """
      # Corvane — Clerk

      - 2026-11-04 Interview with Sam Ode
        - Hear back by: 2026-11-20
      """
    )
    let report = try Search.report([Search.corvane, other, Search.nimbus])
    #expect(
      report.promisers.map { report.threads[$0.thread].name } == ["Nimbus Health", "Corvane"])
    let rows = Search.text(.markdown, report).split(separator: "\n")
      .suffix(2).map {
        $0.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      }
    #expect(
      rows == [
        ["**Nimbus Health**", "Fri 4 Dec", "there is still time", "", "14", ""],
        ["**Corvane**", "Fri 20 Nov", "none, 2 days over", "0 of 2", "11.5", "15"],
      ])
  }

  @Test(
    "A single answer is told without medians",
    arguments: [
      ("11-08", "11-15", "came as promised, after 7 days."),
      ("11-08", "11-20", "came 5 days late: after 12 days where 7 were promised."),
      ("11-08", "11-14", "came 1 day early: after 6 days where 7 were promised."),
      ("11-14", "11-17", "came 2 days late: after 3 days where 1 was promised."),
    ])
  func one(interview: String, answer: String, words: String) throws {
    let journal = (
      path: "a.md",
      text: """
      # Acme — Clerk

      - 2026-\(interview) Interview
        - Hear back by: 2026-11-15
      - 2026-\(answer) They wrote back
      """
    )
    let text = Search.text(.markdown, try Search.report([journal]))
    #expect(text.contains("The one answer so far \(words)"))
    #expect(!text.contains("median"))
  }
}
