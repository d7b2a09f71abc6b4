import Linting
import Testing

@Suite("What is sent while they are silent")
struct UnaskedTests {
  private func findings(_ entries: String) throws -> [String] {
    let silent = """
      # Acme — Engineer
      Contact: Ruth Bell

      - 2026-11-03 Interview with Ruth. Hear back by 2026-11-10
      - 2026-11-11 Called Ruth, left a voicemail
      - 2026-11-13 Emailed Ruth, no answer

      """
    return try CheckedText("\(silent)\(entries)\n", today: "2026-11-20").findings
      .filter { $0.rule == "stop-after-silence" }.map { "\($0.severity)" }
  }

  @Test(
    "is one more contact, where nobody asked for it",
    arguments: [
      ("- [ ] 2026-11-24 Send Ruth my updated portfolio", ["error"]),
      ("- [ ] 2026-11-24 Send Ruth my CV", ["error"]),
      ("- 2026-11-18 Sent Ruth my updated portfolio", ["warning"]),
      ("- 2026-11-20 Going to ring Ruth on 24 Nov", ["error"]),
      ("- [ ] Call Ruth 11/24", ["error"]),
      // On the very day, before it is done.
      ("- 2026-11-18 Going to ring Ruth once more on Friday", ["error"]),
      ("- 2026-11-18 Going to ring Ruth once more on Thursday", []),
    ])
  func unasked(entry: String, expected: [String]) throws {
    #expect(try findings(entry) == expected)
  }

  @Test(
    "is an answer, where they asked for it, or nobody would send it unasked",
    arguments: [
      "- [ ] 2026-11-24 Send Ruth the portfolio she asked for",
      "- [ ] 2026-11-24 Send Ruth my references",
      "- 2026-11-18 Ruth asked for my portfolio\n- [ ] 2026-11-24 Send Ruth my portfolio",
      "- 2026-11-14 She wants to see my CV, says the agency\n- [ ] 2026-11-24 Send Ruth my CV",
    ])
  func asked(entries: String) throws {
    #expect(try findings(entries).isEmpty)
  }
}
