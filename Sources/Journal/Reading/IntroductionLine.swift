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
    ("interview contact", .contact), ("main contact", .contact), ("agency contact", .contact),
    ("my contact", .contact), ("consultant", .contact), ("line manager", .contact),
  ]

  /// - Returns: nil where the line has none of the keys, or nothing behind one.
  init?(_ line: Range<Int>, in text: [UInt8]) {
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
}
