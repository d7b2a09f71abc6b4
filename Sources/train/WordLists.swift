import Journal

/// A word, or several that the vocabulary takes as one.
struct ListedWord {
  var spelling: [UInt8]
  var lists: Set<String> = []
  var senses: Senses = []
}

/// Reads the word lists. Their own comments say how they are written.
struct WordLists {
  private(set) var words: [[UInt8]: ListedWord] = [:]
  /// Other spellings of a word.
  private(set) var spellings: [[UInt8]: [UInt8]] = [:]
  private(set) var canonical: [(kind: String, phrase: String)] = []
  private(set) var problems: [String] = []
  private var irregular: [[UInt8]: Irregular] = [:]
  private var inclusions: [(part: String, whole: String)] = []

  private struct Irregular {
    var past: [UInt8]?
    var participle: [UInt8]?
    var isDoubled: Bool
  }

  static func read(_ file: [UInt8]) -> WordLists {
    var lists = WordLists()
    var keyword = ""
    var name = ""
    for (number, line) in file.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      var fields = line.split(separator: UInt8(ascii: " ")).map { Array($0) }
      if first != UInt8(ascii: " ") {
        keyword = String(decoding: fields.removeFirst(), as: UTF8.self)
        if keyword == "canonical" {
          lists.readCanonical(String(decoding: line, as: UTF8.self))
          continue
        }
        if keyword != "irregular:" {
          name = fields.isEmpty ? "" : String(decoding: fields.removeFirst(), as: UTF8.self)
          guard name.hasSuffix(":"), ["word", "noun", "verb", "past"].contains(keyword) else {
            lists.problems.append("line \(number + 1): not a list")
            continue
          }
          name.removeLast()
        }
      }
      for field in fields { lists.add(field, keyword, to: name) }
    }
    lists.applyInclusions()
    return lists
  }

  private mutating func add(_ field: [UInt8], _ keyword: String, to name: String) {
    if field.first == UInt8(ascii: "@") {
      inclusions.append((String(decoding: field.dropFirst(), as: UTF8.self), name))
      return
    }
    switch keyword {
    case "irregular:": addIrregular(field)
    case "noun":
      add(field, .noun, name)
      add(Inflected.thirdPerson(field), .noun, name)
    case "verb": addVerb(field, name)
    case "past": add(field, [.past, .participle], name)
    default: add(field, [], name)
    }
  }

  /// `ring/rang/rung`, `drop+`
  private mutating func addIrregular(_ field: [UInt8]) {
    let isDoubled = field.last == UInt8(ascii: "+")
    let parts = (isDoubled ? Array(field.dropLast()) : field).split(separator: UInt8(ascii: "/"))
      .map { Array($0) }
    guard let stem = parts.first else { return }
    irregular[stem] = Irregular(
      past: parts.count > 1 ? parts[1] : nil,
      participle: parts.count > 2 ? parts[2] : parts.count > 1 ? parts[1] : nil,
      isDoubled: isDoubled)
    if parts.count > 1 {
      add(parts[1], .past, nil)
      add(parts[parts.count > 2 ? 2 : 1], .participle, nil)
    }
  }

  /// All forms of a verb of one or more parts.
  private mutating func addVerb(_ field: [UInt8], _ name: String) {
    var before: [UInt8] = []
    var after: [UInt8] = []
    var stem = field
    let hyphen = UInt8(ascii: "-")
    if field.first == UInt8(ascii: "~") {
      stem = Array(field.dropFirst())
      if let last = stem.lastIndex(of: hyphen) {
        before = Array(stem[...last])
        stem = Array(stem[(last + 1)...])
      }
    } else if let first = field.firstIndex(of: hyphen) {
      after = Array(field[first...])
      stem = Array(field[..<first])
    }
    let exception = irregular[stem]
    let isDoubled = exception?.isDoubled ?? false
    add(before + stem + after, .base, name)
    add(before + Inflected.thirdPerson(stem) + after, .thirdPerson, name)
    add(before + Inflected.ing(stem, isDoubled) + after, .ing, name)
    let past = exception?.past ?? Inflected.past(stem, isDoubled)
    add(before + past + after, .past, name)
    add(before + (exception?.participle ?? past) + after, .participle, name)
  }

  private mutating func add(_ spelling: [UInt8], _ forms: Senses, _ name: String?) {
    var word = words[spelling] ?? ListedWord(spelling: spelling)
    word.senses.formUnion(forms)
    if let name { word.lists.insert(name) }
    words[spelling] = word
    // "takehome" for "take-home", "didnt" for "didn't".
    let hyphens = spelling.count { $0 == UInt8(ascii: "-") }
    if hyphens == 1 && spelling.count > 5 || spelling.contains(UInt8(ascii: "'")) {
      let joined = spelling.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
      spellings[joined] = spelling
    }
  }

  /// Gives the members of a list the lists that have everything that it has.
  private mutating func applyInclusions() {
    for (part, _) in inclusions where !words.values.contains(where: { $0.lists.contains(part) }) {
      if !inclusions.contains(where: { $0.whole == part }) { problems.append("no list \(part)") }
    }
    // A list that is included may itself include others.
    for _ in 0..<4 {
      for (part, whole) in inclusions {
        for (spelling, word) in words where word.lists.contains(part) {
          words[spelling]?.lists.insert(whole)
        }
      }
    }
    for (spelling, word) in words {
      for list in word.lists {
        if let sense = Senses.ofLists[list] { words[spelling]?.senses.formUnion(sense) }
      }
    }
  }

  /// `canonical interview: Phone screen | Final interview`
  private mutating func readCanonical(_ line: String) {
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return }
    let kind = String(parts[0].dropFirst("canonical ".count))
    if EventKind(rawValue: kind) == nil { problems.append("no kind \(kind)") }
    for phrase in parts[1].split(separator: "|") {
      var trimmed = phrase.drop { $0 == " " }
      while trimmed.last == " " { trimmed.removeLast() }
      canonical.append((kind, String(trimmed)))
    }
  }
}

/// Forms of words, as bytes of their own.
enum Inflected {
  static func thirdPerson(_ stem: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    stem.withUnsafeBufferPointer { Inflection.appendThirdPerson($0, to: &out) }
    return out
  }

  static func past(_ stem: [UInt8], _ isDoubled: Bool) -> [UInt8] {
    var out: [UInt8] = []
    stem.withUnsafeBufferPointer { Inflection.appendPast($0, doubled: isDoubled, to: &out) }
    return out
  }

  static func ing(_ stem: [UInt8], _ isDoubled: Bool) -> [UInt8] {
    var out: [UInt8] = []
    stem.withUnsafeBufferPointer { Inflection.appendIng($0, doubled: isDoubled, to: &out) }
    return out
  }
}
