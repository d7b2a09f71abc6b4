/// Finds template text that was left unfilled: `[Name]`, `{company}`, `TODO`, `XXX`, `____`.
enum Placeholders {
  /// Where the first one stands within `range`. Linear in the length of the range.
  static func first(in bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      let bytes = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
      let openings = openings
      var index = range.lowerBound
      while true {
        while index < bytes.count, !openings[Int(bytes[index])] { index += 1 }
        if index == bytes.count { return nil }
        if let found = placeholder(at: index, in: bytes, after: range.lowerBound) { return found }
        index = HTMLComment.end(ofCommentAt: index, in: bytes) ?? index + 1
      }
    }
  }

  /// By byte: whether a placeholder may begin with it. Every entry is looked through, and a table has
  /// no branch to be guessed wrongly at each word.
  private static let openings: [Bool] = (0...UInt8.max).map { "[{<TX_".utf8.contains($0) }

  private static func placeholder(
    at start: Int, in bytes: UnsafeBufferPointer<UInt8>, after first: Int
  ) -> Range<Int>? {
    let before = start > first ? bytes[start - 1] : 0x20
    // A run of the same signs is looked at once, from where it begins.
    if before == bytes[start] { return nil }
    switch bytes[start] {
    case UInt8(ascii: "["):
      guard let found = enclosed(start, by: UInt8(ascii: "]"), in: bytes),
        !isLink(endingAt: found.whole.upperBound, in: bytes), isTemplateWord(bytes[found.words])
      else { return nil }
      return found.whole
    case UInt8(ascii: "<"):
      guard let found = enclosed(start, by: UInt8(ascii: ">"), in: bytes),
        isTemplateWord(bytes[found.words])
      else { return nil }
      return found.whole
    case UInt8(ascii: "{"):
      return enclosed(start, by: UInt8(ascii: "}"), in: bytes)?.whole
    case UInt8(ascii: "_"):
      let end = start + bytes[start...].prefix { $0 == UInt8(ascii: "_") }.count
      guard end - start >= 3, !isWord(before),
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

  /// Words in brackets that begin at `start`, and the whole of it with its brackets.
  private static func enclosed(
    _ start: Int, by close: UInt8, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (words: Range<Int>, whole: Range<Int>)? {
    let open = bytes[start]
    var inner = start + 1
    while inner < bytes.count, bytes[inner] == open { inner += 1 }
    var end = inner
    while end < bytes.count, end - inner <= longest, isWord(bytes[end]) || bytes[end] == 0x20 {
      end += 1
    }
    guard end > inner, end < bytes.count, bytes[end] == close else { return nil }
    let words = inner..<end
    while end < bytes.count, bytes[end] == close { end += 1 }
    return (words, start..<end)
  }

  /// Whether what follows brackets makes a link of them.
  private static func isLink(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < bytes.count else { return false }
    switch bytes[end] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"): return true
    default: return false
    }
  }

  /// Whether templates use the words.
  private static func isTemplateWord(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let words = String(decoding: bytes, as: UTF8.self).lowercased()
    return known.contains(words)
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
