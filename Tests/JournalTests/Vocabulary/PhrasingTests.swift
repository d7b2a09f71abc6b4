import Journal
import TestSupport
import Testing

@Suite("Phrasings")
struct PhrasingTests {
  private static let folder = "\(#filePath.dropLast("Vocabulary/PhrasingTests.swift".count))Corpus"

  @Test(
    "that nothing was learnt from are read right, and seldom as another event",
    arguments: [
      ("held-out", 400), ("held-out-2", 300), ("held-out-4", 300), ("held-out-5", 300),
      ("held-out-6", 300), ("held-out-7", 300), ("held-out-8", 295), ("held-out-9", 353),
      ("held-out-10", 150),
    ])
  func heldOut(name: String, count: Int) throws {
    let table = try #require(TextFile.read("\(PhrasingTests.folder)/\(name).tsv"))
    let rows = LabelledPhrase.rows(of: table)
    let readings = rows.map { ($0, $0.reading) }
    let missed = readings.filter { !$0.hasKind($1) }
    let wrong = missed.filter { $1 != nil }
    let report = missed.map { $0.report(of: $1) }.joined(separator: "\n")
    #expect(rows.count == count)
    #expect(missed.count * 100 <= rows.count * 5, "\(report)")
    #expect(wrong.count * 100 <= rows.count * 2, "\(report)")
    let otherwise = readings.filter { $0.hasKind($1) && !$0.isRead($1) }
    #expect(otherwise.count * 100 <= rows.count * 5, "\(otherwise.map { $0.report(of: $1) })")
  }

  @Test("of all lists that nothing was learnt from are seldom read as another event")
  func allHeldOut() throws {
    let names = ["held-out"] + (2...10).map { "held-out-\($0)" }
    let rows = try names.flatMap { name in
      LabelledPhrase.rows(
        of: try #require(TextFile.read("\(PhrasingTests.folder)/\(name).tsv")))
    }
    let missed = rows.map { ($0, $0.reading) }.filter { !$0.hasKind($1) }
    let wrong = missed.filter { $1 != nil }
    #expect(rows.count == 2998)
    #expect(missed.count * 100 <= rows.count * 4, "\(missed.count) of \(rows.count)")
    #expect(
      wrong.count * 100 <= rows.count * 2,
      "\(wrong.map { $0.report(of: $1) }.joined(separator: "\n"))")
  }

  @Test("that the vocabulary has learnt from are read as they are labelled")
  func learnt() throws {
    let tests = "Tests/JournalTests/Vocabulary/PhrasingTests.swift"
    let folder = "\(#filePath.dropLast(tests.count))Sources/Journal/Vocabulary"
    let rows = LabelledPhrase.rows(of: try #require(TextFile.read("\(folder)/phrasings.tsv")))
    let missed = rows.map { ($0, $0.reading) }.filter { !$0.hasKind($1) }
    let wrong = missed.filter { $1 != nil }
    #expect(rows.count > 23_000)
    #expect(missed.count * 100 <= rows.count * 2, "\(missed.count) of \(rows.count)")
    #expect(wrong.count * 100 <= rows.count, "\(wrong.count) of \(rows.count)")
  }

  @Test("of several parts tell as many events as they have")
  func several() throws {
    let table = try #require(TextFile.read("\(PhrasingTests.folder)/several-events.tsv"))
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    let right = rows.count { row in
      let kinds = row[1].split(separator: ";").compactMap { $0.split(separator: " ").first }
      let told = EventReading.told(by: String(row[0])).map(\.kind.rawValue)
      return told == kinds.filter { $0 != "-" }.map { String($0) }
    }
    #expect(rows.count == 300)
    // They were written to be hard: each pair of kinds, in every order and manner.
    #expect(right * 100 >= rows.count * 80, "\(right) of \(rows.count)")
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
    #expect(
      misread.count * 50 <= rows.count,
      "\(misread.map { $0.report(of: $0.reading) }.joined(separator: "\n"))")
    #expect(rows.filter { $0.kinds == ["note"] && $0.reading != nil }.isEmpty)
    #expect(rows.filter { !$0.hasKind($0.reading) && $0.reading != nil }.isEmpty)
  }
}

extension EventReading {
  /// What a text tells, apart from what is only intended.
  fileprivate static func told(by text: String) -> [EventReading] {
    let bytes = Array(text.utf8)
    return Vocabulary.standard.read(bytes, in: 0..<bytes.count, people: KnownPeople()).events
      .filter { !$0.isIntended }
  }
}

/// A line of a table of phrasings.
private struct LabelledPhrase {
  var text: String
  var kinds: [Substring]
  var channels: [Substring]
  var directions: [Substring]

  /// Tab-separated, with a header line; `|` between labels that are equally right.
  static func rows(of table: String) -> [LabelledPhrase] {
    table.split(separator: "\n").dropFirst().compactMap { line in
      let cells = line.split(separator: "\t")
      guard cells.count >= 4 else { return nil }
      return LabelledPhrase(
        text: String(cells[0]), kinds: cells[1].split(separator: "|"),
        channels: cells[2].split(separator: "|"), directions: cells[3].split(separator: "|"))
    }
  }

  /// The first event told, or nil.
  var reading: EventReading? { EventReading.told(by: text).first }

  /// Words that don't tell what was done (`unclear`) tell no event, as a note doesn't.
  func hasKind(_ event: EventReading?) -> Bool {
    guard let event else { return kinds.contains("note") || kinds.contains("unclear") }
    return kinds.contains(Substring(event.kind.rawValue))
  }

  func isRead(_ event: EventReading?) -> Bool {
    hasKind(event)
      && (event == nil
        || (channels.contains(Substring(event?.channel?.rawValue ?? "none"))
          && directions.contains(Substring(event?.direction?.rawValue ?? "none"))))
  }

  func report(of event: EventReading?) -> String {
    "\(text): \(event?.kind.rawValue ?? "note") \(event?.channel?.rawValue ?? "none") \(event?.direction?.rawValue ?? "none"), not \(kinds) \(channels) \(directions)"
  }
}
