import Linting
import Reporting
import TestSupport
import Testing

@Suite("Rule pages")
struct RulePageTests {
  @Test("The committed page is the one that the rules make")
  func committed() {
    let file = RecordedFile("Sources/Linting/Rules/README.md")
    #expect(
      file.holds(RulePage.allMarkdown),
      "Run the tests once with INTERVIEWLINT_RECORD=1 and look at what changed.")
  }

  @Test("A page for a terminal has everything that the definition says", arguments: Rules.ids)
  func text(id: String) throws {
    let about = try #require(Rules.named(id)).about
    let page = RulePage.text(id, about, style: TerminalStyle(isOn: false))
    // Prose is wrapped, so compare the words.
    let words = page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [id, about.summary, about.practice.text, about.why, about.remedy] {
      #expect(words.contains(part.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
    for example in about.triggering + about.passing {
      for line in example.marked.split(separator: "\n") { #expect(page.contains(line)) }
    }
    let prose = page.split(separator: "Examples").first ?? ""
    #expect(prose.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    #expect(!page.contains("\u{1B}"))
  }

  @Test("The list names every rule once")
  func list() {
    let list = RulePage.listText(style: TerminalStyle(isOn: false))
    for id in Rules.ids {
      #expect(list.split(separator: "\n").count { $0.hasPrefix("  \(id) ") } == 1)
    }
    #expect(list.split(separator: "\n").allSatisfy { $0.count <= 110 })
  }
}
