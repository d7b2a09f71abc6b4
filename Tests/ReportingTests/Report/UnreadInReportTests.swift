import Reporting
import Testing

@Suite("What a report could not read")
struct UnreadInReportTests {
  @Test(
    "It is told, with its place", arguments: [ReportFormat.markdown, .text, .html, .json])
  func places(format: ReportFormat) throws {
    let text = """
      # Acme — Engineer

      - 2026-11-31 Interview with Dana
      - Nov 2026 thank-you email
      - 03/04/2026 thank-you email to Dana
      """
    let report = try Search.report([("acme.md", text)])
    #expect(report.unreadCount == 3)
    let written = Search.text(format, report).replacing("*", with: "")
    for words in ["2026-11-31 Interview with Dana", "03/04/2026 thank-you email to Dana"] {
      #expect(written.contains(words), "\(words)")
    }
    #expect(written.contains(format == .json ? "\"line\": 5" : "line 5: “"))
    #expect(!written.contains("no thread is open"))
  }

  @Test("Notes without a date are named")
  func undated() throws {
    let report = try Search.report([("bolt.md", "# Bolt\n\nInterview with Sam.\n")])
    #expect(Search.text(.markdown, report).contains("**bolt.md**: no entry begins with a date."))
  }

  @Test("Of many the first are told, and the others counted")
  func many() throws {
    let lines = (10...40).map { "- 2026-13-\($0) Interview\n" }.joined()
    let report = try Search.report([("acme.md", "# Acme\n\n" + lines)])
    #expect(report.unreadCount == 31)
    #expect(Search.text(.markdown, report).contains("\n- 21 more lines.\n"))
  }
}
