import Journal
import Reporting
import SourceText
import Testing

@Suite("Rewriting a section, and reading the result again")
struct SectionRewritingTests {
  static func rewrite(_ text: String, to new: String) throws -> String? {
    try SectionRewriting.rewrite(
      "summary", of: try SimpleReader.read(text), to: new, inserting: true,
      read: SimpleReader.read
    ).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("The new bytes come back, and nothing where the section is current")
  func rewrites() throws {
    let text = try #require(try Self.rewrite("# Acme\n\n2026-11-03 Interview\n", to: "new"))
    #expect(text.contains("\n\nnew\n\n"))
    #expect(try Self.rewrite(text, to: "new") == nil)
  }

  @Test("Text that would end the section is refused")
  func endsItself() {
    #expect(throws: SectionError.wouldBeLost("summary", at: 7)) {
      try Self.rewrite("# Acme\n", to: "a\n<!-- /interviewlint:summary -->\nb")
    }
  }

  @Test("Text that swallows what comes after it is refused")
  func swallows() {
    #expect(throws: SectionError.wouldBeLost("summary", at: 7)) {
      try Self.rewrite("# Acme\n\n2026-11-03 Interview\n", to: "```")
    }
  }

  @Test(
    "A reader that finds other events outside makes it refuse, with the entry that would change")
  func changesReading() throws {
    let interview = try SimpleReader.read("# Acme\n\n2026-11-03 Interview\n")
    #expect(throws: SectionError.wouldChangeReading("summary", at: 8)) {
      _ = try SectionRewriting.rewrite(
        "summary", of: interview, to: "new", inserting: true
      ) { source in
        var after = SimpleReader.read(source)
        after.events = []
        return after
      }
    }
  }

  @Test("An error says where, what is wrong and what to do")
  func messages() throws {
    let interview = try SimpleReader.read("# Acme\n\n<!-- interviewlint:summary -->\n")
    guard case .broken(let fault) = SectionPresence(of: "summary", in: interview) else {
      Issue.record("not broken")
      return
    }
    #expect(
      SectionError.broken("summary", fault).message(in: interview.source) == """
        line 3: the summary section has no end; write <!-- /interviewlint:summary --> where it \
        ends, or remove the marker
        """)
  }
}
