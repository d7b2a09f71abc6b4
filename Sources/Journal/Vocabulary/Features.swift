/// What tokens have that patterns can ask for: the classes of their words, their traits, and the words
/// themselves, by a bit that each shares with others.
///
/// What has nothing in common with an element of a pattern can't match it; so most patterns are ruled
/// out by a few machine words.
struct Features: Sendable {
  var classes = ClassSet()
  var traits: Trait = []
  var words: UInt64 = 0

  init() {}

  init(_ token: Token) {
    classes = token.classes
    traits = token.traits
    words = Features.bit(of: token.word)
  }

  /// The bit of a word in `words`.
  @inline(__always)
  static func bit(of word: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: word) }

  @inline(__always)
  func intersects(_ other: Features) -> Bool {
    classes.intersects(other.classes) || words & other.words != 0
      || !traits.isDisjoint(with: other.traits)
  }

  /// Whether a token has any of them.
  @inline(__always)
  func meet(_ token: Token) -> Bool {
    classes.intersects(token.classes) || words & Features.bit(of: token.word) != 0
      || !traits.isDisjoint(with: token.traits)
  }

  mutating func formUnion(_ other: Features) {
    classes.formUnion(other.classes)
    traits.formUnion(other.traits)
    words |= other.words
  }

  /// Those of all tokens in a range.
  static func of(_ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>) -> Features {
    var features = Features()
    for i in range { features.formUnion(Features(tokens[i])) }
    return features
  }
}
