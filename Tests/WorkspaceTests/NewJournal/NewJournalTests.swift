import Configuration
import FollowUp
import Journal
import Linting
import SourceText
import Testing
import Workspace

@Suite("A new journal")
struct NewJournalTests {
  private let setup = Setup(.standard)
  private let today = CivilDate(iso: "2026-11-23")

  private func read(_ journal: NewJournal) throws -> (interview: Interview, findings: [Finding]) {
    let today = try #require(today)
    let text = try journal.text(from: .standard, setup, today: today)
    let interview = try Journal.read(
      SourceText(path: journal.fileName, bytes: Array(text.utf8)), settings: setup.reading)
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    return (interview, setup.linter.check(interview, timeline, today: today))
  }

  @Test(
    "says what it was told, and nothing is to be complained of",
    arguments: [
      "Acme Robotics", "株式会社", "A & B: \"C\"", "- dash", "# hash", "<!-- x", "--- ", "no", "42",
      "[x] 2026-01-01 Rejected", "{{company}}", "Acme — Engineer", "*", "`", "a\\b", "null",
      "one\n---\ntwo",
    ])
  func odd(company: String) throws {
    let journal = NewJournal(
      company: company, role: "Engineer", contact: "Dana Whitfield <dana@acme.example>",
      interview: CivilDate(iso: "2026-11-30"))
    let (interview, findings) = try read(journal)
    let line = company.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(interview.company?.value == line)
    #expect(interview.contacts.map(\.name) == ["Dana Whitfield"])
    #expect(interview.contacts.map(\.email) == ["dana@acme.example"])
    let planned = interview.events.map(\.kind)
    #expect(planned == [.interview, .note, .thankYou, .followUp, .followUp, .closed])
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("needs no more than the company")
  func company() throws {
    let (interview, findings) = try read(
      NewJournal(company: "Acme", role: nil, contact: nil, interview: nil))
    #expect(interview.isJournal && interview.events.isEmpty && interview.role == nil)
    #expect(findings.isEmpty)
    #expect(interview.source.bytes.last == UInt8(ascii: "\n"))
  }

  @Test(
    "says nothing wrong of an interview that was held already, however long ago",
    arguments: ["2026-11-20", "2026-11-16", "2026-11-13", "2026-11-10", "2020-01-01"])
  func past(day: String) throws {
    let (interview, findings) = try read(
      NewJournal(company: "Acme", role: nil, contact: "Dana", interview: CivilDate(iso: day)))
    #expect(interview.events.first?.plan == .told)
    // It is late for the thanks, and nothing was noted of what was said.
    #expect(findings.allSatisfy { $0.severity < .error })
    #expect(!findings.map(\.rule).contains("overdue-plan"))
  }
}
