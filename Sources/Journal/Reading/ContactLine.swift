/// Reads a contact as people write it: `Dana Whitfield <dana@acme.example>`, `Dana, dana@…`, a name.
enum ContactLine {
  static func read(_ range: Range<Int>, in text: [UInt8], at source: Range<Int>) -> Contact? {
    let whole = PlainText.string(range, in: text)
    guard let at = whole.utf8.firstIndex(of: UInt8(ascii: "@")) else {
      let name = trimmed(whole[...])
      return name.isEmpty ? nil : Contact(name: name, email: nil, range: source)
    }
    var start = at
    while start > whole.startIndex {
      let before = whole.utf8.index(before: start)
      guard isMailByte(whole.utf8[before]) else { break }
      start = before
    }
    var end = whole.utf8.index(after: at)
    while end < whole.endIndex, isMailByte(whole.utf8[end]) { end = whole.utf8.index(after: end) }
    let email = String(whole[start..<end])
    let name = trimmed(whole[..<start])
    return Contact(name: name.isEmpty ? email : name, email: email, range: source)
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    PlainText.isLetter(byte) || PlainText.isDigit(byte)
      || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
  }

  /// The name up to a comma or bracket.
  private static func trimmed(_ part: Substring) -> String {
    let name = part.prefix { $0 != "," && $0 != "<" && $0 != "(" && $0 != ";" }
    let blanks: Set<Character> = [" ", "\t", "—", "–", "-"]
    let start = name.drop { blanks.contains($0) }
    return String(start.reversed().drop { blanks.contains($0) }.reversed())
  }
}
