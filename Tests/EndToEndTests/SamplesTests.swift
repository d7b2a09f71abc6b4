import SystemPackage
import Testing

/// The search for a job in `samples`, as it stood on Sunday, November 22, 2026.
@Suite struct SamplesTests {
  private let today = "2026-11-22"

  @Test func everythingThatThereIsToSay() async throws {
    let check = try await Tool.run("check", "samples", "--today", today)
    try Recording.expect(check.output, recordedIn: "samples-check.txt")
    #expect(check.errors == "")
    #expect(check.status == 1)
  }

  @Test func howEachEntryIsRead() async throws {
    let events = try await Tool.run("events", "samples", "--today", today)
    try Recording.expect(events.output, recordedIn: "samples-events.txt")
    #expect(events.errors == "")
    #expect(events.status == 0)
  }

  /// The best that the program does: it speaks up before the third message is sent.
  @Test func aThirdMessageIsAnErrorBeforeItIsSent() async throws {
    let check = try await Tool.run(
      "check", "samples", "--today", today, "--output-format", "concise", "--rule",
      "stop-after-silence")
    #expect(
      check.output.hasPrefix(
        "samples/varnham-robotics.md:50:3: error: The follow-up email to Dagny Solheim planned for")
    )
    #expect(check.status == 1)
  }

  @Test(arguments: [
    "kestrelgate-media", "marrow-lake-transit", "ostrander-and-vale", "quillhaven-freight",
    "sablewick-labs", "tallowmere-health",
  ])
  func whereAllIsWellNothingIsSaid(_ name: String) async throws {
    let check = try await Tool.run(
      "check", "samples/\(name).md", "--today", today, "--output-format", "concise", "--quiet")
    #expect(check.output == "")
    #expect(check.status == 0)
  }

  @Test func thePageThatIsNoJournalIsPassedOver() async throws {
    let events = try await Tool.run("events", "samples", "--today", today)
    #expect(!events.output.contains("README.md"))
  }

  @Test func theOneFromAWindowsMachineKeepsItsLineEndings() throws {
    let file = Tool.checkout.appending("samples/ostrander-and-vale.md")
    let descriptor = try FileDescriptor.open(file, .readOnly)
    let bytes = try descriptor.closeAfter {
      var chunk = [UInt8](repeating: 0, count: 65536)
      let count = try chunk.withUnsafeMutableBytes { try descriptor.read(into: $0) }
      return Array(chunk[..<count])
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    #expect(lines.count > 10)
    #expect(lines.allSatisfy { $0.last == UInt8(ascii: "\r") })
  }
}
