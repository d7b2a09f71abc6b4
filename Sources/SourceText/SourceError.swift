/// Why a file can't be read as text.
package struct SourceError: Error, Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// The byte at this offset does not continue or begin a UTF-8 sequence.
    case invalidUTF8(offset: Int)
    case nulByte(offset: Int)
    /// A UTF-16 byte order mark stands at the start.
    case utf16
    /// Size in bytes.
    case tooLarge(size: Int)
  }

  package let path: String
  package let problem: Problem
}
