/// A name in a clause that is neither of the thread nor a person's, so that it may be another company's.
struct CompanyName {
  /// The words of the clause that make it, by index.
  let words: Range<Int>
  /// Something tells that it is no person: "Oakfield Ltd", "Bluewater Marine", "the Oakfield team".
  let isLikely: Bool

  /// - Returns: nil where no such name begins at `index`.
  init?(at index: Int, of clause: ClauseWords, in text: [UInt8], own: OwnNames) {
    let all = clause.words
    guard CompanyName.mayBegin(all[index]), !CompanyName.isMe(all[index], in: text) else {
      return nil
    }
    var end = index + 1
    while end < all.count, all[end - 1].kind != .owner, CompanyName.mayGoOn(all[end]),
      !CompanyName.isMe(all[end], in: text)
    {
      end += 1
    }
    words = index..<end
    let name = all[words]
    let isOwn = name.contains { !CompanyName.isFirm($0, in: text) && own.contains(text[$0.range]) }
    let start = all[index].range.lowerBound
    if isOwn || own.containsJoined(text[start..<all[end - 1].range.upperBound])
      || name.contains(where: { $0.isOne(of: CompanyName.agencies, in: text) })
    {
      return nil
    }
    let isNamedFully =
      name.count > 1
      && name.dropFirst().contains {
        $0.isKnown && !$0.isGiven && !$0.has(.nameWord) || CompanyName.isFirm($0, in: text)
      }
    var isLikely =
      isNamedFully || CompanyName.isCamelCase(all[index])
      || CompanyName.hasEndingOfFirm(all[index], in: text)
      || text[start..<all[end - 1].range.upperBound].contains(UInt8(ascii: "&"))
    if end < all.count {
      if all[end].isOne(of: CompanyName.places, in: text) { return nil }
      if NamedPerson.isOfFirm(all[end], in: text) { isLikely = true }
    }
    self.isLikely = isLikely
  }

  /// Where the name stands, without "'s".
  func range(in clause: ClauseWords, of text: [UInt8]) -> Range<Int> {
    let (first, last) = (clause.words[words.lowerBound], clause.words[words.upperBound - 1])
    let mark =
      last.kind == .owner
      ? text[last.range].lastIndex { $0 == UInt8(ascii: "'") || $0 == CompanyName.curlyMark } : nil
    return first.range.lowerBound..<(mark ?? last.range.upperBound)
  }

  /// The first byte of U+2019.
  private static let curlyMark: UInt8 = 0xE2

  /// Whether a word of the range may be the first of such a name. Most begin with no capital.
  static func mayStand(in range: Range<Int>, of text: [UInt8], _ table: Table) -> Bool {
    WordStarts.contains(in: range, of: text) { start in
      let isCapital = text[start] >= 0x80 || text[start] < UInt8(ascii: "a")
      return isCapital && NameWord(at: start, in: range, of: text, table).map(mayBegin) ?? false
    }
  }

  /// Whether a word may be the first of such a name. Nearly all are told so by themselves.
  static func mayBegin(_ word: NameWord) -> Bool {
    guard word.isCapitalised, !word.isGiven, !word.has([.nameWord, .them, .dateWord]) else {
      return false
    }
    switch word.kind {
    case .name: return true
    case .owner, .other: return !word.isKnown
    // "GM" and "VP" are roles.
    case .acronym: return !word.isKnown && word.range.count > 2
    default: return false
    }
  }

  private static func mayGoOn(_ word: NameWord) -> Bool {
    guard word.isCapitalised, !word.has([.them, .dateWord, .title]) else { return false }
    return word.kind != .acronym || !word.isKnown
  }

  /// "I'm", "I've".
  private static func isMe(_ word: NameWord, in text: [UInt8]) -> Bool {
    text[word.range.lowerBound] == UInt8(ascii: "I") && word.range.count <= 6
      && !PlainText.isLetter(text[word.range.lowerBound + 1])
  }

  /// "BrightWell".
  private static func isCamelCase(_ word: NameWord) -> Bool { word.kind == .other }

  private static func hasEndingOfFirm(_ word: NameWord, in text: [UInt8]) -> Bool {
    var letters = text[word.range]
    if word.kind == .owner { letters = letters.dropLast(2) }
    return endings.contains { ending in
      letters.count > ending.utf8CodeUnitCount + 1
        && PlainText.equals(
          letters.endIndex - ending.utf8CodeUnitCount..<letters.endIndex, ending, in: text)
    }
  }

  /// "Ltd", "Foods": many names hold it, so that it tells nothing of whose they are.
  static func isFirm(_ word: NameWord, in text: [UInt8]) -> Bool { word.isOne(of: firms, in: text) }

  /// - Parameter word: in lower case.
  static func isFirm(_ word: [UInt8]) -> Bool {
    firms.contains { PlainText.equals(0..<word.count, $0, in: word) }
  }

  /// With which the names of places and of firms end, and few names of people.
  private static let endings: [StaticString] = [
    "field", "ford", "wick", "bury", "wood", "brook", "bridge", "gate", "mere", "worth", "well",
    "land", "house", "side", "view", "crest", "haven", "hurst", "mouth", "port", "soft", "tech",
    "corp", "care", "labs", "works", "ware", "bank", "pay", "pharma",
  ]

  /// What firms of all kinds have in their names.
  private static let firms: [StaticString] = [
    "academy", "airlines", "analytics", "architects", "associates", "bakery", "bank", "books",
    "brewery", "capital", "care", "catering", "clinic", "co", "college", "company", "construction",
    "consulting", "corp", "council", "dental", "design", "digital", "electrical", "energy",
    "engineering", "estates", "farms", "financial", "foods", "foundation", "freight", "games",
    "gmbh", "group", "haulage", "health", "holdings", "homes", "hospice", "hospital", "housing",
    "inc", "industries", "institute", "insurance", "klinik", "labs", "legal", "library", "llc",
    "llp", "lodge", "logistics", "logistik", "ltd", "marine", "media", "motors", "museum",
    "nursery",
    "partners", "pflege", "pharmacy", "plc", "press", "primary", "publishing", "retail", "robotics",
    "school", "security", "services", "software", "solicitors", "solutions", "sons", "studio",
    "studios", "surgery", "systems", "technologies", "transport", "trust", "university",
  ]

  /// Agencies send me to others, so that what they tell may be of this thread.
  private static let agencies: [StaticString] = [
    "adecco", "agency", "hays", "manpower", "personnel", "pertemps", "randstad", "recruiting",
    "recruitment", "reed", "resourcing", "staffing", "talent",
  ]

  /// What stands behind the name of a town or a site, and makes a place of it: "the Leeds office".
  private static let places: [StaticString] = [
    "area", "branch", "building", "campus", "depot", "factory", "hq", "office", "offices", "plant",
    "region", "shop", "showroom", "site", "store", "ward", "warehouse", "yard",
  ]
}
