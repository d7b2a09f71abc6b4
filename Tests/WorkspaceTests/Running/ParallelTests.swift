import Configuration
import Journal
import Linting
import Reporting
import SourceText
import SystemPackage
import TestSupport
import Testing
import Workspace

@Suite("Many threads do what one does")
struct ParallelTests {
  @Test("Results come in the order of the questions", arguments: [0, 1, 2, 15, 16, 17, 1000])
  func order(count: Int) {
    for threads in [1, 2, 3, 8, 64] {
      #expect(Parallel.map(count, threads: threads) { $0 * $0 } == (0..<count).map { $0 * $0 })
    }
  }

  /// Journals, some of them alike, and lists without any entry.
  private static let sources: [(path: String, text: String)] = (0..<36).map { number in
    let path = "j\(number).md"
    return switch number % 12 {
    case 3: (path, "# Shopping\n\n- milk\n")
    case 5: (path, SampleJournals.journal(7))
    case 9: (path, "# Acme\n\n- 2026-11-20 Interview with Dana\n  - Intervewers: Dana\n")
    default: (path, SampleJournals.journal(number))
    }
  }

  private func run(
    _ format: FindingFormat, threads: Int, _ mending: CheckRun.Mending
  ) throws -> CheckRun.Result {
    let today = try #require(CivilDate(iso: "2026-11-22"))
    let finder = try ConfigFinder(
      loader: ConfigLoader(workingDirectory: "/"), home: nil, named: nil)
    var selection = try FileSelection([], search: FileSearch(finder: finder))
    for (path, text) in Self.sources {
      selection.add(
        try SourceText(path: path, bytes: Array(text.utf8)), setup: Setup(.standard))
    }
    let printer = FindingPrinter(format, FindingOutputOptions(today: today, version: "1"))
    return CheckRun(selection, today: today, printer: printer, mending: mending, threads: threads)
      .run()
  }

  @Test("Findings are the same to the byte, in every format", arguments: FindingFormat.allCases)
  func findings(format: FindingFormat) throws {
    let serial = try run(format, threads: 1, .none)
    #expect(serial.counts.files == Self.sources.count)
    for threads in [2, 16] {
      let parallel = try run(format, threads: threads, .none)
      #expect(try parallel.output.whole() == serial.output.whole())
      #expect(parallel.failures == serial.failures)
      #expect(parallel.worst == serial.worst)
    }
  }

  @Test("So is what would be mended")
  func differences() throws {
    let serial = try run(.text, threads: 1, .asDiff)
    let parallel = try run(.text, threads: 8, .asDiff)
    #expect(try !serial.output.whole().isEmpty)
    #expect(try parallel.output.whole() == serial.output.whole())
    #expect(parallel.mended == serial.mended)
  }
}
