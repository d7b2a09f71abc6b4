/// Finds template text that was left unfilled: `[Name]`, `{company}`, `TODO`, `XXX`, `____`.
enum Placeholders {
  /// Where the first one stands within `range`. Linear in the length of the range.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      var index = range.lowerBound
      while index < bytes.count {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"), UInt8(ascii: "T"),
          UInt8(ascii: "X"), UInt8(ascii: "_"):
          if let found = placeholder(at: index, in: bytes, after: range.lowerBound) {
            return found
          }
          if let end = HTMLComment.end(ofCommentAt: index, in: bytes) { index = end - 1 }
        default: break
        }
        index += 1
      }
      return nil
    }
  }

  private static func placeholder(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, after first: Int
  ) -> Range<Int>? {
    let before = start > first ? bytes[start - 1] : 0x20
    switch bytes[start] {
    case UInt8(ascii: "["):
      guard before != UInt8(ascii: "[") else { return nil }
      let found = enclosed(start, by: UInt8(ascii: "]"), in: bytes, isKnown: true)
      // A link, not a placeholder.
      if let found, found.upperBound < bytes.count,
        [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":")]
          .contains(bytes[found.upperBound])
      {
        return nil
      }
      return found
    case UInt8(ascii: "<"):
      return enclosed(start, by: UInt8(ascii: ">"), in: bytes, isKnown: true)
    case UInt8(ascii: "{"):
      return enclosed(start, by: UInt8(ascii: "}"), in: bytes, isKnown: false)
    case UInt8(ascii: "_"):
      let end = start + bytes[start...].prefix { $0 == UInt8(ascii: "_") }.count
      guard end - start >= 3, !isWord(before), before != UInt8(ascii: "_"),
        end == bytes.count || !isWord(bytes[end])
      else { return nil }
      return start..<end
    default:
      guard !isWord(before) else { return nil }
      let end = start + bytes[start...].prefix(while: isWord).count
      let word = bytes[start..<end]
      let isMark = word.elementsEqual("TODO".utf8) || word.elementsEqual("XXX".utf8)
      return isMark ? start..<end : nil
    }
  }

  /// Words in brackets that begin at `start`, brackets included.
  ///
  /// - Parameter isKnown: they must be words that templates use.
  private static func enclosed(
    _ start: Int, by close: UInt8, in bytes: UnsafeBufferPointer<UInt8>, isKnown: Bool
  ) -> Range<Int>? {
    let open = bytes[start]
    var inner = start + 1
    while inner < bytes.count, bytes[inner] == open { inner += 1 }
    var end = inner
    while end < bytes.count, end - inner <= longest, isWord(bytes[end]) || bytes[end] == 0x20 {
      end += 1
    }
    guard end > inner, end < bytes.count, bytes[end] == close else { return nil }
    let words = String(decoding: bytes[inner..<end], as: UTF8.self).lowercased()
    if isKnown, !isTemplateWord(words) { return nil }
    while end < bytes.count, bytes[end] == close { end += 1 }
    return start..<end
  }

  private static func isTemplateWord(_ words: String) -> Bool {
    known.contains(words)
      || ["your ", "insert ", "their ", "add "].contains { words.hasPrefix($0) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }

  private static let longest = 40
  private static let known: Set<String> = [
    "company", "company name", "contact", "contact name", "date", "day", "detail", "details",
    "first name", "full name", "hiring manager", "insert", "interviewer", "interviewer name",
    "interviewers", "job", "job title", "last name", "manager", "manager name", "name", "names",
    "person", "phone", "position", "project", "reason", "recruiter", "recruiter name", "role",
    "signature", "something", "something specific", "specific detail", "tbd", "team", "time",
    "title", "todo", "topic", "topics", "xxx",
  ]
}
