/// The prepared tokens of one text.
struct Words {
  private let table: Table
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
    table: Table, features: Features, tokens: UnsafeMutableBufferPointer<Token>, count: Int,
    own: EventKind?, sums: UnsafeMutableBufferPointer<Weights>
  ) {
    self.table = table
    self.features = features
    self.tokens = tokens
    self.count = count
    self.own = own
    self.sums = sums
    addUp()
  }

  /// Each token with the one before it, as `Features` tells them.
  private func addUp() {
    guard let sums = sums.baseAddress else { return }
    var sum = Weights()
    sums.initialize(to: sum)
    let name = features.reserved[.name].pairClass
    var before: UInt16 = 0
    var numberBefore: UInt16 = 0
    for i in 0..<count {
      let token = tokens[i]
      if i == 0 || token.pairClass != name || before != name {
        table.add(row: token.row, to: &sum)
        add(SpellingHash.pair(before, token.pairClass), to: &sum)
        before = token.pairClass
        if numberBefore != 0, token.pairNumber != 0 {
          add(SpellingHash.pair(numberBefore, token.pairNumber), to: &sum)
        }
        numberBefore = token.pairNumber
        if token.traits.contains(.unknown) {
          features.affixes(token) { key in add(key, to: &sum) }
        }
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
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    var sum = sums[range.upperBound] - sums[range.lowerBound + 1]
    table.add(row: 0, to: &sum)
    let start = features.reserved[isToDo ? .toDo : .start]
    if isToDo { table.add(row: start.row, to: &sum) }
    table.add(row: first.row, to: &sum)
    add(SpellingHash.pair(start.pairClass, first.pairClass), to: &sum)
    if start.pairNumber != 0, first.pairNumber != 0 {
      add(SpellingHash.pair(start.pairNumber, first.pairNumber), to: &sum)
    }
    if first.traits.contains(.unknown) { features.affixes(first) { key in add(key, to: &sum) } }
    let end = features.reserved[.end]
    add(SpellingHash.pair(last.pairClass, end.pairClass), to: &sum)
    if last.pairNumber != 0 { add(SpellingHash.pair(last.pairNumber, end.pairNumber), to: &sum) }
    return sum
  }

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
