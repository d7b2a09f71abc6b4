import Linting
import Testing

/// What wasn't asked at the interview can be asked later: in the thank-you only while it isn't sent.
@Suite struct OccasionTests {
  private let interview = """
    # Acme — Engineer

    - 2026-11-03 Interview with Dana Whitfield

    """

  private func helps(_ text: String) throws -> [String] {
    let rules: Set = ["ask-next-steps", "announce-follow-up", "confirm-contact"]
    return try CheckedText(text, today: "2026-11-05").findings
      .filter { rules.contains($0.rule) && $0.severity == .warning }.map(\.help)
  }

  @Test func beforeTheThankYou() throws {
    let helps = try helps(interview)
    #expect(helps.count == 3)
    #expect(helps.allSatisfy { $0.contains("in the thank-you") })
  }

  @Test func afterTheThankYou() throws {
    let helps = try helps(interview + "- 2026-11-04 Thank-you email to Dana about the tour\n")
    #expect(helps.count == 3)
    #expect(helps.allSatisfy { $0.contains("at the next contact") && !$0.contains("thank-you") })
  }
}
