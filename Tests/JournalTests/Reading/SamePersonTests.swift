import Journal
import Testing

@Suite("The same person")
struct SamePersonTests {
  @Test(
    "may be written in full and in short",
    arguments: [
      "Dana", "Whitfield", "dana whitfield", "D. Whitfield", "D Whitfield", "Dana W.",
      "Ms Whitfield", "Ms. Dana Whitfield", "Dr Whitfield", "Dana Maria Whitfield",
    ])
  func short(name: String) {
    #expect(PersonName.isSame("Dana Whitfield", name))
    #expect(PersonName.isSame(name, "Dana Whitfield"))
  }

  @Test(
    "is nobody with another name, first letter or title",
    arguments: [
      ("Dana Whitfield", "Dana Reed"), ("Dana Whitfield", "K. Whitfield"),
      ("Mr Whitfield", "Ms Whitfield"), ("Dana", "D."), ("Dana", ""), ("Ms", "Ms Whitfield"),
      ("Dana", "Danae"),
    ])
  func other(a: String, b: String) {
    #expect(!PersonName.isSame(a, b))
    #expect(!PersonName.isSame(b, a))
  }

  @Test("is one in the people of events")
  func people() throws {
    let interview = try read(
      """
      - 2026-11-03 Interview with D. Whitfield and Ms Lee
      - 2026-11-05 Interview with Dana Whitfield and Ann Lee
      - 2026-11-06 Emailed Ms Whitfield and Ann to thank them
      """)
    #expect(
      interview.events.map(\.people)
        == Array(repeating: ["Dana Whitfield", "Ann Lee"], count: 3))
  }
}
