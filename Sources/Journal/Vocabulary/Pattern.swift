/// One thing that an element of a pattern accepts.
struct Atom: Sendable {
  enum Meaning: UInt8, Sendable { case word, wordClass, trait }

  var meaning: Meaning
  /// A word's or class's number, or the bit of a trait.
  var id: Int32
  /// Empty: any form.
  var forms: WordForms = []
}

/// Who does what a verb says.
enum Subject: UInt8, Sendable {
  case unknown
  /// The seeker: "I", or nobody named where notes are kept in the first person.
  case me
  /// Someone of the company.
  case them
  /// Somebody else: a friend, a coach, a reference.
  case thirdParty
  /// A thing, or nobody: "interview moved", "was told".
  case passive
  /// A thing that acts: "the decision slipped".
  case thing
}

/// One step of a pattern.
struct PatternElement: Sendable {
  enum Step: UInt8, Sendable {
    /// One token.
    case token
    /// Between none and `reach` tokens.
    case gap
    /// The start of the clause, light words apart.
    case clauseStart
    /// The end of the clause.
    case clauseEnd
    /// The next token must not be one of these.
    case notNext
  }

  var step: Step
  var isOptional = false
  var repeats = false
  /// The end of the clause will do too.
  var acceptsEnd = false
  var subject: Subject?
  var reach: UInt8 = 0
  /// Among the atoms of the grammar.
  var atoms: Range<Int32> = 0..<0
  /// All that the atoms ask for, so that most tokens are ruled out at once.
  var features = Features()
}

/// What a matched pattern says.
enum Sense: UInt8, Sendable, CaseIterable {
  case applied, scheduled, interview, thankYou, followUp, answer, reply, timeframe, assessment
  case rejection, offer, accepted, declined, withdrew, stopRequest, closed
  /// No event, and nothing else of the clause is one.
  case note
  /// What became of a call.
  case noAnswer, messageLeft, reached
  /// The event told before did not come about: "not sent".
  case undone
  /// A mere contact is none: what was said makes it something else.
  case doubt
  /// Fields.
  case nextSteps, hearBack, willFollowUp, contact, answerBy

  var field: SentenceField.Name? {
    switch self {
    case .nextSteps: .nextSteps
    case .hearBack, .timeframe: .hearBackBy
    case .willFollowUp: .willFollowUp
    case .contact: .contact
    case .answerBy: .answerBy
    default: nil
    }
  }

  var kind: EventKind? {
    switch self {
    case .applied: .applied
    case .scheduled: .scheduled
    case .interview: .interview
    case .thankYou: .thankYou
    case .followUp: .followUp
    case .answer: .answer
    case .reply: .reply
    case .timeframe: .timeframe
    case .assessment: .assessment
    case .rejection: .rejection
    case .offer: .offer
    case .accepted: .accepted
    case .declined: .declined
    case .withdrew: .withdrew
    case .stopRequest: .stopRequest
    case .closed: .closed
    case .note: .note
    case .noAnswer, .messageLeft, .reached, .undone, .doubt: nil
    case .nextSteps, .hearBack, .willFollowUp, .contact, .answerBy: nil
    }
  }

  /// The name by which the vocabulary file calls it.
  init?(name: String) {
    if let kind = EventKind(rawValue: name) {
      guard let sense = Sense.allCases.first(where: { $0.kind == kind }) else { return nil }
      self = sense
    } else {
      switch name {
      case "no-answer": self = .noAnswer
      case "message-left": self = .messageLeft
      case "reached": self = .reached
      case "undone": self = .undone
      case "doubt": self = .doubt
      case "next-steps": self = .nextSteps
      case "hear-back": self = .hearBack
      case "will-follow-up": self = .willFollowUp
      case "contact": self = .contact
      case "answer-by": self = .answerBy
      default: return nil
      }
    }
  }
}

/// A phrase pattern and what it says.
struct Rule: Sendable {
  var sense: Sense
  var direction: Direction?
  var channel: Channel?
  /// The higher wins within a clause.
  var rank: Int16
  /// A mere contact ("Dana called"), which what is said with it makes more exact.
  var isWeak = false
  /// Holds whatever stands before it: may begin in the middle of a clause.
  var isFree = false
  /// Holds only where one of theirs was just named, with a colon: "Dana: two weeks".
  var isTold = false
  /// From the user's configuration: nothing negates it.
  var isCustom = false
  /// Of a field: it says that it wasn't done.
  var isDenied = false
  var elements: Range<Int32>
  /// What the first token of a match has.
  var opening = Features()
  /// Elements without which it can't match, besides its rarest; below zero where there is none.
  var needed: Int32 = -1
  var neededToo: Int32 = -1
  /// It begins where its clause does, light words apart.
  var opensClause = false
  /// Who must do what its first word says.
  var subject: Subject?
}
