/// Finds the people of a file in the words of its events.
enum People {
  static func find(in interview: inout Interview) {
    var names = interview.contacts.map(\.name)
    for event in interview.events {
      if let contact = event.fields.contact?.value { names.append(contact) }
      names.append(contentsOf: event.fields.interviewers?.value ?? [])
    }
    guard !names.isEmpty else { return }
    let known = Roster(names)
    for index in interview.events.indices {
      interview.events[index].people = known.names(in: interview.events[index].text)
    }
  }
}

/// Names by which each known person may be mentioned.
private struct Roster {
  private struct Person {
    var full: String
    /// Words of the name, each as bytes.
    var words: [[UInt8]]
  }

  private var persons: [Person] = []

  init(_ names: [String]) {
    for name in names {
      let words = name.split(separator: " ").map { Array($0.utf8) }.filter { !Roster.isTitle($0) }
      guard !words.isEmpty else { continue }
      // "Dana" is Dana Whitfield where she is known in full.
      if persons.contains(where: { known in words.allSatisfy(known.words.contains) }) { continue }
      persons.removeAll { known in known.words.allSatisfy(words.contains) }
      persons.append(Person(full: name, words: words))
    }
  }

  /// The full names of those whom the text mentions by any word of their name, in order of mention.
  func names(in text: String) -> [String] {
    var found: [(place: Int, name: String)] = []
    var text = text
    text.withUTF8 { bytes in
      for person in persons {
        let places = person.words.compactMap { Roster.place(of: $0, in: bytes) }
        if let first = places.min() { found.append((first, person.full)) }
      }
    }
    if found.count > 1 { found.sort { $0.place < $1.place } }
    return found.map(\.name)
  }

  private static func isTitle(_ word: [UInt8]) -> Bool {
    ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Mx.", "Dr", "Dr.", "Prof", "Prof."]
      .contains { Array($0.utf8) == word }
  }

  /// Where `word` stands as a whole word.
  private static func place(of word: [UInt8], in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard word.count > 1, word.count <= bytes.count else { return nil }
    search: for start in 0...bytes.count - word.count where bytes[start] == word[0] {
      for offset in word.indices where bytes[start + offset] != word[offset] { continue search }
      let end = start + word.count
      if start > 0, PlainText.isLetter(bytes[start - 1]) { continue }
      if end < bytes.count, PlainText.isLetter(bytes[end]) { continue }
      return start
    }
    return nil
  }
}
