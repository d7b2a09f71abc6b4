/// Words of the table that stand for many, or for none.
package enum Reserved: Int, CaseIterable, Sendable {
  /// A person or company: "Dana".
  case name
  /// A word that isn't known, and one that begins its sentence with a capital.
  case unknown, unknownOpening
  case number, ordinal, time, date
  /// Before the first token and behind the last.
  case start, end
  /// Before the first token of an act to do.
  case toDo
  case possessive, quote, comma, parenthesis, dash, colon, semicolon, question, sentence

  /// How the table spells it.
  package var spelling: String { "<\(self)>" }

  static func of(_ mark: Mark) -> Reserved {
    switch mark {
    case .none: .unknown
    case .possessive: .possessive
    case .quote: .quote
    case .comma: .comma
    case .parenthesis: .parenthesis
    case .dash: .dash
    case .colon: .colon
    case .semicolon: .semicolon
    case .question: .question
    case .sentence: .sentence
    }
  }
}
