extension PersonName {
  /// Whether two names can be one person's: "Dana", "D. Whitfield" and "Ms Whitfield" are all
  /// "Dana Whitfield", whom "Mr Whitfield" and "K. Whitfield" are not.
  package static func isSame(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    var (a, b) = (a, b)
    return a.withUTF8 { a in
      b.withUTF8 { b in
        if let first = isMan(a), let second = isMan(b), first != second { return false }
        return covers(a, b) || covers(b, a)
      }
    }
  }

  /// Whether each word of `few` is one of `many`, or the first letter of one, and not all are first
  /// letters.
  private static func covers(
    _ many: UnsafeBufferPointer<UInt8>, _ few: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var hasWord = false
    var rest = Words(few)
    while let word = rest.next() {
      var others = Words(many)
      var isFound = false
      while !isFound, let other = others.next() {
        isFound = word.count == 1 ? starts(other, word) : equals(other, word)
      }
      if !isFound { return false }
      if word.count > 1 { hasWord = true }
    }
    return hasWord
  }

  private static func isMan(_ name: UnsafeBufferPointer<UInt8>) -> Bool? {
    var words = Words(name, areTitlesLeftOut: false)
    guard let word = words.next() else { return nil }
    if equals(word, "mr") { return true }
    return equals(word, "mrs") || equals(word, "ms") || equals(word, "miss") ? false : nil
  }

  /// The words of a name without full stops and, mostly, titles.
  private struct Words {
    typealias Word = Slice<UnsafeBufferPointer<UInt8>>

    private var rest: Word
    private let areTitlesLeftOut: Bool

    init(_ name: UnsafeBufferPointer<UInt8>, areTitlesLeftOut: Bool = true) {
      rest = name[...]
      self.areTitlesLeftOut = areTitlesLeftOut
    }

    mutating func next() -> Word? {
      while true {
        rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
        guard !rest.isEmpty else { return nil }
        let word = rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ".") }
        rest = rest[word.endIndex...]
        if !areTitlesLeftOut || !PersonName.isTitle(word) { return word }
      }
    }
  }

  private static let titles: [StaticString] = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof",
  ]

  private static func isTitle(_ word: Words.Word) -> Bool {
    word.count <= 4 && titles.contains { equals(word, $0) }
  }

  private static func equals(_ word: Words.Word, _ title: StaticString) -> Bool {
    title.withUTF8Buffer { equals(word, $0[...]) }
  }

  private static func equals(_ a: Words.Word, _ b: Words.Word) -> Bool {
    a.count == b.count && starts(a, b)
  }

  private static func starts(_ word: Words.Word, _ start: Words.Word) -> Bool {
    word.count >= start.count
      && zip(word, start).allSatisfy { PlainText.lowercased($0) == PlainText.lowercased($1) }
  }
}
