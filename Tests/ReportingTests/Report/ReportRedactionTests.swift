import Journal
import Reporting
import Testing

@Suite("A report without names")
struct ReportRedactionTests {
  static let journal = (
    path: "dana-whitfield.md",
    text: """
    ---
    contact: [Dana Whitfield <dana@acme.example>, Mei-Ling O'Rourke]
    ---

    - 2026-11-16 Interview with Dana Whitfield and Mei-Ling O'Rourke
      - Hear back by: 2026-11-18
      - Contact: Dana Whitfield
    - 2026-11-17 Thank-you email to dana, DANA's boss O'Rourke and jobs+x@acme.example.
    - 2026-11-17 Dana wrote back: ask Whitfield
    """
  )

  @Test("No name and no address is left, in any form", arguments: ReportFormat.allCases)
  func nothingLeft(format: ReportFormat) throws {
    let text = Search.text(format, try Search.report([Self.journal], redacting: true)).lowercased()
    for word in ["dana", "whitfield", "mei-ling", "rourke", "@acme", "jobs+x"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test("People can still be told apart, and sentences read on")
  func aliases() throws {
    let report = try Search.report([Self.journal], redacting: true)
    #expect(report.happened.map(\.entry.text).contains { $0.contains("contact A") })
    #expect(report.threads[0].contact == "contact A")
    let thanks = try #require(report.happened.first { $0.entry.kind == .thankYou })
    #expect(
      thanks.entry.text == "Thank-you email to contact A, contact A's boss contact B and [address]."
    )
  }

  @Test("Companies stay, and without the option so do names")
  func companies() throws {
    #expect(
      Search.text(.markdown, try Search.report([Search.acme], redacting: true))
        .contains("**Acme Robotics**: call contact A"))
    #expect(Search.text(.markdown, try Search.report([Search.acme])).contains("Dana Whitfield"))
  }
}
