/// "Spoke to Lisa: he's away till the 27th": nobody is heard from by then, whoever was reached.
enum Absence {
  /// The words that name the day of their return.
  ///
  /// - Parameter sentence: of an event that tells of a word from them.
  static func returnDay(in sentence: Range<Int>, of text: [UInt8]) -> Range<Int>? {
    var absent: Int?
    var number = 0
    var last = sentence.lowerBound..<sentence.lowerBound
    /// Of words since the seeker was spoken of: "I'm away until Thursday" is none of theirs.
    var own: Int?
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard isPartOfWord(text[place]) else {
        place += 1
        continue
      }
      let end =
        text[place..<sentence.upperBound].firstIndex { !isPartOfWord($0) } ?? sentence.upperBound
      let word = place..<end
      place = end
      number += 1
      defer { last = word }
      if isOne(word, of: seeker, in: text) { own = number }
      if let own, number - own <= reach { continue }
      if isOne(word, of: absences, in: text) {
        absent = number
      } else if let absent, number - absent <= mostBetween, isOne(word, of: ends, in: text) {
        return rest(behind: end, of: sentence, in: text)
      } else if PlainText.equals(word, "back", in: text),
        absent != nil || isOne(last, of: beings, in: text)
      {
        return rest(behind: end, of: sentence, in: text)
      }
    }
    return nil
  }

  /// To the end of the clause.
  private static func rest(
    behind start: Int, of sentence: Range<Int>, in text: [UInt8]
  ) -> Range<Int>? {
    let end = text[start..<sentence.upperBound].firstIndex { ",;()".utf8.contains($0) }
    let rest = PlainText.trim(start..<(end ?? sentence.upperBound), in: text)
    return rest.isEmpty ? nil : rest
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    PlainText.isLetter(byte) || PlainText.isDigit(byte)
  }

  private static func isOne(
    _ word: Range<Int>, of list: [StaticString], in text: [UInt8]
  ) -> Bool {
    list.contains { PlainText.equals(word, $0, in: text) }
  }

  /// Words between "away" and "till": "away on business until Monday".
  private static let mostBetween = 3
  private static let reach = 4
  private static let seeker: [StaticString] = ["i", "im", "we", "my"]
  private static let absences: [StaticString] = [
    "away", "abroad", "hols", "holiday", "holidays", "leave", "off", "office", "ooo", "out", "pto",
    "travelling", "traveling", "vacation",
  ]
  private static let ends: [StaticString] = ["until", "till", "til"]
  /// Before "back": "he's back on the 27th", but not "called back on the 27th".
  private static let beings: [StaticString] = ["are", "be", "hes", "is", "s", "shes"]
}
