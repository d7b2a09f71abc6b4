/// Some edits applied to some bytes.
package struct Splicing: Equatable, Sendable {
  /// The bytes with the edits in them. Bytes outside every edit are as they were.
  package let bytes: [UInt8]
  /// The edits that were not applied, in order: each overlaps one that stands before it, or reaches
  /// beyond the bytes. A caller that fixes until nothing changes gets at them in its next pass.
  package let dropped: [Edit]

  /// Applies the edits, whatever their order.
  ///
  /// - Ranges that touch don't overlap. Several insertions at one place go in as they were given;
  ///   an insertion where a replacement begins goes before it.
  /// - The same edit given twice is applied once.
  /// - Of two that overlap the one that begins first is applied, and of two that begin together the
  ///   shorter. No edit is applied in part.
  package init(_ edits: [Edit], into bytes: [UInt8]) {
    let ordered = edits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.element.range.upperBound, a.offset)
        < (b.element.range.lowerBound, b.element.range.upperBound, b.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(edits.reduce(bytes.count) { $0 + $1.replacement.count })
    var dropped: [Edit] = []
    var atThisPlace: Set<Edit> = []
    var end = 0
    for (_, edit) in ordered {
      if let other = atThisPlace.first, other.range.lowerBound != edit.range.lowerBound {
        atThisPlace.removeAll(keepingCapacity: true)
      }
      guard !atThisPlace.contains(edit) else { continue }
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count else {
        dropped.append(edit)
        continue
      }
      atThisPlace.insert(edit)
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement
      end = edit.range.upperBound
    }
    result += bytes[end...]
    self.bytes = result
    self.dropped = dropped
  }
}
