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
    distance(a.span, b.span, atMost: limit)
  }

  /// As above.
  package static func distance(_ a: Span<UInt8>, _ b: Span<UInt8>, atMost limit: Int) -> Int? {
    if abs(a.count - b.count) > limit { return nil }
    // Optimal string alignment, three rows at a time, of which only the cells so near the diagonal are
    // filled that they can be within the limit.
    let width = b.count + 1
    let tooFar = limit + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      cells.initialize(repeating: tooFar)
      for j in 0..<min(width, tooFar) { cells[j] = j }
      var (beforeLast, last, row) = (2 * width, 0, width)
      for i in 1..<(a.count + 1) {
        let first = max(1, i - limit)
        let end = min(b.count, i + limit) + 1
        cells[row + first - 1] = first == 1 ? i : tooFar
        var least = cells[row + first - 1]
        for j in first..<max(first, end) {
          let isSame = a[i - 1] == b[j - 1]
          var cost = min(
            cells[last + j] + 1, cells[row + j - 1] + 1, cells[last + j - 1] + (isSame ? 0 : 1))
          if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
            cost = min(cost, cells[beforeLast + j - 2] + 1)
          }
          cells[row + j] = cost
          least = min(least, cost)
        }
        if least > limit { return nil }
        if end < width { cells[row + end] = tooFar }
        (beforeLast, last, row) = (last, row, beforeLast)
      }
      let distance = cells[last + b.count]
      return distance <= limit ? distance : nil
    }
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
