internal import CVocabulary

/// The compiled vocabulary: words and pairs of neighbours with what was learnt of them.
///
/// Little-endian, as `TableWriter` of the trainer lays it out:
/// header (16 numbers of 4 bytes), the reserved words, the filter of what begins a compound, the words by
/// their hashes, the pairs by their keys, what each row says of kinds and fields, what it says of
/// details, the canonical phrases. A text asks for some hundred places all over it, so that how many
/// lines of the processor's cache they lie in says much of what reading words costs: what is asked for
/// together stands together.
package struct Table: Sendable {
  package static let magic: UInt32 = 0x3456_4C49
  package static let headerSize = 64

  /// A word that is known.
  package struct Word: Sendable {
    package var senses: Senses
    package var row: UInt16
    /// What it counts as beside its neighbours, which words of the same lists share.
    package var pairClass: UInt16
    /// Its own number beside its neighbours, above all classes; 0 where it has come too seldom.
    package var pairNumber: UInt16 = 0
    /// The most parts of a compound that begins with it.
    package var parts: UInt8

    package init(senses: Senses, row: UInt16, pairClass: UInt16, parts: UInt8) {
      self.senses = senses
      self.row = row
      self.pairClass = pairClass
      self.parts = parts
    }

    /// - Parameter place: behind its hash in the table: row, class, then senses (44 bits), parts (4) and
    ///   number (16).
    @inline(__always)
    fileprivate init(at place: UnsafeRawPointer) {
      let rest = place.load(fromByteOffset: 8, as: UInt64.self)
      row = place.load(fromByteOffset: 4, as: UInt16.self)
      pairClass = place.load(fromByteOffset: 6, as: UInt16.self)
      senses = Senses(rawValue: rest & (1 << 44 - 1))
      parts = UInt8(truncatingIfNeeded: rest >> 44) & 15
      pairNumber = UInt16(truncatingIfNeeded: rest >> 48)
    }
  }

  /// In bytes, of the filter of compounds.
  package static let filterSize = 4096

  /// In bytes, of a word in the table with its hash, and of a pair with its row.
  package static let wordSize = 16
  package static let pairSize = 8

  /// The row that says nothing, and the one that holds for every text.
  package static let silentRow: UInt16 = 0
  package static let biasRow: UInt16 = 1

  private let base: SendablePointer
  private let wordSlots: UInt32
  private let pairSlots: UInt32
  /// Where in the table they begin.
  private let filter: UInt32
  private let words: UInt32
  private let pairs: UInt32
  private let rows: UInt32
  private let details: UInt32
  private let phrases: Range<UInt32>
  /// A checksum of the files that the table was made from.
  package let source: UInt32

  private struct SendablePointer: @unchecked Sendable {
    let pointer: UnsafeRawPointer
  }

  /// What ships with the program.
  package static let standard = Table(
    UnsafeRawPointer(interviewlint_vocabulary()), count: interviewlint_vocabulary_size())

  /// - Parameter base: stays valid as long as the program runs, aligned to 64 bytes.
  package init(_ base: UnsafeRawPointer, count: Int) {
    self.base = SendablePointer(pointer: base)
    func number(_ index: Int) -> UInt32 {
      UInt32(littleEndian: base.load(fromByteOffset: index * 4, as: UInt32.self))
    }
    precondition(count >= Table.headerSize && number(0) == Table.magic, "no vocabulary")
    source = number(1)
    wordSlots = number(2)
    pairSlots = number(3)
    let rowCount = number(4)
    filter = UInt32(Table.headerSize + Reserved.allCases.count * Table.wordSize)
    words = filter + UInt32(Table.filterSize)
    pairs = words + wordSlots * UInt32(Table.wordSize)
    rows = (pairs + pairSlots * UInt32(Table.pairSize) + 63) & ~63
    details = rows + rowCount * UInt32(Weights.size)
    let end = details + rowCount * UInt32(DetailWeights.size)
    phrases = end..<end + number(5)
    precondition(phrases.upperBound <= count, "the vocabulary is cut off")
  }

  @inline(__always)
  package static func slot(_ key: UInt32, _ slots: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(key &* 0x9E37_79B1) &* UInt64(slots)) >> 32)
  }

  /// - Parameter hash: of the word in lower case.
  @inline(__always)
  package func word(_ hash: UInt32) -> Word? {
    let key = hash == 0 ? 1 : hash
    let start = base.pointer + Int(words)
    var slot = Table.slot(key, wordSlots)
    while true {
      let place = start + Int(slot) * Table.wordSize
      let found = place.load(as: UInt32.self)
      if found == key { return Word(at: place) }
      if found == 0 { return nil }
      slot = (slot &+ 1) & (wordSlots &- 1)
    }
  }

  /// Whether two words may be the first of a compound. Most that aren't are told so.
  @inline(__always)
  func mayBeginCompound(_ first: UInt32, _ second: UInt32) -> Bool {
    let bit = Table.filterBit(first, second)
    let byte = base.pointer.load(fromByteOffset: Int(filter) + bit >> 3, as: UInt8.self)
    return byte >> (bit & 7) & 1 != 0
  }

  /// - Parameters: the hashes of the two words.
  @inline(__always)
  package static func filterBit(_ first: UInt32, _ second: UInt32) -> Int {
    Int(slot(first << 7 ^ first >> 25 ^ second, UInt32(filterSize * 8)))
  }

  @inline(__always)
  package subscript(reserved: Reserved) -> Word {
    Word(at: base.pointer + Table.headerSize + reserved.rawValue * Table.wordSize)
  }

  /// The row of a pair or an affix; that which says nothing where nothing was learnt of it. A text asks
  /// for many, of which the processor could not foretell the answers: so there is no branch.
  @inline(__always)
  package func row(ofPair key: UInt32) -> UInt16 {
    let start = base.pointer + Int(pairs)
    func row(in slot: UInt32) -> UInt16 {
      let found = start.load(fromByteOffset: Int(slot) * Table.pairSize, as: UInt64.self)
      return UInt32(truncatingIfNeeded: found) == key
        ? UInt16(truncatingIfNeeded: found >> 32) : Table.silentRow
    }
    return row(in: Table.slot(key, pairSlots)) | row(in: Table.secondSlot(key, pairSlots))
  }

  /// A pair stands in this slot or in the other one.
  @inline(__always)
  package static func secondSlot(_ key: UInt32, _ slots: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: (UInt64(key &* 0xC2B2_AE35) &* UInt64(slots)) >> 32)
  }

  @inline(__always)
  func add(row: UInt16, to scores: inout Weights) {
    scores.add(base.pointer + Int(rows) + Int(row) * Weights.size)
  }

  @inline(__always)
  func add(row: UInt16, to scores: inout DetailWeights) {
    scores.add(base.pointer + Int(details) + Int(row) * DetailWeights.size)
  }

  /// "kind TAB phrase" by lines.
  var phraseLines: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base.pointer + Int(phrases.lowerBound), count: phrases.count)
  }
}
