/// Finds the name that was probably meant: "did you mean".
package enum NearMiss {
  /// The candidate that a misspelt name is nearest to, the first of several equally near.
  ///
  /// Case and the difference between `-`, `_` and a space don't count.
  /// - Parameter limit: the most slips allowed; else it grows with the length of the name.
  /// - Returns: nil where none is near enough to be suggested.
  package static func nearest(
    to name: String, among candidates: some Collection<String>, limit: Int? = nil
  ) -> String? {
    Candidates(candidates).nearest(to: name, limit: limit)
  }

  /// Names that others are compared with over and over.
  package struct Candidates: Sendable {
    private let candidates: [(name: String, letters: UInt64)]

    package init(_ names: some Sequence<String>) {
      candidates = names.map { ($0, NearMiss.letters(of: $0)) }
    }

    /// As `NearMiss.nearest` finds it.
    package func nearest(to name: String, limit: Int? = nil) -> String? {
      let length = name.utf8.count
      guard length > 0, length <= longest else { return nil }
      let allowed = limit ?? allowedSlips(forLength: length)
      let letters = letters(of: name)
      func mayBeNear(_ others: UInt64) -> Bool {
        // A slip takes away one letter and adds one, at most.
        (letters ^ others).nonzeroBitCount <= 2 * allowed
      }
      guard candidates.contains(where: { mayBeNear($0.letters) }) else { return nil }
      let written = normalized(name)
      var best: (name: String, distance: Int)?
      for candidate in candidates {
        let bound = best.map { $0.distance - 1 } ?? allowed
        if bound < 0 { break }
        if abs(candidate.name.utf8.count - written.count) > bound || !mayBeNear(candidate.letters) {
          continue
        }
        guard let distance = distance(written, normalized(candidate.name), atMost: bound) else {
          continue
        }
        best = (candidate.name, distance)
      }
      return best?.name
    }
  }

  /// The slips that turn one name into the other: a byte left out, added, put in another's place,
  /// or swapped with its neighbour.
  ///
  /// - Returns: nil where they are more than `limit`.
  package static func distance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    if a == b { return 0 }
    // Optimal string alignment, three rows at a time.
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      var least = i
      for j in 1..<(b.count + 1) {
        let isSame = a[i - 1] == b[j - 1]
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
        least = min(least, cost)
      }
      if least > limit { return nil }
      beforeLast = last
      last = row
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// A short word has too many neighbours for two slips to be likelier than another word.
  private static func allowedSlips(forLength length: Int) -> Int {
    switch length {
    case ...2: 0
    case 3...5: 1
    case 6...11: 2
    default: 3
    }
  }

  /// In bytes. No name of ours is near this; it bounds the work for hostile input.
  private static let longest = 64

  /// Which letters a name has. Tells most names apart at a glance, for files are full of names that
  /// nobody misspelt.
  private static func letters(of name: String) -> UInt64 {
    var letters: UInt64 = 0
    for byte in name.utf8 { letters |= 1 << UInt64(normalized(byte) & 63) }
    return letters
  }

  private static func normalized(_ name: String) -> [UInt8] { name.utf8.map { normalized($0) } }

  private static func normalized(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "_"), UInt8(ascii: " "): UInt8(ascii: "-")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: byte
    }
  }
}
