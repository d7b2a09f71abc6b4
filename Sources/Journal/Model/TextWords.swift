/// The words of a text, looked at as bytes, so that nothing is built for them.
package enum TextWords {
  /// A run of letters.
  package struct Word {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    /// - Parameter other: in lower case; the case of the word doesn't count.
    package func equals(_ other: StaticString) -> Bool {
      guard bytes.count == other.utf8CodeUnitCount else { return false }
      return bytes.indices.allSatisfy { lowercased(at: $0) == other.utf8Start[$0] }
    }

    /// Whether it is one of a list.
    func isOne(of list: PhraseTable<StaticString>) -> Bool {
      list[first: bytes[0]].contains(where: equals)
    }

    private func lowercased(at index: Int) -> UInt8 {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] | 0x20
      // "É" is C3 89, "é" is C3 A9.
      case 0x80...0x9E where index > 0 && bytes[index - 1] == 0xC3: bytes[index] | 0x20
      default: bytes[index]
      }
    }
  }

  /// Whether any word of the text is as asked for. They are looked at in order, up to the first that is.
  package static func contains(in text: String, where isWanted: (Word) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { text in
      var index = 0
      while index < text.count {
        let start = index
        while index < text.count, isLetter(text[index]) { index += 1 }
        if index == start {
          index += signLength(text[index])
        } else if isWanted(Word(bytes: UnsafeBufferPointer(rebasing: text[start..<index]))) {
          return true
        }
      }
      return false
    }
  }

  /// A letter of English, or part of one of another script.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || (byte >= 0x80 && signLength(byte) == 1)
  }

  /// How many bytes a sign has that begins with this one. Of those beyond ASCII, dashes, quotes and the
  /// like have three, signs of Latin-1 two, and pictographs four.
  private static func signLength(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC2: 2
    case 0xE2, 0xEF: 3
    case 0xF0: 4
    default: 1
    }
  }
}
