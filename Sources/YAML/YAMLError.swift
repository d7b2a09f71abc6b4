/// Why a document can't be read, in plain words.
package struct YAMLError: Error, Equatable, Sendable {
  /// One sentence without a full stop, that begins in lower case: "this quote is never closed".
  package let message: String
  /// The bytes of the file to point at: from the fault, or what it opens with, to the end of its
  /// line.
  package let range: Range<Int>

  package init(_ message: String, at range: Range<Int>) {
    self.message = message
    self.range = range
  }
}
