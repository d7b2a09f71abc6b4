import Testing

@Suite("A date within words that tell an event is never passed over in silence")
struct DatedClauseTests {
  @Test(
    "In the body of an entry, what happened on a later day is a problem",
    arguments: [
      "Dana called on 2026-11-12 with an offer.", "- Emailed Dana 2026-11-19 to follow up",
      "Emailed Dana to follow up on 2026-11-19", "Sent a thank-you email on 2026-11-10.",
      "Thanked her by email on Nov 10, and she answered the same day.",
      "Called Dana (2026-11-17), left a voicemail.", "- 2nd call on 2026-11-19: no answer",
      "I called Dana on Nov 17 and left a message.", "They rejected me on 2026-11-20.",
      "Dana emailed me on 2026-11-12: second round.", "Got a rejection email on Nov 20.",
      "Left a voicemail for Dana 2026-11-17.", "Offer came 2026-11-18.",
      "She called back on Nov 18 and we talked about pay.",
    ])
  func body(words: String) throws {
    let found = try problems("## 2026-11-09 Interview with Dana\n\n\(words)\n")
    #expect(found.map { $0.split(separator: " ")[1] } == ["misplaced-date"])
  }

  @Test(
    "What is to come, is only spoken of or was before is the writer's own matter",
    arguments: [
      "Dana will call on 2026-11-12 with an offer.", "They'll decide by 2026-11-20.",
      "Interview arranged for 2026-11-20.", "Second interview is on 2026-11-20.",
      "Next round: 2026-11-20 with Tom.", "I'll call on 2026-11-26.",
      "Said I'd follow up on 2026-11-20 if I hadn't heard.",
      "She asked whether I could come in on 2026-11-20.", "Asked to meet the team on 2026-11-20.",
      "They want someone to start on 2027-01-04.", "Posting closes 2026-11-30.",
      "Dana is away from 2026-11-16 to 2026-11-18.",
      "They interview the last candidate on 2026-11-18.",
      "Dana offered 2026-11-20 or 2026-11-21 for the panel.",
      "Sent availability: Nov 20, Nov 21.", "Told her my other offer expires on 2026-11-30.",
      "They plan to make an offer on 2026-11-25.", "Offers go out on 2026-11-25.",
      "Asked about my notice period; I am free on 2026-12-01.", "The take-home is due 2026-11-15.",
      "Take-home sent; hand in by Nov 15.", "Follow up on 2026-11-23.",
      "If no word by 2026-11-20, call Dana on 2026-11-23.",
      "Dana said the offer letter goes out on 2026-11-25.", "They told me I'd hear on 2026-11-20.",
      "We talked about the outage on 2026-10-03.", "Thanked me for my email of 2026-11-02.",
      "Applied on 2026-10-20 through their site.", "Thanked me again on 2026-11-09.",
      "- Next steps: panel on 2026-11-20", "- Hear back by: called for 2026-11-20",
      "Dr Fernandes wrote: committee reports on 1 December",
      "Maybe called on 2026-11-20", "Called Dana on 2026-11-20, or perhaps a day later.",
      "Emailed Dana my slides for the panel on 2026-11-20.",
    ])
  func otherDays(words: String) throws {
    #expect(try problems("## 2026-11-09 Interview with Dana\n\n\(words)\n").isEmpty)
  }

  @Test("What an entry of that day tells may be spoken of in another")
  func recorded() throws {
    let text = """
      ## 2026-11-09 Interview with Dana

      Dana called on 2026-11-12 with an offer.

      ## 2026-11-12 Offer from Dana

      """
    #expect(try problems(text).isEmpty)
  }

  @Test(
    "Outside all entries, the date may stand anywhere",
    arguments: [
      "- Interview 2026-11-19 with Bob", "- Called Dana Nov 20, 2026, left a message",
      "#interview 2026-11-14 with Dana", "| Interview | 2026-11-09 | Dana |",
    ])
  func loose(line: String) throws {
    let found = try problems("- 2026-11-01 Applied online\n\n## Notes\n\n\(line)\n")
    #expect(found.map { $0.split(separator: " ")[1] } == ["misplaced-date"])
  }

  @Test("The place of such a line begins with its marks of emphasis")
  func emphasis() throws {
    #expect(
      try problems("# Acme\n\n**Date:** 2026-11-13 — Called Dana\n")
        == ["3:1 misplaced-date “**Date:** 2026-11-13 — Called Dana”"])
  }

  @Test(
    "A clause of an entry with a day of its own is an event of that day",
    arguments: [
      (
        "- 2026-11-09 Interview with Dana, thank-you email 2026-11-10 re Rust",
        ["2026-11-09 interview", "2026-11-10 thank-you"]
      ),
      (
        "- 2026-11-03 Applied, 2026-11-05 they scheduled a call",
        ["2026-11-03 applied", "2026-11-05 scheduled"]
      ),
      (
        "- 2026-11-03 Applied; 2026-11-20 decision expected",
        ["2026-11-03 applied", "2026-11-03 timeframe"]
      ),
      (
        "## 2026-11-09\n\n- Interview with Dana\n- Sent a thank-you email on 2026-11-10",
        ["2026-11-09 interview", "2026-11-10 thank-you"]
      ),
      (
        "## 2026-11-09\n\nInterview with Dana. I called Dana on Nov 17 and left a message.",
        ["2026-11-09 interview", "2026-11-17 follow-up"]
      ),
    ])
  func ownDays(text: String, expected: [String]) throws {
    #expect(
      try events(text + "\n").map { $0.split(separator: " ").dropFirst().joined(separator: " ") }
        == expected)
  }
}
