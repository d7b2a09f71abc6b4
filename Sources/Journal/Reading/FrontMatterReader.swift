import SourceText
import YAML

/// Reads the values of the keys that are ours.
struct FrontMatterReader {
  private let source: SourceText
  private var frontMatter: FrontMatter

  init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.frontMatter = FrontMatter(range: range)
  }

  consuming func finish() -> FrontMatter {
    frontMatter.problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return frontMatter
  }

  mutating func read(_ mapping: YAMLMapping) {
    var seen = FrontMatterKeySet()
    for entry in mapping.entries {
      guard let key = FrontMatterKey(written: entry.name) else {
        reportNearMiss(entry, in: mapping)
        continue
      }
      guard seen.insert(key) else {
        report("`\(key.rawValue)` stands twice; the first one counts", at: entry.key.range)
        continue
      }
      if !entry.value.isNull { read(entry.value, of: key) }
    }
  }

  private mutating func read(_ value: YAMLNode, of key: FrontMatterKey) {
    switch key {
    case .company: frontMatter.company = name(value, of: key)
    case .role: frontMatter.role = name(value, of: key)
    case .contact: readContacts(value)
    case .persistence: readPersistence(value)
    case .practice: readPractice(value)
    case .status: readStatus(value)
    }
  }

  // MARK: Text

  private mutating func name(_ value: YAMLNode, of key: FrontMatterKey) -> Field<String>? {
    guard let text = linkedText(value) ?? value.text else {
      let hint = isBraced(value) ? "; put text that begins with `{` in quotes" : ""
      report("`\(key.rawValue)` is text, not \(value.kindInWords)\(hint)", at: value.range)
      return nil
    }
    let name = ContactReader.unlinked(trimmed(text))
    return name.isEmpty ? nil : Field(name, at: value.range)
  }

  /// `[[Acme]]` without quotes is for YAML a list in a list.
  private func linkedText(_ value: YAMLNode) -> String? {
    guard let outer = value.sequence, outer.count == 1, let inner = outer[0].sequence,
      inner.count == 1,
      outer[0].range == value.range.lowerBound + 1..<value.range.upperBound - 1
    else { return nil }
    return inner[0].text.map { ContactReader.unlinked("[[\($0)]]") }
  }

  /// `{{company}}`, as a template leaves it.
  private func isBraced(_ value: YAMLNode) -> Bool {
    value.mapping != nil && source.bytes[value.range].first == UInt8(ascii: "{")
  }

  private func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last, first <= 0x20 || last <= 0x20
    else {
      return text
    }
    let start = text.utf8.firstIndex { $0 > 0x20 } ?? text.endIndex
    let end = text.utf8.lastIndex { $0 > 0x20 }.map { text.utf8.index(after: $0) } ?? start
    return String(text[start..<end])
  }

  // MARK: Contacts

  private mutating func readContacts(_ value: YAMLNode) {
    if let name = linkedText(value) {
      frontMatter.contacts.append(Contact(name: name, email: nil, range: value.range))
      return
    }
    for item in value.sequence ?? [value] where !item.isNull {
      if let name = linkedText(item) {
        frontMatter.contacts.append(Contact(name: name, email: nil, range: item.range))
      } else if let text = item.text {
        frontMatter.contacts += contacts(in: text, at: item.range)
      } else if let mapping = item.mapping, !isBraced(item) || mapping["name"] != nil {
        readContact(mapping, at: item.range)
      } else {
        report(
          "a contact is a name, `Name <mail>`, or a mapping with `name` and `email`, not "
            + item.kindInWords, at: item.range)
      }
    }
  }

  /// The contacts in a scalar, with their own places where the file has the text as it is.
  private func contacts(in text: String, at range: Range<Int>) -> [Contact] {
    let utf8 = Array(text.utf8)
    for start in [range.lowerBound, range.lowerBound + 1]
    where start + utf8.count <= range.upperBound
      && source.bytes[start..<start + utf8.count].elementsEqual(utf8)
    {
      return ContactReader.contacts(in: start..<start + utf8.count, of: source.bytes)
    }
    return ContactReader.contacts(in: 0..<utf8.count, of: utf8).map { contact in
      Contact(name: contact.name, email: contact.email, range: range)
    }
  }

  private mutating func readContact(_ mapping: YAMLMapping, at range: Range<Int>) {
    var name: String?
    var email: String?
    for entry in mapping.entries {
      switch entry.name.lowercased() {
      case "name": name = name ?? text(entry.value, of: "name")
      case "email", "mail", "e-mail": email = email ?? text(entry.value, of: "email")
      default: continue
      }
    }
    if let known = name ?? email {
      frontMatter.contacts.append(Contact(name: known, email: email, range: range))
    } else {
      report("a contact has a `name` or an `email`", at: range)
    }
  }

  private mutating func text(_ value: YAMLNode, of key: String) -> String? {
    if value.isNull { return nil }
    guard let text = value.text.map(trimmed) else {
      report("the `\(key)` of a contact is text, not \(value.kindInWords)", at: value.range)
      return nil
    }
    return text.isEmpty ? nil : ContactReader.unlinked(text)
  }

  // MARK: Words

  private mutating func readPersistence(_ value: YAMLNode) {
    guard let word = word(value, of: .persistence, among: Persistence.allCases.map(\.rawValue))
    else {
      return
    }
    frontMatter.persistence = Persistence(rawValue: word) ?? .standard
  }

  private mutating func readStatus(_ value: YAMLNode) {
    frontMatter.isMarkedClosed = word(value, of: .status, among: ["open", "closed"]) == "closed"
  }

  private mutating func word(
    _ value: YAMLNode, of key: FrontMatterKey, among words: [String]
  ) -> String? {
    var expected: String { words.map { "`\($0)`" }.joined(separator: " or ") }
    guard let text = value.text else {
      report("`\(key.rawValue)` is \(expected), not \(value.kindInWords)", at: value.range)
      return nil
    }
    let written = trimmed(text).lowercased()
    if words.contains(written) { return written }
    var fix: Edit?
    if let meant = NearMiss.nearest(to: written, among: words) {
      fix = Edit(value.range, with: meant)
    }
    report("`\(key.rawValue)` is \(expected), not `\(text)`", at: value.range, fix: fix)
    return nil
  }

  // MARK: Practice

  private mutating func readPractice(_ value: YAMLNode) {
    guard let mapping = value.mapping else {
      report(
        "`practice` holds `key: value` lines, not \(value.kindInWords)", at: value.range)
      return
    }
    for entry in mapping.entries {
      guard let key = entry.key.text, let text = entry.value.text else {
        let name = entry.key.text ?? "practice"
        report(
          "`\(name)` is a number or a duration, not \(entry.value.kindInWords)", at: entry.range)
        continue
      }
      frontMatter.practiceOverrides.append(
        Setting(
          key: key, keyRange: entry.key.range, value: text, valueRange: entry.value.range))
    }
  }

  // MARK: Problems

  mutating func report(_ words: String, at range: Range<Int>, fix: Edit? = nil) {
    frontMatter.problems.append(ReadingProblem(.frontMatter(words), at: range, fix: fix))
  }

  private mutating func reportNearMiss(_ entry: YAMLMapping.Entry, in mapping: YAMLMapping) {
    guard let meant = FrontMatterKey.meant(by: entry.name),
      !mapping.entries.contains(where: { FrontMatterKey(written: $0.name) == meant })
    else { return }
    frontMatter.problems.append(
      ReadingProblem(
        .unknownField(suggestion: meant.rawValue), at: entry.key.range,
        fix: Edit(entry.key.range, with: meant.rawValue)))
  }

  /// A heading with a date is a comment for YAML: where the closing line is missing, a later
  /// thematic break ends the front matter, and the entries before it would be lost without a word.
  mutating func reportSwallowedEntry(in inner: Range<Int>) {
    var number = 2
    while number <= source.lineCount, source.lineStarts[number - 1] < inner.upperBound {
      let line = source.line(number)
      number += 1
      guard source.bytes[line].first == UInt8(ascii: "#") else { continue }
      let start = source.bytes[line].firstIndex { $0 != UInt8(ascii: "#") && $0 != 0x20 }
      guard let start, start > line.lowerBound + 1,
        let date = DateReader.date(
          atStartOf: start..<line.upperBound, in: source.bytes, order: nil),
        date.range.lowerBound == start
      else { continue }
      report(
        "this reads like an entry; the closing `---` may be missing above it",
        at: line)
      return
    }
  }
}
