package import Journal

/// What a run has to find out from journals that it doesn't report on, and a quick look at whether one
/// of them can tell.
package struct ContextInterest: Sendable {
  /// The longest words of each thank-you that might be a copy.
  var texts: Set<[[UInt8]]> = []
  /// The hashes of those thank-yous, of which the first copy in the order of the journals is named.
  package internal(set) var hashes: Set<UInt64> = []
  /// The first day on which something new keeps the search going; nil where that doesn't matter.
  package var newsSince: CivilDate?

  package init() {}

  package struct Relevance: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It may name a recent day.
    package static let recent = Relevance(rawValue: 1)
    /// It may hold the same thank-you.
    package static let compared = Relevance(rawValue: 2)
  }

  package var isEmpty: Bool { texts.isEmpty && newsSince == nil }

  /// Whether it matters that nothing new was recorded.
  package var asksForNews: Bool { newsSince != nil }

  /// Whether the journal tells of something new: then nothing is said about the search.
  package func isNews(_ digest: JournalDigest) -> Bool {
    guard let newsSince, let newest = digest.newest else { return false }
    return newest >= newsSince
  }

  /// The thank-yous of a journal that are looked for.
  package func copies(in digest: JournalDigest) -> Set<UInt64> {
    hashes.intersection(digest.thankYous.map(\.hash))
  }

  /// - Parameter bytes: of a journal that has not been read.
  package func relevance(of bytes: [UInt8]) -> Relevance {
    var relevance: Relevance = []
    // With many texts to look for, reading is no slower than looking.
    if texts.count > Self.mostTexts
      || texts.contains(where: { $0.allSatisfy { ASCII.contains($0, in: bytes) } })
    {
      relevance.insert(.compared)
    }
    if let newsSince, RecentDates(since: newsSince).mayStand(in: bytes) {
      relevance.insert(.recent)
    }
    return relevance
  }

  private static let mostTexts = 16
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
