/// The words of the lexicon that are one slip away from a spelling.
///
/// A spelling has hundreds of neighbours. Each one's hash follows from sums over the letters before and
/// after the slip, so that few of them have to be spelt out.
struct Slips {
  private let lexicon: Lexicon.Tables
  private let letters: UnsafeBufferPointer<UInt8>
  /// Shorter words are none that was meant.
  private let shortest: Int
  /// The hash of the first n letters.
  private let before: UnsafeMutableBufferPointer<UInt32>
  /// What the letters from the nth on add to the hash.
  private let after: UnsafeMutableBufferPointer<UInt32>
  /// The factor of a letter with n letters after it.
  private let powers: UnsafeMutableBufferPointer<UInt32>

  /// - Parameters:
  ///   - letters: in lower case.
  ///   - sums: room for three more numbers than three times the letters.
  init(
    lexicon: Lexicon.Tables, letters: UnsafeBufferPointer<UInt8>, shortest: Int,
    sums: UnsafeMutableBufferPointer<UInt32>
  ) {
    self.lexicon = lexicon
    self.letters = letters
    self.shortest = shortest
    let count = letters.count
    before = UnsafeMutableBufferPointer(rebasing: sums[0...count])
    after = UnsafeMutableBufferPointer(rebasing: sums[(count + 1)...(2 * count + 1)])
    powers = UnsafeMutableBufferPointer(rebasing: sums[(2 * count + 2)...(3 * count + 2)])
    before[0] = Lexicon.hashSeed
    powers[0] = 1
    for i in 0..<count {
      before[i + 1] = Lexicon.hash(before[i], adding: letters[i])
      powers[i + 1] = powers[i] &* Lexicon.hashFactor
    }
    after[count] = 0
    for i in (0..<count).reversed() {
      after[i] = after[i + 1] &+ UInt32(letters[i]) &* powers[count - 1 - i]
    }
  }

  /// The first word that is meant, of those with a letter less, with two letters swapped, with a letter
  /// more after the first, and with another letter in place of one after the first.
  func first(where isMeant: (Int32) -> Bool) -> Int32? {
    let count = letters.count
    for left in 0..<count {
      let hash = before[left] &* powers[count - 1 - left] &+ after[left + 1]
      if let word = find(hash, 0..<left, then: [], left + 1..<count), isMeant(word) { return word }
    }
    for i in 0..<count - 1 {
      let swapped = Lexicon.hash(
        Lexicon.hash(before[i], adding: letters[i + 1]), adding: letters[i])
      let hash = swapped &* powers[count - 2 - i] &+ after[i + 2]
      if let word = find(hash, 0..<i, then: [letters[i + 1], letters[i]], i + 2..<count),
        isMeant(word)
      {
        return word
      }
    }
    for gap in 1...count {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        let hash = Lexicon.hash(before[gap], adding: letter) &* powers[count - gap] &+ after[gap]
        if let word = find(hash, 0..<gap, then: [letter], gap..<count), isMeant(word) {
          return word
        }
      }
    }
    for at in 1..<count {
      for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
        let hash =
          Lexicon.hash(before[at], adding: letter) &* powers[count - 1 - at] &+ after[at + 1]
        if let word = find(hash, 0..<at, then: [letter], at + 1..<count), isMeant(word) {
          return word
        }
      }
    }
    return nil
  }

  /// The word with this hash, made of some letters, some others, and some letters again.
  @inline(__always)
  private func find(
    _ hash: UInt32, _ head: Range<Int>, then middle: @autoclosure () -> [UInt8], _ tail: Range<Int>
  ) -> Int32? {
    guard lexicon.has(hash) else { return nil }
    let spelling = Array(letters[head]) + middle() + Array(letters[tail])
    guard spelling.count >= shortest else { return nil }
    let found = spelling.withUnsafeBufferPointer { lexicon.find($0, hash: hash) }
    return found == Lexicon.unknown ? nil : found
  }
}
