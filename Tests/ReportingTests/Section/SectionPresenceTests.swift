import Journal
import Reporting
import SourceText
import Testing

@Suite("Finding a section")
struct SectionPresenceTests {
  static let begin = "<!-- interviewlint:summary -->"
  static let end = "<!-- /interviewlint:summary -->"
  static let report = "<!-- interviewlint:report -->"

  static func presence(_ lines: String...) throws -> SectionPresence {
    SectionPresence(of: "summary", in: try SimpleReader.read(lines.joined(separator: "\n")))
  }

  @Test("Without markers there is none")
  func absent() throws {
    #expect(try Self.presence("# Acme", "text") == .absent)
    #expect(try Self.presence(Self.report, "<!-- /interviewlint:report -->") == .absent)
  }

  @Test("Markers in a code fence are text")
  func fence() throws {
    #expect(try Self.presence("```", Self.begin, Self.end, "```") == .absent)
  }

  @Test("What stands between the markers is the section's")
  func whole() throws {
    guard case .whole(let section) = try Self.presence("# Acme", Self.begin, "", Self.end, "text")
    else {
      Issue.record("not whole")
      return
    }
    #expect(section.begin == 7..<37)
    #expect(section.body == 37..<39)
    #expect(section.end == 39..<70)
    #expect(section.seal == .blank)
  }

  @Test("Words that no checksum vouches for count as written by hand")
  func unsealed() throws {
    guard case .whole(let section) = try Self.presence(Self.begin, "mine", Self.end) else {
      Issue.record("not whole")
      return
    }
    #expect(section.seal == .edited)
  }

  @Test(
    "Markers that don't pair are told, with the one where it shows",
    arguments: [
      ([begin, "text"], .missingEnd, 0),
      ([end, "text"], .missingBegin, 0),
      ([begin, end, end], .missingBegin, 2),
      ([end, begin], .missingBegin, 0),
      ([begin, begin, end], .nested, 1),
      ([begin, report, "<!-- /interviewlint:report -->", end], .nested, 1),
      ([begin, end, begin, end], .doubled, 2),
      ([begin, end, begin], .doubled, 2),
    ] as [([String], SectionFault.Kind, Int)])
  func broken(lines: [String], kind: SectionFault.Kind, line: Int) throws {
    let interview = try SimpleReader.read(lines.joined(separator: "\n"))
    guard case .broken(let fault) = SectionPresence(of: "summary", in: interview) else {
      Issue.record("not broken")
      return
    }
    #expect(fault.kind == kind)
    #expect(interview.source.line(at: fault.range.lowerBound) == line + 1)
    #expect(interview.source.string(fault.range) == lines[line])
  }
}
