import TestSupport
import Testing

@Suite("interviewlint next")
struct NextTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      # Acme Robotics — Field Sales Engineer

      Contact: Dana Whitfield

      - 2026-11-03 Interview with Dana Whitfield
        - Hear back by: 2026-11-10
      - 2026-11-04 Thank-you email to Dana, about the demo rig
      """, to: "acme.md")
    try folder.write("# Shopping\n\n- flour\n", to: "list.md")
  }

  @Test("prints the agenda of a folder")
  func text() async throws {
    let run = try await Tool.run("next", "--today", "2026-11-22", in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        To do
          since Wed 11 Nov  Call  Dana Whitfield  Acme Robotics
                            They said that you would hear by Tue 10 Nov, and there is no
                            word since. (acme.md)

        """)
  }

  @Test("says what it can't tell, since lines aren't read")
  func unread() async throws {
    try folder.write(
      "# Bloom - Trainer\n\n21 sept applied\n25 sept chat w Jess\n1 oct rang Jess, voicemail\n",
      to: "acme.md")
    let run = try await Tool.run("next", "--today", "2026-10-05", in: folder.path)
    #expect(
      run.output == """
        Nothing to do today

        1 more thread with no interview yet.

        3 lines aren't read, and may tell more (acme.md); `interviewlint check` says how
        to mend that.

        """)
  }

  @Test("prints JSON for scripts")
  func json() async throws {
    let run = try await Tool.run(
      "next", "acme.md", "--today", "2026-11-22", "--output-format", "json", in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains(#""action": "follow-up-call""#))
  }

  @Test("says where it looked when there is no journal")
  func noJournal() async throws {
    let run = try await Tool.run("next", "list.md", in: folder.path)
    #expect(run.status == 0 && run.errors == "")
    let empty = try TemporaryFolder()
    let none = try await Tool.run("next", in: empty.path)
    #expect(none.status == 0 && none.output == "")
    #expect(none.errors.contains("no journal found"))
  }

  @Test("shows the rest though a file can't be read, and ends with 2")
  func unreadable() async throws {
    let run = try await Tool.run("next", "acme.md", "gone.md", in: folder.path)
    #expect(run.status == 2)
    #expect(run.output.contains("acme.md") && run.errors.contains("gone.md"))
  }
}
