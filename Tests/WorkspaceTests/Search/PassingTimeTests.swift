import Configuration
import FollowUp
import Journal
import Linting
import SourceText
import SystemPackage
import TestSupport
import Testing
import Workspace

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A commit is never blocked because a day went by: what is an error is one from the day on which it is
/// written.
@Suite("Time that passes")
struct PassingTimeTests {
  private static let setup = Setup(.standard)

  @Test("never makes a sample fail that didn't", arguments: sampleNames())
  func samples(name: String) throws {
    let source = try SourceText(reading: FilePath("\(folder)/\(name)"))
    try neverFails(source, from: try #require(CivilDate(iso: "2026-11-22")), step: 1)
  }

  @Test("never makes a made-up journal fail that didn't", arguments: 0..<40)
  func journals(index: Int) throws {
    let source = try SourceText(path: "a.md", bytes: Array(SampleJournals.journal(index).utf8))
    try neverFails(source, from: try #require(CivilDate(iso: "2026-07-01")), step: 3)
  }

  @Test("never makes a rule's example fail that didn't", arguments: Rules.ids)
  func examples(rule: String) throws {
    let about = try #require(Rules.named(rule)).about
    for example in about.triggering + about.passing {
      let source = try SourceText(path: "a.md", bytes: Array(example.text.utf8))
      try neverFails(source, from: try #require(CivilDate(iso: example.today)), step: 5)
    }
  }

  /// On every day of the year that follows the first, of which only some are looked at.
  private func neverFails(_ source: SourceText, from first: CivilDate, step: Int) throws {
    let interview = try Journal.read(source, settings: Self.setup.reading)
    var passed: CivilDate?
    // The first days one by one, for that is where steps fall due.
    for days in Array(0..<30) + Array(stride(from: 30, through: 366, by: step)) {
      let today = first.adding(days: days)
      let timeline = Timeline(interview, practice: Self.setup.practice, today: today)
      let errors = Self.setup.linter.check(interview, timeline, today: today)
        .filter { $0.severity == .error }
      if errors.isEmpty {
        passed = today
      } else if let passed {
        let words = errors.map { "\($0.rule): \($0.message)" }
        Issue.record("\(source.path) passed on \(passed), and on \(today): \(words)")
        return
      }
    }
  }
}

private let folder: String = {
  let here = #filePath
  return here.prefix(here.count - "Tests/WorkspaceTests/Search/PassingTimeTests.swift".count)
    + "samples"
}()

private func sampleNames() -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name.hasSuffix(".md"), name != "README.md" { names.append(name) }
  }
  return names.sorted()
}
