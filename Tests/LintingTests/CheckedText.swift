import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import Testing

/// A journal that was read and checked, as the command does it.
struct CheckedText {
  let interview: Interview
  let timeline: Timeline
  /// With those that compare whole runs.
  let findings: [Finding]

  init(
    _ text: String, today: String, _ settings: LintSettings = LintSettings()
  ) throws {
    try self.init(bytes: Array(text.utf8), today: today, settings)
  }

  init(
    bytes: [UInt8], today: String, _ settings: LintSettings = LintSettings()
  ) throws {
    let today = try #require(CivilDate(iso: today))
    let practice = Practice()
    var settings = settings
    settings.sectionState = { interview, _ in Summary.state(of: interview, practice: practice) }
    interview = try Journal.read(SourceText(path: "acme.md", bytes: bytes))
    timeline = Timeline(interview, practice: practice, today: today)
    let linter = Linter(settings)
    let run = RunLinter(settings, practice: practice, today: today).check([
      RunLinter.Entry(
        path: "acme.md", digest: linter.digest(interview, timeline, today: today))
    ])
    findings =
      linter.check(interview, timeline, today: today) + run.onRun
      + run.byEntry.flatMap { $0.value }
  }

  /// Where a rule reports, in bytes.
  func places(of rule: String) -> [Int] {
    findings.filter { $0.rule == rule }.map { $0.range.lowerBound }
  }
}

extension CivilDate {
  /// From `2026-11-03`.
  init?(iso: String) {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }
}
