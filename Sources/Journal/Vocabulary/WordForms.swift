/// Which forms of a verb or noun a spelling can be. "put" is several at once.
struct WordForms: OptionSet, Sendable {
  let rawValue: UInt8

  static let base = WordForms(rawValue: 1 << 0)
  static let thirdPerson = WordForms(rawValue: 1 << 1)
  static let past = WordForms(rawValue: 1 << 2)
  static let ing = WordForms(rawValue: 1 << 3)
  static let participle = WordForms(rawValue: 1 << 4)
  static let noun = WordForms(rawValue: 1 << 5)

  static let finite: WordForms = [.past, .thirdPerson]
  static let verb: WordForms = [.base, .thirdPerson, .past, .ing, .participle]
}
