import SourceText

/// "Did you mean".
struct Suggestion: Sendable {
  private struct Phrase: Sendable {
    let text: String
    let letters: [UInt8]
    let counts: LetterCounts
  }

  private let phrases: [Phrase]

  init(_ phrases: some Sequence<String>) {
    self.phrases = phrases.map { phrase in
      let letters = Suggestion.letters(ArraySlice(phrase.utf8))
      return Phrase(text: phrase, letters: letters, counts: LetterCounts(letters))
    }
  }

  /// The phrase nearest to the text: by letters where it is mistyped, or by a word that both have.
  func nearest(to text: ArraySlice<UInt8>) -> String? {
    let written = Suggestion.letters(text)
    guard !written.isEmpty, written.count <= Self.longest else { return nil }
    let counts = LetterCounts.ofPrefixes(written)
    var best: (phrase: Int, distance: Int)?
    for (index, phrase) in phrases.enumerated() {
      let candidate = phrase.letters
      // A phrase that the text begins with, or all but: what follows it is detail.
      let limit = min(max(1, candidate.count / 4), (best?.distance ?? .max) - 1)
      guard limit >= 0 else { break }
      for length in [min(candidate.count, written.count), min(candidate.count + 1, written.count)]
      where counts[length].leastSlips(to: phrase.counts) <= limit {
        let head = written.span.extracting(first: length)
        if let distance = NearMiss.distance(head, candidate.span, atMost: limit),
          distance < best?.distance ?? .max
        {
          best = (index, distance)
        }
      }
    }
    return best.map { phrases[$0.phrase].text }
  }

  /// In bytes; what is longer is a story, and no phrase.
  private static let longest = 200

  /// Lower-case letters and single spaces.
  private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: out.append(byte)
      default: if let last = out.last, last != UInt8(ascii: " ") { out.append(UInt8(ascii: " ")) }
      }
    }
    if out.last == UInt8(ascii: " ") { out.removeLast() }
    return out
  }
}

/// Which letters a text has, and which more than once. Tells nearly all texts apart that are no slips of
/// one another.
private struct LetterCounts {
  /// A bit for the first of each letter of ASCII, and one for all further ones; others share the bits.
  private var bits: UInt64 = 0

  init(_ letters: some Sequence<UInt8> = []) {
    for letter in letters { add(letter) }
  }

  private mutating func add(_ letter: UInt8) {
    let first: UInt64 = 1 << UInt64(letter & 31)
    bits |= bits & first == 0 ? first : first << 32
  }

  /// The counts of the first 0, 1, 2 and so on to all letters.
  static func ofPrefixes(_ letters: [UInt8]) -> [LetterCounts] {
    var all: [LetterCounts] = []
    all.reserveCapacity(letters.count + 1)
    var counts = LetterCounts()
    all.append(counts)
    for letter in letters {
      counts.add(letter)
      all.append(counts)
    }
    return all
  }

  /// A slip adds a letter, takes one away, does both or neither, so there are at least so many.
  func leastSlips(to other: LetterCounts) -> Int {
    max((bits & ~other.bits).nonzeroBitCount, (other.bits & ~bits).nonzeroBitCount)
  }
}
