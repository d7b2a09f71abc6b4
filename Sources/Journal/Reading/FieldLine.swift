/// A line of the form `Key: value` with a known key, or `Key - value` with one that can't be an event.
struct FieldLine {
  enum Name: Sendable {
    case nextSteps, hearBackBy, willFollowUp, contact, interviewers, answerBy
  }

  var name: Name
  /// In the plain text; may be empty.
  var value: Range<Int>

  /// The keys of the format, in lower case, each with what it records.
  static let keys: [(key: StaticString, name: Name)] = [
    ("next steps", .nextSteps), ("next step", .nextSteps), ("what's next", .nextSteps),
    ("whats next", .nextSteps), ("what next", .nextSteps), ("what happens next", .nextSteps),
    ("next up", .nextSteps), ("next", .nextSteps),
    ("next stage", .nextSteps), ("next round", .nextSteps), ("process", .nextSteps),
    ("hear back by", .hearBackBy), ("hear back", .hearBackBy), ("hear-back by", .hearBackBy),
    ("decision by", .hearBackBy), ("decision", .hearBackBy), ("timeframe", .hearBackBy),
    ("time frame", .hearBackBy), ("timeline", .hearBackBy), ("expect to hear", .hearBackBy),
    ("expect to hear by", .hearBackBy), ("response by", .hearBackBy), ("hear by", .hearBackBy),
    ("should hear by", .hearBackBy), ("expect to hear back", .hearBackBy),
    ("results by", .hearBackBy), ("decision date", .hearBackBy),
    ("follow-up", .willFollowUp), ("follow up", .willFollowUp),
    ("f/up", .willFollowUp), ("f/u", .willFollowUp), ("followup", .willFollowUp),
    ("will follow up", .willFollowUp), ("will follow-up", .willFollowUp),
    ("told them i'll follow up", .willFollowUp), ("told them i'd follow up", .willFollowUp),
    ("said i'd follow up", .willFollowUp), ("said i'll follow up", .willFollowUp),
    ("contact", .contact), ("right contact", .contact), ("right person", .contact),
    ("contact person", .contact), ("point of contact", .contact), ("poc", .contact),
    ("follow up with", .contact), ("follow-up with", .contact),
    ("interviewers", .interviewers), ("interviewer", .interviewers), ("with", .interviewers),
    ("met with", .interviewers), ("met", .interviewers), ("panel", .interviewers),
    ("who", .interviewers), ("interviewed by", .interviewers),
    ("answer by", .answerBy), ("answer needed by", .answerBy), ("answer due", .answerBy),
    ("accept by", .answerBy), ("decide by", .answerBy), ("reply by", .answerBy),
    ("respond by", .answerBy), ("sign by", .answerBy), ("expires", .answerBy),
    ("offer expires", .answerBy), ("valid until", .answerBy), ("deadline", .answerBy),
  ]

  private static let keysByFirst = PhraseTable(keys) { $0.key }

  /// - Returns: nil where the line has no key, or none that is known.
  init?(_ line: Range<Int>, in text: [UInt8]) {
    guard let key = FieldLine.key(of: line, in: text) else { return nil }
    self.init(line, key: key, in: text)
  }

  /// - Parameter key: as `key(of:in:)` finds it.
  /// - Returns: nil where the key is none that is known.
  init?(_ line: Range<Int>, key: Range<Int>, in text: [UInt8]) {
    guard let name = FieldLine.name(of: key, in: text) else { return nil }
    self.name = name
    value = FieldLine.value(after: key, in: line, of: text)
  }

  /// The longest key has 24 bytes; a near-miss may have some more.
  private static let longestKey = 32

  /// The words before the first colon, where they are short enough to be a key, or before a dash, where
  /// they are one that a dash may follow; never empty.
  static func key(of line: Range<Int>, in text: [UInt8]) -> Range<Int>? {
    let limit = min(line.upperBound, line.lowerBound + longestKey)
    var index = line.lowerBound
    while index < limit {
      switch text[index] {
      case UInt8(ascii: ":"):
        let key = PlainText.trim(line.lowerBound..<index, in: text)
        let isFollowed = index + 1 >= line.upperBound || PlainText.isBlank(text[index + 1])
        return key.isEmpty || !isFollowed ? nil : key
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "("), 0x0A: return nil
      case UInt8(ascii: " ") where dashEnd(at: index + 1, in: line, of: text) != nil:
        let key = PlainText.trim(line.lowerBound..<index, in: text)
        if !key.isEmpty, let name = name(of: key, in: text), isParted(name, key, in: text) {
          return key
        }
        index += 1
      default: index += 1
      }
    }
    return nil
  }

  /// "Follow-up - called Dana" and "Decision - rejected" tell events, and "Process - long" nothing.
  private static func isParted(_ name: Name, _ key: Range<Int>, in text: [UInt8]) -> Bool {
    switch name {
    case .nextSteps, .hearBackBy, .contact: !unparted.contains { equals(key, $0, in: text) }
    case .willFollowUp, .interviewers, .answerBy: false
    }
  }

  private static let unparted: [StaticString] = [
    "decision", "process", "follow up with",
  ]

  /// Where a dash ends that stands at a place, with a blank or the line's end behind it.
  private static func dashEnd(at place: Int, in line: Range<Int>, of text: [UInt8]) -> Int? {
    guard place < line.upperBound else { return nil }
    let length: Int
    switch text[place] {
    case UInt8(ascii: "-"): length = 1
    // U+2013 and U+2014: en dash and em dash.
    case 0xE2
    where place + 2 < line.upperBound && text[place + 1] == 0x80
      && (text[place + 2] == 0x93 || text[place + 2] == 0x94):
      length = 3
    default: return nil
    }
    let end = place + length
    return end >= line.upperBound || PlainText.isBlank(text[end]) ? end : nil
  }

  /// What stands behind the colon or dash after a key.
  static func value(after key: Range<Int>, in line: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var start = key.upperBound
    while start < line.upperBound, PlainText.isBlank(text[start]) { start += 1 }
    let end = dashEnd(at: start, in: line, of: text) ?? start + 1
    return PlainText.trim(min(end, line.upperBound)..<line.upperBound, in: text)
  }

  private static func name(of key: Range<Int>, in text: [UInt8]) -> Name? {
    keysByFirst[first: text[key.lowerBound]].first { equals(key, $0.key, in: text) }?.name
  }

  /// Case is ignored, a curly apostrophe is a straight one, a hyphen is a blank, and `?` may end a key:
  /// "What's next?:".
  private static func equals(_ key: Range<Int>, _ name: StaticString, in text: [UInt8]) -> Bool {
    var place = key.lowerBound
    var offset = 0
    while place < key.upperBound, offset < name.utf8CodeUnitCount {
      if text[place] == 0xE2, place + 2 < key.upperBound, text[place + 1] == 0x80,
        text[place + 2] == 0x99
      {
        guard name.utf8Start[offset] == UInt8(ascii: "'") else { return false }
        place += 3
      } else {
        let byte = PlainText.lowercased(text[place])
        guard
          byte == name.utf8Start[offset]
            || byte == UInt8(ascii: "-") && name.utf8Start[offset] == UInt8(ascii: " ")
        else { return false }
        place += 1
      }
      offset += 1
    }
    if place + 1 == key.upperBound, text[place] == UInt8(ascii: "?") { place += 1 }
    return place == key.upperBound && offset == name.utf8CodeUnitCount
  }
}
