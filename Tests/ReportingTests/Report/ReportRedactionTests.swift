import Journal
import Reporting
import Testing

@Suite("A report without names")
struct ReportRedactionTests {
  static let journal = (
    path: "dana-whitfield.md",
    text: """
    ---
    company: Acme Robotics
    role: Engineer beside Dana Whitfield
    contact: [Dana Whitfield <dana@acme.example>, Mei-Ling O'Rourke]
    ---

    - 2026-11-16 Interview with Dana Whitfield and Mei-Ling O'Rourke
      - Hear back by: 2026-11-18
      - Contact: Dana Whitfield
    - 2026-11-17 Thank-you email to dana, DANA's boss O'Rourke and jobs+x@acme.example.
    - 2026-11-17 Dana wrote back: ask Whitfield, or Bob Stone, D. Whitfield or +1 (555) 010-7788
    - 2026-11-18 Called Dana, https://acme.example/jobs/4711, no answer
    - 2026-11-31 Bob Stone called
    """
  )

  @Test(
    "No name, number, link or address of people is left, in any form",
    arguments: ReportFormat.allCases)
  func nothingLeft(format: ReportFormat) throws {
    let report = try Search.report(
      [Self.journal, ("bob-stone.md", "Bob said so.\n")], redacting: true)
    let text = Search.text(format, report).lowercased()
    for word in [
      "dana", "whitfield", "mei-ling", "rourke", "acme.example", "jobs", "bob", "stone", "555",
      "7788", "http", "4711", "engineer beside",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("People can still be told apart, and companies stay")
  func aliases() throws {
    let report = try Search.report([Self.journal, Search.nimbus], redacting: true)
    #expect(report.threads.map(\.contact) == ["contact A", "contact A"])
    #expect(report.labels == ["Acme Robotics", "Nimbus Health"])
    let interview = try #require(report.happened.first { $0.entry.kind == .interview })
    #expect(interview.entry.people == ["contact A", "contact B"])
    #expect(Search.text(.markdown, report).contains("**Acme Robotics**: interview, contact A"))
  }

  @Test(
    "A company that is called by a person's name, or not at all, goes by a letter",
    arguments: ["Whitfield & Sons", "Dana's Diner", "dana@acme.example", ""])
  func letters(company: String) throws {
    let text = Self.journal.text.replacing("Acme Robotics", with: company)
    let report = try Search.report([("dana.md", text)], redacting: true)
    #expect(report.labels == ["Company A"])
  }

  @Test("Lines that could not be read are told by their number alone")
  func unread() throws {
    let report = try Search.report([Self.journal], redacting: true)
    #expect(Search.text(.markdown, report).contains("- **Acme Robotics**, line 13.\n"))
  }

  @Test("Without the option names stay")
  func names() throws {
    #expect(Search.text(.markdown, try Search.report([Search.acme])).contains("Dana Whitfield"))
  }
}
