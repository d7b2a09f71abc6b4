/// The words that the vocabulary knows, found by their lower-case bytes.
struct Lexicon: Sendable {
  struct Word: Sendable {
    var start: Int32
    var length: Int32
    var classes = ClassSet()
    var forms: WordForms = []
    /// Whether a word of several parts begins with it.
    var opensCompound = false
    /// The word that this is another spelling of, itself where it is none.
    var canonical: Int32
  }

  /// Word 0 stands for every unknown word.
  static let unknown: Int32 = 0

  private(set) var words: [Word] = [Word(start: 0, length: 0, canonical: 0)]
  /// The spellings, one after the other, with room for more behind them.
  private var pool: [UInt8]
  private var poolCount = 0
  /// The hash of a word above its number; 0 where a slot is free.
  private var slots: [UInt64]
  /// A trie of compounds: an edge from a node over a word to a node. Node n stands for `compoundOf[n]`.
  private var edges: [UInt64]
  private var edgeTargets: [Int32]
  private var compoundOf: [Int32] = [Lexicon.unknown]
  private var edgeCount = 0

  /// - Parameter wordCount: about how many words there will be; with more it grows.
  init(wordCount: Int = 1000) {
    var size = 1024
    while size < wordCount * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    edges = Array(repeating: 0, count: size / 2)
    edgeTargets = Array(repeating: 0, count: size / 2)
    words.reserveCapacity(size / 2)
    pool = Array(repeating: 0, count: size * 4)
    compoundOf.reserveCapacity(size / 4)
  }

  /// A word's hash is a polynomial in `hashFactor` of its bytes, so that the hash of a word with another
  /// letter follows from its own.
  @inline(__always)
  static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    hash &* hashFactor &+ UInt32(byte)
  }
  static let hashSeed: UInt32 = 0x811C_9DC5
  static let hashFactor: UInt32 = 0x5BD1_E995

  /// - Parameter count: of slots, a power of two of at most 2³².
  @inline(__always)
  private static func slot(_ hash: UInt32, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (UInt64(hash &* 0x9E37_79B1) &* UInt64(count)) >> 32)
  }

  @inline(__always)
  private static func entry(_ hash: UInt32, _ id: Int32) -> UInt64 {
    UInt64(hash) << 32 | UInt64(UInt32(bitPattern: id))
  }

  @inline(__always)
  private static func id(_ entry: UInt64) -> Int { Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) }

  /// The word with this spelling, which is in lower case already, added where it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> (id: Int32, isNew: Bool) {
    var hash = Lexicon.hashSeed
    for byte in bytes { hash = Lexicon.hash(hash, adding: byte) }
    let (slot, known) = slots.withUnsafeBufferPointer { slots in
      words.withUnsafeBufferPointer { words in
        pool.withUnsafeBufferPointer { pool in
          Lexicon.find(bytes, hash: hash, slots: slots, words: words, pool: pool)
        }
      }
    }
    if known != Lexicon.unknown { return (known, false) }
    let id = Int32(words.count)
    words.append(Word(start: Int32(poolCount), length: Int32(bytes.count), canonical: id))
    if poolCount + bytes.count > pool.count {
      pool.append(contentsOf: repeatElement(0, count: pool.count + bytes.count))
    }
    pool.withUnsafeMutableBufferPointer { pool in
      for i in 0..<bytes.count { pool[poolCount + i] = bytes[i] }
    }
    poolCount += bytes.count
    slots[slot] = Lexicon.entry(hash, id)
    if words.count * 2 > slots.count { grow() }
    return (id, true)
  }

  /// The word with this spelling, or `unknown` and the slot where it belongs.
  @inline(__always)
  private static func find(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32, slots: UnsafeBufferPointer<UInt64>,
    words: UnsafeBufferPointer<Word>, pool: UnsafeBufferPointer<UInt8>
  ) -> (slot: Int, word: Int32) {
    var slot = Lexicon.slot(hash, slots.count)
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let id = Lexicon.id(slots[slot])
        let start = Int(words[id].start)
        if Int(words[id].length) == bytes.count {
          var i = 0
          while i < bytes.count, pool[start + i] == bytes[i] { i += 1 }
          if i == bytes.count { return (slot, words[id].canonical) }
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return (slot, Lexicon.unknown)
  }

  mutating func add(_ id: Int32, classes: ClassSet, forms: WordForms) {
    words[Int(id)].classes.formUnion(classes)
    words[Int(id)].forms.formUnion(forms)
  }

  /// Makes `spelling` another way to write `id`, unless it is a word of its own.
  mutating func addSpelling(_ spelling: UnsafeBufferPointer<UInt8>, of id: Int32) {
    let (alias, isNew) = intern(spelling)
    if isNew { words[Int(alias)].canonical = id }
  }

  func spelling(of id: Int32) -> ArraySlice<UInt8> {
    let word = words[Int(id)]
    return pool[Int(word.start)..<Int(word.start + word.length)]
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      var slot = Lexicon.slot(UInt32(truncatingIfNeeded: entry >> 32), slots.count)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  // MARK: Words of several parts

  /// Makes the sequence of `parts` one word.
  mutating func addCompound(_ parts: ArraySlice<Int32>, as compound: Int32) {
    guard let first = parts.first, parts.count > 1 else { return }
    words[Int(first)].opensCompound = true
    var node = -first
    for part in parts.dropFirst() { node = edge(from: node, over: part) }
    compoundOf[Int(node)] = compound
  }

  private mutating func edge(from node: Int32, over word: Int32) -> Int32 {
    let key = Lexicon.key(node, word)
    var slot = Lexicon.edgeSlot(key, edges.count)
    while edges[slot] != 0 {
      if edges[slot] == key { return edgeTargets[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    let target = Int32(compoundOf.count)
    compoundOf.append(Lexicon.unknown)
    edges[slot] = key
    edgeTargets[slot] = target
    edgeCount += 1
    if edgeCount * 2 > edges.count { growEdges() }
    return target
  }

  private mutating func growEdges() {
    let (oldKeys, oldTargets) = (edges, edgeTargets)
    edges = Array(repeating: 0, count: oldKeys.count * 2)
    edgeTargets = Array(repeating: 0, count: oldKeys.count * 2)
    for i in oldKeys.indices where oldKeys[i] != 0 {
      var slot = Lexicon.edgeSlot(oldKeys[i], edges.count)
      while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
      edges[slot] = oldKeys[i]
      edgeTargets[slot] = oldTargets[i]
    }
  }

  /// The first word is its own node, below zero so that it isn't taken for a later one.
  @inline(__always)
  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  @inline(__always)
  private static func edgeSlot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }
}

// MARK: Looking up

extension Lexicon {
  /// The tables laid bare for reading, valid within `withTables` alone.
  struct Tables {
    let words: UnsafeBufferPointer<Word>
    fileprivate let pool: UnsafeBufferPointer<UInt8>
    fileprivate let slots: UnsafeBufferPointer<UInt64>
    fileprivate let edges: UnsafeBufferPointer<UInt64>
    fileprivate let edgeTargets: UnsafeBufferPointer<Int32>
    fileprivate let compoundOf: UnsafeBufferPointer<Int32>

    /// - Parameter bytes: already in lower case.
    /// - Returns: `unknown` where there is no such word.
    @inline(__always)
    func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
      Lexicon.find(bytes, hash: hash, slots: slots, words: words, pool: pool).word
    }

    /// Whether some word may have the hash. Rarely so where none has.
    @inline(__always)
    func has(_ hash: UInt32) -> Bool {
      var slot = Lexicon.slot(hash, slots.count)
      while slots[slot] != 0 {
        if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash { return true }
        slot = (slot + 1) & (slots.count - 1)
      }
      return false
    }

    /// The node of a compound's first word.
    func node(of word: Int32) -> Int32 { -word }

    /// The node after `word`, or 0 where no compound goes on so.
    func next(_ node: Int32, _ word: Int32) -> Int32 {
      let key = Lexicon.key(node, word)
      var slot = Lexicon.edgeSlot(key, edges.count)
      while edges[slot] != 0 {
        if edges[slot] == key { return edgeTargets[slot] }
        slot = (slot + 1) & (edges.count - 1)
      }
      return 0
    }

    /// The compound that ends at a node, or `unknown`.
    func compound(at node: Int32) -> Int32 { compoundOf[Int(node)] }

    func spelling(of id: Int32) -> UnsafeBufferPointer<UInt8> {
      let word = words[Int(id)]
      return UnsafeBufferPointer(
        rebasing: pool[Int(word.start)..<Int(word.start + word.length)])
    }
  }

  func withTables<Result>(_ body: (Tables) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      pool.withUnsafeBufferPointer { pool in
        slots.withUnsafeBufferPointer { slots in
          edges.withUnsafeBufferPointer { edges in
            edgeTargets.withUnsafeBufferPointer { edgeTargets in
              compoundOf.withUnsafeBufferPointer { compoundOf in
                body(
                  Tables(
                    words: words, pool: pool, slots: slots, edges: edges,
                    edgeTargets: edgeTargets, compoundOf: compoundOf))
              }
            }
          }
        }
      }
    }
  }
}
