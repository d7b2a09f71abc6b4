import Journal

/// Stands something in for the people of one thread: `contact A`, `contact B` and so on, in the order in
/// which the notes name them, so that they can still be told apart.
///
/// Only whole names are given an alias. No words of the notes can be cleaned of the names, numbers and
/// links in them with certainty, so a report without names quotes none.
struct Redaction {
  private var aliases: [String: String] = [:]
  /// By the parts of names, in lower case.
  private var parts: [String: String] = [:]

  init(_ interview: Interview) {
    var count = 0
    func add(_ name: String) {
      guard aliases[name] == nil else { return }
      let words = name.split { !$0.isLetter }.filter(Redaction.isPartOfName)
        .map { $0.lowercased() }
      // "Dana" after "Dana Whitfield" is the same person.
      var alias = words.compactMap { parts[$0] }.first ?? ""
      if alias.isEmpty {
        count += 1
        alias = "contact \(Redaction.letter(count))"
      }
      aliases[name] = alias
      for word in words where parts[word] == nil { parts[word] = alias }
    }
    for contact in interview.contacts { add(contact.name) }
    for event in interview.events {
      for name in event.people { add(name) }
      for name in event.fields.interviewers?.value ?? [] { add(name) }
      if let name = event.fields.contact?.value { add(name) }
    }
  }

  func name(_ name: String) -> String { aliases[name] ?? "somebody" }

  /// What a company or role is called, which stays; nil where a person's name, an address, a link or a
  /// number is in it.
  func title(_ title: String) -> String? {
    if title.contains("@") || title.contains("://") { return nil }
    if title.count(where: \.isNumber) > Redaction.mostDigits { return nil }
    let words = title.split { !$0.isLetter }.map { $0.lowercased() }
    return words.contains { parts[$0] != nil } ? nil : title
  }

  /// "Studio 54" and "Route 1066" are names; a telephone number has more.
  private static let mostDigits = 4

  /// Particles, titles and job names in small letters are no part of a name, nor are single letters.
  private static func isPartOfName(_ word: Substring) -> Bool {
    guard let first = word.first, word.count > 1 else { return false }
    return !first.isLowercase && !notNames.contains(word.lowercased())
  }

  private static let notNames: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "the", "and", "he", "she", "they", "hr", "team", "manager",
    "recruiter", "recruiting", "hiring", "director", "head", "lead", "of", "my", "contact", "still",
  ]

  /// From 1: A to Z, then numbers.
  static func letter(_ number: Int) -> String {
    guard number <= 26 else { return String(number) }
    return String(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8(number - 1))))
  }
}
