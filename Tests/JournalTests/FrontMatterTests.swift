import Journal
import SourceText
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test func readsTheKeysThatAreOurs() throws {
    let (read, source) = try frontMatter(
      """
      ---
      company: Zürich Robotics
      role: "Field Sales Engineer"
      contact: Dana Whitfield <dana@acme.example>
      persistence: high
      status: closed
      practice:
        thank-you-within: 2 days
        follow-up-limit: 3
      tags: [job, search]
      cssclasses:
        - wide
      ---
      # Title
      """)
    let found = try #require(read)
    #expect(found.company?.value == "Zürich Robotics")
    #expect(found.company.map { source.string($0.range) } == "Zürich Robotics")
    #expect(found.role?.value == "Field Sales Engineer")
    #expect(found.role.map { source.string($0.range) } == #""Field Sales Engineer""#)
    #expect(found.contacts.map(\.name) == ["Dana Whitfield"])
    #expect(found.contacts.map(\.email) == ["dana@acme.example"])
    #expect(found.persistence == .high)
    #expect(found.isMarkedClosed)
    #expect(found.practiceOverrides.map(\.key) == ["thank-you-within", "follow-up-limit"])
    #expect(found.practiceOverrides.map(\.value) == ["2 days", "3"])
    #expect(found.practiceOverrides.map { source.string($0.valueRange) } == ["2 days", "3"])
    #expect(found.problems.isEmpty)
    #expect(source.string(found.range.upperBound..<source.bytes.count) == "# Title")
  }

  @Test(arguments: [
    "---\ncompany: Acme\n---\nrest", "---\ncompany: Acme\n...\nrest",
    "---  \ncompany: Acme\n---\t\nrest",
    "---\r\ncompany: Acme\r\n---\r\nrest", "\u{FEFF}---\ncompany: Acme\n---\nrest",
    "---\nCompany: Acme\n---\nrest", "---\ncompany:   Acme   # theirs\n---\nrest",
    "---\ncompany: [[Acme]]\n---\nrest", "---\ncompany: '[[companies/acme|Acme]]'\n---\nrest",
    "---\n{company: Acme}\n---\nrest", "---\n\ncompany: Acme\nnote: |\n  x\n\n---\nrest",
    "---\n2026-11-03: note\ncompany: Acme\n---\nrest",
  ])
  func findsTheBlock(_ text: String) throws {
    let (read, source) = try frontMatter(text)
    let found = try #require(read)
    #expect(found.company?.value == "Acme")
    #expect(found.problems.isEmpty)
    #expect(source.string(found.range.upperBound..<source.bytes.count) == "rest")
    #expect(found.range.lowerBound == source.start)
  }

  @Test(arguments: [
    "", "---", "---\n", "# Acme\n---\ncompany: Acme\n---\n", " ---\ncompany: Acme\n---\n",
    "----\ncompany: Acme\n----\n", "--- company: Acme\n---\n",
    // Thematic breaks, with Markdown between.
    "---\n# Acme — Engineer\n## 2026-11-03 Interview\n---\n",
    "---\n- 2026-11-03: Interview with Dana\n- 2026-11-04: Thanked her\n---\n",
    "---\n2026-11-03: Interview with Dana\n---\n",
    "---\n## 2026-11-03\nInterview: it went well: yes\n---\n",
    "---\nWe met at the fair.\n---\n", "---\n**2026-11-03**: Interview\n---\n",
    "---\n| 2026-11-03 | Interview |\n---\n", "---\n> quoted: text\n---\n",
    // A thematic break, and no other.
    "---\n\nWe met: it was good.\n", "---\nNote: this is about Acme\n\n# Acme\n",
  ])
  func leavesMarkdownAlone(_ text: String) throws {
    #expect(try frontMatter(text).read == nil)
  }

  @Test func anEmptyBlockIsFrontMatter() throws {
    #expect(try frontMatter("---\n\n---\n# T").read?.range == 0..<9)
  }

  @Test(arguments: [
    ("company: [Acme", 2, "this `[` is not closed"),
    (
      "company: Acme\nrole: a: b", 3, "there is a second `: ` in this line; put the value in quotes"
    ),
    ("company: Acme\n\trole: a", 3, "a tab stands here; indent with spaces"),
    ("company: [Acme, Beta]", 2, "`company` is text, not a list"),
    ("role:\n  name: x", 3, "`role` is text, not a mapping"),
    (
      "company: {{company}}", 2,
      "`company` is text, not a mapping; put text that begins with `{` in quotes"
    ),
    ("company: A\ncompany: B", 3, "`company` stands twice; the first one counts"),
    ("status: active", 2, "`status` is `open` or `closed`, not `active`"),
    ("status: [closed]", 2, "`status` is `open` or `closed`, not a list"),
    ("persistence: very", 2, "`persistence` is `standard` or `high`, not `very`"),
    ("practice: 2 days", 2, "`practice` holds `key: value` lines, not text"),
    (
      "practice:\n  thank-you-within: [1]", 3,
      "`thank-you-within` is a number or a duration, not a list"
    ),
    (
      "contact: [[a, b]]", 2,
      "a contact is a name, `Name <mail>`, or a mapping with `name` and `email`, not a list"
    ),
    ("contact:\n  - phone: 12", 3, "a contact has a `name` or an `email`"),
    ("'Acme'", 2, "front matter is made of `key: value` lines, not text"),
  ])
  func reportsWhatCannotBeRead(_ yaml: String, line: Int, _ words: String) throws {
    let (read, source) = try frontMatter("---\n\(yaml)\n---\n# Title\n")
    let problems = try #require(read).problems
    #expect(problems.map(\.kind) == [.frontMatter(words)])
    #expect(problems.map { source.line(at: $0.range.lowerBound) } == [line])
  }

  @Test func aBadLineDoesNotHideTheLinesBefore() throws {
    let read = try frontMatter("---\ncompany: Acme\nrole: [a\n---\n").read
    #expect(read?.company?.value == "Acme")
    #expect(read?.problems.count == 1)
  }

  @Test(arguments: [
    ("compnay: Acme", "company"), ("contacts: Dana", "contact"),
    ("persistance: high", "persistence"),
    ("Rol: Engineer", "role"), ("staus: open", "status"), ("practices: x", "practice"),
  ])
  func suggestsTheKeyThatWasMeant(_ line: String, _ meant: String) throws {
    let (read, source) = try frontMatter("---\ntags: x\n\(line)\n---\n")
    let problem = try #require(read?.problems.first)
    let key = try #require(line.split(separator: ":").first)
    #expect(problem.kind == .unknownField(suggestion: meant))
    #expect(source.string(problem.range) == key)
    #expect(problem.fix == Edit(problem.range, with: meant))
  }

  @Test(arguments: [
    "contract: permanent", "rule: x", "title: x", "date: 2026-11-03", "state: x", "aliases: [x]",
    "company-size: 12", "companies: x", "type: job", "notes: x", "roles: x\nrole: y",
    "contacts: [x]\ncontact: Dana", "{{key}}: x", "? [a, b]\n: c",
  ])
  func leavesOtherKeysAlone(_ yaml: String) throws {
    #expect(try frontMatter("---\nlayout: post\n\(yaml)\n---\n").read?.problems == [])
  }

  @Test func aMisspeltWordHasAFix() throws {
    let (read, source) = try frontMatter("---\nstatus: close\n---\n")
    let problem = try #require(read?.problems.first)
    #expect(problem.fix == Edit(problem.range, with: "closed"))
    #expect(source.string(problem.range) == "close")
  }

  @Test func aMissingClosingLineIsReportedWhereItWasMeant() throws {
    let (read, _) = try frontMatter("---\ncompany: Acme\n\n# Acme\n\n## 2026-11-03 Interview\n")
    #expect(read?.range == 0..<0)
    #expect(read?.company == nil)
    #expect(
      read?.problems.map(\.kind)
        == [.frontMatter("the front matter that begins here has no closing `---` line")])
  }

  @Test func aMissingClosingLineIsReportedWhicheverKeyComesFirst() throws {
    let (read, _) = try frontMatter("---\ntags:\n  - job\ncompany: Acme\n# Acme\n")
    #expect(read?.problems.count == 1)
  }

  @Test(arguments: ["\n", "\r\n\r\n", "  \n\n", "\u{FEFF}\n"])
  func whatDoesNotBeginOnTheFirstLineIsReported(_ before: String) throws {
    let (read, source) = try frontMatter("\(before)---\ntags: [job]\ncompany: Acme\n---\n# Acme\n")
    let problem = try #require(read?.problems.first)
    #expect(
      problem.kind == .frontMatter("the front matter must begin on the first line of the file"))
    #expect(source.string(problem.range) == "---")
    let fix = try #require(problem.fix)
    let mended = Splicing([fix], into: source.bytes).bytes
    #expect(
      try frontMatter(String(decoding: mended, as: UTF8.self)).read?.company?.value == "Acme")
  }

  @Test func aThematicBreakAfterABlankLineIsNone() throws {
    #expect(try frontMatter("\n---\nNote: we met\n---\n").read == nil)
    #expect(try frontMatter("\n---\n\nWe met.\n").read == nil)
  }

  /// A later thematic break ends it then, and YAML takes headings for comments.
  @Test(arguments: ["\n", "\r\n"])
  func entriesThatAMissingClosingLineSwallowsAreReported(_ lineEnding: String) throws {
    let lines = [
      "---", "company: Acme", "", "# Acme", "## 2026-11-03 Interview", "", "---", "more",
    ]
    let (read, source) = try frontMatter(lines.joined(separator: lineEnding))
    let problem = try #require(read?.problems.first)
    #expect(source.string(problem.range) == "## 2026-11-03 Interview")
    #expect(
      problem.kind
        == .frontMatter(
          "this reads like an entry; the closing `---` may be missing above it"
        ))
    #expect(read?.company?.value == "Acme")
  }

  @Test(arguments: ["# my notes", "# company of the year", "#2026-11-03", "# on 2026-11-03"])
  func commentsAreFine(_ comment: String) throws {
    #expect(try frontMatter("---\n\(comment)\ncompany: Acme\n---\n").read?.problems == [])
  }

  @Test func tellsTheDatesInIt() throws {
    let (read, source) = try frontMatter(
      "---\ncompany: Acme\ncreated: 2025-12-30\nupdated: 2026-01-02T10:00\n---\n2024-01-01 x\n")
    let dates = try #require(read).dates(in: source, order: nil)
    #expect(dates.map { source.string($0.dateRange) } == ["2025-12-30", "2026-01-02"])
  }

  /// Whatever stands between the lines, the reading ends, and every place lies in the file.
  @Test(arguments: 0..<40)
  func anyBytesAreReadOrReported(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "company", "contact", "practice", "status", ": ", ":", "\n", "\n  ", "- ", "[", "]", "{", "}",
      ",", "\"", "'", "#", "&a", "*a", "!!str ", "|", ">", "?", "%", "@", "`", "é", "😀", "\t",
      "\r\n",
      "<a@b>", "2026-11-03", "~", "\\", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{7}", "---", "...",
    ]
    for _ in 0..<50 {
      let count = Int.random(in: 0..<30, using: &random)
      var text = "---\n"
      for _ in 0..<count { text += pieces.randomElement(using: &random) ?? "" }
      let (read, source) = try frontMatter(text + "\n---\nrest\n")
      guard let read else { continue }
      let end = source.bytes.count
      #expect(read.range.lowerBound == 0 && read.range.upperBound <= end)
      let places =
        read.problems.map(\.range) + read.contacts.map(\.range)
        + [read.company?.range, read.role?.range].compactMap { $0 }
      for place in places {
        #expect(place.upperBound <= read.range.upperBound || read.range.isEmpty)
      }
    }
  }

  private func frontMatter(_ text: String) throws -> (read: FrontMatter?, source: SourceText) {
    let source = try SourceText(path: "a.md", bytes: Array(text.utf8))
    return (FrontMatter.read(source), source)
  }
}
