import Journal
import TestSupport
import Testing

@Suite("Phrasings")
struct PhrasingTests {
  @Test("that people use are read as they mean them")
  func table() {
    var misread: [String] = []
    let rows = (phrasings + "\n" + decisionPhrasings + "\n" + companyPhrasings)
      .split(separator: "\n")
      .compactMap { LabelledPhrase($0) }
    for row in rows where !row.isRead(row.reading) { misread.append(row.report) }
    #expect(rows.count >= 500)
    // What one more pattern wins for many phrasings may cost another: of what was read right when it
    // was written down, one in a hundred may be lost.
    #expect(misread.count * 100 <= rows.count, "\(misread.joined(separator: "\n"))")
  }

  @Test("of the labelled corpus are mostly read right, and seldom as another event")
  func corpus() throws {
    let folder = "\(#filePath.dropLast("Vocabulary/PhrasingTests.swift".count))Corpus"
    var rows = 0
    var missed = 0
    var wrong = 0
    for number in 1...15 {
      let name = "phrasings-\(number < 10 ? "0" : "")\(number).tsv"
      let phrases = LabelledPhrase.rows(of: try #require(TextFile.read("\(folder)/\(name)")))
      for phrase in phrases {
        let reading = phrase.reading
        rows += 1
        if phrase.hasKind(reading) { continue }
        missed += 1
        if reading != nil { wrong += 1 }
      }
    }
    #expect(rows == 3600)
    #expect(missed * 100 <= rows * 6, "\(missed) of \(rows) are misread")
    #expect(wrong * 100 <= rows * 4, "\(wrong) of \(rows) are read as another event")
  }

  static let shared = "../shared/corpus/phrasings.tsv"

  @Test(
    "of the shared corpus are read right, and no note as an event",
    .enabled(
      if: TextFile.read(shared) != nil,
      "the shared corpus lies beside the package only where the project is built"))
  func sharedCorpus() throws {
    let rows = LabelledPhrase.rows(of: try #require(TextFile.read(PhrasingTests.shared)))
    let misread = rows.filter { !$0.isRead($0.reading) }
    #expect(misread.count * 50 <= rows.count, "\(misread.map(\.report).joined(separator: "\n"))")
    #expect(rows.filter { $0.kinds == ["note"] && $0.reading != nil }.isEmpty)
  }

  /// For work on the vocabulary: `INTERVIEWLINT_PHRASES=FILE swift test --filter score` prints what
  /// tables of tab-separated words, kind, channel and direction are misread as (several files with a
  /// colon between them). With `INTERVIEWLINT_VOCABULARY=FILE` too, and `--skip-build`, a vocabulary
  /// is tried without building it in.
  @Test(
    "score a table",
    .enabled(if: Shell.variable("INTERVIEWLINT_PHRASES") != nil, "no table is named"))
  func score() throws {
    var vocabulary = Vocabulary.standard
    if let path = Shell.variable("INTERVIEWLINT_VOCABULARY") {
      vocabulary = Vocabulary(parsing: Array(try #require(TextFile.read(path)).utf8))
      #expect(vocabulary.problems == [])
    }
    for path in try #require(Shell.variable("INTERVIEWLINT_PHRASES")).split(separator: ":") {
      let rows = LabelledPhrase.rows(of: try #require(TextFile.read(String(path))))
      let readings = rows.map { ($0, $0.reading(by: vocabulary)) }
      let misread = readings.filter { !$0.hasKind($1) }
      for (row, reading) in readings where !row.isRead(reading) { print(row.report(of: reading)) }
      print(
        "\(path): \(rows.count) rows, \(rows.count - misread.count) of the right kind, "
          + "\(misread.filter { $0.1 != nil }.count) wrong")
      #expect(!rows.isEmpty)
    }
  }
}

/// A line of a table of phrasings.
private struct LabelledPhrase {
  var text: String
  var kinds: [String]
  var channels: [String]
  var directions: [String]

  /// `Called Dana => follow-up call out`
  init?(_ line: Substring) {
    guard let arrow = line.split(separator: " => ").last, arrow.count < line.count else {
      return nil
    }
    let labels = arrow.split(separator: " ")
    guard labels.count == 3 else { return nil }
    text = String(line.dropLast(arrow.count + 4))
    kinds = LabelledPhrase.choices(labels[0])
    channels = LabelledPhrase.choices(labels[1])
    directions = LabelledPhrase.choices(labels[2])
  }

  /// Tab-separated, with a header line.
  static func rows(of table: String) -> [LabelledPhrase] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t")
      guard cells.count >= 4 else { return nil }
      return LabelledPhrase("\(cells[0]) => \(cells[1]) \(cells[2]) \(cells[3])")
    }
  }

  private static func choices(_ cell: Substring) -> [String] {
    cell.split(separator: "|").map { $0 == "-" ? "none" : String($0) }
  }

  /// The first event told, or nil.
  var reading: EventReading? { reading(by: .standard) }

  func reading(by vocabulary: Vocabulary) -> EventReading? {
    let bytes = Array(text.utf8)
    return vocabulary.read(bytes, in: 0..<bytes.count, people: KnownPeople()).events
      .first { !$0.isIntended }
  }

  func hasKind(_ event: EventReading?) -> Bool { kinds.contains(event?.kind.rawValue ?? "note") }

  func isRead(_ event: EventReading?) -> Bool {
    hasKind(event)
      && (event == nil
        || (channels.contains(event?.channel?.rawValue ?? "none")
          && directions.contains(event?.direction?.rawValue ?? "none")))
  }

  var report: String { report(of: reading) }

  func report(of event: EventReading?) -> String {
    "\(text): \(event?.kind.rawValue ?? "note") \(event?.channel?.rawValue ?? "none") \(event?.direction?.rawValue ?? "none"), not \(kinds) \(channels) \(directions)"
  }
}
