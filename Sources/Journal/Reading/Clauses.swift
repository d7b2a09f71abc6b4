/// Where the clauses of a sentence begin and end.
enum Clauses {
  /// The start of the clause that goes on at `position`.
  static func start(before position: Int, in sentence: Range<Int>, of text: [UInt8]) -> Int {
    var index = position
    while index > sentence.lowerBound {
      if isBreak(at: index - 1, in: sentence, of: text) { return index }
      index -= 1
    }
    return sentence.lowerBound
  }

  /// The end of the clause that goes on at `position`.
  static func end(after position: Int, in sentence: Range<Int>, of text: [UInt8]) -> Int {
    (position..<max(position, sentence.upperBound))
      .first { isBreak(at: $0, in: sentence, of: text) } ?? sentence.upperBound
  }

  /// A comma or semicolon before a blank, a bracket, a table's bar, or a dash between blanks.
  static func isBreak(at index: Int, in sentence: Range<Int>, of text: [UInt8]) -> Bool {
    let isAtEnd = index + 1 >= sentence.upperBound
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return isAtEnd || PlainText.isBlank(text[index + 1])
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"): return true
    case UInt8(ascii: "-"):
      return index > sentence.lowerBound && PlainText.isBlank(text[index - 1])
        && (isAtEnd || PlainText.isBlank(text[index + 1]))
    // The last byte of U+2013 and U+2014: en dash and em dash.
    case 0x93, 0x94:
      return index - 2 >= sentence.lowerBound && text[index - 2] == 0xE2 && text[index - 1] == 0x80
    default: return false
    }
  }
}
