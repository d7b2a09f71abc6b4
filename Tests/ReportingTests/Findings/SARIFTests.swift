import Journal
import Linting
import Reporting
import SourceText
import Testing

/// The whole document was checked against the schema of OASIS by hand; these hold what a schema can't
/// say.
@Suite("SARIF")
struct SARIFTests {
  @Test("A result has its rule, level, place, fix and fingerprint")
  func result() throws {
    #expect(
      try part(of: "# Zoë\n\n- Zoë Nov 4\n", "Nov 4", fix: "2026-11-04") == #"""

        {"ruleId":"incomplete-date","ruleIndex":24,"level":"warning","message":{"text":"It's \\[vague\\]. Say when."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a%20b/%C3%A9.md"},"region":{"startLine":3,"startColumn":7,"endLine":3,"endColumn":12}}}],"partialFingerprints":{"interviewlint/v1":"ab3cf06b14a4832b:1"},"fixes":[{"description":{"text":"Write it"},"artifactChanges":[{"artifactLocation":{"uri":"a%20b/%C3%A9.md"},"replacements":[{"deletedRegion":{"startLine":3,"startColumn":7,"endLine":3,"endColumn":12},"insertedContent":{"text":"2026-11-04"}}]}]}],"properties":{"due":"2026-11-04"}}
        """#)
  }

  @Test("The fingerprint stays when lines come in above and white space changes")
  func stability() throws {
    let first = try fingerprints(in: "- Zoë Nov 4\n", of: ["Nov 4"])
    #expect(try fingerprints(in: "# New\n\nWords.\n\n  -  Zoë Nov 4\n", of: ["Nov 4"]) == first)
    #expect(try fingerprints(in: "- Ana Nov 4\n", of: ["Nov 4"]) != first)
  }

  @Test("Equal lines are told apart by their order")
  func equalLines() throws {
    let both = try fingerprints(in: "- Nov 4\n- Nov 4\n", of: ["Nov 4", "Nov 4"])
    #expect(both.count == 2)
    #expect(both[0].dropLast() == both[1].dropLast())
    #expect(both[0].last == "1" && both[1].last == "2")
  }

  @Test("The driver describes every rule, in the order of the indexes")
  func rules() throws {
    let opening = String(decoding: printer.opening, as: UTF8.self)
    var rest = opening[...]
    for id in Rules.ids {
      let place = try #require(rest.firstRange(of: #"{"id":"\#(id)""#))
      rest = rest[place.upperBound...]
    }
    #expect(opening.contains(#""version":"1.2.3""#))
  }

  private var printer: FindingPrinter {
    FindingPrinter(.sarif, FindingOutputOptions(today: CivilDate(days: 20_779), version: "1.2.3"))
  }

  private func part(of text: String, _ words: String, fix: String? = nil) throws -> String {
    let file = try file(text, [words], fix: fix)
    return String(decoding: printer.part(file), as: UTF8.self)
  }

  private func fingerprints(in text: String, of words: [String]) throws -> [Substring] {
    let part = String(decoding: printer.part(try file(text, words, fix: nil)), as: UTF8.self)
    return part.split(separator: #""interviewlint/v1":""#).dropFirst().map {
      $0.prefix { $0 != "\"" }
    }
  }

  /// Findings at the words, each looked for behind the one before.
  private func file(_ text: String, _ words: [String], fix: String?) throws -> FileFindings {
    let source = try SourceText(path: "./a b/é.md", bytes: Array(text.utf8))
    var from = text.startIndex
    let findings = try words.map { words in
      let place = try #require(text[from...].firstRange(of: words))
      from = place.upperBound
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      let range = start..<start + words.utf8.count
      return Finding(
        range: range, rule: "incomplete-date", severity: .warning, message: "It's [vague].",
        help: "Say when.", due: CivilDate(year: 2026, month: 11, day: 4),
        fix: fix.map { Fix("Write it", [Edit(range, with: $0)]) })
    }
    return FileFindings(path: source.path, source: source, findings: findings)
  }
}
