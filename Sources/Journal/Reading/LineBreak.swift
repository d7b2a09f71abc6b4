/// Tells a line that its writer ended from one that ran full and was wrapped.
enum LineBreak {
  /// In bytes. Who wraps lines lets them grow longer.
  private static let shortest = 60
  /// In bytes. Nobody looks further for the width of a paragraph, so that the work stays linear.
  private static let farthest = 120

  /// Whether a new sentence begins behind the line break at `index`, though no full stop ends the one
  /// before: the next line begins with a capital, and its first word had room on the line before.
  static func endsSentence(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let next = skipBlanks(from: index + 1, in: text)
    guard next < text.count, isCapital(text[next]) else { return false }
    return hadRoom(for: next, at: index, in: text) && !isOpen(before: index, in: text)
  }

  /// Whether the word at `next` had room on the line that ends at `index`.
  static func hadRoom(
    for next: Int, at index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let wordLength = length(from: next, in: text) { $0 > 0x20 }
    let start = lineStart(before: index, in: text)
    let needed = index - start + 1 + wordLength
    if needed <= shortest { return true }
    // A paragraph is as wide as the longest of its lines, which the word then would not have passed.
    let nextLength = length(from: index + 1, in: text) { $0 != 0x0A }
    let before = start > 0 ? start - 1 - lineStart(before: start - 1, in: text) : 0
    return needed <= max(nextLength, before)
  }

  private static func lineStart(
    before index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    var start = index
    while start > 0, index - start < farthest, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private static func length(
    from start: Int, in text: UnsafeBufferPointer<UInt8>, while isPart: (UInt8) -> Bool
  ) -> Int {
    var end = start
    while end < text.count, end - start < farthest, isPart(text[end]) { end += 1 }
    return end - start
  }

  private static func skipBlanks(
    from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    start + length(from: start, in: text) { $0 == 0x20 || $0 == 0x09 }
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
  }

  /// Words that want another behind them.
  private static let openWords: [StaticString] = [
    "a", "an", "and", "about", "as", "at", "by", "dr", "for", "from", "her", "his", "in", "is",
    "mr", "mrs", "ms", "my", "of", "on", "or", "our", "re", "that", "the", "their", "then", "to",
    "via", "w/", "was", "with",
  ]

  /// Whether the line goes on behind its end: "Interview with", "Dana,".
  private static func isOpen(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = index
    while end > 0, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    var start = end
    while start > 0, end - start < 8, text[start - 1] > 0x20 { start -= 1 }
    guard let last = text[start..<end].last else { return true }
    switch last {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "("):
      return true
    default: break
    }
    let word = UnsafeBufferPointer(rebasing: text[start..<end])
    return openWords.contains { open in
      word.count == open.utf8CodeUnitCount
        && word.indices.allSatisfy { PlainText.lowercased(word[$0]) == open.utf8Start[$0] }
    }
  }
}
