/// What a token is, apart from the classes of its word.
struct Trait: OptionSet, Sendable {
  let rawValue: UInt32

  static let capitalised = Trait(rawValue: 1 << 0)
  static let person = Trait(rawValue: 1 << 1)
  static let number = Trait(rawValue: 1 << 2)
  static let date = Trait(rawValue: 1 << 3)
  static let time = Trait(rawValue: 1 << 4)
  static let possessive = Trait(rawValue: 1 << 5)
  /// Not in the vocabulary.
  static let unknown = Trait(rawValue: 1 << 6)
  /// Joined to the word before by a hyphen.
  static let hyphenated = Trait(rawValue: 1 << 7)
  /// "no", "didn't" stand before it.
  static let negated = Trait(rawValue: 1 << 8)
  /// "plan to", "should", "will" stand before it.
  static let intended = Trait(rawValue: 1 << 9)
  /// "if", "whether" stand before it, or somebody only said it.
  static let hypothetical = Trait(rawValue: 1 << 10)
  /// Only words that carry no event stand before it in its clause.
  static let atHead = Trait(rawValue: 1 << 11)
  static let noun = Trait(rawValue: 1 << 12)
  /// All letters upper case.
  static let shouted = Trait(rawValue: 1 << 13)
  /// In a clause that only says when or why: "after the interview".
  static let background = Trait(rawValue: 1 << 14)

  /// Of a verb whose subject stands in a clause before.
  static let carried = Trait(rawValue: 1 << 15)

  /// A verb in the past: "did", in any meaning.
  static let did = Trait(rawValue: 1 << 17)
  /// An emoji.
  static let sign = Trait(rawValue: 1 << 16)

  static let irrealis: Trait = [.negated, .intended, .hypothetical]

  /// Whether a trait's name begins with this byte: most names are those of classes.
  static func mayBeNamed(by first: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "d"), UInt8(ascii: "t"),
      UInt8(ascii: "u"):
      true
    default: false
    }
  }

  /// The traits that patterns can ask for, by name.
  static func named(_ name: String) -> Trait? {
    switch name {
    case "person": .person
    case "number": .number
    case "date": .date
    case "time": .time
    case "unknown": .unknown
    case "possessive": .possessive
    case "did": .did
    default: nil
    }
  }
}
