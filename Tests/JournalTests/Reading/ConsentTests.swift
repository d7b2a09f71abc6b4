import Journal
import Testing

@Suite("A bare yes")
struct ConsentTests {
  @Test(
    "answers the invitation that came last",
    arguments: [
      "- 2026-11-02 Priya emailed to set up a phone screen for Nov 5. Replied yes.\n",
      "- 2026-11-02 Lee called, wants to interview me on Thursday\n- 2026-11-03 said yes\n",
      "- 2026-11-03 said yes\n- 2026-11-02 Lee called, wants to interview me on Thursday\n",
      "- 2026-11-02 Priya emailed to ask whether I could take an editing test. Of course I said yes.\n",
      "- 2026-11-02 Lee sent a take-home test\n- 2026-11-03 said yes\n",
      "- 2026-11-02 Lee rang about the job\n- 2026-11-03 said yes\n",
      "- 2026-11-02 Interview with Lee\n- 2026-11-03 Lee asked me for references\n"
        + "- 2026-11-03 said yes\n",
    ])
  func invited(text: String) throws {
    let kinds = try read(text).events.map(\.kind)
    #expect(kinds.contains(.answer) && !kinds.contains(.accepted))
  }

  @Test("is settled in time where there are very many", .timeLimit(.minutes(1)))
  func many() throws {
    let yes = String(repeating: "- 2026-11-03 said yes\n", count: 20_000)
    let journal = "- 2026-11-02 Lee called, wants to interview me on Thursday\n" + yes
    #expect(try read(journal).events.count { $0.kind == .answer } == 20_000)
  }

  @Test(
    "takes the job where an offer came, or where too much has come between",
    arguments: [
      "- 2026-11-02 Dana called with an offer\n- 2026-11-03 said yes\n",
      "- 2026-11-02 Lee called to schedule an interview for Nov 5\n- 2026-11-03 accepted the offer\n",
      "- 2026-11-02 Lee called to schedule an interview for Nov 5\n- 2026-11-05 Interview with Lee\n"
        + "- 2026-11-06 said yes\n",
      "- 2026-11-02 Lee called to schedule an interview for Nov 5\n- 2026-11-20 said yes\n",
      "- 2026-11-02 Interview with Lee\n- 2026-11-03 Lee called\n- 2026-11-03 said yes\n",
      "- 2026-11-03 said yes\n",
    ])
  func taken(text: String) throws {
    #expect(try read(text).events.contains { $0.kind == .accepted })
  }
}
