import Linting
import Testing

@Suite("What findings say fits what the notes tell")
struct WhatIsSaidTests {
  private func say(_ rule: String, _ entries: String, _ today: String) throws -> [String] {
    let checked = try CheckedText("# Acme — Engineer\n\n\(entries)\n", today: today)
    return checked.findings.filter { $0.rule == rule }.map { "\($0.message) \($0.help)" }
  }

  @Test(
    "A call is due after that with which the wait began",
    arguments: [
      ("", "No word recorded by 10 Nov after the interview with Dana Whitfield on 3 Nov;"),
      (
        "- 2026-11-09 Dana replied: they will decide by 2026-11-18",
        "No further word recorded by 18 Nov after that from Dana Whitfield on 9 Nov;"
      ),
      (
        "- 2026-11-09 Dana replied: still deciding",
        "No further word recorded by 16 Nov (assumed, as no date was given) after that from Dana "
          + "Whitfield on 9 Nov;"
      ),
      (
        "- 2026-11-09 Dana asked for references\n- 2026-11-20 Sent the references to Dana",
        "No word recorded by 27 Nov (assumed, as no date was given) after your answer to Dana "
          + "Whitfield on 20 Nov;"
      ),
    ])
  func wait(entries: String, beginning: String) throws {
    let interview = "- 2026-11-03 Interview with Dana Whitfield; decision by 2026-11-10\n"
    let said = try say("follow-up-when-due", interview + entries, "2026-12-01")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix(beginning) == true, "\(said)")
  }

  @Test(
    "What wasn't asked is asked in the thank-you, or after it at the next contact",
    arguments: ["ask-next-steps", "announce-follow-up", "confirm-contact"])
  func ask(rule: String) throws {
    let interview = "- 2026-11-03 Interview with Dana Whitfield; decision by 2026-11-10\n"
    let before = try say(rule, interview, "2026-11-04")
    #expect(before.first?.contains("in the thank-you") == true, "\(before)")
    let thanks = "- 2026-11-04 Thank-you email to Dana about the gears\n"
    let after = try say(rule, interview + thanks, "2026-11-04")
    #expect(after.first?.contains("at the next contact") == true, "\(after)")
    #expect(after.first?.contains("thank-you") == false, "\(after)")
  }
}

@Suite("Runs of one sign")
struct RunOfSignsTests {
  @Test("are looked through once", .timeLimit(.minutes(1)), arguments: ["<", "{", "[", "_", "T"])
  func runs(sign: String) throws {
    let text = "- 2026-11-03 Interview \(String(repeating: sign, count: 50_000))\n"
    let findings = try CheckedText(text, today: "2026-11-04").findings
    #expect(findings.count { $0.rule == "placeholder" } == (sign == "_" ? 1 : 0))
  }
}
