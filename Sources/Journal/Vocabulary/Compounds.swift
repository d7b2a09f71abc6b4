/// Makes one token of words that the vocabulary takes together: "thank you", "take-home", "got back to".
enum Compounds {
  /// - Returns: how many tokens are left.
  static func join(
    _ tokens: UnsafeMutableBufferPointer<Token>, count: Int, table: Table
  ) -> Int {
    var to = 0
    var from = 0
    while from < count {
      let length =
        mayBegin(at: from, tokens, count, table) ? join(at: from, tokens, count, table) : 1
      // Nearly every word stands alone, and stays where it is.
      if to != from { tokens[to] = tokens[from] }
      to += 1
      from += length
    }
    return to
  }

  @inline(__always)
  private static func mayBegin(
    at from: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int, _ table: Table
  ) -> Bool {
    from + 1 < count && tokens[from].parts > 1
      && table.mayBeginCompound(tokens[from].hash, tokens[from + 1].hash)
  }

  /// How many tokens the longest compound at `from` is made of, whose first has become it.
  private static func join(
    at from: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int, _ table: Table
  ) -> Int {
    var hash = tokens[from].hash
    var length = Int(tokens[from].length)
    var best = 1
    var found: Table.Word?
    var bestHash = hash
    var at = from + 1
    while at < count, at - from < Int(tokens[from].parts), tokens[at].mark == .none {
      length += 1 + Int(tokens[at].length)
      if length > SpellingHash.longest { break }
      hash = SpellingHash.joining(hash, tokens[at].hash, length: Int(tokens[at].length))
      at += 1
      if let word = table.word(hash) {
        best = at - from
        found = word
        bestHash = hash
      }
    }
    guard let found else { return 1 }
    tokens[from].hash = bestHash
    tokens[from].end = tokens[from + best - 1].end
    tokens[from].become(found)
    tokens[from].traits.remove([.unknown, .shouted, .date, .number])
    if found.senses.contains(.dateWord) { tokens[from].traits.insert(.date) }
    return best
  }
}
