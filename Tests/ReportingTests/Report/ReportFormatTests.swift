import Journal
import Reporting
import SourceText
import TestSupport
import Testing

@Suite("The forms of a report")
struct ReportFormatTests {
  static func report(redacting: Bool = false) throws -> WeeklyReport {
    try Search.report([Search.acme, Search.corvane, Search.nimbus], redacting: redacting)
  }

  @Test("Markdown begins with the figures and what is overdue")
  func markdown() throws {
    let text = Search.text(.markdown, try Self.report())
    #expect(
      text.hasPrefix(
        """
        # Job search, week 47 of 2026

        From Mon 16 Nov to Sun 22 Nov, seen from Sun 22 Nov 2026.

        **2** open threads · **1** step overdue · **1** step ahead · **2** interviews in the period \
        · **1** answer awaited

        ## Overdue

        - **Acme Robotics**: call Dana Whitfield; due on Fri 20 Nov, 2 days ago. They said that you \
        would hear by Thu 19 Nov, and there is no word since.

        ## Day by day

        **On Wed 25 Nov**

        - **Acme Robotics**: call or email Dana Whitfield once more, if there is no word by then.

        """))
  }

  @Test("A Markdown report that lies among the journals is never taken for one")
  func notAJournal() throws {
    let text = Search.text(.markdown, try Self.report())
    let read = try Journal.read(SourceText(path: "STATUS.md", bytes: Array(text.utf8)))
    #expect(!read.isJournal)
    #expect(read.events.isEmpty)
    #expect(read.problems.isEmpty)
  }

  @Test("Text fits the terminal", arguments: [40, 60, 80, 100])
  func width(_ width: Int) throws {
    let long = String(repeating: "x", count: 10_000)
    let hostile = (path: "x.md", text: "# \(long)\n\n- 2026-11-20 Applied to \(long)\n")
    let report = try Search.report([Search.acme, Search.corvane, hostile, Search.nimbus])
    for line in Search.text(.text, report, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
    }
  }

  @Test("The activity log has a row for each thing done, quoted by RFC 4180")
  func csv() throws {
    let lines = Search.text(.csv, try Self.report()).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.first == "date,company,role,contact,activity,channel,result")
    #expect(
      lines.dropFirst().first
        == #"2026-11-17,"Acme Robotics","Field Engineer","Dana Whitfield",Interview,,"first follow-up due""#
    )
    #expect(lines.count == 7)
    #expect(lines.last == "")
  }

  @Test(
    "A spreadsheet finds no formula",
    arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")"])
  func formula(_ company: String) throws {
    let text = "---\ncompany: '\(company)'\n---\n\n- 2026-11-20 Applied\n"
    let row = Search.text(.csv, try Search.report([("a.md", text)])).split(separator: "\r\n")[1]
    let quoted = company.replacing("\"", with: "\"\"")
    #expect(row.hasPrefix("2026-11-20,\"'\(quoted)\","))
  }

  @Test("JSON says which version, and names threads by their path")
  func json() throws {
    let text = Search.text(.json, try Self.report())
    #expect(text.hasPrefix("{\n  \"version\": 1,\n  \"today\": \"2026-11-22\","))
    #expect(text.contains("\"week\": \"2026-W47\""))
    #expect(text.contains("\"action\": \"follow-up-call\""))
    #expect(text.contains("\"practice\": \"thank-promptly\""))
  }
}
