/// Makes one token of words that the vocabulary takes together: "thank you", "take-home", "got back to".
enum Compounds {
  /// - Returns: how many tokens are left.
  static func join(_ tokens: UnsafeMutableBufferPointer<Token>, count: Int, lexicon: Lexicon.Tables)
    -> Int
  {
    var to = 0
    var from = 0
    while from < count {
      var token = tokens[from]
      var length = 1
      if token.word != Lexicon.unknown, lexicon.words[Int(token.word)].opensCompound,
        !token.traits.contains(.possessive)
      {
        var node = lexicon.node(of: token.word)
        var at = from + 1
        while at < count, tokens[at].boundary == .none, tokens[at].word != Lexicon.unknown {
          node = lexicon.next(node, tokens[at].word)
          if node == 0 { break }
          let compound = lexicon.compound(at: node)
          if compound != Lexicon.unknown {
            length = at - from + 1
            token.word = compound
          }
          if tokens[at].traits.contains(.possessive) { break }
          at += 1
        }
        if length > 1 {
          let word = lexicon.words[Int(token.word)]
          token.classes = word.classes
          token.forms = word.forms
          token.end = tokens[from + length - 1].end
          token.traits.remove([.unknown, .shouted, .date])
          if tokens[from + length - 1].traits.contains(.possessive) {
            token.traits.insert(.possessive)
          }
          if token.isIn(.dateWord) { token.traits.insert(.date) }
        }
      }
      tokens[to] = token
      to += 1
      from += length
    }
    return to
  }
}
