import Journal
import Testing

@Suite("A remark on an interview")
struct InterviewRemarkTests {
  private static let journal =
    "# Marlowe House — Care Assistant\n\n2026-11-06 Interview with Grace Tembo\n\n"

  @Test(
    "is no other one, days later",
    arguments: [
      "Interview went well I think, keep replaying it in my head.",
      "The interview was ok I suppose", "Interview went fine, can't get it out of my head",
    ])
  func later(words: String) throws {
    let kinds = try read(InterviewRemarkTests.journal + "2026-11-17 \(words)\n").events.map(\.kind)
    #expect(kinds == [.interview, .note])
  }

  @Test(
    "tells the interview where it is the first word of it, or one was arranged",
    arguments: [
      "2026-11-06 Interview went well I think, keep replaying it in my head.\n",
      journal + "2026-11-10 Second interview booked for 2026-11-17\n\n"
        + "2026-11-17 Interview went well I think\n",
      journal + "2026-11-17 Second interview went well I think\n",
      journal + "2026-11-17 Interview with the director, went well I think\n",
    ])
  func first(journal: String) throws {
    #expect(try read(journal).events.last?.kind == .interview)
  }
}
