import Configuration
import FollowUp
import Journal
import Linting
import SourceText
import SystemPackage
import Testing
import Workspace

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A commit is never blocked because a day went by: what is an error is one from the day on which it is
/// written.
@Suite("Time that passes over the samples")
struct SamplesOverTimeTests {
  private static let setup = Setup(.standard)

  @Test("never makes one fail that didn't, on any day of a year", arguments: sampleNames())
  func samples(name: String) throws {
    let source = try SourceText(reading: FilePath("\(folder)/\(name)"))
    try neverFails(source, from: try #require(CivilDate(iso: "2026-11-22")))
  }

  private func neverFails(_ source: SourceText, from first: CivilDate) throws {
    let interview = try Journal.read(source, settings: Self.setup.reading)
    var passed: CivilDate?
    for days in 0...366 {
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
  return here.prefix(here.count - "Tests/WorkspaceTests/Search/SamplesOverTimeTests.swift".count)
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
