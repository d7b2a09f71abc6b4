import FollowUp
import Journal
import Linting
import Testing

/// Which journals around a commit are read for news: all that may name a recent day, and few others.
@Suite("A look for recent dates")
struct RecentDateTests {
  private func relevance(of text: String) -> ContextInterest.Relevance {
    var interest = ContextInterest()
    interest.newsSince = CivilDate(year: 2026, month: 11, day: 16)
    return interest.relevance(of: Array(text.utf8))
  }

  @Test(
    "finds them however they are written",
    arguments: [
      "- 2026-11-16 Applied", "- 2026/11/20 Applied", "2026.12.01: interview", "20261120 Applied",
      "## Nov 18, 2026", "## 18 November 2026", "November 18th", "on 18th Nov", "the 18th of March",
      "11/18/2026", "18.11.2026", "- 2027-01-05 Interview", "3 Dec", "nov. 3", "18Nov",
      "Nov 16, 2026", "16th November, 2026", "Dec 1 2026", "Nov 10-18, 2026",
    ])
  func found(text: String) {
    #expect(relevance(of: "Notes.\n\(text)\nMore.").contains(.recent))
  }

  @Test(
    "passes over older ones and other numbers",
    arguments: [
      "- 2026-11-15 Applied", "- 2025-12-31 Applied", "20261009 Applied", "Nov 15, 2026",
      "3 August 2026", "Oct 30th, 2026: met them", "52k to 58k", "30 min",
      "round 2", "call 0171 555 0199", "## Monday", "", "7", "1999",
    ])
  func passed(text: String) {
    #expect(!relevance(of: "Notes.\n\(text)\nThat is all.").contains(.recent))
  }
}
