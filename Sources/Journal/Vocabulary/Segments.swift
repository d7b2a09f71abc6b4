/// A part of a sentence that can tell one thing.
struct Segment: Sendable {
  enum Link: UInt8, Sendable {
    /// The first of its sentence.
    case sentence
    case comma
    case and, then
    /// "but", "so".
    case but
    /// "after", "because", "if": it only says when or why.
    case background
    case colon, dash, parenthesis
  }

  /// Of the tokens, without the mark or word that links it.
  var range: Range<Int>
  /// Where the words that link it begin.
  var from: Int
  var link: Link
}

/// Cuts tokens into sentences, and sentences into segments.
enum Segments {
  /// The segments of one or more sentences.
  static func splitAll(
    _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>,
    into segments: UnsafeMutableBufferPointer<Segment>
  ) -> Int {
    var count = 0
    forEachSentence(tokens, in: range) { sentence in
      guard count < segments.count else { return }
      count += split(
        tokens, in: sentence, into: UnsafeMutableBufferPointer(rebasing: segments[count...]))
    }
    return count
  }

  /// The sentences, between full stops and the like.
  static func forEachSentence(
    _ tokens: UnsafeMutableBufferPointer<Token>, in range: Range<Int>,
    _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    for i in range where tokens[i].mark >= .semicolon {
      // A question mark says something of its sentence.
      let end = tokens[i].mark == .question ? i + 1 : i
      if end > start { body(start..<end) }
      start = i + 1
    }
    if range.upperBound > start { body(start..<range.upperBound) }
  }

  /// - Returns: how many segments there are.
  static func split(
    _ tokens: UnsafeMutableBufferPointer<Token>, in sentence: Range<Int>,
    into segments: UnsafeMutableBufferPointer<Segment>
  ) -> Int {
    var number = 0
    var start = sentence.lowerBound
    var from = start
    var link = Segment.Link.sentence
    func close(_ end: Int) {
      guard end > start, number < segments.count else { return }
      (segments.baseAddress! + number).initialize(
        to: Segment(range: start..<end, from: from, link: link))
      number += 1
    }
    var i = sentence.lowerBound
    if opensBackground(i, tokens, sentence) {
      link = .background
    } else if tokens[i].has(.sequence), !tokens[i].traits.contains(.person),
      i + 1 < sentence.upperBound, tokens[i + 1].mark == .none
    {
      // "Later HR wrote"
      link = .then
      start = i + 1
      i = start
    }
    while i < sentence.upperBound {
      guard let (next, begin) = linkAt(i, tokens, sentence, start: start) else {
        // "chased a week later": it comes after what is told before.
        if tokens[i].has(.sequence), i > start, link != .background { link = .then }
        i += 1
        continue
      }
      close(i)
      from = min(tokens[i].mark == .none ? i : i + 1, begin)
      start = begin
      link = next
      i = max(begin, i + 1)
    }
    close(sentence.upperBound)
    return number
  }

  /// How a segment hangs on the one before that ends at token `i`, and where it begins.
  private static func linkAt(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>, start: Int
  ) -> (Segment.Link, Int)? {
    let token = tokens[i]
    if token.mark != .none {
      let link: Segment.Link
      switch token.mark {
      case .comma:
        if isNameList(i, tokens, sentence) { return nil }
        link = .comma
      case .parenthesis: link = .parenthesis
      case .dash: link = .dash
      case .colon: link = .colon
      default: return nil
      }
      return linkWord(after: i + 1, link, tokens, sentence)
    }
    guard i > start else { return nil }
    if opensBackground(i, tokens, sentence) { return (.background, i) }
    if token.has(.sequence) {
      return describes(i, tokens, sentence) ? nil : (.then, i + 1)
    }
    if token.has(.breaking) { return (.but, i + 1) }
    if token.has(.joining), i + 1 < sentence.upperBound {
      if tokens[i + 1].has(.sequence) { return (.then, i + 2) }
      if beginsClause(i + 1, tokens, sentence) { return (.and, i + 1) }
    }
    return nil
  }

  /// Whether a word of sequence belongs to the words around it: "a week later,", "in a later email".
  private static func describes(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>
  ) -> Bool {
    i + 1 == sentence.upperBound || tokens[i + 1].mark != .none || tokens[i - 1].has(.determiner)
  }

  /// After a mark, "and", "then" or "but" says more of the link.
  private static func linkWord(
    after start: Int, _ link: Segment.Link, _ tokens: UnsafeMutableBufferPointer<Token>,
    _ sentence: Range<Int>
  ) -> (Segment.Link, Int) {
    var link = link
    var start = start
    while start < sentence.upperBound {
      let token = tokens[start]
      if token.mark != .none { break }
      if opensBackground(start, tokens, sentence) { return (.background, start) }
      if token.has(.sequence) {
        link = .then
      } else if token.has(.joining), !token.has(.allForms) {
        if link == .comma { link = .and }
      } else if token.has(.breaking) {
        link = .but
      } else {
        break
      }
      start += 1
    }
    return (link, start)
  }

  /// "after the interview", "if nothing by Friday", but not "after the 10th".
  private static func opensBackground(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>
  ) -> Bool {
    guard tokens[i].has([.background, .condition]), tokens[i].mark == .none else { return false }
    // "asked if I can start on Monday": what was asked.
    if tokens[i].has(.condition), i > sentence.lowerBound, tokens[i - 1].has(.wanting) {
      return false
    }
    var at = i + 1
    // "the week after", "the week after next"
    if i > sentence.lowerBound, tokens[i - 1].has(.dateWord),
      at == sentence.upperBound || tokens[at].mark != .none || tokens[at].hash == Segments.next
    {
      return false
    }
    while at < sentence.upperBound, tokens[at].mark == .none,
      tokens[at].has([.determiner, .light]) || tokens[at].traits.contains(.number),
      !tokens[at].traits.contains(.date)
    {
      at += 1
    }
    return at < sentence.upperBound
      && !(tokens[at].traits.contains(.date) && tokens[at].mark == .none)
  }

  private static let next = SpellingHash.of("next".utf8)

  /// Whether a verb or somebody who does something stands at `i`, behind "and".
  private static func beginsClause(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>
  ) -> Bool {
    var at = afterTime(i, tokens, sentence)
    while at < sentence.upperBound, tokens[at].mark == .none, tokens[at].has(.light),
      !tokens[at].has(.allForms)
    {
      at += 1
    }
    guard at < sentence.upperBound, tokens[at].mark == .none else { return false }
    var token = tokens[at]
    if token.has(.past), !token.has(.be) { return true }
    // "and was told"
    if token.has(.be), token.has(.past), at + 1 < sentence.upperBound, tokens[at + 1].has(.past) {
      return true
    }
    if token.has(.determiner), at + 1 < sentence.upperBound, tokens[at + 1].mark == .none {
      at += 1
      token = tokens[at]
    }
    if token.has(.base), !token.has(.noun) { return true }
    if token.has([.intent, .negation]) { return true }
    guard token.has([.me, .them]) || token.traits.contains(.person) else { return false }
    var verb = at + 1
    while verb < sentence.upperBound, tokens[verb].mark == .none,
      tokens[verb].has([.light, .auxiliary, .them, .negation])
        || tokens[verb].traits.contains(.person)
    {
      verb += 1
    }
    return verb < sentence.upperBound && tokens[verb].mark == .none
      && tokens[verb].has([.past, .thirdPerson, .base, .intent, .be])
  }

  /// Where a clause goes on behind "by Tuesday lunch" or "within an hour".
  private static func afterTime(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>
  ) -> Int {
    guard tokens[i].has([.preposition, .untilWord]), !tokens[i].has(.verbForms) else { return i }
    var at = i + 1
    var isTime = false
    while at < sentence.upperBound, tokens[at].mark == .none,
      tokens[at].has([.determiner, .light, .dateWord])
        || !tokens[at].traits.isDisjoint(with: [.date, .number])
    {
      isTime = isTime || !tokens[at].traits.isDisjoint(with: [.date, .number])
      at += 1
    }
    return isTime ? at : i
  }

  /// "Dana, Priya and Tom": the comma separates names.
  private static func isNameList(
    _ i: Int, _ tokens: UnsafeMutableBufferPointer<Token>, _ sentence: Range<Int>
  ) -> Bool {
    guard i > sentence.lowerBound, i + 1 < sentence.upperBound,
      isPerson(tokens[i - 1]), isPerson(tokens[i + 1]) || tokens[i + 1].has(.title)
    else { return false }
    var at = i + 1
    while at < sentence.upperBound,
      isPerson(tokens[at]) || tokens[at].has([.title, .joining, .determiner])
        || tokens[at].mark == .comma
    {
      at += 1
    }
    guard at < sentence.upperBound, tokens[at].mark == .none else { return true }
    return !tokens[at].has([.past, .thirdPerson, .be, .auxiliary, .intent])
  }

  private static func isPerson(_ token: Token) -> Bool {
    token.traits.contains(.person) || token.has(.them)
  }
}
