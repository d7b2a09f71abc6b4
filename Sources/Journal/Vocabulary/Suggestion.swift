import SourceText

/// "Did you mean".
enum Suggestion {
  /// The phrase nearest to the text: by letters where it is mistyped, or by a word that both have.
  static func nearest(to text: ArraySlice<UInt8>, among phrases: some Sequence<String>) -> String? {
    let written = letters(text)
    guard !written.isEmpty, written.count <= 200 else { return nil }
    var best: (phrase: String, distance: Int)?
    for phrase in phrases {
      let candidate = letters(ArraySlice(phrase.utf8))
      // A phrase that the text begins with, or all but: what follows it is detail.
      let limit = min(max(1, candidate.count / 4), (best?.distance ?? .max) - 1)
      guard limit >= 0 else { break }
      for length in [candidate.count, candidate.count + 1] {
        let head = Array(written.prefix(length))
        if let distance = NearMiss.distance(head, candidate, atMost: limit),
          distance < best?.distance ?? .max
        {
          best = (phrase, distance)
        }
      }
    }
    return best?.phrase
  }

  /// Lower-case letters and single spaces.
  private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
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
