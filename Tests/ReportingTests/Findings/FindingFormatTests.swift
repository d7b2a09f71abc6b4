import Journal
import Linting
import Reporting
import SourceText
import Testing

@Suite("Printing findings")
struct FindingFormatTests {
  static let journal = """
    # Acme — Engineer

    ## 2026-11-03 Interview
    - Nov 4\tthanked Zoë \u{1B}[31m\u{202E}
    """

  /// One finding of each severity: with a due day, with a fix and odd characters, and at the end.
  static func file() throws -> FileFindings {
    let source = try SourceText(path: "notes/a,b.md", bytes: Array(journal.utf8))
    let heading = source.line(3)
    let line = source.line(4)
    let date = line.lowerBound + 2..<line.lowerBound + 7
    return FileFindings(
      path: source.path, source: source,
      findings: [
        Finding(
          range: heading, rule: "send-thank-you", severity: .warning,
          message: "No thank-you recorded for “Dana”.", help: "Send it today.",
          due: CivilDate(year: 2026, month: 11, day: 4)),
        Finding(
          range: date, rule: "incomplete-date", severity: .error,
          message: "<100%>: \u{1B}[0m & \"[it]\"\n::error::", help: "Write it, in full.",
          fix: Fix("Write the date in full", [Edit(date, with: "2026-11-04")])),
        Finding(
          range: line.upperBound..<line.upperBound, rule: "move-on", severity: .note,
          message: "It is past.", help: ""),
      ])
  }

  static func document(
    _ format: FindingFormat, color: Bool = false, quiet: Bool = false
  ) throws -> String {
    var options = FindingOutputOptions(today: CivilDate(days: 20_779), version: "1.0")
    options.usesColor = color
    options.isQuiet = quiet
    let printer = FindingPrinter(format, options)
    let file = try file()
    var counts = FindingCounts()
    counts.files = 2
    for finding in file.findings { counts.add(finding) }
    let clean = FileFindings(path: "b.md", source: file.source, findings: [])
    let parts = [clean, file].map(printer.part)
    return String(decoding: printer.document(parts, counts), as: UTF8.self)
  }

  @Test("text shows the line, carets under the words, and what to do")
  func text() throws {
    #expect(
      try Self.document(.text) == #"""
        notes/a,b.md:3:1: warning: No thank-you recorded for “Dana”. [send-thank-you]
            3 | ## 2026-11-03 Interview
              | ^^^^^^^^^^^^^^^^^^^^^^^
          help: Send it today.
        notes/a,b.md:4:3: error: <100%>: ␛[0m & "[it]"␊::error:: [incomplete-date]
            4 | - Nov 4 thanked Zoë ␛[31m\u{202E}
              |   ^^^^^
          help: Write it, in full.
        notes/a,b.md:4:30: note: It is past. [move-on]
            4 | - Nov 4 thanked Zoë ␛[31m\u{202E}
              |                                  ^
        1 error, 1 warning, 1 note in 2 journals; 1 can be mended with --fix.

        """#)
  }

  @Test("text shows words once that several findings are about")
  func sharedWords() throws {
    let printer = FindingPrinter(
      .text, FindingOutputOptions(today: CivilDate(days: 20_779), version: "1.0"))
    var file = try Self.file()
    file.findings[1].range = file.findings[0].range
    file.findings.removeLast()
    #expect(
      String(decoding: printer.part(file), as: UTF8.self) == #"""
        notes/a,b.md:3:1: warning: No thank-you recorded for “Dana”. [send-thank-you]
            3 | ## 2026-11-03 Interview
              | ^^^^^^^^^^^^^^^^^^^^^^^
          help: Send it today.
        notes/a,b.md:3:1: error: <100%>: ␛[0m & "[it]"␊::error:: [incomplete-date]
          help: Write it, in full.

        """#)
  }

  @Test("concise is one line a finding")
  func concise() throws {
    #expect(
      try Self.document(.concise, quiet: true) == #"""
        notes/a,b.md:3:1: warning: No thank-you recorded for “Dana”. [send-thank-you]
        notes/a,b.md:4:3: error: <100%>: ␛[0m & "[it]"␊::error:: [incomplete-date]
        notes/a,b.md:4:30: note: It is past. [move-on]

        """#)
  }

  @Test("Colour only adds escape sequences of our own", arguments: [FindingFormat.text, .concise])
  func color(format: FindingFormat) throws {
    let painted = try Self.document(format, color: true)
    var plain = ""
    var isSequence = false
    for character in painted {
      if character == "\u{1B}" { isSequence = true }
      if !isSequence { plain.append(character) }
      if character == "m" { isSequence = false }
    }
    #expect(painted != plain)
    #expect(try plain == Self.document(format))
  }

  @Test("json keeps to its contract")
  func json() throws {
    #expect(
      try Self.document(.json) == #"""
        {"version":1,"today":"2026-11-22","findings":[
        {"path":"notes/a,b.md","line":3,"column":1,"endLine":3,"endColumn":24,"rule":"send-thank-you","severity":"warning","message":"No thank-you recorded for “Dana”.","help":"Send it today.","due":"2026-11-04","fix":null},
        {"path":"notes/a,b.md","line":4,"column":3,"endLine":4,"endColumn":8,"rule":"incomplete-date","severity":"error","message":"<100%>: \u001b[0m & \"[it]\"\n::error::","help":"Write it, in full.","due":null,"fix":{"title":"Write the date in full","safe":true,"edits":[{"line":4,"column":3,"endLine":4,"endColumn":8,"text":"2026-11-04"}]}},
        {"path":"notes/a,b.md","line":4,"column":30,"endLine":4,"endColumn":30,"rule":"move-on","severity":"note","message":"It is past.","help":"","due":null,"fix":null}],"summary":{"files":2,"skipped":0,"error":1,"warning":1,"note":1}}

        """#)
  }

  @Test("github escapes what would end an annotation or begin another")
  func github() throws {
    #expect(
      try Self.document(.github) == """
        ::warning file=notes/a%2Cb.md,line=3,col=1,endColumn=24,title=send-thank-you::No thank-you recorded for “Dana”.%0ASend it today.
        ::error file=notes/a%2Cb.md,line=4,col=3,endColumn=8,title=incomplete-date::<100%25>: ␛[0m & "[it]"␊::error::%0AWrite it, in full.
        ::notice file=notes/a%2Cb.md,line=4,col=30,endColumn=30,title=move-on::It is past.

        """)
  }

  @Test("checkstyle is well-formed XML")
  func checkstyle() throws {
    #expect(
      try Self.document(.checkstyle) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="1.0">
          <file name="notes/a,b.md">
            <error line="3" column="1" severity="warning" message="No thank-you recorded for “Dana”. Send it today." source="interviewlint.send-thank-you"/>
            <error line="4" column="3" severity="error" message="&lt;100%&gt;: ␛[0m &amp; &quot;[it]&quot;␊::error:: Write it, in full." source="interviewlint.incomplete-date"/>
            <error line="4" column="30" severity="info" message="It is past." source="interviewlint.move-on"/>
          </file>
        </checkstyle>

        """)
  }

  @Test("junit fails what makes the run fail, and passes the rest")
  func junit() throws {
    #expect(
      try Self.document(.junit) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="interviewlint">
          <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="0">
            <testcase classname="b.md" name="interviewlint"/>
          </testsuite>
          <testsuite name="notes/a,b.md" tests="3" failures="1" errors="0" skipped="0">
            <testcase classname="notes/a,b.md" name="send-thank-you (3:1)">
              <system-out>notes/a,b.md:3:1: warning: No thank-you recorded for “Dana”.
        Send it today.</system-out>
            </testcase>
            <testcase classname="notes/a,b.md" name="incomplete-date (4:3)">
              <failure type="error" message="&lt;100%&gt;: ␛[0m &amp; &quot;[it]&quot;␊::error::">notes/a,b.md:4:3: error: &lt;100%&gt;: ␛[0m &amp; &quot;[it]&quot;␊::error::
        Write it, in full.</failure>
            </testcase>
            <testcase classname="notes/a,b.md" name="move-on (4:30)">
              <system-out>notes/a,b.md:4:30: note: It is past.
        </system-out>
            </testcase>
          </testsuite>
        </testsuites>

        """)
  }

  @Test("A finding on the whole run has no line to show")
  func wholeRun() throws {
    let printer = FindingPrinter(
      .text, FindingOutputOptions(today: CivilDate(days: 20_779), version: "1.0"))
    let finding = Finding(
      range: 0..<0, rule: "keep-searching", severity: .note, message: "Nothing new.", help: "Apply."
    )
    let part = printer.part(FileFindings(path: "jobs", source: nil, findings: [finding]))
    #expect(
      String(decoding: part, as: UTF8.self)
        == "jobs:1:1: note: Nothing new. [keep-searching]\n  help: Apply.\n")
  }

  @Test("Statistics put the most frequent rule first")
  func statistics() {
    var counts = FindingCounts()
    counts.byRule = ["move-on": 3, "send-thank-you": 12, "call-first": 3]
    #expect(
      FindingStatistics.text(counts) { $0 == "move-on" ? nil : "about \($0)" } == """
        12  send-thank-you  about send-thank-you
         3  call-first      about call-first
         3  move-on

        """)
  }
}
