/// A replacement of some bytes of a file. An insertion has an empty range.
package struct Edit: Hashable, Sendable {
  package var range: Range<Int>
  package var replacement: [UInt8]

  package init(_ range: Range<Int>, with replacement: String) {
    self.range = range
    self.replacement = Array(replacement.utf8)
  }

  package init(_ range: Range<Int>, with replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}
