import Journal

/// Takes out of one thread's words the people that its notes make known, and every mail address.
///
/// Each person becomes `contact A`, `contact B` and so on, in the order in which the notes name them, so
/// that they can still be told apart. Only names that the contacts, interviewers and other fields make
/// known can be found.
struct Redaction {
  /// A full name and what stands for it; the longest first.
  private var fullNames: [(name: String, alias: String)] = []
  /// Parts of names in lower case.
  private var parts: [String: String] = [:]

  init(_ interview: Interview) {
    var known: [String] = []
    var seen: Set<String> = []
    func add(_ name: String) {
      if seen.insert(name).inserted { known.append(name) }
    }
    for contact in interview.contacts { add(contact.name) }
    for event in interview.events {
      for name in event.people { add(name) }
      for name in event.fields.interviewers?.value ?? [] { add(name) }
      if let name = event.fields.contact?.value { add(name) }
    }
    var count = 0
    for name in known {
      let words = Redaction.words(in: name).filter { $0.first?.isLetter == true }
      // "Dana" after "Dana Whitfield" is the same person.
      var alias = words.compactMap { parts[$0.lowercased()] }.first ?? ""
      if alias.isEmpty {
        count += 1
        alias = Redaction.alias(count)
      }
      fullNames.append((name, alias))
      for word in words where Redaction.isPartOfName(word) {
        for piece in [word] + word.split(whereSeparator: { !$0.isLetter }).map(String.init) {
          let key = piece.lowercased()
          if piece == word || piece.count > 2, parts[key] == nil { parts[key] = alias }
        }
      }
    }
    fullNames.sort { ($0.name.utf8.count, $1.name) > ($1.name.utf8.count, $0.name) }
  }

  func name(_ name: String) -> String {
    fullNames.first { $0.name == name }?.alias ?? text(name)
  }

  func text(_ text: String) -> String {
    var result = Redaction.withoutAddresses(text)
    for (name, alias) in fullNames where name.utf8.count > 1 {
      result = result.replacing(name, with: alias)
    }
    return parts.isEmpty ? result : withoutParts(result)
  }

  private func withoutParts(_ text: String) -> String {
    var result = ""
    var lastAlias: String?
    var gap = ""
    for word in Redaction.words(in: text) {
      guard word.first?.isLetter == true else {
        gap += word
        continue
      }
      let (alias, ending) = replacement(for: word)
      // First name and surname are one person.
      if let alias, alias == lastAlias, gap == " " {
        result += ending
      } else {
        result += gap + (alias ?? word) + (alias == nil ? "" : ending)
      }
      gap = ""
      lastAlias = ending.isEmpty ? alias : nil
    }
    return result + gap
  }

  /// What stands for a word, and what follows it (`'s`).
  private func replacement(for word: String) -> (alias: String?, ending: String) {
    let key = word.lowercased()
    if let alias = parts[key] { return (alias, "") }
    for ending in ["'s", "’s"] where key.hasSuffix(ending) {
      if let alias = parts[String(key.dropLast(2))] { return (alias, ending) }
    }
    let pieces = key.split(whereSeparator: { !$0.isLetter }).map(String.init)
    return (pieces.count > 1 ? pieces.lazy.compactMap { parts[$0] }.first : nil, "")
  }

  /// Runs of letters (with an apostrophe or hyphen inside) and what lies between them, in turn.
  private static func words(in text: String) -> [String] {
    var words: [String] = []
    var current = ""
    var isWord = false
    for character in text {
      let isLetter = character.isLetter
      let isJoint = isWord && (character == "'" || character == "’" || character == "-")
      if !current.isEmpty, (isLetter || isJoint) != isWord {
        words.append(current)
        current = ""
      }
      isWord = isLetter || isJoint
      current.append(character)
    }
    return current.isEmpty ? words : words + [current]
  }

  /// Particles, titles and job names in small letters are no part of a name, nor are single letters.
  private static func isPartOfName(_ word: String) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    return !first.isLowercase && !notNames.contains(word.lowercased())
  }

  private static let notNames: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "the", "and", "he", "she", "they", "hr", "team", "manager",
    "recruiter", "recruiting", "hiring", "director", "head", "lead", "of", "my", "contact", "still",
  ]

  private static func withoutAddresses(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    var result = ""
    var run = ""
    func flush() {
      // A full stop that ends the sentence stays.
      let mark = run.last == "." ? "." : ""
      let inside = run.dropFirst().dropLast(mark.count + 1)
      result += inside.contains("@") ? "[address]" + mark : run
      run = ""
    }
    for character in text {
      if isAddressCharacter(character) {
        run.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }

  private static func isAddressCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "._%+-@".contains(character)
  }

  private static func alias(_ number: Int) -> String {
    guard number <= 26 else { return "contact \(number)" }
    return "contact \(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number - 1))))"
  }
}
