/// Makes one token of words that the vocabulary takes together: "thank you", "take-home", "got back to".
enum Compounds {
  /// - Returns: how many tokens are left.
  /// - Parameter joinsVerbs: whether "said no", "was in touch" and the like become one word too.
  static func join(
    _ tokens: UnsafeMutableBufferPointer<Token>, count: Int, lexicon: Lexicon.Tables,
    joinsVerbs: Bool = true
  ) -> Int {
    var to = 0
    var from = 0
    while from < count {
      let length = length(of: from, tokens, count, lexicon, joinsVerbs)
      // Nearly every word stands alone, and stays where it is.
      if to != from { tokens[to] = tokens[from] }
      to += 1
      from += length
    }
    return to
  }

  /// How many words the one at `from` is made of; it has become the compound.
  @inline(__always)
  private static func length(
    of from: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ count: Int,
    _ lexicon: Lexicon.Tables, _ joinsVerbs: Bool
  ) -> Int {
    guard tokens[from].word != Lexicon.unknown,
      lexicon.words[Int(tokens[from].word)].opensCompound,
      !tokens[from].traits.contains(.possessive)
    else { return 1 }
    var length = 1
    var node = lexicon.node(of: tokens[from].word)
    var compound = Lexicon.unknown
    var at = from + 1
    while at < count, tokens[at].boundary == .none, tokens[at].word != Lexicon.unknown {
      node = lexicon.next(node, tokens[at].word)
      if node == 0 { break }
      if lexicon.compound(at: node) != Lexicon.unknown,
        joinsVerbs
          || lexicon.words[Int(lexicon.compound(at: node))].forms.isDisjoint(with: .verb)
      {
        length = at - from + 1
        compound = lexicon.compound(at: node)
      }
      if tokens[at].traits.contains(.possessive) { break }
      at += 1
    }
    if length > 1 { join(tokens, from..<from + length, to: compound, lexicon) }
    return length
  }

  private static func join(
    _ tokens: UnsafeMutableBufferPointer<Token>, _ parts: Range<Int>, to compound: Int32,
    _ lexicon: Lexicon.Tables
  ) {
    var token = tokens[parts.lowerBound]
    let last = tokens[parts.upperBound - 1]
    token.word = compound
    token.classes = lexicon.words[Int(compound)].classes
    token.forms = lexicon.words[Int(compound)].forms
    token.end = last.end
    token.traits.remove([.unknown, .shouted, .date])
    if last.traits.contains(.possessive) { token.traits.insert(.possessive) }
    if token.isIn(.dateWord) { token.traits.insert(.date) }
    tokens[parts.lowerBound] = token
  }
}
