import SystemPackage
import TestSupport
import Testing

@Suite("interviewlint plan")
struct PlanTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      # Acme Robotics — Field Sales Engineer

      Contact: Dana Whitfield

      - [ ] 2026-11-30 Interview with Dana Whitfield

      """, to: "acme.md")
  }

  private func plan(_ arguments: String...) async throws -> Tool.Outcome {
    try await Tool.run(
      try Tool.program.string, ["plan"] + arguments + ["--today", "2026-11-23"], in: folder.path)
  }

  @Test("prints the plan of a journal")
  func text() async throws {
    let run = try await plan("acme.md")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Follow-up plan for the interview on Mon 30 Nov, Acme Robotics
          before Mon 30 Nov  Write down how you will follow up
          on Mon 30 Nov      Interview: ask for the next steps and for a date, say that you will follow up, and ask whom to contact
          by Tue 1 Dec       Send the thank-you to Dana Whitfield
          until Mon 7 Dec    Wait for word from them (assumed: nobody named a date)
          on Tue 8 Dec       Call Dana Whitfield if there is no word
          on Thu 10 Dec      Call or email Dana Whitfield once more
          from Thu 17 Dec    Move on, and put your energy into the next job

        """)
  }

  @Test("leaves an interview on its day, though that has passed and nothing is told of it")
  func notTold() async throws {
    try folder.write(
      "# Acme\n\n- 2026-11-12 Dana scheduled an on-site interview for 2026-11-18\n", to: "past.md")
    let run = try await plan("past.md")
    #expect(
      run.output.contains(
        "  on Wed 18 Nov     Interview: note how it went, or to which day it was moved\n"))
    #expect(!run.output.contains("Write down how"))
  }

  @Test("calls what is done what it was")
  func done() async throws {
    try folder.write(
      "# Acme\n\nContact: Dana\n\n- 2026-11-12 Interview with Dana; decision by 2026-11-30\n"
        + "- 2026-11-16 Emailed Dana for news\n", to: "early.md")
    let run = try await plan("early.md")
    #expect(
      run.output.contains(
        "  on Mon 16 Nov     Email Dana: done\n  until Mon 30 Nov  Wait for word from them\n"))
  }

  @Test("shows what is done on the day on which it was done, in that order")
  func dayDone() async throws {
    try folder.write(
      "# Acme\n\nContact: Dana\n\n- 2026-11-03 Interview with Dana; decision by 2026-11-10\n"
        + "- 2026-11-11 Called Dana, left a message\n"
        + "- 2026-11-12 Thank-you email to Dana about the gears\n", to: "late.md")
    let run = try await plan("late.md")
    #expect(
      run.output.contains(
        "  on Wed 11 Nov    Call Dana: done\n  on Thu 12 Nov    Send the thank-you to Dana: done\n"),
      "\(run.output)")
  }

  @Test("reckons from the dates that it is given, and the numbers of the config")
  func dates() async throws {
    try folder.write("practice:\n  reply-allowance: 3 business days\n", to: ".interviewlint.yml")
    let run = try await plan(
      "--interview", "2026-12-01", "--hear-back", "2026-12-11", "--output-format", "json")
    #expect(run.status == 0)
    let dues = run.output.split(separator: "\n").filter { $0.contains(#""due""#) }
      .compactMap { $0.split(separator: "\"").last(where: { $0.contains("-") }).map(String.init) }
    #expect(
      dues == [
        "2026-12-01", "2026-12-01", "2026-12-02", "2026-12-11", "2026-12-14", "2026-12-17",
        "2026-12-24",
      ])
  }

  @Test("puts the plan into the journal once, and the journal is clean then")
  func write() async throws {
    let shown = try await plan("acme.md", "--output-format", "markdown")
    let before = try folder.read("acme.md")
    let written = try await plan("acme.md", "--write")
    #expect(written.output == "wrote the follow-up plan into acme.md\n")
    #expect(try folder.read("acme.md") == before + "\n" + shown.output)
    let again = try await plan("acme.md", "--write")
    #expect(again.status == 0 && again.output.contains("nothing was changed"))
    let check = try await Tool.run("check", "--today", "2026-11-23", in: folder.path)
    #expect(check.status == 0 && check.output == "Nothing to report in 1 journal.\n")
  }

  @Test("is the fix of plan-ahead")
  func fix() async throws {
    let fixed = try await Tool.run("check", "--fix", "--today", "2026-11-23", in: folder.path)
    #expect(fixed.status == 0)
    #expect(
      try folder.read("acme.md").contains("- [ ] 2026-12-08 Follow-up call to Dana Whitfield"))
  }

  @Test("asks for what it lacks", arguments: [[], ["--write"], ["--interview", "30.11."]])
  func usage(arguments: [String]) async throws {
    let run = try await Tool.run(try Tool.program.string, ["plan"] + arguments, in: folder.path)
    #expect(run.status == 64 && run.output == "" && run.errors.contains("Error: "))
  }

  @Test("ends with 2 where there is no such journal")
  func missing() async throws {
    let run = try await plan("gone.md")
    #expect(run.status == 2 && run.errors.contains("gone.md"))
  }
}
