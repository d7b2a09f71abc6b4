import FollowUp
import Journal
import Linting
import Reporting
import SourceText
import TestSupport
import Workspace

/// Reading and checking in memory, so that the disk has no say, against libcmark alone.
struct Reading {
  private static let runs = 9
  private static let fileCount = 10_000

  private let journals: [[UInt8]]
  private let size: Int
  private let today: CivilDate

  init(today: CivilDate) {
    journals = (0..<Reading.fileCount).map { Array(SampleJournals.journal($0).utf8) }
    size = journals.reduce(0) { $0 + $1.count }
    self.today = today
  }

  func measure() {
    print(
      "\(Reading.fileCount) journals in memory, \(size / Reading.fileCount) bytes each,",
      "\(Parallel.processorCount) threads, median of \(Reading.runs) runs")
    var settings = LintSettings()
    settings.makesUnsafeFixes = FindingFormat.text.showsFixes
    let linter = Linter(settings)
    let practice = Practice()
    let printer = FindingPrinter(.text, FindingOutputOptions(today: today, version: "bench"))
    // The three in turn, so that whatever else the machine does falls on all of them.
    var floor: [Double] = []
    var reading: [Double] = []
    var check: [Double] = []
    for _ in 0..<Reading.runs {
      floor.append(time { Floor.parse($0) })
      reading.append(
        time { bytes in
          (try? Journal.read(SourceText(path: "a.md", bytes: bytes)).events.count) ?? 0
        })
      check.append(
        time { bytes in
          guard let source = try? SourceText(path: "a.md", bytes: bytes),
            let interview = try? Journal.read(source)
          else { return 0 }
          let timeline = Timeline(interview, practice: practice, today: today)
          let journal = linter.journal(interview, timeline, today: today)
          let findings = linter.check(journal)
          _ = linter.digest(journal)
          let part = printer.part(
            FileFindings(path: "a.md", source: source, findings: findings))
          return part.count
        })
    }
    let floorTime = Figures.median(floor)
    show("bare cmark parse", floorTime)
    show("reading", Figures.median(reading), floor: floorTime, limit: 2)
    show("check, output included", Figures.median(check), floor: floorTime, limit: 2.5)
  }

  private func time(_ body: @Sendable ([UInt8]) -> Int) -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let sum = Parallel.map(journals.count) { body(journals[$0]) }.reduce(0, +)
    precondition(sum > 0)
    return start.duration(to: clock.now).inSeconds
  }

  private func show(_ name: String, _ time: Double, floor: Double? = nil, limit: Double? = nil) {
    var line = "  \(name): \(Figures.milliseconds(time))"
    line += ", \(Int(Double(journals.count) / time)) files/s"
    line += ", \(Figures.rounded(Double(size) / time / 1e6, 1)) MB/s"
    if let floor { line += ", \(Figures.ratio(time, to: floor, limit: limit)) of the parse" }
    print(line)
  }
}
