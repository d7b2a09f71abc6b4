/// Reads the people in a value such as `Dana Whitfield <dana@acme.example>, Priya Nair
/// (recruiter)`.
package enum ContactReader {
  /// The people named in a range of the text, in order.
  ///
  /// What stands beside a name (a job title, a telephone number, words in brackets) is left out. A
  /// mail address without a name stands for the name, too.
  package static func contacts(in range: Range<Int>, of text: [UInt8]) -> [Contact] {
    var contacts: [Contact] = []
    for (part, isAfterComma) in parts(of: range, in: text) {
      guard let contact = contact(in: part, of: text) else { continue }
      if isAfterComma, let last = contacts.indices.last {
        if contact.name == contact.email {
          // "Dana Whitfield, dana@acme.example"
          if contacts[last].email == nil {
            contacts[last].email = contact.email
            contacts[last].range = contacts[last].range.lowerBound..<contact.range.upperBound
            continue
          }
        } else if contact.email == nil, describesPerson(contact.name) {
          continue
        }
      }
      contacts.append(contact)
    }
    return contacts
  }

  // MARK: One person

  private static func contact(in part: Range<Int>, of text: [UInt8]) -> Contact? {
    let part = trimmed(part, in: text, of: blanksAndQuotes)
    if part.isEmpty { return nil }
    var words: [Range<Int>] = []
    var email: String?
    var index = part.lowerBound
    loop: while index < part.upperBound {
      switch text[index] {
      // Other control characters part words too: whatever ends a word must be stepped over here.
      case ...0x20:
        index += 1
      case UInt8(ascii: "<"), UInt8(ascii: "("):
        let end = closingBracket(of: index, upTo: part.upperBound, in: text)
        email = email ?? restAddress(in: (index + 1)..<end, of: text)
        index = min(end + 1, part.upperBound)
      default:
        let end =
          text[index..<part.upperBound].firstIndex { byte in
            byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "(")
          } ?? part.upperBound
        let word = index..<end
        index = end
        if let found = address(in: word, of: text) {
          email = email ?? found
        } else if isDash(word, in: text), !words.isEmpty {
          // "Dana Whitfield - recruiter". An address may still follow.
          email = email ?? restAddress(in: end..<part.upperBound, of: text)
          break loop
        } else if !isNumber(word, in: text) {
          words.append(word)
        }
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(part.count)
    for word in words {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += text[word]
    }
    let name = unlinked(String(decoding: bytes, as: UTF8.self))
    if name.isEmpty { return email.map { Contact(name: $0, email: $0, range: part) } }
    return Contact(name: name, email: email, range: part)
  }

  /// Where what opens at a place closes: "(+44 (0)20 7946 0018)" has brackets inside.
  private static func closingBracket(of opening: Int, upTo end: Int, in text: [UInt8]) -> Int {
    let closing = text[opening] == UInt8(ascii: "<") ? UInt8(ascii: ">") : UInt8(ascii: ")")
    var depth = 0
    for index in opening..<end {
      if text[index] == text[opening] { depth += 1 }
      if text[index] == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    return end
  }

  /// The mail address that a word is, without `mailto:` and punctuation around it.
  private static func address(in word: Range<Int>, of text: [UInt8]) -> String? {
    let word = trimmed(word, in: text, of: punctuation)
    guard let at = text[word].firstIndex(of: UInt8(ascii: "@")), at > word.lowerBound,
      at + 1 < word.upperBound, !text[word].contains(where: { $0 <= 0x20 })
    else { return nil }
    let address = string(word, in: text)
    return address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
  }

  private static func restAddress(in rest: Range<Int>, of text: [UInt8]) -> String? {
    for word in text[rest].split(whereSeparator: { $0 <= 0x20 }) {
      if let found = address(in: word.startIndex..<word.endIndex, of: text) { return found }
    }
    return nil
  }

  /// `[[Dana Whitfield]]` or `[[people/dana|Dana Whitfield]]`, as Obsidian links a note.
  static func unlinked(_ name: String) -> String {
    guard name.hasPrefix("[["), name.hasSuffix("]]"), name.utf8.count > 4 else { return name }
    let inner = name.dropFirst(2).dropLast(2)
    return String(inner.split(separator: "|").last ?? inner)
  }

  private static func isDash(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    switch word.count {
    case 1: text[word.lowerBound] == UInt8(ascii: "-") || text[word.lowerBound] == UInt8(ascii: "|")
    case 3: text[word].elementsEqual("–".utf8) || text[word].elementsEqual("—".utf8)
    default: false
    }
  }

  /// A part of a telephone number.
  private static func isNumber(_ word: Range<Int>, in text: [UInt8]) -> Bool {
    text[word].allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "+")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
    }
  }

  // MARK: Several people

  /// Splits at `;`, `,`, "and" and `&`, outside brackets.
  private static func parts(
    of range: Range<Int>, in text: [UInt8]
  ) -> [(part: Range<Int>, isAfterComma: Bool)] {
    var parts: [(part: Range<Int>, isAfterComma: Bool)] = []
    var start = range.lowerBound
    var isAfterComma = false
    var depth = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      var length = 0
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
      case UInt8(ascii: ","), UInt8(ascii: ";"): length = 1
      case UInt8(ascii: " "):
        let rest = text[index..<range.upperBound]
        length = rest.starts(with: " and ".utf8) ? 5 : rest.starts(with: " & ".utf8) ? 3 : 0
      default: break
      }
      guard length > 0, depth == 0 else {
        index += 1
        continue
      }
      parts.append((start..<index, isAfterComma))
      isAfterComma = byte != UInt8(ascii: ";")
      index += length
      start = index
    }
    parts.append((start..<range.upperBound, isAfterComma))
    return parts
  }

  /// Whether words after a comma say who the person before it is: "Head of Talent", "recruiter".
  private static func describesPerson(_ words: String) -> Bool {
    words.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "." || $0 == "/" }).contains {
      word in
      if let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
        return !particles.contains(String(word))
      }
      return titles.contains(word.lowercased())
    }
  }

  /// Small words in names: "Jan van der Berg".
  private static let particles: Set<String> = [
    "af", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn",
    "la",
    "le", "ten", "ter", "van", "von", "y", "zu",
  ]

  private static let titles: Set<String> = [
    "acquisition", "agency", "agent", "analyst", "architect", "assistant", "ceo", "cfo", "chief",
    "cofounder", "consultant", "coo", "coordinator", "cpo", "cto", "designer", "developer",
    "director",
    "engineer", "engineering", "evp", "executive", "founder", "head", "hiring", "hr", "human",
    "inc",
    "jr", "lead", "ltd", "manager", "marketing", "mba", "md", "officer", "operations", "owner",
    "partner", "people", "phd", "president", "principal", "product", "recruiter", "recruiting",
    "recruitment", "resources", "sales", "scientist", "senior", "sourcer", "specialist", "sr",
    "staff",
    "svp", "talent", "team", "vp",
  ]

  private static let blanksAndQuotes = Array(" \t\n\r\"".utf8)
  /// What may stand around an address.
  private static let punctuation = Array("<>(),;.: \t".utf8)

  private static func trimmed(
    _ range: Range<Int>, in text: [UInt8], of unwanted: [UInt8]
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, unwanted.contains(text[start]) { start += 1 }
    while start < end, unwanted.contains(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func string(_ range: Range<Int>, in text: [UInt8]) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
