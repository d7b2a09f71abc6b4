/// A word of the text (or several that the vocabulary takes as one), or a mark between words.
package struct Token: Sendable {
  /// Byte offsets.
  package var start: Int32
  package var end: Int32
  /// Of its letters in lower case.
  package var hash: UInt32
  /// Its weights, among the rows of the table.
  package var row: UInt16 = 0
  /// What it counts as beside its neighbours.
  package var pairClass: UInt16 = 0
  package var pairNumber: UInt16 = 0
  /// How many letters were hashed.
  var length: UInt8 = 0
  /// The most parts of a compound that begins with it.
  var parts: UInt8 = 1
  package var mark: Mark = .none
  package var traits: Trait = []
  package var senses: Senses = []

  @inline(__always)
  mutating func become(_ word: Table.Word) {
    row = word.row
    pairClass = word.pairClass
    pairNumber = word.pairNumber
    senses = word.senses
  }

  @inline(__always)
  package func has(_ senses: Senses) -> Bool { !self.senses.isDisjoint(with: senses) }
}

/// Punctuation, weakest first.
package enum Mark: UInt8, Sendable, Comparable {
  /// A word.
  case none
  /// "Dana's": stands behind its owner.
  case possessive
  case quote, comma, parenthesis, dash, colon, semicolon, question, sentence

  package static func < (a: Mark, b: Mark) -> Bool { a.rawValue < b.rawValue }
}

/// How a token is written.
package struct Trait: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  static let capitalised = Trait(rawValue: 1 << 0)
  static let person = Trait(rawValue: 1 << 1)
  static let number = Trait(rawValue: 1 << 2)
  static let date = Trait(rawValue: 1 << 3)
  /// Not in the vocabulary.
  package static let unknown = Trait(rawValue: 1 << 4)
  /// Joined to the word before by a hyphen.
  static let hyphenated = Trait(rawValue: 1 << 5)
  /// All letters upper case.
  static let shouted = Trait(rawValue: 1 << 6)
  /// The first word of its sentence, or after a colon or dash.
  static let opens = Trait(rawValue: 1 << 7)
}
