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

  /// After two messages without an answer, whatever asks for contact would contradict the advice to stop.
  @Test(arguments: ["2026-11-14", "2026-11-18", "2026-12-01"])
  func afterTheLastFollowUp(today: String) throws {
    let text =
      interview.replacing("Dana Whitfield", with: "Dana Whitfield and Priya Shah")
      + "  - They'll get back to me soon\n- 2026-11-11 Called Dana: left a message\n"
      + "- 2026-11-13 Emailed Dana to ask for news\n"
    let asking = ["Send ", "Ask ", "Tell ", "Thank ", "Call ", "call or email"]
    let findings = try CheckedText(text, today: today).findings
    for finding in findings {
      #expect(!asking.contains { finding.help.contains($0) }, "\(finding.rule): \(finding.help)")
    }
    #expect(findings.contains { $0.message.contains("left no record of a thank-you") })
  }

  /// An interview that lies ahead is an occasion.
  @Test func beforeTheNextInterview() throws {
    let text =
      interview + "- 2026-11-11 Called Dana: left a message\n- 2026-11-13 Emailed Dana for news\n"
      + "- [ ] 2026-11-26 On-site interview\n"
    let findings = try CheckedText(text, today: "2026-11-18").findings
    #expect(findings.contains { $0.rule == "send-thank-you" && $0.severity == .warning })
  }

  @Test func afterTheThankYou() throws {
    let helps = try helps(interview + "- 2026-11-04 Thank-you email to Dana about the tour\n")
    #expect(helps.count == 3)
    #expect(helps.allSatisfy { $0.contains("at the next contact") && !$0.contains("thank-you") })
  }
}
