/// What of a run of tokens counts: its words, each word with its neighbour, and the beginnings and
/// endings of words that aren't known.
package struct Features {
  /// The most that one token makes: its word, two pairs, two affixes.
  static let perToken = 5

  let text: UnsafeBufferPointer<UInt8>
  let table: Table

  package init(text: UnsafeBufferPointer<UInt8>, table: Table) {
    self.text = text
    self.table = table
  }

  /// What the next word is seen beside.
  struct Before {
    var pairClass: UInt16 = 0
    var pairNumber: UInt16 = 0

    init() {}

    init(_ word: Table.Word) {
      pairClass = word.pairClass
      pairNumber = word.pairNumber
    }

    init(_ token: Token) {
      pairClass = token.pairClass
      pairNumber = token.pairNumber
    }
  }

  /// - Parameters:
  ///   - isToDo: they tell an act to do, which is judged apart: what it will be is known of more words.
  ///   - word: called with the row of each word.
  ///   - key: called with the key of each pair and affix.
  package func forEach(
    _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>, isToDo: Bool,
    word: (UInt16) -> Void, key: (UInt32) -> Void
  ) {
    var before = start(isToDo: isToDo, word: word)
    for i in range { add(tokens[i], after: &before, word: word, key: key) }
    end(after: before, key: key)
  }

  @inline(__always)
  func start(isToDo: Bool, word: (UInt16) -> Void) -> Before {
    let start = table[isToDo ? .toDo : .start]
    if isToDo { word(start.row) }
    return Before(start)
  }

  /// One token, and with the one before it.
  @inline(__always)
  func add(
    _ token: Token, after before: inout Before, word: (UInt16) -> Void, key: (UInt32) -> Void
  ) {
    // A name of several words is one.
    let name = table[.name].pairClass
    if token.pairClass == name, before.pairClass == name { return }
    word(token.row)
    addPairs(before, Before(token), key: key)
    before = Before(token)
    if token.traits.contains(.unknown) { affixes(token, key: key) }
  }

  @inline(__always)
  func end(after before: Before, key: (UInt32) -> Void) {
    addPairs(before, Before(table[.end]), key: key)
  }

  @inline(__always)
  private func addPairs(_ first: Before, _ second: Before, key: (UInt32) -> Void) {
    key(SpellingHash.pair(first.pairClass, second.pairClass))
    if first.pairNumber != 0, second.pairNumber != 0 {
      key(SpellingHash.pair(first.pairNumber, second.pairNumber))
    }
  }

  /// The first four letters of a longer word, and the last three.
  @inline(__always)
  private func affixes(_ token: Token, key: (UInt32) -> Void) {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end - start > 3 else { return }
    if end - start > 4 {
      key(
        SpellingHash.affix(.prefix, (start..<start + 4).lazy.map { PlainText.lowercased(text[$0]) })
      )
    }
    key(SpellingHash.affix(.suffix, (end - 3..<end).lazy.map { PlainText.lowercased(text[$0]) }))
  }
}
