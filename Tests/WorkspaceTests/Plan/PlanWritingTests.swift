import Configuration
import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import TestSupport
import Testing
import Workspace

/// On Monday, 23 November 2026, a week before the interview.
@Suite("Putting the follow-up plan into a journal")
struct PlanWritingTests {
  private let setup = Setup(.standard)
  private let today = CivilDate(iso: "2026-11-23")

  private static let list = """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-20 Applied
    - [ ] 2026-11-30 Interview with Dana Whitfield

    """

  /// One journal in each of the ways in which people write them.
  private static let shapes: [String: String] = [
    "list": list,
    "list without a final line ending": String(list.dropLast()),
    "list and a blank line": list + "\n",
    "carriage returns": list.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n"),
    "byte order mark": "\u{FEFF}" + list,
    "newest first": """
    # Acme — Engineer

    Contact: Dana Whitfield

    - [ ] 2026-11-30 Interview with Dana Whitfield
    - 2026-11-20 Applied

    """,
    "headings": """
    # Acme — Engineer

    ### Applied (Nov 20, 2026)

    On their page.

    ### Interview with Dana Whitfield (Nov 30, 2026)

    Bring the portfolio.

    """,
    "headings of the highest level": """
    ---
    company: Acme
    ---

    # 2026-11-20 Applied

    # 2026-11-30 Interview with Dana Whitfield

    Bring the portfolio.
    """,
    "table": """
    ---
    company: Acme
    ---

    | Date | What |
    | --- | --- |
    | 2026-11-20 | Applied |
    | 2026-11-30 | Interview with Dana Whitfield |

    """,
    "prose": """
    # Acme — Engineer

    2026-11-20: Applied.

    2026-11-30: Interview with Dana Whitfield, in the morning.
    """,
    "an arranged interview": """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-20 Dana emailed: interview scheduled for 2026-11-30

    """,
  ]

  private func plan(_ text: String) throws -> (before: String, after: String) {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "acme.md")
    let outcome = try write(to: folder)
    guard case .written = outcome else {
      Issue.record("\(outcome)")
      return (text, text)
    }
    return (text, try folder.read("acme.md"))
  }

  private func write(to folder: TemporaryFolder) throws -> PlanWriting.Outcome {
    let finder = try ConfigFinder(
      loader: ConfigLoader(workingDirectory: folder.path), home: nil, named: nil)
    let selection = try FileSelection(
      [folder.file("acme.md")], search: FileSearch(finder: finder))
    let file = try #require(selection.files.first)
    return PlanWriting(file: file, setup: setup, today: try #require(today))
      .write { FollowUpPlan($0, $1) }
  }

  private func check(_ text: String, on day: CivilDate) throws -> [Finding] {
    let source = try SourceText(path: "acme.md", bytes: Array(text.utf8))
    let interview = try Journal.read(source, settings: setup.reading)
    let timeline = Timeline(interview, practice: setup.practice, today: day)
    return setup.linter.check(interview, timeline, today: day)
  }

  @Test("adds a heading and a dated task for each step")
  func text() throws {
    let (before, after) = try plan(Self.list)
    #expect(
      after == before + """

        ## Follow-up plan

        - [ ] 2026-11-30 \(questions)
        - [ ] 2026-12-01 Thank-you email to Dana Whitfield
        - [ ] 2026-12-08 Follow-up call to Dana Whitfield
        - [ ] 2026-12-10 Follow-up call or email to Dana Whitfield
        - [ ] 2026-12-17 Move on

        """)
  }

  private let questions =
    "Before leaving: ask what comes next, get a date, say I will call, confirm whom to call"

  @Test("leaves every byte as it was, and nothing to complain of", arguments: shapes.keys.sorted())
  func styles(name: String) throws {
    let (before, after) = try plan(try #require(Self.shapes[name]))
    #expect(after.utf8.starts(with: before.utf8))
    #expect(after.contains("\r\n") == before.contains("\r\n"))
    #expect(after.last?.isNewline == before.last?.isNewline)
    let findings = try check(after, on: try #require(today))
    #expect(findings.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("is read back as the events that it plans", arguments: shapes.keys.sorted())
  func readBack(name: String) throws {
    let (_, after) = try plan(try #require(Self.shapes[name]))
    let source = try SourceText(path: "acme.md", bytes: Array(after.utf8))
    let events = try Journal.read(source).events.filter { $0.plan == .unticked }.suffix(5)
    #expect(events.map(\.kind) == [.note, .thankYou, .followUp, .followUp, .closed])
    #expect(events.map { $0.date.day } == [30, 1, 8, 10, 17])
  }

  @Test("breaks no rule on any day up to the last, when each task is ticked on its day")
  func ticked() throws {
    var (_, text) = try plan(Self.list)
    var day = try #require(today)
    text = text.replacing("Thank-you email to Dana Whitfield", with: "Thank-you email about gears")
    let end = try #require(CivilDate(iso: "2026-12-24"))
    while day < end {
      text = text.replacing("[ ] \(day)", with: "[x] \(day)")
      let errors = try check(text, on: day).filter { $0.severity == .error }
      #expect(errors.map(\.message) == [], "\(day)")
      let due = try check(text, on: day).filter { $0.severity == .warning }.map(\.rule)
      // What was to be asked wasn't written down, and the thanks are sent on the day after.
      let expected: Set = [
        "ask-next-steps", "get-timeframe", "announce-follow-up", "confirm-contact",
        "send-thank-you",
      ]
      #expect(expected.isSuperset(of: due), "\(day): \(due)")
      day = day.adding(days: 1)
    }
  }

  @Test("adds nothing where a plan is")
  func twice() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.list, to: "acme.md")
    _ = try write(to: folder)
    let once = try folder.read("acme.md")
    guard case .present = try write(to: folder) else {
      Issue.record("a second plan")
      return
    }
    #expect(try folder.read("acme.md") == once)
  }

  private static let promised = """
    # Acme — Engineer

    Contact: Dana Whitfield

    - 2026-11-18 Interview with Dana Whitfield
      - Hear back by: 2026-12-15
    - 2026-11-19 Thank-you email to Dana, about the gears

    ## Follow-up plan

    - [x] 2026-11-19 Thank-you email to Dana
    - [ ] 2026-11-26 Follow-up call to Dana, from the car
    - [ ] Mon 30 Nov 2026: email Dana to ask for news
    - [ ] 2026-12-07 Move on

    ## Notes

    - [ ] 2026-11-27 Buy a chain for the bike

    """

  @Test("moves the dates of its open tasks, when they name a later day")
  func moved() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.promised, to: "acme.md")
    let before = try check(Self.promised, on: try #require(today)).filter { $0.severity == .error }
    #expect(before.map(\.rule) == ["wait-for-timeframe"])
    #expect(before.first?.help.contains("`interviewlint plan --write`") == true)
    guard case .moved(3) = try write(to: folder) else {
      Issue.record("not moved")
      return
    }
    let after = try folder.read("acme.md")
    #expect(
      after
        == Self.promised.replacing("2026-11-26 Follow-up", with: "2026-12-16 Follow-up")
        .replacing("Mon 30 Nov 2026: email", with: "Fri 18 Dec 2026: email")
        .replacing("2026-12-07 Move on", with: "2026-12-25 Move on"))
    guard case .present = try write(to: folder) else {
      Issue.record("moved twice")
      return
    }
    let findings = try check(after, on: try #require(today)).filter { $0.severity == .error }
    #expect(findings.map(\.message) == [])
  }

  /// An email before the time doesn't stand for the call.
  @Test("keeps the call first and what is too many last, where something was sent too early")
  func sentTooEarly() throws {
    let folder = try TemporaryFolder()
    let text = Self.promised.replacing(
      "Mon 30 Nov 2026: email Dana to ask for news",
      with: "2026-11-30 Follow-up call or email to Dana"
    )
    .replacing("\n## Follow-up", with: "- 2026-11-20 Emailed Dana for news\n\n## Follow-up")
    try folder.write(text, to: "acme.md")
    _ = try write(to: folder)
    let after = try folder.read("acme.md")
    #expect(after.contains("- [ ] 2026-12-16 Follow-up call to Dana, from the car\n"))
    #expect(after.contains("- [ ] 2026-12-18 Follow-up call or email to Dana\n"))
    let errors = try check(after, on: try #require(today)).filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["stop-after-silence"])
    #expect(
      errors.first?.message.hasPrefix("The follow-up to Dana Whitfield planned for 18 Dec") == true)
  }

  @Test("leaves a choice of how to get in touch, so that a call is as good as planned")
  func callOrEmail() throws {
    let text = Self.promised.replacing(
      "- [ ] 2026-11-26 Follow-up call to Dana, from the car\n", with: ""
    )
    .replacing(
      "Mon 30 Nov 2026: email Dana to ask for news", with: "2026-12-16 Follow-up call or email")
    let rules = try check(text, on: try #require(today)).map(\.rule)
    #expect(!rules.contains("call-first"))
    let email = text.replacing("call or email", with: "email")
    #expect(try check(email, on: try #require(today)).map(\.rule).contains("call-first"))
  }

  @Test("adds nothing where there is nothing to plan", arguments: ["Applied", "Rejected"])
  func nothing(words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("# Acme\n\n- 2026-11-20 \(words)\n", to: "acme.md")
    guard case .nothingToPlan = try write(to: folder) else {
      Issue.record("a plan after \(words)")
      return
    }
  }

  @Test("refuses where the end of the file is inside something else")
  func fence() throws {
    let folder = try TemporaryFolder()
    let text = Self.list + "\n```\nan example\n"
    try folder.write(text, to: "acme.md")
    guard case .failed(let why) = try write(to: folder) else {
      Issue.record("written into the fence")
      return
    }
    #expect(why.contains("code block"))
    #expect(try folder.read("acme.md") == text)
  }

  @Test("thanks those whom each of two interviews was with")
  func owedThanks() throws {
    let (_, after) = try plan(
      """
      # Acme — Engineer

      - 2026-11-20 Interview with Dana Whitfield
      - [ ] 2026-11-30 Interview with Raj Patel

      """)
    #expect(
      after.split(separator: "\n").filter { $0.contains("Thank-you") } == [
        "- [ ] 2026-11-23 Thank-you email to Dana Whitfield",
        "- [ ] 2026-12-01 Thank-you email to Raj Patel",
      ])
  }

  @Test("thanks those whom the first thank-you left out")
  func unthanked() throws {
    let (_, after) = try plan(
      """
      # Acme — Engineer

      - 2026-11-20 Interview
        - Interviewers: Dana Whitfield, Raj Patel, Sam Okafor
      - 2026-11-20 Thank-you email to Dana about the gears

      """)
    #expect(
      after.split(separator: "\n").filter { $0.contains("Thank-you email to R") } == [
        "- [ ] 2026-11-23 Thank-you email to Raj Patel and Sam Okafor"
      ])
  }

  @Test("takes a person for the same in short and in full")
  func samePerson() throws {
    let (_, after) = try plan(
      """
      ---
      contact: Dana Whitfield
      ---
      # Acme — Engineer

      - 2026-11-20 Interview
        - Interviewers: D. Whitfield, Mr Patel, Sam Okafor
      - 2026-11-20 Thank-you email to Dana and Raj Patel about the gears

      """)
    #expect(
      after.split(separator: "\n").filter { $0.contains("Thank-you email to S") } == [
        "- [ ] 2026-11-23 Thank-you email to Sam Okafor"
      ])
  }

  @Test("waits anew for an answer to what is still to be sent")
  func request() throws {
    let (_, after) = try plan(
      """
      # Acme — Engineer

      - 2026-11-09 Interview with Dana Whitfield
      - 2026-11-09 Thank-you email to Dana about the gears
      - 2026-11-11 Dana asked for my references

      """)
    #expect(after.contains("- [ ] 2026-12-01 Follow-up call to Dana Whitfield\n"), "\(after)")
  }

  @Test("plans what is overdue for today")
  func overdue() throws {
    let (_, after) = try plan("# Acme\n\n- 2026-11-09 Interview with Dana Whitfield\n")
    #expect(
      after.hasSuffix(
        """
        - [ ] 2026-11-23 Thank-you email to Dana Whitfield
        - [ ] 2026-11-23 Follow-up call to Dana Whitfield
        - [ ] 2026-11-25 Follow-up call or email to Dana Whitfield
        - [ ] 2026-12-02 Move on

        """), "\(after)")
  }

  @Test("mends what plan-ahead finds, by the same plan")
  func fix() throws {
    let today = try #require(today)
    let findings = try check(Self.list, on: today)
    let finding = try #require(findings.first { $0.rule == "plan-ahead" })
    let edits = try #require(finding.fix).edits
    let fixed = Splicing(edits, into: Array(Self.list.utf8)).bytes
    let planned = try plan(Self.list).after
    #expect(String(decoding: fixed, as: UTF8.self) == planned)
  }
}
