import Journal
import SourceText

/// The words of an entry that say something of their own: no names, no dates, and none of the words in
/// which any thank-you is told.
///
/// Words are known by a hash of their letters in lower case, so that nothing is built for them. Two
/// words with one hash in one journal are too unlikely to matter.
struct EntryWords {
  /// The entry with its body: from its first byte to the end of the last line that belongs to it.
  let range: Range<Int>
  private let source: SourceText
  /// Words of the names that the file makes known.
  private var names: [UInt64] = []
  private let common = CommonWords.all

  /// - Parameter index: of the event.
  init(ofThankYou index: Int, in interview: Interview) {
    source = interview.source
    range = Self.extent(of: index, in: interview)
    for contact in interview.contacts { add(contact.name) }
    for name in interview.events[index].people { add(name) }
    if let company = interview.company?.value { add(company) }
  }

  struct Digest: Sendable {
    /// How many there are.
    var count = 0
    /// Of them all, in their order.
    var hash = WordHash()
    var first: [UInt64] = []
  }

  func digest() -> Digest {
    var digest = Digest()
    digest.first.reserveCapacity(Self.mostFirst)
    forEachDetail { word in
      digest.count += 1
      digest.hash.add(word)
      if digest.count <= Self.mostFirst { digest.first.append(word) }
    }
    return digest
  }

  /// So many words in a row tell a text from nearly all others.
  private static let mostFirst = 12

  private mutating func add(_ name: String) {
    var name = name
    name.withUTF8 { bytes in
      Self.forEachWord(in: bytes, 0..<bytes.count) { names.append($1) }
    }
  }

  private func forEachDetail(_ body: (UInt64) -> Void) {
    source.bytes.withUnsafeBufferPointer { bytes in
      // Names that the file doesn't make known stand after "to", and join others.
      var isAfterTo = false
      Self.forEachWord(in: bytes, range) { word, hash in
        let first = bytes[word.lowerBound]
        let isCapital = first >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        let isName = isAfterTo && isCapital
        isAfterTo = isName || common.joinsNames(hash)
        if isName || word.count < 2 || names.contains(hash) || common.contains(hash) { return }
        body(hash)
      }
    }
  }

  /// Runs of letters outside comments; bytes of other scripts count as letters.
  static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (Range<Int>, UInt64) -> Void
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      var hash = WordHash()
      while index < range.upperBound, let letter = letter(bytes[index]) {
        hash.add(letter)
        index += 1
      }
      if index == start {
        index = HTMLComment.end(ofCommentAt: start, in: bytes) ?? start + 1
      } else {
        body(start..<index, hash.value)
      }
    }
  }

  /// The letter in lower case; nil for any other byte.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"), 0x80...: byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// Up to the next event or the end of what the entry owns, whichever comes first.
  private static func extent(of index: Int, in interview: Interview) -> Range<Int> {
    let source = interview.source
    let event = interview.events[index].range
    // Events stand in the order of the file; those of one entry overlap.
    let next = (index + 1..<interview.events.count).first {
      interview.events[$0].range.lowerBound >= event.upperBound
    }
    let marker = interview.markers.first { $0.range.lowerBound >= event.upperBound }
    let limit = min(
      next.map { interview.events[$0].range.lowerBound } ?? Int.max,
      marker?.range.lowerBound ?? Int.max)
    let line = source.line(at: max(event.lowerBound, event.upperBound - 1))
    let last = EntryStyle(of: interview.events[index], in: source)
      .lastLine(from: line, before: limit, in: source)
    let end = max(event.upperBound, source.line(last).upperBound)
    return event.lowerBound..<max(event.upperBound, min(end, limit))
  }
}

/// The 64-bit FNV-1a hash (Fowler, Noll, Vo): the same in every run.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  mutating func add(_ other: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { add(UInt8(truncatingIfNeeded: other >> shift)) }
  }
}
