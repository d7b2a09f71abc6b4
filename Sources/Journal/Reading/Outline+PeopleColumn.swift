import Markdown

/// The column of a table that names people.
extension Outline {
  /// Words of which a heading of such a column holds one: "Who", "With whom", "Company contact",
  /// "Interviewer(s)".
  private static let headings = PhraseTable([
    "who", "whom", "with", "contact", "contacts", "person", "persons", "people", "interviewer",
    "interviewers", "panel",
  ])

  /// Longer ones tell something else: "What I talked about with them".
  private static let mostWords = 3

  /// The number of that column, where a line is the head of a table that has one.
  func peopleColumn(ofHead line: Range<Int>) -> Int? {
    cells(of: line).firstIndex { cell in
      let words = tree.text[cell].split { !PlainText.isLetter($0) }
      return words.count <= Self.mostWords
        && words.contains { word in
          Self.headings[first: word[word.startIndex]].contains {
            PlainText.equals(word.startIndex..<word.endIndex, $0, in: tree.text)
          }
        }
    }
  }

  /// A cell of a row, by its number.
  func cell(_ number: Int, of row: Range<Int>) -> Range<Int>? {
    let cells = cells(of: row)
    return number < cells.count ? cells[number] : nil
  }

  /// The words of a row behind a first cell of that column which says "me": whose act it is the words tell
  /// by themselves, as they do in a list.
  func withoutMe(inColumn column: Int, of row: Range<Int>, _ words: Range<Int>) -> Range<Int> {
    guard let cell = cell(column, of: row).map({ PlainText.trim($0, in: tree.text) }),
      cell.lowerBound == words.lowerBound, cell.upperBound < words.upperBound,
      Self.me.contains(where: { PlainText.equals(cell, $0, in: tree.text) })
    else { return words }
    let bar = PlainText.trim(cell.upperBound..<words.upperBound, in: tree.text)
    return PlainText.trim(bar.lowerBound + 1..<words.upperBound, in: tree.text)
  }

  private static let me: [StaticString] = ["me", "i", "myself", "self"]

  private func cells(of row: Range<Int>) -> [Range<Int>] {
    tree.text[row].drop { $0 == UInt8(ascii: "|") }
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { $0.startIndex..<$0.endIndex }
  }
}
