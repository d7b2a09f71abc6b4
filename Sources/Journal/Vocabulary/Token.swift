/// A word of the text, or several that the vocabulary takes as one.
struct Token: Sendable {
  /// Byte offsets.
  var start: Int32
  var end: Int32
  var word: Int32
  var classes = ClassSet()
  var forms: WordForms = []
  var traits: Trait = []
  /// What stands between this word and the one before.
  var boundary: Boundary = .none
  var clause: Int16 = 0
  /// Of a verb.
  var subject: Subject = .unknown

  func isIn(_ known: KnownClass) -> Bool { classes.contains(known.rawValue) }
}

/// Punctuation before a word, weakest first.
enum Boundary: UInt8, Sendable, Comparable {
  case none, comma, parenthesis, dash, colon, semicolon, sentence

  static func < (a: Boundary, b: Boundary) -> Bool { a.rawValue < b.rawValue }
}
