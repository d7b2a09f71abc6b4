/// What leads to a date within a sentence, and so tells whose date it is.
enum DateLead {
  /// Whether nothing but "on" stands there, if anything: the clause is told elsewhere.
  static func isBare(_ words: Range<Int>, in text: [UInt8]) -> Bool {
    let words = PlainText.skipSeparator(words, in: text)
    return PlainText.skipTrailingSeparator(words, in: text).isEmpty
      || PlainText.equals(PlainText.trim(words, in: text), "on", in: text)
  }

  /// "They scheduled a call" is what someone did, "call scheduled" may be what is to come.
  static func beginsWithActor(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    words(in: range, of: text).first.map { isOneOf(actors, $0, in: text) } ?? false
  }

  private static let actors: [StaticString] = [
    "they", "she", "he", "i", "we", "hr", "recruiter",
  ]

  /// The words before a last "on"; nil where they end otherwise.
  static func beforeOn(_ words: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    let start = words.upperBound - " on".utf8.count
    guard start > words.lowerBound, PlainText.isBlank(text[start]),
      PlainText.equals(start + 1..<words.upperBound, "on", in: text)
    else { return nil }
    return PlainText.trim(words.lowerBound..<start, in: text)
  }

  /// Whether the words before a date make it that of something to come, or of something that is only
  /// spoken of.
  ///
  /// - Parameter isThanks: they tell of a thank-you, which is always for something.
  static func leadsElsewhere(_ range: Range<Int>, isThanks: Bool, in text: [UInt8]) -> Bool {
    // "Second round: 2026-11-20", "Dana wrote: the committee meets on 1 March"
    let endsInColon = PlainText.trim(range, in: text).last.map { text[$0] == UInt8(ascii: ":") }
    if endsInColon ?? false || text[range].firstRange(of: Array(": ".utf8)) != nil { return true }
    let words = words(in: range, of: text)
    if let last = words.last, isOneOf(governors, last, in: text) { return true }
    return words.contains { isOneOf(turns, $0, in: text) }
      || zip(words, words.dropFirst()).contains { word, next in
        PlainText.equals(word, "to", in: text) && !isOneOf(reasons, next, in: text)
          // "Left a message for Dana", but "sent slides for the panel".
          || !isThanks && PlainText.equals(word, "for", in: text)
            && !isCapital(text[next.lowerBound])
      }
  }

  /// Whether the date is one of several: "Nov 12 or Nov 13".
  static func goesOn(after end: Int, in sentence: Range<Int>, of text: [UInt8]) -> Bool {
    words(in: end..<sentence.upperBound, of: text).first
      .map { PlainText.equals($0, "or", in: text) } ?? false
  }

  /// "Interview on 2026-11-03 maybe"
  static func isDoubtful(_ sentence: Range<Int>, in text: [UInt8]) -> Bool {
    words(in: sentence, of: text).contains { isOneOf(doubts, $0, in: text) }
  }

  private static let doubts: [StaticString] = [
    "maybe", "perhaps", "possibly", "probably", "tentative", "tentatively",
  ]

  /// Right before a date, they give it another meaning than that of the day on which something happened.
  private static let governors: [StaticString] = [
    "by", "until", "till", "before", "from", "since", "after", "of", "to", "for", "the", "a", "an",
    "our", "my", "his", "their", "its", "this", "that", "your", "next", "between", "and", "or",
    "through", "around", "than", "not", "dated", "posted", "valid", "starting", "starts", "start",
    "begins", "beginning", "effective", "expires", "ends", "due", "deadline", "week", "at",
  ]

  /// Anywhere before it, they turn to something else.
  private static let turns: [StaticString] = [
    "will", "would", "shall", "should", "could", "can", "might", "ll", "that", "whether", "if",
    "when", "until", "about", "regarding", "re", "is", "are", "be", "free", "available", "due",
    "deadline", "expects", "expect", "hopes", "plans", "wants", "planned", "scheduled", "arranged",
    "booked", "set", "start", "starting", "next", "goes", "go", "closes", "opens", "ends",
  ]

  /// "Emailed Dana to follow up on 2026-11-19"
  private static let reasons: [StaticString] = ["follow", "thank", "ask", "check", "say", "chase"]

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  private static func isOneOf(
    _ list: [StaticString], _ word: Range<Int>, in text: [UInt8]
  ) -> Bool {
    list.contains { PlainText.equals(word, $0, in: text) }
  }

  private static func words(in range: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      if PlainText.isLetter(text[index]) {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<range.upperBound) }
    return words
  }
}
