/// Reads whom an interview entry says it was with: "Interview with Dana Whitfield and Marcus (CTO)".
enum WithWhom {
  /// The names after "with", "interviewed by" or "met", and where they stand. Job titles, firms and
  /// "two engineers" are no names.
  ///
  /// - Parameter known: people of the file. A list in brackets or after a colon, as in "Tech interview
  ///   (Sasha, Mina)", is one of names where one of them is known: else it may be one of anything.
  static func names(
    in words: Range<Int>, of text: [UInt8], besides company: String?, known: [String]
  ) -> (names: [String], range: Range<Int>)? {
    if let start = afterWith(words, in: text) {
      let end = endOfList(start..<words.upperBound, in: text)
      if let found = names(in: start..<end, of: text, besides: company) { return found }
    }
    if known.isEmpty { return nil }
    guard let list = markedList(words, in: text),
      let found = names(in: list, of: text, besides: company),
      found.names.contains(where: { name in known.contains { isSame(name, $0) } })
    else { return nil }
    return found
  }

  /// Whether a name or its first word is that of someone known.
  private static func isSame(_ name: String, _ known: String) -> Bool {
    name == known || name.split(separator: " ").first == known.split(separator: " ").first
  }

  /// What stands in the first brackets, else after the first colon, up to the end of the sentence.
  private static func markedList(_ words: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    for index in words {
      switch text[index] {
      case UInt8(ascii: "("):
        return text[index..<words.upperBound].firstIndex(of: UInt8(ascii: ")"))
          .map { index + 1..<$0 }
      case UInt8(ascii: ":"):
        return index + 1..<endOfList(index + 1..<words.upperBound, in: text)
      default: if isSentenceEnd(at: index, in: words, of: text) { return nil }
      }
    }
    return nil
  }

  private static func names(
    in range: Range<Int>, of text: [UInt8], besides company: String?
  ) -> (names: [String], range: Range<Int>)? {
    var names: [String] = []
    for name in NameList.names(in: range, of: text) {
      let bytes = Array(name.utf8)
      let leading = PersonName.leading(0..<bytes.count, in: bytes)
      guard leading.lowerBound == 0, isName(leading, in: bytes) else { continue }
      let found = PlainText.string(leading, in: bytes)
      if found != company { names.append(found) }
    }
    return names.isEmpty ? nil : (names, PlainText.trim(range, in: text))
  }

  private static func afterWith(_ words: Range<Int>, in text: [UInt8]) -> Int? {
    for index in words where index == words.lowerBound || PlainText.isBlank(text[index - 1]) {
      let rest = index..<words.upperBound
      if PlainText.hasPrefix(rest, "with ", in: text) { return index + 5 }
      if PlainText.hasPrefix(rest, "w/ ", in: text) { return index + 3 }
      if PlainText.hasPrefix(rest, "interviewed by ", in: text) { return index + 15 }
      if PlainText.hasPrefix(rest, "met ", in: text),
        !PlainText.hasPrefix(rest, "met with ", in: text)
      {
        return index + 4
      }
      if isSentenceEnd(at: index, in: words, of: text) { return nil }
    }
    return nil
  }

  /// The list ends with its sentence, or at a colon, semicolon or dash.
  private static func endOfList(_ range: Range<Int>, in text: [UInt8]) -> Int {
    for index in range {
      switch text[index] {
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "|"): return index
      case UInt8(ascii: "-") where PlainText.isBlank(text[index - 1]): return index
      case 0xE2
      where index + 1 < range.upperBound && text[index + 1] == 0x80
        && PlainText.isBlank(text[index - 1]):
        return index
      default: if isSentenceEnd(at: index, in: range, of: text) { return index }
      }
    }
    return range.upperBound
  }

  private static func isSentenceEnd(at index: Int, in range: Range<Int>, of text: [UInt8]) -> Bool {
    if text[index] == UInt8(ascii: ".") {
      // Names are followed by a sentence that need not begin with a capital: "w/ Denise. will hear".
      return (index + 1 == range.upperBound || PlainText.isBlank(text[index + 1]))
        && !Sentences.isAbbreviation(before: index, in: range, of: text)
    }
    return Sentences.mayEnd(text[index]) && Sentences.ends(at: index, in: range, of: text)
  }

  /// Words that begin with a capital and name no person.
  private static let others: [StaticString] = [
    "hr", "ceo", "cto", "cfo", "coo", "cmo", "vp", "hm", "ta", "it", "the", "two", "three", "four",
    "five", "several", "both", "zoom", "teams", "google", "skype", "team", "panel", "hiring",
    "recruiter", "manager", "director", "head", "my", "their", "a", "an", "monday", "tuesday",
    "wednesday", "thursday", "friday", "engineering", "sales", "marketing", "all", "everyone",
  ]

  private static func isName(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let first = range.prefix { !PlainText.isBlank(bytes[$0]) }
    guard let start = first.first, let last = first.last, first.count > 1 else { return false }
    let word = start..<last + 1
    let isCapital =
      bytes[start] >= 0x80
      || (bytes[start] >= UInt8(ascii: "A") && bytes[start] <= UInt8(ascii: "Z"))
    return isCapital && !others.contains { PlainText.equals(word, $0, in: bytes) }
  }
}
