import Journal

/// What a run has to find out from journals that it doesn't report on, and a quick look at whether one
/// of them can tell.
package struct ContextInterest: Sendable {
  /// The longest words of the thank-yous that might be copies.
  var words: Set<[UInt8]> = []
  /// The last of the days from `newsSince` to today, as most journals write them: `2026-11-20`.
  var recentDays: [[UInt8]] = []
  /// The first day on which something new keeps the search going; nil where that doesn't matter.
  var newsSince: CivilDate?

  package enum Relevance: Sendable, Equatable {
    case none
    /// It names a recent day.
    case recent
    /// It may hold the same thank-you.
    case compared
  }

  package var isEmpty: Bool { words.isEmpty && newsSince == nil }

  /// Whether it matters that nothing new was recorded.
  package var asksForNews: Bool { newsSince != nil }

  /// Whether the journal tells of something new: then nothing is said about the search.
  package func isNews(_ digest: JournalDigest) -> Bool {
    guard let newsSince, let newest = digest.newest else { return false }
    return newest >= newsSince
  }

  /// - Parameter bytes: of a journal that has not been read.
  package func relevance(of bytes: [UInt8]) -> Relevance {
    // With many words to look for, reading is no slower than looking.
    if words.count > Self.mostWords { return .compared }
    if words.contains(where: { ASCII.contains($0, in: bytes) }) { return .compared }
    guard newsSince != nil else { return .none }
    return recentDays.contains { ASCII.contains($0, in: bytes) } ? .recent : .none
  }

  private static let mostWords = 16
}

/// Letters A to Z, whatever their case.
enum ASCII {
  static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// - Parameter word: in lower case.
  static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      word.withUnsafeBufferPointer { word in
        var index = 0
        while index + word.count <= bytes.count {
          if lowercase(bytes[index]) == first {
            var length = 1
            while length < word.count, lowercase(bytes[index + length]) == word[length] {
              length += 1
            }
            if length == word.count { return true }
          }
          index += 1
        }
        return false
      }
    }
  }
}
