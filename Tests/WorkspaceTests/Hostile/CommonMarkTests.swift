import Configuration
import FollowUp
import Foundation
import Journal
import Linting
import Markdown
import Reporting
import SourceText
import Testing
import Workspace

/// CommonMark's own examples, each as a journal. Not in the repository: the environment names the file.
@Suite("CommonMark's examples")
struct CommonMarkTests {
  private struct Example: Decodable {
    var markdown: String
    var example: Int
  }

  private static let path = ProcessInfo.processInfo.environment["INTERVIEWLINT_COMMONMARK"]
    .flatMap { $0.isEmpty ? nil : $0 }

  @Test(
    "Each is read and checked; a summary put in twice and taken out gives back the very bytes",
    .enabled(
      if: path != nil, "skipped: INTERVIEWLINT_COMMONMARK names no file with CommonMark's examples"),
    arguments: ["\n", "\r\n"])
  func examples(ending: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: #require(Self.path)))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count > 600)
    for example in examples {
      // An entry in front of every other, so that there is something to summarise.
      let lead =
        example.example % 2 == 0 ? "" : "# Acme — Tester\n\n- 2026-11-03 Interview with Dana\n\n"
      let text = (lead + example.markdown).split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: ending)
      try Trial.run(Array(text.utf8), label: "example \(example.example)")
    }
  }
}

/// Runs the whole of the program over one text.
enum Trial {
  static let today = CivilDate(days: 20_779)

  static func run(_ bytes: [UInt8], label: String) throws {
    let source: SourceText
    do throws(SourceError) {
      source = try SourceText(path: "a.md", bytes: bytes)
    } catch { return }
    let setup = Setup(.standard)
    guard case .journal(let interview) = JournalFile.read(source, setup, isNamed: true) else {
      return
    }
    check(interview, setup, label)

    let text = Summary.text(of: interview, practice: setup.practice)
    #expect(!text.isEmpty)
    let inserted: [UInt8]
    do throws(SectionError) {
      guard let new = try rewrite(interview, setup) else { return }
      inserted = new
    } catch {
      // Refused: the markers would stand in code that is never closed, or the like.
      return
    }
    let after = try #require(read(inserted, setup), "\(label): the result can't be read")
    #expect(try rewrite(after, setup) == nil, "\(label): a second run changes something")
    #expect(after.events.map(\.date) == interview.events.map(\.date), "\(label)")
    let edit = try #require(
      try SectionEdit.removal(of: Summary.sectionName, from: after), "\(label)")
    #expect(Splicing([edit], into: inserted).bytes == bytes, "\(label): removal leaves something")
  }

  private static func check(_ interview: Interview, _ setup: Setup, _ label: String) {
    let timeline = Timeline(interview, practice: setup.practice, today: today)
    for finding in setup.linter.check(interview, timeline, today: today) {
      let isWithin =
        finding.range.lowerBound >= interview.source.start
        && finding.range.upperBound <= interview.source.bytes.count
      #expect(isWithin, "\(label): \(finding.rule) points outside the file")
    }
    for event in interview.events {
      #expect(event.range.upperBound <= interview.source.bytes.count, "\(label)")
    }
  }

  private static func rewrite(
    _ interview: Interview, _ setup: Setup
  ) throws(SectionError) -> [UInt8]? {
    try Summary.rewrite(interview, practice: setup.practice, inserting: true) {
      guard case .journal(let again) = JournalFile.read($0, setup, isNamed: true) else {
        return nil
      }
      return again
    }
  }

  private static func read(_ bytes: [UInt8], _ setup: Setup) -> Interview? {
    guard let source = try? SourceText(path: "a.md", bytes: bytes),
      case .journal(let interview) = JournalFile.read(source, setup, isNamed: true)
    else { return nil }
    return interview
  }
}
