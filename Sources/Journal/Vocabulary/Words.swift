/// The prepared tokens of one text.
struct Words {
  private let features: Features
  let tokens: UnsafeMutableBufferPointer<Token>
  let count: Int
  /// What a phrase of the user's own says.
  let own: EventKind?
  /// What all tokens before each score together. The parts of a text are judged one by one and as a
  /// whole: so each is looked up but once.
  private let sums: UnsafeMutableBufferPointer<Weights>

  /// - Parameter sums: room for one more than there are tokens.
  init(
    features: Features, tokens: UnsafeMutableBufferPointer<Token>, count: Int, own: EventKind?,
    sums: UnsafeMutableBufferPointer<Weights>
  ) {
    self.features = features
    self.tokens = tokens
    self.count = count
    self.own = own
    self.sums = sums
    addUp()
  }

  private func addUp() {
    guard let sums = sums.baseAddress else { return }
    var sum = Weights()
    sums.initialize(to: sum)
    // Nothing stands before the first token; a run that begins with it starts anew in `weights`.
    var before = Features.Before()
    for i in 0..<count {
      features.add(tokens[i], after: &before) { row in
        table.add(row: row, to: &sum)
      } key: { key in
        add(key, to: &sum)
      }
      (sums + i + 1).initialize(to: sum)
    }
  }

  @inline(__always)
  private func add(_ key: UInt32, to sum: inout Weights) {
    if let row = table.row(ofPair: key) { table.add(row: row, to: &sum) }
  }

  /// What a run of tokens scores for every label: the same as all that `Features` tells of it.
  func weights(_ range: Range<Int>, isToDo: Bool = false) -> Weights {
    guard !range.isEmpty else { return Weights() }
    var sum = sums[range.upperBound] - sums[range.lowerBound + 1]
    table.add(row: 0, to: &sum)
    var before = features.start(isToDo: isToDo) { row in table.add(row: row, to: &sum) }
    features.add(tokens[range.lowerBound], after: &before) { row in
      table.add(row: row, to: &sum)
    } key: { key in
      add(key, to: &sum)
    }
    features.end(after: Features.Before(tokens[range.upperBound - 1])) { key in
      add(key, to: &sum)
    }
    return sum
  }

  /// What a run of tokens scores for channels, outcomes and meetings.
  func details(_ range: Range<Int>, isToDo: Bool) -> DetailWeights {
    var sum = DetailWeights()
    guard !range.isEmpty else { return sum }
    table.add(row: 0, to: &sum)
    features.forEach(tokens, in: range, isToDo: isToDo) { row in
      table.add(row: row, to: &sum)
    } key: { key in
      if let row = table.row(ofPair: key) { table.add(row: row, to: &sum) }
    }
    return sum
  }

  private var table: Table { features.table }

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
