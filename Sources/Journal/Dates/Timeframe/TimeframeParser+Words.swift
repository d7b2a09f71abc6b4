/// Words that name no day, and words that say nothing was said.
extension TimeframeParser {
  // MARK: Vague

  private static let vaguePhrases: [[TimeframeWord]] = [
    [.soon], [.shortly], [.asap], [.eventually], [.promptly], [.quickly], [.whenever], [.later],
    [.due, .course], [.in, .touch], [.be, .touch], [.aFew, .point], [.as, .soon, .as, .possible],
    [.as, .soon, .as],
    [.a, .bit], [.a, .while], [.near, .future], [.down, .line], [.let, .me, .know],
    [.after, .holidays], [.holidays], [.any, .time], [.not, .long], [.before, .long], [.rolling],
    [.when, .possible], [.as, .quickly, .as], [.once, .they], [.once, .she], [.once, .he],
    [.once, .we], [.when, .they], [.when, .she], [.when, .he], [.when, .we], [.a, .matter],
    [.aFew, .time],
  ]

  func vague(at index: Int) -> Candidate? {
    guard word(index)?.beginsVague == true else { return nil }
    if word(index) == .sometime {
      return isClauseEnd(index + 1)
        ? Candidate(meaning: .vague, first: index, next: index + 1) : nil
    }
    // "any day now"
    if word(index) == .any, unit(index + 1) != nil {
      return Candidate(meaning: .vague, first: index, next: skip(.now, at: index + 2))
    }
    for phrase in TimeframeParser.vaguePhrases {
      var next = index
      var matched = 0
      for word in phrase {
        while matched > 0, self.word(next) == .the || self.word(next) == .a { next += 1 }
        guard self.word(next) == word else { break }
        next += 1
        matched += 1
      }
      if matched == phrase.count {
        return Candidate(meaning: .vague, first: index, next: next)
      }
    }
    return nil
  }

  // MARK: Denials

  enum Denial {
    /// All of the text.
    case whole
    /// It wasn't asked for, so that a day named later isn't the answer.
    case notAsked
    /// No day was given; it may still be "soon".
    case notSaid
  }

  /// Whether the text says that there is no timeframe, with all of it or its first words.
  func denial() -> Denial? {
    var index = 0
    while index < tokens.count, isMarkOnly(index) { index += 1 }
    guard index < tokens.count else { return .whole }
    // "n/a"
    if word(index) == .n, kind(index + 1) == .slash, word(index + 2) == .a {
      return isClauseEnd(index + 3) ? .notAsked : nil
    }
    // "Dana didn't say", "I forgot to ask"
    switch kind(index) {
    case .word(.i), .word(.she), .word(.he), .word(.they), .word(.we): index += 1
    case .otherWord where word(index + 1) == .didnt || word(index + 1) == .wouldnt: index += 1
    default: break
    }
    switch word(index) {
    case .nothing:
      return isClauseEnd(index + 1) || word(index + 1) == .yet || denied(index + 1) != nil
        ? .notSaid : nil
    case .forgot: return .notAsked
    case .no:
      if isClauseEnd(index + 1) { return .notAsked }
      switch word(index + 1) {
      case .date, .timeframe, .timeline, .answer, .clue, .info, .idea, .deadline, .news, .word,
        .mention, .commit:
        return .notSaid
      default: return nil
      }
    case .not:
      switch word(index + 1) {
      case .asked, .ask, .discussed: return .notAsked
      case .mentioned, .given, .said: return .notSaid
      case .yet where isClauseEnd(index + 2) || word(index + 2) == .asked: return .notAsked
      default: return nil
      }
    case .didnt, .never, .wasnt, .dont, .havent, .wouldnt, .couldnt, .werent:
      return denied(index + 1)
    case .did where word(index + 1) == .not: return denied(index + 2)
    default: return nil
    }
  }

  private func denied(_ index: Int) -> Denial? {
    switch word(index) {
    case .ask, .asked: .notAsked
    case .say, .said, .mention, .mentioned, .give, .given, .specify, .specified, .tell, .told, .get,
      .got, .discussed, .stated, .provided, .commit, .know:
      .notSaid
    default: nil
    }
  }

  /// "unknown", "tbd", "not sure": no timeframe, unless one follows.
  var isHedged: Bool {
    var index = 0
    while index < tokens.count, isMarkOnly(index) { index += 1 }
    switch word(index) {
    case .unknown, .unsure:
      return isClauseEnd(index + 1) || word(index + 1) == .yet || word(index + 1) == .when
    case .to where word(index + 1) == .be:
      switch word(index + 2) {
      case .determined, .decided, .confirmed, .advised, .discussed: return true
      default: return false
      }
    case .not:
      switch word(index + 1) {
      case .sure, .known, .given, .said, .stated, .specified, .provided, .clear, .confirmed,
        .decided, .told, .determined, .yet:
        return true
      default: return false
      }
    case .dont, .havent, .i, .we, .she, .he, .they:
      let next = word(index) == .dont || word(index) == .havent ? index : index + 1
      switch word(next + 1) {
      case .know, .decided: return word(next) == .dont || word(next) == .havent
      default: return false
      }
    default: return false
    }
  }

  private func isMarkOnly(_ index: Int) -> Bool {
    switch kind(index) {
    case .comma, .stop, .dash, .slash, .question: true
    default: false
    }
  }
}

extension TimeframeWord {
  /// Whether a vague phrase may begin with it.
  fileprivate var beginsVague: Bool {
    switch self {
    case .soon, .shortly, .asap, .eventually, .promptly, .quickly, .whenever, .later, .sometime,
      .due,
      .in, .be, .aFew, .as, .a, .near, .down, .let, .after, .holidays, .any, .not, .before,
      .rolling,
      .when, .once:
      true
    default: false
    }
  }
}
