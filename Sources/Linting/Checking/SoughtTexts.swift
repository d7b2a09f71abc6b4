/// A quick look at whether one of some texts may stand in a file that has not been read.
///
/// A text is known by the hashes of its first words, those left out that don't count (`EntryWords`).
/// The look may say yes too often, and never no where there is one: between two of the words may stand
/// as many others as names and common words can be.
struct SoughtTexts: Sendable {
  private var texts: [[UInt64]] = []
  /// The texts by their first word.
  private var byStart: [UInt64: [Int]] = [:]
  /// A bit for the low six bits of each first word, so that few others are looked up.
  private var startBits: UInt64 = 0

  init() {}

  init(_ texts: some Sequence<[UInt64]>) {
    self.texts = Array(Set(texts))
    for index in self.texts.indices {
      guard let start = self.texts[index].first else { continue }
      byStart[start, default: []].append(index)
      startBits |= 1 << (start & 63)
    }
  }

  var isEmpty: Bool { byStart.isEmpty }

  func mayStand(in bytes: [UInt8]) -> Bool {
    if isEmpty { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      var words: [UInt64] = []
      words.reserveCapacity(bytes.count / 5)
      EntryWords.forEachWord(in: bytes, 0..<bytes.count) { words.append($1) }
      return words.indices.contains { index in
        guard startBits & (1 << (words[index] & 63)) != 0 else { return false }
        return byStart[words[index]]?.contains { stands(texts[$0], at: index, in: words) } ?? false
      }
    }
  }

  /// - Parameter start: where the first word of the text is.
  private func stands(_ text: [UInt64], at start: Int, in words: [UInt64]) -> Bool {
    var position = start + 1
    for word in text.dropFirst() {
      let end = min(position + Self.mostBetween + 1, words.count)
      guard position < end, let next = words[position..<end].firstIndex(of: word) else {
        return false
      }
      position = next + 1
    }
    return true
  }

  /// The names of a large panel and their company, with the common words among them.
  private static let mostBetween = 40
}
