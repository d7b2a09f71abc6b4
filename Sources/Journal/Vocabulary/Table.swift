internal import CVocabulary

/// The compiled vocabulary: words and pairs of neighbours with what was learnt of them.
///
/// Little-endian, as `TableWriter` of the trainer lays it out:
/// header (16 numbers of 4 bytes), the words' keys, the words, the pairs' keys, the pairs' rows, the
/// rows of weights, the canonical phrases.
package struct Table: Sendable {
  package static let magic: UInt32 = 0x3156_4C49
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
  }

  /// In bytes, of a word in the table.
  package static let wordSize = 16

  private let base: SendablePointer
  private let wordSlots: Int
  private let pairSlots: Int
  private let words: Int
  private let pairKeys: Int
  private let pairRows: Int
  private let rows: Int
  /// Where the phrases lie.
  private let phrases: Range<Int>
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
    func number(_ index: Int) -> Int {
      Int(UInt32(littleEndian: base.load(fromByteOffset: index * 4, as: UInt32.self)))
    }
    precondition(count >= Table.headerSize && number(0) == Int(Table.magic), "no vocabulary")
    source = UInt32(truncatingIfNeeded: number(1))
    wordSlots = number(2)
    pairSlots = number(3)
    let rowCount = number(4)
    words = Table.headerSize + wordSlots * 4
    pairKeys = words + wordSlots * Table.wordSize
    pairRows = pairKeys + pairSlots * 4
    rows = (pairRows + pairSlots * 2 + 63) & ~63
    let end = rows + rowCount * Weights.size
    phrases = end..<end + number(5)
    precondition(phrases.upperBound <= count, "the vocabulary is cut off")
  }

  /// - Parameter slots: a power of two.
  @inline(__always)
  package static func slot(_ key: UInt32, _ slots: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(key &* 0x9E37_79B1) &* UInt64(slots)) >> 32)
  }

  /// - Parameter hash: of the word in lower case.
  @inline(__always)
  package func word(_ hash: UInt32) -> Word? {
    let key = hash == 0 ? 1 : hash
    let keys = base.pointer + Table.headerSize
    var slot = Table.slot(key, wordSlots)
    while true {
      let found = keys.load(fromByteOffset: slot * 4, as: UInt32.self)
      if found == key { break }
      if found == 0 { return nil }
      slot = (slot + 1) & (wordSlots - 1)
    }
    let place = base.pointer + words + slot * Table.wordSize
    var word = Word(
      senses: Senses(rawValue: place.load(as: UInt64.self)),
      row: place.load(fromByteOffset: 8, as: UInt16.self),
      pairClass: place.load(fromByteOffset: 10, as: UInt16.self),
      parts: place.load(fromByteOffset: 14, as: UInt8.self))
    word.pairNumber = place.load(fromByteOffset: 12, as: UInt16.self)
    return word
  }

  /// The row of a pair or an affix, or nil where nothing was learnt of it.
  @inline(__always)
  package func row(ofPair key: UInt32) -> UInt16? {
    let keys = base.pointer + pairKeys
    var slot = Table.slot(key, pairSlots)
    while true {
      let found = keys.load(fromByteOffset: slot * 4, as: UInt32.self)
      if found == key { break }
      if found == 0 { return nil }
      slot = (slot + 1) & (pairSlots - 1)
    }
    return (base.pointer + pairRows).load(fromByteOffset: slot * 2, as: UInt16.self)
  }

  @inline(__always)
  func add(row: UInt16, to scores: inout Weights) {
    scores.add(base.pointer + rows + Int(row) * Weights.size)
  }

  /// "kind TAB phrase" by lines.
  var phraseLines: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base.pointer + phrases.lowerBound, count: phrases.count)
  }
}

/// What a text scores for each of the labels, or what a word or pair adds to that.
package struct Weights: Sendable {
  /// Of a row in the table, in bytes: a signed one for each label.
  package static let size = 48

  private var low = SIMD16<Int16>()
  private var middle = SIMD16<Int16>()
  private var high = SIMD16<Int16>()

  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    withUnsafeMutableBytes(of: &self) { sum in
      guard let sum = sum.baseAddress else { return }
      interviewlint_add_row(
        sum.assumingMemoryBound(to: Int16.self), row.assumingMemoryBound(to: Int8.self))
    }
  }

  @inline(__always)
  static func - (a: Weights, b: Weights) -> Weights {
    var difference = a
    difference.low &-= b.low
    difference.middle &-= b.middle
    difference.high &-= b.high
    return difference
  }

  @inline(__always)
  subscript(label: Int) -> Int {
    switch label >> 4 {
    case 0: Int(low[label & 15])
    case 1: Int(middle[label & 15])
    default: Int(high[label & 15])
    }
  }

  /// The best label of a range, and by how much it is above the next.
  @inline(__always)
  func best(_ labels: Range<Int>) -> (label: Int, margin: Int) {
    var best = labels.lowerBound
    var first = self[best]
    var second = Int.min / 2
    for label in labels.dropFirst() {
      let score = self[label]
      if score > first {
        second = first
        first = score
        best = label
      } else if score > second {
        second = score
      }
    }
    return (best, first - second)
  }
}
