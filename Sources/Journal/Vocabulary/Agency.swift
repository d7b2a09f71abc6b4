/// Who does what, as far as a clause has been read. "They called" tells another thing than "called",
/// "will call", "never called" and "was called", however far the words stand apart: so each verb is
/// seen beside who acts and how.
struct Agency {
  private enum Subject: UInt16 {
    /// Left out, as one does of oneself.
    case unsaid
    case me, them
    /// Somebody who has no part in it: "my mum".
    case third
    case thing
  }

  private var subject = Subject.unsaid
  private var isIntended = false
  private var isDenied = false
  private var isPassive = false
  /// It is done to me.
  private var befallsMe = false
  private var hasVerb = false
  private var isBehindPreposition = false
  private var isBehindDeterminer = false

  /// Above the classes and numbers of all words.
  private static let firstKey: UInt16 = 0xF000

  /// What a verb is seen beside.
  private var key: UInt16 {
    Agency.firstKey | subject.rawValue << 4 | (isIntended ? 8 : 0) | (isDenied ? 4 : 0)
      | (isPassive ? 2 : 0) | (befallsMe ? 1 : 0)
  }

  /// Takes the next token of a clause, or of a new one.
  ///
  /// - Returns: what the token is to be seen beside, where it is a verb.
  mutating func read(_ token: Token) -> UInt16? {
    guard token.mark == .none else {
      switch token.mark {
      case .quote: break
      // "Dana's assistant"
      case .possessive: subject = .unsaid
      default: self = Agency()
      }
      return nil
    }
    if token.traits.contains(.person)
      || token.traits.contains(.unknown) && token.traits.contains(.capitalised)
    {
      return name(.them)
    }
    if token.has([.background, .condition]) {
      self = Agency()
      isIntended = token.has(.condition)
      return nil
    }
    if token.has([.joining, .sequence, .breaking]), !token.has(.verbForms) {
      // "She rang and offered": who acts stays.
      let subject = subject
      self = Agency()
      self.subject = subject
      return nil
    }
    if isVerb(token) {
      hasVerb = true
      isBehindPreposition = false
      isBehindDeterminer = false
      return key
    }
    if token.has(.me) { return name(.me) }
    if token.has(.them) { return name(.them) }
    if token.has(.third) { return name(.third) }
    if token.has(.determiner) {
      isBehindDeterminer = true
    } else if token.has([.preposition, .to]) {
      isBehindPreposition = !token.has(.to)
      isIntended = isIntended || token.has(.to)
    } else if token.has(.negation) {
      isDenied = true
    } else if token.has(.intent) {
      isIntended = true
    } else if token.has(.be) {
      isPassive = true
    } else if token.has(.myself) {
      befallsMe = befallsMe || !isBehindPreposition
    } else if !token.has([.auxiliary, .light]), !token.traits.contains(.date) {
      return name(.thing)
    }
    return nil
  }

  /// A noun is who acts, if it stands before the verb and in its own right.
  private mutating func name(_ subject: Subject) -> UInt16? {
    defer {
      isBehindPreposition = false
      isBehindDeterminer = false
    }
    guard !isBehindPreposition, !hasVerb || subject == .me else { return nil }
    if hasVerb {
      // "she said I should ring"
      self = Agency()
    }
    if subject != .thing || self.subject == .unsaid { self.subject = subject }
    return nil
  }

  private func isVerb(_ token: Token) -> Bool {
    guard token.has(.verbForms), !token.has([.be, .auxiliary, .intent, .negation, .light]) else {
      return false
    }
    return !token.has(.noun) || !isBehindDeterminer && !isBehindPreposition
  }
}
