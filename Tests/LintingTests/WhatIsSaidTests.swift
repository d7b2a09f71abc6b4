import Linting
import Testing

@Suite("What findings say fits what the notes tell")
struct WhatIsSaidTests {
  private func say(_ rule: String, _ entries: String, _ today: String) throws -> [String] {
    let checked = try CheckedText("# Acme — Engineer\n\n\(entries)\n", today: today)
    return checked.findings.filter { $0.rule == rule }.map { "\($0.message) \($0.help)" }
  }

  @Test("What they said of a date on the day of the interview may tell that I'll follow up")
  func announced() throws {
    let day = "- 2026-11-03 Interview with Dana\n"
    let told = "Dana emailed: decision by 10 Nov, and I said I'd call if not\n"
    #expect(try say("announce-follow-up", day, "2026-11-05").count == 1)
    #expect(try say("announce-follow-up", day + "- 2026-11-03 " + told, "2026-11-05").isEmpty)
  }

  @Test("A date that is read neither month first nor day first says what would settle it")
  func slashed() throws {
    let said = try say("incomplete-date", "1/10 Interview with Dana", "2026-10-02")
    #expect(said.count == 1 && said[0].contains("day first") && said[0].contains("`dates: "))
  }

  @Test(
    "Lines under a quotation are reported once, with all that is planned there to be read by a fix")
  func swallowed() throws {
    let checked = try CheckedText(
      """
      # Acme — Engineer

      2026-10-01 Interview with Dana
      2026-10-09 emailed Dana
      > any news?
      2026-10-12 going to call her tomorrow
      2026-10-13 Dana replied: no decision yet
      """, today: "2026-10-12")
    let found = checked.findings.filter { $0.rule == "unknown-entry" }
    #expect(found.map { $0.message.contains("and 1 line after it") } == [true])
    #expect(found.first?.fix != nil)
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
      (
        "- 2026-11-16 Called Dana, spoke with her",
        "No further word recorded by 23 Nov (assumed, as no date was given) after your call to Dana "
          + "Whitfield on 16 Nov;"
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

  /// What was planned for a day gone by can't overstep there any more, nor be moved to a day gone by.
  @Test(
    "Of a box whose day has passed it is asked what came of it, once",
    arguments: [
      // They have until the 20th.
      (
        "by 2026-11-20", "- [ ] 2026-11-11 Follow-up call",
        "Tick it if it was done on that day; else move it to Mon 23 Nov or later"
      ),
      // They had until the 16th, and that has passed, too: the call is due.
      (
        "by 2026-11-16", "- [ ] 2026-11-11 Follow-up call",
        "if it was done on 11 Nov, tick its box, else give"
      ),
      (
        "by 2026-11-10", "- 2026-11-16 Left Dana a voicemail\n- [ ] 2026-11-17 Email Dana",
        "if it was done on 17 Nov, tick its box, else give"
      ),
      (
        "by 2026-11-10", "- 2026-11-17 Left Dana a voicemail\n- [ ] 2026-11-17 Email Dana",
        "Tick it if it was done on that day; else leave them 2 business days: move it to Thu 19"
      ),
      (
        "by 2026-11-10", "- [ ] 2026-11-11 Email Dana for news",
        "if it was done on 11 Nov, tick its box, else give"
      ),
      (
        "by 2026-11-10",
        "- 2026-11-11 Left Dana a voicemail\n- 2026-11-13 Emailed Dana\n- [ ] 2026-11-16 Call Dana",
        "Tick it if it was done on that day; else leave it out"
      ),
    ])
  func overdueBoxes(promise: String, entries: String, help: String) throws {
    let text = """
      # Acme — Engineer

      - 2026-11-03 Interview with Dana Whitfield; decision \(promise)
        - Next steps: a second round
        - Will follow up: yes
        - Contact: Dana
      - 2026-11-04 Thank-you email to Dana about the gears
      \(entries)

      """
    let findings = try CheckedText(text, today: "2026-11-18").findings
      .filter { $0.severity > .note }
    #expect(findings.contains { $0.help.contains(help) }, "\(findings.map(\.help))")
    // All that is said of it is to the same end.
    #expect(
      findings.allSatisfy {
        $0.help.contains("if it was done on ")
          || $0.help.contains("Tick it if it was done on that day; else ")
      }, "\(findings.map(\.help))")
    let moves = findings.filter { $0.help.contains(" or later") }
    #expect(moves.isEmpty || moves.count == findings.count)
  }

  @Test("An interview gone by is told from those with whom it was arranged")
  func arranged() throws {
    let entry = "- 2026-11-05 Dana scheduled an on-site for 2026-11-10 at 2pm with Raj and Mei"
    let said = try say("overdue-plan", "Contact: Dana Whitfield\n\n" + entry, "2026-11-11")
    #expect(
      said.first?.hasPrefix(
        "The interview with Raj and Mei on 10 Nov, arranged with Dana Whitfield on 5 Nov, is not "
          + "recorded.") == true, "\(said)")
  }

  @Test("A misspelt number of the practice is told from those that there are")
  func misspeltNumber() throws {
    let text = """
      ---
      company: Acme
      practice:
        folow-up-limit: 3
        zeal: 3
      ---

      2026-11-03: applied online.

      """
    let helps = try CheckedText(text, today: "2026-11-03").findings
      .filter { $0.rule == "front-matter" }.map(\.help)
    #expect(
      helps == [
        "Write “follow-up-limit”, if that is meant; until then the number of the config holds.",
        "Correct it; until then the number of the config holds.",
      ])
  }

  /// Asking after an application is no mistake, so that what is said of it can be mended, too.
  @Test("A follow-up without an interview can be left as it is")
  func withoutInterview() throws {
    let text = "# Acme — Engineer\n\n- 2026-11-03 Applied\n- 2026-11-05 Left Dana a voicemail"
    let rule = "event-before-interview"
    let finding = try #require(
      try CheckedText(text + "\n", today: "2026-11-10").findings.first { $0.rule == rule })
    let comment = finding.help.split(separator: "`")[1]
    let silenced = try CheckedText("\(text) \(comment)\n", today: "2026-11-10").findings
    #expect(!silenced.map(\.rule).contains { $0 == rule || $0 == "unused-disable" })
  }

  @Test(
    "While they wait for something, nobody is told to chase them",
    arguments: [
      "Dana asked for my references", "They asked me for my availability",
      "Got an email asking for my salary expectations", "They sent me a coding test",
    ])
  func theirRequest(words: String) throws {
    let interview =
      "- 2026-11-03 Interview with Dana Whitfield; decision by 2026-11-10\n- 2026-11-06 \(words)\n"
    let rule = "follow-up-when-due"
    #expect(try say(rule, interview, "2026-11-09") == [])
    let said = try say(rule, interview, "2026-11-20")
    #expect(said.count == 1)
    #expect(said.first?.contains("waits for an answer") == true, "\(said)")
    #expect(said.first?.contains("Call ") == false, "\(said)")
    let answered =
      interview + "- 2026-11-09 Sent it to Dana\n- 2026-11-09 Sent Dana my references\n"
    #expect(try say(rule, answered, "2026-11-20").first?.contains("Call ") == true)
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
