import SourceText

/// The names that belong to the thread of a journal: of its company, of its people, and of whoever stands
/// between, as an agency does.
struct OwnNames {
  /// Of words in lower case.
  private var known: Set<UInt32> = []
  /// The words of the company's name and of the title, in lower case.
  private var company: [[UInt8]] = []
  /// Of the company's name: "f&s" and "fs" of "Fenwick & Sons".
  private var initials: [UInt8] = []

  /// Nobody writes a longer name; the bounds keep the work linear.
  private static let mostWords = 16
  private static let longestPreamble = 8_000

  /// - Parameter preamble: what stands before the first entry: the front matter, the title, and lines like
  ///   "Agency: Hays".
  init(company name: String, preamble: some Collection<UInt8>) {
    for word in OwnNames.words(of: name.utf8).prefix(OwnNames.mostWords) {
      company.append(word)
      if let first = word.first, !OwnNames.isSmall(word) { initials.append(first) }
    }
    for line in preamble.prefix(OwnNames.longestPreamble).split(separator: UInt8(ascii: "\n"))
    where line.contains(where: { OwnNames.marksOfFields.contains($0) }) {
      for word in OwnNames.words(of: line) { known.insert(SpellingHash.of(word)) }
    }
    for word in company { known.insert(SpellingHash.of(word)) }
    known.insert(SpellingHash.of(company.joined()))
  }

  /// Prose tells of anything; headings, fields and rows of tables tell of this thread.
  private static let marksOfFields = Array("#:@|".utf8)

  mutating func add(person name: String) {
    let words = OwnNames.words(of: name.utf8).prefix(OwnNames.mostWords)
    // "Interview with Kestrel Logistics": that stands for people, but not for those of this thread.
    if words.contains(where: CompanyName.isFirm) { return }
    for word in words where word.count > 1 {
      known.insert(SpellingHash.of(word))
    }
  }

  /// Adds the names in words that tell of a contact with somebody: whoever it was has to do with this
  /// thread.
  mutating func add(namesIn words: Range<Int>, of text: [UInt8], _ table: Table) {
    for clause in ClauseWords.all(in: words, of: text, table) {
      for word in clause.words where word.isCapitalised && !word.isKnown {
        for part in OwnNames.words(of: text[word.range]) { known.insert(SpellingHash.of(part)) }
      }
    }
  }

  /// Whether a word of a name is one of the thread's, written in full, in short, or with a slip.
  func contains(_ word: some Collection<UInt8>) -> Bool {
    OwnNames.words(of: word).contains(where: isOwn)
  }

  /// Whether a name is one of the thread's once its words are written as one: "Bright Well".
  func containsJoined(_ name: some Collection<UInt8>) -> Bool {
    isOwn(Array(OwnNames.words(of: name).joined()))
  }

  /// Whether a word of a name is one of the company's.
  func isOfCompany(_ word: some Collection<UInt8>) -> Bool {
    OwnNames.words(of: word).contains(where: isOfCompany)
  }

  private func isOwn(_ word: [UInt8]) -> Bool {
    word.count > 1 && (known.contains(SpellingHash.of(word)) || isOfCompany(word))
  }

  private func isOfCompany(_ word: [UInt8]) -> Bool {
    if word.count > 1, initials.starts(with: word) || company.contains(word) { return true }
    return word.count >= OwnNames.shortestStem
      && company.contains { own in
        own.count >= OwnNames.shortestStem
          && (own.starts(with: word) || word.starts(with: own)
            || NearMiss.distance(own, word, atMost: 1) != nil)
      }
  }

  /// Of a word that stands for a longer one.
  private static let shortestStem = 4

  private static func isSmall(_ word: [UInt8]) -> Bool {
    ["and", "of", "the", "for", "de", "la"].contains { $0.utf8.elementsEqual(word) }
  }

  /// In lower case, without "'s".
  private static func words(of bytes: some Collection<UInt8>) -> [[UInt8]] {
    bytes.split { !PlainText.isLetter($0) && !PlainText.isDigit($0) && $0 != UInt8(ascii: "'") }
      .map { word in
        let word = word.map(PlainText.lowercased)
        for owner in ["'s", "’s"] where word.suffix(owner.utf8.count).elementsEqual(owner.utf8) {
          return word.dropLast(owner.utf8.count)
        }
        return word
      }
  }
}
