/// A set of word classes, as bits.
struct ClassSet: Sendable, Equatable {
  /// How many classes the vocabulary file may name.
  static let capacity = 192

  var low: UInt64 = 0
  var middle: UInt64 = 0
  var high: UInt64 = 0

  mutating func insert(_ id: Int) {
    switch id >> 6 {
    case 0: low |= 1 << UInt64(id & 63)
    case 1: middle |= 1 << UInt64(id & 63)
    default: high |= 1 << UInt64(id & 63)
    }
  }

  func contains(_ id: Int) -> Bool {
    switch id >> 6 {
    case 0: low & (1 << UInt64(id & 63)) != 0
    case 1: middle & (1 << UInt64(id & 63)) != 0
    default: high & (1 << UInt64(id & 63)) != 0
    }
  }

  func intersects(_ other: ClassSet) -> Bool {
    (low & other.low) | (middle & other.middle) | (high & other.high) != 0
  }

  func intersection(_ other: ClassSet) -> ClassSet {
    ClassSet(low: low & other.low, middle: middle & other.middle, high: high & other.high)
  }

  mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }
}

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
  private(set) var pool: [UInt8] = []
  private var slots: [Int32]
  /// Trie of compounds: (node or word, next word) → node. Node n stands for `compoundOf[n]`.
  private var edges: [UInt64]
  private var edgeTargets: [Int32]
  private var compoundOf: [Int32] = [Lexicon.unknown]
  private var edgeCount = 0

  init(capacity: Int = 8192) {
    slots = Array(repeating: 0, count: capacity)
    edges = Array(repeating: 0, count: 4096)
    edgeTargets = Array(repeating: 0, count: 4096)
    words.reserveCapacity(capacity / 2)
    pool.reserveCapacity(capacity * 4)
  }

  @inline(__always)
  static func hash(_ hash: UInt32, adding byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }
  static let hashSeed: UInt32 = 2_166_136_261

  /// - Parameter bytes: already in lower case.
  /// - Returns: `unknown` where there is no such word.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int32 {
    var slot = Int((hash ^ (hash >> 15)) & UInt32(slots.count - 1))
    while slots[slot] != 0 {
      let id = slots[slot]
      let word = words[Int(id)]
      if Int(word.length) == bytes.count {
        var same = true
        let start = Int(word.start)
        for i in 0..<bytes.count where pool[start + i] != bytes[i] {
          same = false
          break
        }
        if same { return word.canonical }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Lexicon.unknown
  }

  func find(_ bytes: some Collection<UInt8>) -> Int32 {
    var hash = Lexicon.hashSeed
    for byte in bytes { hash = Lexicon.hash(hash, adding: byte) }
    return bytes.withContiguousStorageIfAvailable { find($0, hash: hash) }
      ?? Array(bytes).withUnsafeBufferPointer { find($0, hash: hash) }
  }

  /// The word with this spelling, added where it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    var hash = Lexicon.hashSeed
    for byte in bytes { hash = Lexicon.hash(hash, adding: byte) }
    let found = find(bytes, hash: hash)
    if found != Lexicon.unknown { return found }
    if words.count * 2 > slots.count { grow() }
    let id = Int32(words.count)
    words.append(Word(start: Int32(pool.count), length: Int32(bytes.count), canonical: id))
    pool.append(contentsOf: bytes)
    place(id, hash: hash)
    return id
  }

  mutating func intern(_ bytes: some Collection<UInt8>) -> Int32 {
    if let id = bytes.withContiguousStorageIfAvailable({ intern($0) }) { return id }
    return Array(bytes).withUnsafeBufferPointer { intern($0) }
  }

  mutating func add(_ id: Int32, classes: ClassSet, forms: WordForms) {
    words[Int(id)].classes.formUnion(classes)
    words[Int(id)].forms.formUnion(forms)
  }

  /// Makes `spelling` another way to write `id`, unless it is a word of its own.
  mutating func addSpelling(_ spelling: some Collection<UInt8>, of id: Int32) {
    let count = words.count
    let alias = intern(spelling)
    if words.count > count { words[Int(alias)].canonical = id }
  }

  func spelling(of id: Int32) -> ArraySlice<UInt8> {
    let word = words[Int(id)]
    return pool[Int(word.start)..<Int(word.start + word.length)]
  }

  private mutating func place(_ id: Int32, hash: UInt32) {
    var slot = Int((hash ^ (hash >> 15)) & UInt32(slots.count - 1))
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 1..<words.count {
      var hash = Lexicon.hashSeed
      for byte in spelling(of: Int32(id)) { hash = Lexicon.hash(hash, adding: byte) }
      place(Int32(id), hash: hash)
    }
  }
}

// MARK: Words of several parts

extension Lexicon {
  /// Makes the sequence of `parts` one word.
  mutating func addCompound(_ parts: [Int32], as compound: Int32) {
    guard let first = parts.first, parts.count > 1 else { return }
    words[Int(first)].opensCompound = true
    // The first word is its own node, below zero so that it isn't taken for a later one.
    var node = -first
    for part in parts.dropFirst() { node = edge(from: node, over: part) }
    compoundOf[Int(node)] = compound
  }

  /// The node after `word`, or 0 where no compound goes on so. The first node is the negated word.
  func next(_ node: Int32, _ word: Int32) -> Int32 {
    let key = Lexicon.key(node, word)
    var slot = Lexicon.slot(key, edges.count)
    while edges[slot] != 0 {
      if edges[slot] == key { return edgeTargets[slot] }
      slot = (slot + 1) & (edges.count - 1)
    }
    return 0
  }

  /// The compound that ends at a node, or `unknown`.
  func compound(at node: Int32) -> Int32 { compoundOf[Int(node)] }

  private mutating func edge(from node: Int32, over word: Int32) -> Int32 {
    let found = next(node, word)
    if found != 0 { return found }
    if edgeCount * 2 > edges.count { growEdges() }
    let target = Int32(compoundOf.count)
    compoundOf.append(Lexicon.unknown)
    placeEdge(Lexicon.key(node, word), target)
    edgeCount += 1
    return target
  }

  private mutating func placeEdge(_ key: UInt64, _ target: Int32) {
    var slot = Lexicon.slot(key, edges.count)
    while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = key
    edgeTargets[slot] = target
  }

  private mutating func growEdges() {
    let (oldKeys, oldTargets) = (edges, edgeTargets)
    edges = Array(repeating: 0, count: oldKeys.count * 2)
    edgeTargets = Array(repeating: 0, count: oldKeys.count * 2)
    for i in oldKeys.indices where oldKeys[i] != 0 { placeEdge(oldKeys[i], oldTargets[i]) }
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func slot(_ key: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (count - 1)
  }
}
