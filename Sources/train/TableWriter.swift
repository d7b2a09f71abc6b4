import Journal

/// What was learnt, as rows of the table.
struct Learnt {
  /// Of the words, by their numbers; of none where it is empty.
  var words: [[Int8]]
  /// Of pairs and affixes, by their keys.
  var keys: [(key: UInt32, weights: [Int8])]
  var bias: [Int8]

  static let nothing = Learnt(
    words: [], keys: [], bias: Array(repeating: 0, count: Label.count))
}

/// Lays the table out, as `Table` reads it.
struct TableWriter {
  private(set) var bytes: [UInt8] = []

  init(
    entries: [TableBuilder.Entry], filter: Set<Int>, learnt: Learnt,
    canonical: [(kind: String, phrase: String)], source: UInt32
  ) {
    // Equal rows are kept once.
    let silent = Array(repeating: Int8(0), count: Label.count)
    var rows: [[Int8]] = [silent, learnt.bias]
    var numberOf = [silent: Int(Table.silentRow)]
    func row(_ weights: [Int8]) -> UInt16 {
      if let number = numberOf[weights] { return UInt16(number) }
      numberOf[weights] = rows.count
      rows.append(weights)
      return UInt16(rows.count - 1)
    }
    let words = entries.enumerated().map { number, entry in
      var word = entry.word
      if !learnt.words.isEmpty { word.row = row(learnt.words[number]) }
      return (entry.hash == 0 ? 1 : entry.hash, word)
    }
    let pairs = learnt.keys.map { ($0.key, row($0.weights)) }
    let wordSlots = TableWriter.slots(words.count)
    // Somewhat less than half of them are taken, so that each finds a place in one of its two.
    let pairSlots = UInt32(pairs.count * 9 / 4 + 8)
    let phrases = Array(canonical.map { "\($0.kind)\t\($0.phrase)\n" }.joined().utf8)
    for number in [
      Table.magic, source, wordSlots, pairSlots, UInt32(rows.count),
      UInt32(phrases.count),
    ] { append(number) }
    pad(to: Table.headerSize)
    // `TableBuilder` adds the reserved words first.
    for word in words.prefix(Reserved.allCases.count) { append(word) }
    bytes += TableWriter.bits(of: filter)
    for slot in TableWriter.place(words, in: wordSlots) { append(slot) }
    for slot in TableWriter.placeInEither(pairs, in: pairSlots) {
      append(slot?.0 ?? 0)
      append(slot?.1 ?? 0)
      append(UInt16(0))
    }
    pad(to: (bytes.count + 63) & ~63)
    for row in rows { bytes += row[..<Label.firstDetail].map { UInt8(bitPattern: $0) } }
    for row in rows { bytes += row[Label.firstDetail...].map { UInt8(bitPattern: $0) } }
    bytes += phrases
  }

  private static func bits(of filter: Set<Int>) -> [UInt8] {
    var bits = Array(repeating: UInt8(0), count: Table.filterSize)
    for bit in filter { bits[bit >> 3] |= 1 << (bit & 7) }
    return bits
  }

  private static func slots(_ count: Int) -> UInt32 {
    var slots = 64
    // At most three quarters are taken.
    while slots * 3 < count * 4 { slots *= 2 }
    return UInt32(slots)
  }

  private static func place<Value>(_ items: [(UInt32, Value)], in slots: UInt32)
    -> [(UInt32, Value)?]
  {
    var placed: [(UInt32, Value)?] = Array(repeating: nil, count: Int(slots))
    for item in items {
      var slot = Table.slot(item.0, slots)
      while let other = placed[Int(slot)] {
        precondition(other.0 != item.0, "two words have one hash")
        slot = (slot + 1) & (slots - 1)
      }
      placed[Int(slot)] = item
    }
    return placed
  }

  /// Each in one of its two slots: whoever is in the way moves to its other one (cuckoo hashing).
  private static func placeInEither(_ items: [(UInt32, UInt16)], in slots: UInt32)
    -> [(UInt32, UInt16)?]
  {
    var placed: [(UInt32, UInt16)?] = Array(repeating: nil, count: Int(slots))
    for item in items {
      var moving = item
      var slot = Table.slot(item.0, slots)
      for move in 0... {
        precondition(move < items.count, "the pairs have no room")
        let other = placed[Int(slot)]
        placed[Int(slot)] = moving
        guard let other else { break }
        precondition(other.0 != moving.0, "two pairs have one key")
        moving = other
        let first = Table.slot(other.0, slots)
        slot = slot == first ? Table.secondSlot(other.0, slots) : first
      }
    }
    return placed
  }

  /// As `Table.Word` reads it.
  private mutating func append(_ slot: (hash: UInt32, word: Table.Word)?) {
    let word = slot?.word ?? Table.Word(senses: [], row: 0, pairClass: 0, parts: 0)
    let senses = word.senses.rawValue
    precondition(senses >> 44 == 0 && word.parts < 16, "more senses than the table has room for")
    append(slot?.hash ?? 0)
    append(word.row)
    append(word.pairClass)
    append(UInt32(truncatingIfNeeded: senses))
    append(UInt16(senses >> 32) | UInt16(word.parts) << 12)
    append(word.pairNumber)
  }

  private mutating func append(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func append(_ number: UInt16) {
    bytes.append(UInt8(truncatingIfNeeded: number))
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
  }

  private mutating func pad(to count: Int) {
    while bytes.count < count { bytes.append(0) }
  }
}
