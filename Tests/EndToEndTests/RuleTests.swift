import Testing

@Suite("interviewlint rule")
struct RuleTests {
  @Test("lists the rules by phase")
  func list() async throws {
    let run = try await Tool.run("rule")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Before the interview\n  plan-ahead "))
  }

  @Test("explains one rule", arguments: ["text", "markdown", "json"])
  func one(format: String) async throws {
    let run = try await Tool.run("rule", "send-thank-you", "--output-format", format)
    #expect(run.status == 0)
    #expect(run.output.contains("send-thank-you") && !run.output.contains("call-first"))
  }

  @Test("asks back at a slip")
  func slip() async throws {
    let run = try await Tool.run("rule", "send-thankyou")
    #expect(run.status == 64 && run.output == "")
    #expect(run.errors.contains("there is no rule “send-thankyou”; did you mean “send-thank-you”?"))
  }
}
