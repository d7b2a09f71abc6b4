/// The person whom a part of a list names: "Steve Marsh" in "CFO Steve Marsh (he is new)".
struct NamedPerson {
  /// What stands behind the name.
  enum Rest {
    /// Nothing, or what says who that is: "Ann (HR)", "Ann the recruiter".
    case nothing
    /// "Lee from finance".
    case origin
    /// Any other words, after which no list goes on: "Dana at Canary Wharf", "Dana went well".
    case more
  }

  /// How the words before a name are judged.
  enum Place {
    /// Something says that people follow, so that words before the name only say more of them.
    case told
    /// Nothing does, so a name must stand there with nothing but words for the person and the meeting.
    case untold
  }

  /// With the title, without the role.
  var name: Range<Int>
  var wordCount = 0
  /// A title, a role or a given name tells that it is a person, and no tool or town.
  var isSure = false
  var rest = Rest.nothing

  /// - Returns: nil where the part names nobody.
  init?(in part: Range<Int>, of text: [UInt8], _ table: Table, at place: Place) {
    self.name = part.lowerBound..<part.lowerBound
    var next = part.lowerBound
    var last: NameWord?
    /// A preposition stands before the word, or before its article.
    var isBehindPreposition = false
    while let word = NameWord(at: next, in: part, of: text, table) {
      next = word.range.upperBound
      // "the MD", where "MJ" would be somebody.
      let isRole = word.isShort && last.map { $0.has(.determiner) } ?? false
      if !isRole, NamedPerson.opensName(word, in: part, of: text, table) {
        // "the team of Ann", "someone from Acme", "the manager of the Solihull shop", "2pm ET"
        if isBehindPreposition || last.map({ $0.kind == .number }) ?? false && !word.isGiven {
          return nil
        }
        read(from: word, in: part, of: text, table)
        if wordCount == 0 { return nil }
        if let last, isName(last, before: word, in: part) {
          name = last.range.lowerBound..<name.upperBound
          wordCount += 1
        }
        return
      }
      // "a patient called Jean"
      let isNaming = PlainText.equals(word.range, "called", in: text)
      if !isNaming, !NamedPerson.mayLead(word, at: place) { return nil }
      if word.has(.them) || word.kind == .acronym { isSure = true }
      if !word.has(.determiner) { isBehindPreposition = word.has([.preposition, .to]) }
      last = word
    }
    return nil
  }

  /// Whether the first word of a part is a name although it is a word too: "Chuck Bannerman".
  private func isName(_ word: NameWord, before name: NameWord, in part: Range<Int>) -> Bool {
    wordCount == 1 && !name.isGiven && name.kind == .name && word.kind == .other
      && word.isCapitalised && !word.has([.them, .determiner])
      && word.range.lowerBound == part.lowerBound
  }

  private static func opensName(
    _ word: NameWord, in part: Range<Int>, of text: [UInt8], _ table: Table
  ) -> Bool {
    switch word.kind {
    case .name, .initial: return true
    case .title:
      // "The Miss": a title alone is nobody's.
      guard let next = NameWord(at: word.range.upperBound, in: part, of: text, table) else {
        return false
      }
      return next.isCapitalised || !next.isKnown
    default: return !word.isCapitalised && word.isGiven && !word.isKnown
    }
  }

  private static func mayLead(_ word: NameWord, at place: Place) -> Bool {
    if word.kind == .number || word.kind == .acronym { return true }
    if word.has([.past, .me, .be, .auxiliary, .negation]) { return false }
    switch place {
    case .told: return true
    case .untold:
      if !word.isKnown || word.has([.preposition, .to, .third, .joining]) { return false }
      return word.isCapitalised || word.has([.them, .determiner, .light])
        || !word.has([.base, .thirdPerson, .ing]) || word.has(.noun)
    }
  }

  private mutating func read(
    from first: NameWord, in part: Range<Int>, of text: [UInt8], _ table: Table
  ) {
    name = first.range
    let isLowerCase = !first.isCapitalised && first.kind != .title
    if first.kind == .title { isSure = true }
    if first.isGiven { isSure = true }
    if first.kind != .title, first.kind != .initial { wordCount = 1 }
    while let word = NameWord(at: name.upperBound, in: part, of: text, table) {
      switch word.kind {
      case .name: wordCount += 1
      case .initial: break
      case .particle:
        guard let end = NamedPerson.nameBehindParticles(word, in: part, of: text, table) else {
          return finish(before: word, in: part, of: text, table)
        }
        name = name.lowerBound..<end
        wordCount += 1
        continue
      case .other where isSurname(word, behind: isLowerCase, in: part, of: text, table):
        wordCount += 1
      default: return finish(before: word, in: part, of: text, table)
      }
      name = name.lowerBound..<word.range.upperBound
    }
    finishAtMark(in: part, of: text, table)
  }

  private static func nameBehindParticles(
    _ particle: NameWord, in part: Range<Int>, of text: [UInt8], _ table: Table
  ) -> Int? {
    var place = particle.range.upperBound
    while let word = NameWord(at: place, in: part, of: text, table) {
      if word.kind == .name { return word.range.upperBound }
      guard word.kind == .particle else { return nil }
      place = word.range.upperBound
    }
    return nil
  }

  /// Whether a word that is no name by itself is one behind another: "Dana Bell", "Mr Young", and
  /// "tobias krüger" of who writes all in lower case.
  private func isSurname(
    _ word: NameWord, behind isLowerCase: Bool, in part: Range<Int>, of text: [UInt8],
    _ table: Table
  ) -> Bool {
    if !word.isCapitalised { return !word.isKnown && (isLowerCase || wordCount == 0) }
    if wordCount == 0 { return true }
    guard wordCount == 1, !word.has([.them, .dateWord, .light]) else { return false }
    // "Dana Technical Round"
    return NameWord(at: word.range.upperBound, in: part, of: text, table)?.isCapitalised != true
  }

  private mutating func finish(
    before word: NameWord, in part: Range<Int>, of text: [UInt8], _ table: Table
  ) {
    // "London office", "Acme recruiter": a single name that isn't known as one is rather that of a firm.
    if wordCount == 1, !isSure, NamedPerson.isOfFirm(word, in: text) {
      wordCount = 0
      return
    }
    switch word.kind {
    case .acronym: break
    case .owner:
      // "Ann Lee's boss" is somebody else.
      wordCount = 0
    default:
      if word.has(.preposition) {
        let isOrigin =
          PlainText.equals(word.range, "from", in: text)
          || PlainText.equals(word.range, "of", in: text)
        let isTimed =
          NameWord(at: word.range.upperBound, in: part, of: text, table)?.kind == .number
        rest = isOrigin || isTimed ? .origin : .more
      } else if !word.has([.them, .determiner, .joining]),
        !PlainText.equals(word.range, "who", in: text)
      {
        rest = .more
      }
    }
  }

  private static let wordsOfFirms: [StaticString] = [
    "company", "engineers", "folks", "guys", "hr", "manager", "managers", "office", "panel",
    "people", "recruiter", "recruiters", "side", "staff", "team",
  ]

  /// Whether what stands before such a word is a firm or a town: "the Oakfield team".
  static func isOfFirm(_ word: NameWord, in text: [UInt8]) -> Bool {
    wordsOfFirms.contains { PlainText.equals(word.range, $0, in: text) }
  }

  private mutating func finishAtMark(in part: Range<Int>, of text: [UInt8], _ table: Table) {
    let behind = PlainText.trim(name.upperBound..<part.upperBound, in: text)
    // "dana@acme.example"
    if name.upperBound < part.upperBound, text[name.upperBound] == UInt8(ascii: "@") {
      wordCount = 0
    }
    guard let mark = behind.first,
      text[mark] == UInt8(ascii: "(") || text[mark] == UInt8(ascii: "[")
    else { return }
    // "Ann (VP Eng)", "Ann (she's the recruiter)"
    var place = mark + 1
    while let word = NameWord(at: place, in: behind, of: text, table) {
      if word.has(.them) || word.kind == .acronym { isSure = true }
      place = word.range.upperBound
    }
  }
}
