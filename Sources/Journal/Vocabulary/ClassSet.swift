/// A set of word classes, as bits.
struct ClassSet: Sendable, Equatable {
  /// How many classes the vocabulary file may name.
  static let capacity = 192

  var low: UInt64 = 0
  var middle: UInt64 = 0
  var high: UInt64 = 0

  init() {}

  init(low: UInt64, middle: UInt64, high: UInt64) {
    self.low = low
    self.middle = middle
    self.high = high
  }

  mutating func insert(_ id: Int) {
    switch id >> 6 {
    case 0: low |= 1 << UInt64(id & 63)
    case 1: middle |= 1 << UInt64(id & 63)
    default: high |= 1 << UInt64(id & 63)
    }
  }

  @inline(__always)
  func contains(_ id: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: id)
    return (id < 64 ? low : id < 128 ? middle : high) & bit != 0
  }

  @inline(__always)
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

  /// Takes the first class out.
  @inline(__always)
  mutating func popFirst() -> Int? {
    if low != 0 {
      defer { low &= low - 1 }
      return low.trailingZeroBitCount
    }
    if middle != 0 {
      defer { middle &= middle - 1 }
      return 64 + middle.trailingZeroBitCount
    }
    guard high != 0 else { return nil }
    defer { high &= high - 1 }
    return 128 + high.trailingZeroBitCount
  }

  /// Calls `body` with each class in it.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var (low, middle, high) = (low, middle, high)
    while low != 0 {
      body(low.trailingZeroBitCount)
      low &= low - 1
    }
    while middle != 0 {
      body(64 + middle.trailingZeroBitCount)
      middle &= middle - 1
    }
    while high != 0 {
      body(128 + high.trailingZeroBitCount)
      high &= high - 1
    }
  }
}
