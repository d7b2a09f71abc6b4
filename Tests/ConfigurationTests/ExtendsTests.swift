import Configuration
import FollowUp
import Journal
import Linting
import SystemPackage
import Testing

@Suite struct ExtendsTests {
  @Test func whatStandsNearerComesFirst() throws {
    let fixture = ConfigFixture([
      "/work/a/c.yml": """
      extends: ../base/b.yml
      rules:
        move-on: off
      weekend: [sun]
      vocabulary:
        pinged: reply
      """,
      "/work/base/b.yml": """
      extends: root.yml
      rules:
        move-on: error
        send-thank-you: note
      weekend: [fri, sat]
      exclude: [/drafts/]
      template: t.md
      vocabulary:
        pinged: follow-up
        nudged: follow-up
      """,
      "/work/base/root.yml": "practice:\n  follow-up-limit: 5\nfail-on: note\n",
    ])
    let config = try fixture.loader.load("a/c.yml")
    #expect(config.levels == ["move-on": .off, "send-thank-you": .note])
    #expect(config.weekend == [.sunday])
    #expect(config.practice.followUpLimit == 5)
    #expect(config.failOn == .note)
    #expect(
      config.vocabulary == [
        VocabularyPhrase(phrase: "nudged", kind: .followUp),
        VocabularyPhrase(phrase: "pinged", kind: .reply),
      ])
    // Paths and patterns are relative to the config that states them.
    #expect(config.template == "/work/base/t.md")
    #expect(config.paths.verdict(onFile: "/work/base/drafts/x.md") == .excluded)
    #expect(config.paths.verdict(onFile: "/work/a/drafts/x.md") == .kept)
    #expect(config.file == "/work/a/c.yml")
  }

  @Test(
    arguments: [
      (["/work/c.yml": "extends: c.yml"], "c.yml:1:10: “c.yml” extends in a circle: c.yml → c.yml"),
      (
        ["/work/c.yml": "extends: a/./d.yml", "/work/a/d.yml": "x: 1\nextends: ../a/../c.yml"],
        """
        a/d.yml:1:1: there is no setting “x”; `interviewlint config` lists them
        a/d.yml:2:10: “../a/../c.yml” extends in a circle: c.yml → a/d.yml → c.yml
        """
      ),
      (["/work/c.yml": "extends: no.yml"], "c.yml:1:10: there is no file “no.yml” to extend"),
      (["/work/c.yml": "extends: [a, b]"], "c.yml:1:10: “extends” is a path, not a list"),
      (
        ["/work/c.yml": "extends: /etc/b.yml\ndates: x", "/etc/b.yml": "dates: y"],
        """
        c.yml:2:8: “dates” is “month-first” or “day-first”, not “x”
        /etc/b.yml:1:8: “dates” is “month-first” or “day-first”, not “y”
        """
      ),
      (
        ["/work/c.yml": "extends: b.yml", "/work/b.yml": "a: \u{0}"],
        "c.yml:1:10: “b.yml” can't be read: not text: there is a NUL byte at offset 3; "
          + "leave the file out with 'exclude'"
      ),
    ] as [([FilePath: String], String)])
  func refuses(_ files: [FilePath: String], _ problems: String) {
    do {
      _ = try ConfigFixture(files).loader.load("c.yml")
      Issue.record("it was taken")
    } catch {
      #expect(error.description == problems)
    }
  }

  @Test func aLongChainEnds() {
    var files: [FilePath: String] = [:]
    for number in 0..<100 { files[FilePath("/work/\(number).yml")] = "extends: \(number + 1).yml" }
    do {
      _ = try ConfigFixture(files).loader.load("0.yml")
      Issue.record("it was taken")
    } catch {
      #expect(error.description == "15.yml:1:10: more than 16 configs extend one another")
    }
  }
}
