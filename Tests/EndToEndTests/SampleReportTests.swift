import SystemPackage
import TestSupport
import Testing

/// The weekly report that is committed with the samples. After a change for the better:
///
///     swift run interviewlint report samples --today 2026-11-22 --into samples/STATUS.md
///     swift run interviewlint report samples --today 2026-11-22 --output samples/status.html \
///       --output-format html
@Suite("The report in the samples")
struct SampleReportTests {
  @Test("STATUS.md holds what the command would write")
  func status() async throws {
    let copy = try TemporaryFolder()
    let status = copy.file("STATUS.md")
    let committed = try bytes(of: Tool.checkout.appending("samples/STATUS.md"))
    try write(committed, to: status)
    let outcome = try await Tool.run(
      "report", "samples", "--today", "2026-11-22", "--into", status.string)
    #expect(outcome == Tool.Outcome(status: 0, output: "", errors: ""))
    #expect(try Array(copy.read("STATUS.md").utf8) == committed)
  }

  @Test("status.html is the page that the command writes")
  func page() async throws {
    let outcome = try await Tool.run(
      "report", "samples", "--today", "2026-11-22", "--output-format", "html")
    let committed = try bytes(of: Tool.checkout.appending("samples/status.html"))
    #expect(Array(outcome.output.utf8) == committed)
  }

  @Test(
    "What can't be is said, and nothing is written",
    arguments: [
      (["--week", "2026-W54"], 64), (["--from", "2026-11-22", "--to", "2026-11-01"], 64),
      (["--into", "samples/README.md"], 2), (["--into", "samples/none.md"], 2),
      (["--output", "no-such-folder/report.md"], 2),
    ])
  func badInput(arguments: [String], status: Int) async throws {
    let before = try bytes(of: Tool.checkout.appending("samples/README.md"))
    let outcome = try await Tool.run(
      try Tool.program.string, ["report", "samples", "--today", "2026-11-22"] + arguments,
      in: Tool.checkout)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
    #expect(try bytes(of: Tool.checkout.appending("samples/README.md")) == before)
  }

  private func bytes(of file: FilePath) throws -> [UInt8] {
    let descriptor = try FileDescriptor.open(file, .readOnly)
    return try descriptor.closeAfter {
      var bytes = [UInt8](repeating: 0, count: Int(try descriptor.seek(offset: 0, from: .end)))
      let count = try bytes.withUnsafeMutableBytes {
        try descriptor.read(fromAbsoluteOffset: 0, into: $0)
      }
      return Array(bytes[..<count])
    }
  }

  private func write(_ bytes: [UInt8], to file: FilePath) throws {
    let descriptor = try FileDescriptor.open(
      file, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
  }
}
