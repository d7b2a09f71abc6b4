package import Journal

/// What a run has to find out from journals that it doesn't report on, and a quick look at whether one
/// of them can tell.
package struct ContextInterest: Sendable {
  /// The thank-yous that might be copies.
  var texts = SoughtTexts()
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
    if texts.mayStand(in: bytes) { relevance.insert(.compared) }
    if let newsSince, RecentDates(since: newsSince).mayStand(in: bytes) {
      relevance.insert(.recent)
    }
    return relevance
  }
}

/// Letters A to Z, whatever their case.
enum ASCII {
  static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
