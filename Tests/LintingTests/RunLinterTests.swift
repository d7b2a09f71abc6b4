import FollowUp
import Journal
import Linting
import SourceText
import Testing

@Suite("What shows only when all journals are seen together")
struct RunLinterTests {
  static let today = "2026-11-06"

  static func journal(_ company: String, _ name: String, _ thanks: String) -> String {
    """
    # \(company) — Engineer

    ## Interview with \(name) (Nov 3, 2026)

    Hear back by: 2026-11-20

    ## Thank-you email to \(name) (Nov 4, 2026)

    \(thanks)
    """
  }

  static let letter = "It was a pleasure to learn about your exciting projects and culture."

  @Test("The same text in two journals is reported in both, names aside")
  func copies() throws {
    let result = try check([
      ("a.md", Self.journal("Acme", "Dana", "Dear Dana, " + Self.letter)),
      ("b.md", Self.journal("Globex", "Priya", "Dear Priya,\n" + Self.letter)),
      ("c.md", Self.journal("Initech", "Sam", "Asked about the printers that jam on Mondays.")),
    ])
    #expect(result.byEntry.keys.sorted() == [0, 1])
    #expect(
      result.byEntry[0]?.map(\.message)
        == ["The thank-you of 4 Nov says the same as one in “b.md”."])
    #expect(
      result.byEntry[1]?.map(\.message)
        == ["The thank-you of 4 Nov says the same as one in “a.md”."])
    #expect(result.byEntry[0]?.first?.severity == .warning)
  }

  @Test("Only the files that were asked about are reported, whatever they are compared with")
  func namedFiles() throws {
    let result = try check(
      [
        ("a.md", Self.journal("Acme", "Dana", Self.letter)),
        ("b.md", Self.journal("Globex", "Priya", Self.letter)),
      ], reported: ["b.md"])
    #expect(result.byEntry.keys.sorted() == [1])
  }

  @Test("Few words may be the same by chance")
  func chance() throws {
    let result = try check([
      ("a.md", Self.journal("Acme", "Dana", "Mentioned the demo.")),
      ("b.md", Self.journal("Globex", "Priya", "Mentioned the demo.")),
    ])
    #expect(result.byEntry.isEmpty)
  }

  @Test("Twice in one journal is no copy")
  func oneJournal() throws {
    let text = Self.journal("Acme", "Dana", Self.letter)
    let result = try check([
      ("a.md", text + "\n\n## Thank-you email to Sam (Nov 4, 2026)\n\n" + Self.letter)
    ])
    #expect(result.byEntry.isEmpty)
  }

  @Test("A comment or the config silences it")
  func silenced() throws {
    let comment = "\n\n<!-- interviewlint-disable-file personalize-thank-you -->\n"
    let files = [
      ("a.md", Self.journal("Acme", "Dana", Self.letter) + comment),
      ("b.md", Self.journal("Globex", "Priya", Self.letter)),
    ]
    #expect(try check(files).byEntry.keys.sorted() == [1])
    // Whether it silences something can't be told from the one file.
    #expect(try findings(files[0].1).allSatisfy { $0.rule != "unused-disable" })
    var settings = LintSettings()
    settings.levels = ["personalize-thank-you": .off]
    #expect(try check(files, settings).byEntry.isEmpty)
    settings.levels = ["personalize-thank-you": .error]
    #expect(try check(files, settings).byEntry[1]?.first?.severity == .error)
  }

  @Test("What is past mending is a note, and a thread that is over is left alone")
  func past() throws {
    let answered = Self.journal("Acme", "Dana", Self.letter) + "\n\n## Dana replied (Nov 5, 2026)\n"
    let rejected = Self.journal("Globex", "Priya", Self.letter) + "\n\n## Rejected (Nov 5, 2026)\n"
    let result = try check([("a.md", answered), ("b.md", rejected)])
    #expect(result.byEntry.keys.sorted() == [0])
    #expect(result.byEntry[0]?.first?.severity == .note)
  }

  @Test(
    "Waiting threads and nothing new for a week are noted once",
    arguments: [
      (["wait", "wait"], "2026-11-09", nil),
      (["wait", "wait"], "2026-11-10", "2 threads wait for others, and nothing new is recorded"),
      (["wait", "new"], "2026-11-10", nil),
      (["wait", "new"], "2026-11-13", "One thread waits for others, and nothing new is recorded"),
      (["wait", "ahead"], "2026-11-14", nil),
      (["over"], "2026-11-30", nil),
    ] as [([String], String, String?)])
  func search(kinds: [String], today: String, expected: String?) throws {
    let texts = [
      "wait": Self.journal("Acme", "Dana", "Wrote about the gripper."),
      "new": "# Globex — Engineer\n\n- 2026-11-06 Applied online\n",
      "ahead": "# Globex — Engineer\n\n- [ ] 2026-11-16 Interview with Priya\n",
      "over": Self.journal("Acme", "Dana", "Hello.") + "\n\n## Rejected (Nov 5, 2026)\n",
    ]
    let result = try check(kinds.map { ("\($0).md", try #require(texts[$0])) }, today: today)
    #expect(result.onRun.count == (expected == nil ? 0 : 1))
    if let expected { #expect(result.onRun.first?.message.hasPrefix(expected) == true) }
  }

  @Test(
    "A journal that isn't reported on is read where it holds the same thank-you",
    arguments: [
      letter, "Dear Priya,\n\n" + letter,
      "It was a *pleasure* to learn,\nabout your exciting projects & culture!",
      "It was a PLEASURE <!-- truly --> to learn, Priya, about your exciting projects and culture.",
      "A pleasure to Sam Ortiz, Ann-Marie Lee and Olu Adair to learn about exciting projects, culture.",
    ])
  func relevant(text: String) throws {
    let files = [
      ("a.md", Self.journal("Acme", "Dana", Self.letter)),
      ("b.md", Self.journal("Globex", "Priya", text)),
    ]
    #expect(try check(files).byEntry.keys.sorted() == [0, 1])
    #expect(try isCompared(files[1].1, with: files[0].1))
  }

  @Test(
    "One that only has the words is not read",
    arguments: [
      "Learn about culture; your exciting projects are a pleasure.",
      "It was a pleasure to learn about your exciting projects.",
      "A pleasure. " + String(repeating: "Nothing like it. ", count: 15)
        + "To learn about your exciting projects and culture.",
    ])
  func irrelevant(text: String) throws {
    let own = Self.journal("Acme", "Dana", Self.letter)
    #expect(try !isCompared(Self.journal("Globex", "Priya", text), with: own))
  }

  /// Whether a journal is read to compare it with the only one that is reported on.
  private func isCompared(_ text: String, with reported: String) throws -> Bool {
    let day = try #require(CivilDate(iso: Self.today))
    let own = try CheckedText(reported, today: Self.today)
    let digest = Linter(LintSettings()).digest(own.interview, own.timeline, today: day)
    let interest = RunLinter(LintSettings(), practice: Practice(), today: day)
      .interest(of: [digest])
    return interest.relevance(of: Array(text.utf8)).contains(.compared)
  }

  private func check(
    _ files: [(path: String, text: String)], _ settings: LintSettings = LintSettings(),
    reported: [String]? = nil, today: String = today
  ) throws -> RunLinter.Result {
    let day = try #require(CivilDate(iso: today))
    let linter = Linter(settings)
    let entries = try files.map { path, text in
      let checked = try CheckedText(text, today: today, settings)
      return RunLinter.Entry(
        path: path, digest: linter.digest(checked.interview, checked.timeline, today: day),
        isReported: reported?.contains(path) ?? true)
    }
    return RunLinter(settings, practice: Practice(), today: day).check(entries)
  }

  private func findings(_ text: String) throws -> [Finding] {
    try CheckedText(text, today: Self.today).findings
  }
}
