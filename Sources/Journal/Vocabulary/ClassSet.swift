/// A set of word classes, as bits.
struct ClassSet: Sendable, Equatable {
  /// How many classes the vocabulary file may name.
  static let capacity = 256

  var low: UInt64 = 0
  var middle: UInt64 = 0
  var high: UInt64 = 0
  var top: UInt64 = 0

  init() {}

  init(low: UInt64, middle: UInt64, high: UInt64, top: UInt64) {
    self.low = low
    self.middle = middle
    self.high = high
    self.top = top
  }

  mutating func insert(_ id: Int) {
    switch id >> 6 {
    case 0: low |= 1 << UInt64(id & 63)
    case 1: middle |= 1 << UInt64(id & 63)
    case 2: high |= 1 << UInt64(id & 63)
    default: top |= 1 << UInt64(id & 63)
    }
  }

  @inline(__always)
  func contains(_ id: Int) -> Bool {
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: id)
    return (id < 128 ? (id < 64 ? low : middle) : (id < 192 ? high : top)) & bit != 0
  }

  @inline(__always)
  func intersects(_ other: ClassSet) -> Bool {
    (low & other.low) | (middle & other.middle) | (high & other.high) | (top & other.top) != 0
  }

  func intersection(_ other: ClassSet) -> ClassSet {
    ClassSet(
      low: low & other.low, middle: middle & other.middle, high: high & other.high,
      top: top & other.top)
  }

  mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
    top |= other.top
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
    if high != 0 {
      defer { high &= high - 1 }
      return 128 + high.trailingZeroBitCount
    }
    guard top != 0 else { return nil }
    defer { top &= top - 1 }
    return 192 + top.trailingZeroBitCount
  }

  /// Calls `body` with each class in it.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    var (low, middle, high, top) = (low, middle, high, top)
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
    while top != 0 {
      body(192 + top.trailingZeroBitCount)
      top &= top - 1
    }
  }
}
