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
}
