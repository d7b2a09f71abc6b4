/// Who acts in a clause about a later contact: it tells whose turn it is.
enum Doer {
  /// "I'd ring on Friday", "promised him a call".
  case me
  /// I act on the day that they name: "asked me to ring on Friday", "said I should ring".
  case meAsAsked
  /// I wait until the day that they name: "asked me to be patient until Friday".
  case meAsWaiting
  /// I am told: "I'd hear on Friday", "I'll get a call".
  case meAsHearer
  /// "she'll ring on Friday", "will follow up with me".
  case them
  /// "will follow up on Friday": whose words they are, they don't say.
  case unsaid

  /// - Parameters:
  ///   - clause: of the sentence; what stands before it may say whose words it gives.
  static func find(
    _ tokens: UnsafeMutableBufferPointer<Token>, in clause: Range<Int>, of sentence: Range<Int>
  ) -> Doer {
    let reader = DoerReader(tokens: tokens, clause: clause)
    if let said = reader.read() { return said }
    let before = DoerReader(tokens: tokens, clause: sentence.lowerBound..<clause.lowerBound)
    return before.isTheirMessage ? .them : .unsaid
  }
}

private struct DoerReader {
  let tokens: UnsafeMutableBufferPointer<Token>
  let clause: Range<Int>

  private static let i = SpellingHash.all("i", "im", "ive")
  private static let me = SpellingHash.all("me", "us")
  private static let my = SpellingHash.all("my")
  private static let her = SpellingHash.all("her", "them")
  private static let waiting = SpellingHash.all(
    "wait", "be", "hold", "hold-on", "hold-off", "hang", "sit", "give", "bear", "stay", "have",
    "allow", "expect", "keep")
  private static let from = SpellingHash.all("from")
  private static let have = SpellingHash.all("have")
  private static let hearing = SpellingHash.all(
    "hear", "hearing", "heard", "know", "learn", "get", "receive", "find", "find-out", "expect",
    "hear-back", "hear-something", "have-an-answer", "get-an-answer", "have-news",
    "have-a-decision")
  /// They take somebody who is told to act; where he is left out it is the writer.
  private static let bidding = SpellingHash.all(
    "told", "asked", "said", "says", "advised", "invited", "encouraged", "urged", "instructed")

  private func isOne(_ index: Int, of hashes: [UInt32]) -> Bool {
    clause.contains(index) && tokens[index].mark == .none && hashes.contains(tokens[index].hash)
  }

  private func has(_ index: Int, _ senses: Senses) -> Bool {
    clause.contains(index) && tokens[index].mark == .none && tokens[index].has(senses)
  }

  private func isTheirs(_ index: Int) -> Bool {
    guard clause.contains(index), tokens[index].mark == .none else { return false }
    let token = tokens[index]
    return token.has(.them) || token.traits.contains(.person) || isOne(index, of: DoerReader.her)
      || token.traits.contains(.unknown) && token.traits.contains(.capitalised)
  }

  /// "to ring", "not to ring".
  private func isToAct(_ index: Int) -> Bool {
    let to = has(index, .negation) ? index + 1 : index
    return has(to, .to) && has(to + 1, .base)
  }

  func read() -> Doer? {
    // "told her to expect a call from me"
    if clause.contains(where: {
      isOne($0, of: DoerReader.me) && isOne($0 - 1, of: DoerReader.from)
    }) {
      return .me
    }
    // "I asked her to ring", "HR to ring"; but "agreed with her to ring".
    if let told = clause.last(where: { isTheirs($0) && isToAct($0 + 1) }),
      !has(told - 1, .preposition)
    {
      return .them
    }
    if let subject = clause.last(where: { isOne($0, of: DoerReader.i) }) {
      if isHearer(subject) { return .meAsHearer }
      let before = DoerReader(tokens: tokens, clause: clause.lowerBound..<subject)
      guard before.hasTheirSubject else { return .me }
      return isWaiting(subject) ? .meAsWaiting : .meAsAsked
    }
    if let object = clause.last(where: { isOne($0, of: DoerReader.me) }) {
      if isToAct(object + 1) { return asked(to: object + 1) }
      // "with me ringing"
      return has(object + 1, .ing) ? .me : .them
    }
    // "told to ring"
    if let bid = clause.first(where: { isOne($0, of: DoerReader.bidding) && isToAct($0 + 1) }) {
      return asked(to: bid + 1)
    }
    guard hasTheirSubject else { return nil }
    return clause.contains(where: { isOne($0, of: DoerReader.my) }) ? .meAsAsked : .them
  }

  private func asked(to act: Int) -> Doer {
    let verb = has(act, .negation) ? act + 2 : act + 1
    return isOne(verb, of: DoerReader.waiting) ? .meAsWaiting : .meAsAsked
  }

  /// Whether it is they of whom the first verb is said.
  private var hasTheirSubject: Bool {
    let verbs: Senses = [.past, .thirdPerson, .base, .intent, .auxiliary, .be]
    for index in clause where tokens[index].mark == .none {
      if isTheirs(index) { return true }
      // "last", "call with": a noun as well, where it stands first.
      if has(index, verbs), !tokens[index].has([.noun, .light]) { return false }
      if isOne(index, of: DoerReader.i) { return false }
    }
    return false
  }

  /// "I wait", "I should wait".
  private func isWaiting(_ subject: Int) -> Bool {
    // "wait" is also a word of intent.
    let verb = clause.first {
      $0 > subject
        && (isOne($0, of: DoerReader.waiting) || !has($0, [.intent, .auxiliary, .light]))
    }
    return verb.map { isOne($0, of: DoerReader.waiting) } ?? false
  }

  /// "I'd hear", "I'll be told", "I should have an answer"; but "I'd be ringing", "I have to ring".
  private func isHearer(_ subject: Int) -> Bool {
    var index = subject + 1
    while clause.contains(index), tokens[index].mark == .none {
      if isOne(index, of: DoerReader.hearing) { return true }
      if isOne(index, of: DoerReader.have) { return !has(index + 1, [.to, .past]) }
      if has(index, .be) { return has(index + 1, [.past, .participle]) }
      guard has(index, [.intent, .auxiliary, .light, .negation]) else { return false }
      index += 1
    }
    return false
  }

  /// "Email from Dana", "Dana wrote", "Dana": what follows gives their words.
  var isTheirMessage: Bool {
    let words = clause.filter { tokens[$0].mark == .none }
    guard let first = words.first else { return false }
    if words.contains(where: { isOne($0, of: DoerReader.from) && isTheirs($0 + 1) }) { return true }
    guard isTheirs(first) else { return false }
    return words.count == 1
      || words.dropFirst().contains { has($0, .contentVerb) || isOne($0, of: DoerReader.bidding) }
  }
}
