/// A hash table from packed words to what they mean, for reading only: quicker than `Dictionary`, whose
/// hashing is made to withstand keys chosen by others.
struct WordTable {
  private static let bits = 11
  private var keys = [UInt128](repeating: 0, count: 1 << bits)
  private var kinds = [TimeframeToken.Kind](repeating: .otherWord, count: 1 << bits)

  /// Takes the place of an entry with the same key.
  mutating func add(_ key: UInt128, _ kind: TimeframeToken.Kind) {
    let slot = slot(of: key)
    keys[slot] = key
    kinds[slot] = kind
  }

  subscript(key: UInt128) -> TimeframeToken.Kind? {
    let slot = slot(of: key)
    return keys[slot] == key ? kinds[slot] : nil
  }

  /// Where the key is, or would be. Some 400 words leave most of the slots free.
  private func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    let hash = (folded ^ (folded >> 29)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(hash >> (64 - UInt64(WordTable.bits)))
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
