/// What of a run of tokens counts: its words, each word with its neighbour, and the beginnings and
/// endings of words that aren't known.
package struct Features {
  let text: UnsafeBufferPointer<UInt8>
  let reserved: ReservedWords

  package init(text: UnsafeBufferPointer<UInt8>, reserved: ReservedWords) {
    self.text = text
    self.reserved = reserved
  }

  /// - Parameters:
  ///   - isToDo: they tell an act to do, which is judged apart: what it will be is known of more words.
  ///   - word: called with the row of each word.
  ///   - key: called with the key of each pair and affix.
  @inline(__always)
  package func forEach(
    _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>, isToDo: Bool,
    word: (UInt16) -> Void, key: (UInt32) -> Void
  ) {
    let start = reserved[isToDo ? .toDo : .start]
    if isToDo { word(start.row) }
    var before = start.pairClass
    var numberBefore = start.pairNumber
    let nameClass = reserved[.name].pairClass
    for i in range {
      let token = tokens[i]
      // A name of several words is one.
      if token.pairClass == nameClass, before == nameClass { continue }
      word(token.row)
      key(SpellingHash.pair(before, token.pairClass))
      before = token.pairClass
      if numberBefore != 0, token.pairNumber != 0 {
        key(SpellingHash.pair(numberBefore, token.pairNumber))
      }
      numberBefore = token.pairNumber
      if token.traits.contains(.unknown) { affixes(token, key: key) }
    }
    key(SpellingHash.pair(before, reserved[.end].pairClass))
    if numberBefore != 0 { key(SpellingHash.pair(numberBefore, reserved[.end].pairNumber)) }
  }

  /// The first four letters of a longer word, and the last three.
  @inline(__always)
  func affixes(_ token: Token, key: (UInt32) -> Void) {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end - start > 3 else { return }
    if end - start > 4 {
      key(SpellingHash.affix(.prefix, (start..<start + 4).lazy.map { lower(text[$0]) }))
    }
    key(SpellingHash.affix(.suffix, (end - 3..<end).lazy.map { lower(text[$0]) }))
  }

  @inline(__always)
  private func lower(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
