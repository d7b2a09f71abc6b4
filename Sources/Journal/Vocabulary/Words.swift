/// The prepared tokens of one text, with what each scores.
///
/// The parts of a text are judged one by one and as a whole: so each token is looked up but once.
struct Words {
  private let features: Features
  let tokens: UnsafeMutableBufferPointer<Token>
  let count: Int
  /// What a phrase of the user's own says.
  let own: EventKind?
  private let scores: Scores

  /// Room for what the tokens of a text score. It holds nothing before `Words` has filled it.
  struct Scores {
    /// What all tokens before each score together.
    fileprivate let sums: UnsafeMutablePointer<Weights>
    fileprivate let rows: UnsafeMutablePointer<Rows>

    static func with<Result>(_ count: Int, _ body: (Scores) -> Result) -> Result {
      withUnsafeTemporaryAllocation(of: Weights.self, capacity: count + 1) { sums in
        withUnsafeTemporaryAllocation(of: Rows.self, capacity: count + 1) { rows in
          // Of at least one element, each has an address.
          body(Scores(sums: sums.baseAddress!, rows: rows.baseAddress!))
        }
      }
    }
  }

  /// The rows that tell what a token scores. Those it hasn't got say nothing, so that all tokens are
  /// added up alike.
  fileprivate struct Rows {
    var word = Table.silentRow
    var ofClasses = Table.silentRow
    var ofNumbers = Table.silentRow
    var doerOfClass = Table.silentRow
    var doerOfNumber = Table.silentRow
    var prefix = Table.silentRow
    var suffix = Table.silentRow
  }

  init(
    features: Features, tokens: UnsafeMutableBufferPointer<Token>, count: Int, own: EventKind?,
    scores: Scores
  ) {
    self.features = features
    self.tokens = tokens
    self.count = count
    self.own = own
    self.scores = scores
    score()
  }

  private func score() {
    var sum = Weights()
    scores.sums.initialize(to: sum)
    // Nothing stands before the first token; a run that begins with it starts anew in `weights`.
    var before = Features.Before()
    for i in 0..<count {
      var rows = Rows()
      if !features.continuesName(tokens[i], after: before) {
        rows = self.rows(features.of(tokens[i], after: &before))
      }
      (scores.rows + i).initialize(to: rows)
      add(rows) { table.add(row: $0, to: &sum) }
      (scores.sums + i + 1).initialize(to: sum)
    }
  }

  @inline(__always)
  private func rows(_ told: Features.OfToken) -> Rows {
    var rows = Rows(
      word: told.row, ofClasses: table.row(ofPair: told.pairs.ofClasses),
      ofNumbers: table.row(ofPair: told.pairs.ofNumbers),
      doerOfClass: table.row(ofPair: told.doer.ofClasses),
      doerOfNumber: table.row(ofPair: told.doer.ofNumbers))
    if told.suffix != 0 {
      rows.prefix = table.row(ofPair: told.prefix)
      rows.suffix = table.row(ofPair: told.suffix)
    }
    return rows
  }

  @inline(__always)
  private func add(_ rows: Rows, _ row: (UInt16) -> Void) {
    row(rows.word)
    row(rows.ofClasses)
    row(rows.ofNumbers)
    row(rows.doerOfClass)
    row(rows.doerOfNumber)
    // Nearly all words are known, and only others have affixes.
    guard rows.suffix | rows.prefix != Table.silentRow else { return }
    row(rows.prefix)
    row(rows.suffix)
  }

  /// What a run of tokens scores for kinds and fields: the same as all that `Features` tells of it.
  func weights(_ range: Range<Int>, isToDo: Bool = false) -> Weights {
    guard !range.isEmpty else { return Weights() }
    var sum = scores.sums[range.upperBound] - scores.sums[range.lowerBound + 1]
    forEachRowOfEnds(range, isToDo: isToDo) { table.add(row: $0, to: &sum) }
    return sum
  }

  /// What a run of tokens scores for channels, outcomes and meetings.
  func details(_ range: Range<Int>, isToDo: Bool) -> DetailWeights {
    var sum = DetailWeights()
    guard !range.isEmpty else { return sum }
    for i in range.lowerBound + 1..<range.upperBound {
      add(scores.rows[i]) { table.add(row: $0, to: &sum) }
    }
    forEachRowOfEnds(range, isToDo: isToDo) { table.add(row: $0, to: &sum) }
    return sum
  }

  /// The rows that count for a run of tokens besides those of its tokens after the first one, which are
  /// the same in every run.
  @inline(__always)
  private func forEachRowOfEnds(_ range: Range<Int>, isToDo: Bool, _ row: (UInt16) -> Void) {
    row(Table.biasRow)
    if isToDo { row(table[.toDo].row) }
    let first = tokens[range.lowerBound]
    var start = features.start(isToDo: isToDo)
    add(rows(features.of(first, after: &start)), row)
    let end = features.end(after: Features.Before(tokens[range.upperBound - 1]))
    row(table.row(ofPair: end.ofClasses))
    row(table.row(ofPair: end.ofNumbers))
  }

  private var table: Table { features.table }

  /// Whether nothing ends a sentence before the last token.
  var isOneSentence: Bool { !tokens[..<count].dropLast().contains { $0.mark == .sentence } }

  /// Whether a token is the bar between two cells of a table.
  func isCellEnd(_ index: Int) -> Bool {
    tokens[index].mark == .semicolon
      && features.text[Int(tokens[index].start)] == UInt8(ascii: "|")
  }

  /// The bytes of a run of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }
}
