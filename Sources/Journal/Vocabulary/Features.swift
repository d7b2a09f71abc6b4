/// What of a run of tokens counts: its words, each word with its neighbour, and the beginnings and
/// endings of words that aren't known.
package struct Features {
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
    var agency = Agency()

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

  /// What counts of a token: the row of its word, and the keys of its pairs and affixes, which are 0
  /// where it has none.
  struct OfToken {
    var row: UInt16
    var pairs: Pairs
    /// Who acts, beside the verb's class and number.
    var doer = Pairs.none
    var prefix: UInt32 = 0
    var suffix: UInt32 = 0
  }

  /// Two neighbours by what they count as, and by their numbers.
  struct Pairs {
    var ofClasses: UInt32
    var ofNumbers: UInt32

    static let none = Pairs(ofClasses: 0, ofNumbers: 0)

    private init(ofClasses: UInt32, ofNumbers: UInt32) {
      self.ofClasses = ofClasses
      self.ofNumbers = ofNumbers
    }

    /// A verb beside what is known of who acts.
    @inline(__always)
    init(agency: UInt16, _ verb: Token) {
      ofClasses = SpellingHash.pair(agency, verb.pairClass)
      ofNumbers = verb.pairNumber == 0 ? 0 : SpellingHash.pair(agency, verb.pairNumber)
    }

    @inline(__always)
    init(_ first: Before, _ second: Before) {
      ofClasses = SpellingHash.pair(first.pairClass, second.pairClass)
      let key = SpellingHash.pair(first.pairNumber, second.pairNumber)
      ofNumbers = first.pairNumber == 0 || second.pairNumber == 0 ? 0 : key
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
    func tell(_ keys: UInt32...) {
      for known in keys where known != 0 { key(known) }
    }
    if isToDo { word(table[.toDo].row) }
    var before = start(isToDo: isToDo)
    for i in range where !continuesName(tokens[i], after: before) {
      let told = of(tokens[i], after: &before)
      word(told.row)
      tell(
        told.pairs.ofClasses, told.pairs.ofNumbers, told.doer.ofClasses, told.doer.ofNumbers,
        told.prefix, told.suffix)
    }
    let last = end(after: before)
    tell(last.ofClasses, last.ofNumbers)
  }

  @inline(__always)
  func start(isToDo: Bool) -> Before { Before(table[isToDo ? .toDo : .start]) }

  /// A name of several words is one.
  @inline(__always)
  func continuesName(_ token: Token, after before: Before) -> Bool {
    let name = table[.name].pairClass
    return token.pairClass == name && before.pairClass == name
  }

  /// One token, and with the one before it.
  @inline(__always)
  func of(_ token: Token, after before: inout Before) -> OfToken {
    var told = OfToken(row: token.row, pairs: Pairs(before, Before(token)))
    before.pairClass = token.pairClass
    before.pairNumber = token.pairNumber
    if let agency = before.agency.read(token) { told.doer = Pairs(agency: agency, token) }
    if token.traits.contains(.unknown) { addAffixes(of: token, to: &told) }
    return told
  }

  @inline(__always)
  func end(after before: Before) -> Pairs { Pairs(before, Before(table[.end])) }

  /// The first four letters of a longer word, and the last three.
  private func addAffixes(of token: Token, to told: inout OfToken) {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end - start > 3 else { return }
    if end - start > 4 {
      told.prefix = SpellingHash.affix(
        .prefix, (start..<start + 4).lazy.map { PlainText.lowercased(text[$0]) })
    }
    told.suffix = SpellingHash.affix(
      .suffix, (end - 3..<end).lazy.map { PlainText.lowercased(text[$0]) })
  }
}
