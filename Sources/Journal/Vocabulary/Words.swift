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
    /// The rows of all tokens, one after the other.
    fileprivate let rows: UnsafeMutablePointer<UInt16>
    /// Where those of each token begin.
    fileprivate let starts: UnsafeMutablePointer<UInt16>
    fileprivate let keys: UnsafeMutablePointer<UInt32>

    static func with<Result>(_ count: Int, _ body: (Scores) -> Result) -> Result {
      let features = count * Features.perToken
      return withUnsafeTemporaryAllocation(of: Weights.self, capacity: count + 1) { sums in
        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: features + count + 2) { rows in
          withUnsafeTemporaryAllocation(of: UInt32.self, capacity: features + 1) { keys in
            // Of at least one element, each has an address.
            body(
              Scores(
                sums: sums.baseAddress!, rows: rows.baseAddress! + count + 1,
                starts: rows.baseAddress!, keys: keys.baseAddress!))
          }
        }
      }
    }
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
    findRows()
    addUp()
  }

  /// In three rounds, each of which lets the processor fetch what the next one reads.
  private func findRows() {
    let (starts, keys, rows) = (scores.starts, scores.keys, scores.rows)
    var keyCount = 0
    // Nothing stands before the first token; a run that begins with it starts anew in `weights`.
    var before = Features.Before()
    // The keys of pairs and affixes are odd, so rows that are known already go among them as even ones.
    for i in 0..<count {
      starts[i] = UInt16(keyCount)
      features.add(tokens[i], after: &before) { row in
        (keys + keyCount).initialize(to: UInt32(row) << 1)
        keyCount += 1
        table.prefetch(row: row)
      } key: { key in
        (keys + keyCount).initialize(to: key)
        keyCount += 1
        table.prefetch(pair: key)
      }
    }
    starts[count] = UInt16(keyCount)
    var rowCount = 0
    for i in 0..<count {
      let own = Int(starts[i])..<Int(starts[i + 1])
      starts[i] = UInt16(rowCount)
      for number in own {
        let key = keys[number]
        if key & 1 == 0 {
          (rows + rowCount).initialize(to: UInt16(key >> 1))
        } else if let row = table.row(ofPair: key) {
          (rows + rowCount).initialize(to: row)
          table.prefetch(row: row)
        } else {
          continue
        }
        rowCount += 1
      }
    }
    starts[count] = UInt16(rowCount)
  }

  private func addUp() {
    var sum = Weights()
    scores.sums.initialize(to: sum)
    for i in 0..<count {
      forEachRow(of: i..<i + 1) { table.add(row: $0, to: &sum) }
      (scores.sums + i + 1).initialize(to: sum)
    }
  }

  @inline(__always)
  private func forEachRow(of tokens: Range<Int>, _ body: (UInt16) -> Void) {
    var at = Int(scores.starts[tokens.lowerBound])
    let end = Int(scores.starts[tokens.upperBound])
    while at < end {
      body(scores.rows[at])
      at += 1
    }
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
    forEachRow(of: range.lowerBound + 1..<range.upperBound) { table.add(row: $0, to: &sum) }
    forEachRowOfEnds(range, isToDo: isToDo) { table.add(row: $0, to: &sum) }
    return sum
  }

  /// The rows that count for a run of tokens besides those of its tokens after the first one, which are
  /// the same in every run.
  @inline(__always)
  private func forEachRowOfEnds(_ range: Range<Int>, isToDo: Bool, _ body: (UInt16) -> Void) {
    func look(up key: UInt32) {
      if let row = table.row(ofPair: key) { body(row) }
    }
    body(0)
    var before = features.start(isToDo: isToDo, word: body)
    features.add(tokens[range.lowerBound], after: &before, word: body, key: look)
    features.end(after: Features.Before(tokens[range.upperBound - 1]), key: look)
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
