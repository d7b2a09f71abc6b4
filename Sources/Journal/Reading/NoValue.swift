/// Values that mean that something wasn't done or isn't known.
enum NoValue {
  private static let words = PhraseTable([
    "no", "none", "nope", "n/a", "na", "not asked", "didn't ask", "did not ask", "didnt ask",
    "forgot", "forgot to ask", "not given", "not said", "not mentioned", "not discussed", "unknown",
    "unclear", "tbd", "tba", "tbc", "?", "??", "???", "-", "--", "nothing", "never asked",
    "not yet",
    "no idea", "didn't get to ask", "not confirmed", "didn't say", "did not say", "didn't mention",
    "not sure", "—", "–", "not known", "not told", "not clear", "to be confirmed", "to be decided",
    "to be announced", "dunno", "skipped", "ran out of time", "no time to ask", "no time",
    "no answer",
    "nobody said", "nobody knows", "didn't come up", "not raised",
  ])

  /// What may go on: "didn't ask her", "forgot to ask, again".
  private static let beginnings = PhraseTable([
    "forgot ", "didn't ask ", "did not ask ", "didnt ask ", "never asked ", "didn't dare ",
    "didn't think ", "didn't say ", "did not say ", "didn't mention ", "didn't get ",
    "wouldn't say",
    "couldn't say", "can't say", "don't know", "not told ", "no idea ", "not sure ", "wasn't told",
    "wasn't said", "too shy ", "too nervous ", "hadn't the nerve",
  ])

  /// Who says it, and how, before the words that count: "I forgot to ask".
  private static let openers = PhraseTable([
    "i ", "we ", "he ", "she ", "they ", "still ", "sadly ", "stupidly ", "completely ", "totally ",
    "honestly ", "clean ", "oops, ", "oops ", "sorry, ", "argh, ", "damn, ", "again ", "just ",
  ])

  static func isNone(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    var value = PlainText.trim(range, in: text)
    while let last = value.last, text[last] == UInt8(ascii: ".") || text[last] == UInt8(ascii: "!")
    {
      value = value.lowerBound..<last
    }
    var straight = straightened(value, in: text)
    while let first = straight.first,
      let opener = openers[first: first].first(where: {
        PlainText.hasPrefix(0..<straight.count, $0, in: straight)
      })
    {
      straight.removeFirst(opener.utf8CodeUnitCount)
    }
    guard let first = straight.first else { return true }
    let whole = 0..<straight.count
    if beginnings[first: first].contains(where: { PlainText.hasPrefix(whole, $0, in: straight) }) {
      return true
    }
    let words = words[first: first]
    if words.contains(where: { PlainText.equals(whole, $0, in: straight) }) { return true }
    // "no, ran out of time"; "didn't ask (ran out of time)". "No later than Friday" is a value.
    return words.contains { word in
      let count = word.utf8CodeUnitCount
      guard count >= 2, PlainText.hasPrefix(whole, word, in: straight), count < straight.count
      else { return false }
      switch straight[count] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "("), UInt8(ascii: "."): return true
      case 0x20:
        return count + 1 < straight.count
          && (straight[count + 1] == UInt8(ascii: "(") || straight[count + 1] == UInt8(ascii: "-")
            || straight[count + 1] == 0xE2)
      default: return false
      }
    }
  }

  /// The bytes with curly apostrophes made straight.
  private static func straightened(_ range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if index + 2 < range.upperBound, text[index] == 0xE2, text[index + 1] == 0x80,
        text[index + 2] == 0x99
      {
        bytes.append(UInt8(ascii: "'"))
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}
