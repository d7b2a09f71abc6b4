/// Finds the people of a file in the words of its events.
enum People {
  static func find(in interview: inout Interview) {
    var roster = Roster()
    for contact in interview.contacts { roster.add(contact.name) }
    for event in interview.events {
      if let contact = event.fields.contact?.value { roster.add(contact) }
      for name in event.fields.interviewers?.value ?? [] { roster.add(name) }
    }
    guard !roster.isEmpty else { return }
    for index in interview.events.indices {
      interview.events[index].people = roster.names(in: &interview.events[index].text)
    }
  }
}

/// Names by which each known person may be mentioned.
private struct Roster {
  private struct Person {
    var full: String
    /// Ranges of `bytes`: the words of the name, titles left out.
    var words: [Range<Int>]
  }

  private var persons: [Person] = []
  /// The names, one after the other.
  private var bytes: [UInt8] = []
  /// The bytes with which words of names begin, as bits, of which four bytes share each.
  private var firstBytes: UInt64 = 0

  /// Nobody deals with more people; the bound keeps the work linear.
  private static let most = 256

  var isEmpty: Bool { persons.isEmpty }

  mutating func add(_ name: String) {
    if persons.count == Roster.most { return }
    // Nearly always the same few names, written the same.
    if persons.contains(where: { $0.full == name }) { return }
    let words = append(name)
    guard !words.isEmpty else { return }
    // "Dana" is Dana Whitfield where she is known in full.
    if let index = persons.firstIndex(where: { PersonName.isSame($0.full, name) }) {
      if persons[index].words.count >= words.count { return }
      persons.removeAll { PersonName.isSame($0.full, name) }
    }
    persons.append(Person(full: name, words: words))
  }

  private mutating func append(_ name: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = bytes.count
    bytes.append(contentsOf: name.utf8)
    let end = bytes.count
    for index in start..<end + 1 where index == end || bytes[index] == 0x20 {
      let word = start..<index
      if word.count > 1, !isInitial(word), !Roster.isTitle(word, in: bytes) {
        words.append(word)
        firstBytes |= 1 << UInt64(bytes[word.lowerBound] & 63)
      }
      start = index + 1
    }
    return words
  }

  /// "D." of "D. Whitfield": nobody is mentioned by it.
  private func isInitial(_ word: Range<Int>) -> Bool {
    word.count == 2 && bytes[word.upperBound - 1] == UInt8(ascii: ".")
  }

  /// The full names of those whom the text mentions by any word of their name, in order of mention.
  func names(in text: inout String) -> [String] {
    var names: [String] = []
    let firstBytes = firstBytes
    text.withUTF8 { text in
      // Nearly every byte ends here.
      for start in 0..<text.count where firstBytes >> UInt64(text[start] & 63) & 1 != 0 {
        if start > 0, PlainText.isLetter(text[start - 1]) { continue }
        for index in persons.indices
        where persons[index].words.contains(where: { stands($0, at: start, in: text) }) {
          let name = persons[index].full
          if !names.contains(name) { names.append(name) }
        }
      }
    }
    return names
  }

  private static let titles: [StaticString] = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mx", "mx.", "dr", "dr.", "prof", "prof.",
  ]

  private static func isTitle(_ word: Range<Int>, in bytes: [UInt8]) -> Bool {
    word.count <= 5 && titles.contains { PlainText.equals(word, $0, in: bytes) }
  }

  /// Whether a word stands at a place, and ends there.
  private func stands(
    _ word: Range<Int>, at start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = start + word.count
    guard end <= text.count else { return false }
    for offset in 0..<word.count where text[start + offset] != bytes[word.lowerBound + offset] {
      return false
    }
    return end == text.count || !PlainText.isLetter(text[end])
  }
}
