import FollowUp
import Journal
import Linting
import SourceText
import TestSupport
import Workspace

// Journals in memory, so that the disk has no say.
let journals = (0..<10_000).map { Array(SampleJournals.journal($0).utf8) }
let size = journals.reduce(0) { $0 + $1.count }
guard let today = CivilDate(year: 2026, month: 11, day: 22) else { preconditionFailure() }
let linter = Linter()
let practice = Practice()

print("10,000 journals, \(size / 10_000) bytes each, \(Parallel.processorCount) threads")
let floor = Measure.median("bare cmark parse", bytes: size, of: journals) { Floor.parse($0) }
_ = Measure.median("read", bytes: size, of: journals, floor: floor) { bytes in
  (try? Journal.read(SourceText(path: "a.md", bytes: bytes)).events.count) ?? 0
}
_ = Measure.median("check", bytes: size, of: journals, floor: floor) { bytes in
  guard let source = try? SourceText(path: "a.md", bytes: bytes),
    let interview = try? Journal.read(source)
  else { return 0 }
  let timeline = Timeline(interview, practice: practice, today: today)
  return linter.check(interview, timeline, today: today).count
}
