/// A line before the first entry that says what the front matter may say, too: "Company: Hooli",
/// "**Recruiter:** Gavin (gavin@hooli.example)".
struct IntroductionLine {
  enum Name: Sendable { case company, role, contact }

  var name: Name
  /// In the plain text, without blanks around it; never empty.
  var value: Range<Int>

  private static let keys: [(key: StaticString, name: Name)] = [
    ("company", .company), ("employer", .company), ("organisation", .company),
    ("organization", .company), ("role", .role), ("position", .role), ("job title", .role),
    ("recruiter", .contact), ("hiring manager", .contact), ("hr", .contact), ("hm", .contact),
    ("boss", .contact), ("manager", .contact), ("line manager", .contact), ("agent", .contact),
    ("consultant", .contact), ("interview contact", .contact), ("main contact", .contact),
    ("agency contact", .contact), ("my contact", .contact),
  ]

  /// What stands before an agency's name.
  private static let agencies: [StaticString] = ["via ", "through ", "agency: "]

  /// - Returns: nil where the line has none of the keys, or nothing behind one.
  init?(_ line: Range<Int>, in text: [UInt8]) {
    if let person = IntroductionLine.agencysPerson(in: line, of: text) {
      name = .contact
      value = person
      return
    }
    guard let key = FieldLine.key(of: line, in: text) else { return nil }
    if let known = IntroductionLine.keys.first(where: { PlainText.equals(key, $0.key, in: text) }) {
      name = known.name
    } else if let field = FieldLine(line, key: key, in: text), field.name == .contact {
      name = .contact
    } else {
      return nil
    }
    value = PlainText.trim(FieldLine.value(after: key, in: line, of: text), in: text)
    if value.isEmpty || NoValue.isNone(value, in: text) { return nil }
  }

  /// "via Hale & Partners (Simone Hale, 020 7946 0991)": whom to talk to stands in brackets behind the
  /// agency, by first name and surname, so that no "(LinkedIn)" or "(London office)" is taken for one.
  private static func agencysPerson(in line: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    let line = PlainText.trim(line, in: text)
    guard agencies.contains(where: { PlainText.hasPrefix(line, $0, in: text) }),
      let opening = text[line].firstIndex(of: UInt8(ascii: "(")),
      let closing = text[opening..<line.upperBound].firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inside = PlainText.trim(opening + 1..<closing, in: text)
    let words = text[inside].split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
    let name = words.prefix(while: isCapitalised)
    // A number or an address behind it shows that it is somebody's.
    guard (2...3).contains(name.count), words.count > name.count,
      words[name.count...].allSatisfy({ $0.contains { PlainText.isDigit($0) || $0 == 0x40 } })
    else { return nil }
    return inside
  }

  private static func isCapitalised(_ word: ArraySlice<UInt8>) -> Bool {
    word.first.map { $0 >= 0x80 || (0x41...0x5A).contains($0) } ?? false
      && word.count > 1 && word.allSatisfy { PlainText.isLetter($0) || $0 == UInt8(ascii: "-") }
  }
}
