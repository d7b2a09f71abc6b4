import Testing

@Suite("Help")
struct HelpTests {
  @Test(
    "names the command as it is typed",
    arguments: ["check", "next", "summary", "report", "plan", "new", "init", "events", "rule"])
  func usage(command: String) async throws {
    let asked = try await Tool.run("help", command)
    #expect(asked.output.contains("USAGE: interviewlint \(command)"))
    for option in ["--help", "-h"] { #expect(try await Tool.run(command, option) == asked) }
  }
}
