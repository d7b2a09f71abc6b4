import Subprocess
import SystemPackage
import TestSupport
import Testing

/// Where and when a command is run makes no difference to what it puts out.
@Suite("Output doesn't depend on")
struct SurroundingsTests {
  private static let commands = [
    "check samples", "check samples --output-format json", "check samples --output-format sarif",
    "check samples --output-format junit", "check samples --output-format github",
    "check samples --output-format checkstyle", "check samples --statistics", "next samples",
    "events samples",
    "report samples --output-format text", "report samples --output-format markdown",
    "report samples --output-format html", "report samples --output-format json",
    "report samples --output-format csv", "report samples --output-format ics", "rule move-on",
  ]

  private func run(_ command: String, _ variables: [Environment.Key: String] = [:]) async throws
    -> Tool.Outcome
  {
    var all = variables
    all["PATH"] = Tool.path
    return try await Tool.run(
      try Tool.program.string,
      command.split(separator: " ").map(String.init)
        + (command.hasPrefix("rule") ? [] : ["--today", "2026-11-22"]),
      in: Tool.checkout, environment: .custom(all))
  }

  @Test("the time zone, the language and the run", arguments: commands)
  func environment(command: String) async throws {
    let plain = try await run(command)
    #expect(!plain.output.isEmpty)
    let surroundings: [[Environment.Key: String]] = [
      [:],
      ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"],
      ["TZ": "America/Adak", "LC_ALL": "C", "LANGUAGE": "de"],
      ["TZ": ":nonsense", "LC_ALL": "nonsense", "COLUMNS": "40"],
    ]
    for variables in surroundings {
      #expect(try await run(command, variables) == plain)
    }
  }

  @Test("the folder that it is run from, but for the paths")
  func folder() async throws {
    let here = try await run("check samples --output-format concise")
    let there = try await Tool.run(
      try Tool.program.string,
      ["check", ".", "--output-format", "concise", "--today", "2026-11-22"],
      in: Tool.checkout.appending("samples"))
    #expect(here.output.replacing("samples/", with: "") == there.output)
  }
}
