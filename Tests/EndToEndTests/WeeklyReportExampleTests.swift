import Subprocess
import SystemPackage
import TestSupport
import Testing

/// The examples that have the report written every week do it.
@Suite("The report every week")
struct WeeklyReportExampleTests {
  private func home() throws -> TemporaryFolder {
    let home = try TemporaryFolder()
    Shell.run("mkdir \(Shell.quoted(home.file("job-search").string))")
    try home.write(Notes.fine, to: "job-search/varnham.md")
    try home.write("# How it stands\n\nMine.\n", to: "job-search/STATUS.md")
    return home
  }

  /// Runs a command of an example, with as little around it as a service has.
  private func run(_ command: String, in folder: FilePath, home: FilePath) async throws {
    let here = command.replacing(
      "/usr/local/bin/interviewlint", with: Shell.quoted(try Tool.program.string))
    #expect(here != command)
    for _ in 1...2 {
      let run = try await Tool.run(
        "/bin/sh", ["-c", here], in: folder,
        environment: .custom(["HOME": home.string, "PATH": "/usr/bin:/bin"]))
      #expect(run.status == 0)
      #expect(run.errors == "")
    }
  }

  private func expectReport(in home: TemporaryFolder) throws {
    let status = try home.read("job-search/STATUS.md")
    #expect(status.hasPrefix("# How it stands\n\n<!-- interviewlint:report -->\n"))
    #expect(status.contains("Varnham"))
    #expect(status.hasSuffix(" -->\n\nMine.\n"))
  }

  private func lines(of name: String) throws -> [Substring] {
    let descriptor = try FileDescriptor.open(
      Tool.checkout.appending("samples/weekly").appending(name), .readOnly)
    return try descriptor.closeAfter {
      let size = Int(try descriptor.seek(offset: 0, from: .end))
      return try String(unsafeUninitializedCapacity: size) { buffer in
        try descriptor.read(fromAbsoluteOffset: 0, into: UnsafeMutableRawBufferPointer(buffer))
      }.split(separator: "\n")
    }
  }

  @Test("by systemd")
  func service() async throws {
    let home = try home()
    let lines = try lines(of: "interviewlint-report.service")
    func value(_ key: String) -> String? {
      lines.first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
    }
    let folder = try #require(value("WorkingDirectory"))
      .replacing("%h", with: home.path.string)
    try await run(
      try #require(value("ExecStart")), in: FilePath(folder), home: home.path)
    try expectReport(in: home)
  }

  @Test(
    "by units that systemd takes",
    .enabled(if: Shell.has("systemd-analyze"), "systemd-analyze is not installed"))
  func units() async throws {
    let home = try home()
    let script = """
      sed "s|/usr/local/bin/interviewlint|$0|" "$1"/*.service >interviewlint-report.service
      cp "$1"/*.timer . && exec systemd-analyze verify ./*.timer ./*.service
      """
    let run = try await Tool.run(
      "/bin/sh",
      ["-c", script, try Tool.program.string, Tool.checkout.appending("samples/weekly").string],
      in: home.path)
    #expect(run == Tool.Outcome(status: 0, output: "", errors: ""))
  }

  @Test("by cron")
  func cron() async throws {
    let home = try home()
    let line = try #require(try lines(of: "crontab").first { !$0.hasPrefix("#") })
    // Five fields of time go before the command.
    let command = line.split(separator: " ", maxSplits: 5).last.map(String.init)
    try await run(try #require(command), in: "/", home: home.path)
    try expectReport(in: home)
  }
}
